import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService, hostService, otlpLogsService } from "@cordon/wire";
import { stringify } from "yaml";
import { X509Certificate } from "@peculiar/x509";
import { call, certificateRequest, clientOf, collect, configIn, readOperator } from "./testing/harness.ts";
import { logsRequest, violation } from "./testing/otlp.ts";
import { Receiver } from "./testing/receiver.ts";

const program = fileURLToPath(new URL("main.ts", import.meta.url));
let folder: string;
let child: ChildProcess;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cordon-service-main-"));
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly ready: { readonly ready: boolean; readonly grpc: number; readonly http: number };
  readonly log: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

async function start(environment: Record<string, string> = {}, changes: Record<string, unknown> = {}): Promise<Started> {
  const file = join(folder, "service.yaml");
  writeFileSync(file, stringify({ ...configIn(folder), ...changes }));
  const one = spawn(process.execPath, [program, "--config", file], { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  child = one;
  let log = "";
  one.stderr.on("data", (part: Buffer) => (log += part.toString()));
  const ended = once(one, "exit").then(([code, signal]: unknown[]) => ({ code: code as number | null, signal: signal as string | null }));
  const line = await Promise.race([once(createInterface(one.stdout), "line"), ended.then(() => [log])]);
  return { ready: JSON.parse(String(line[0])) as Started["ready"], log: () => log, ended };
}

describe("cordon-service", () => {
  it("says one line when it serves, and ends in order", async () => {
    const { ready, ended, log } = await start();
    expect(ready).toEqual({ ready: true, grpc: Number(readOperator(folder).endpoint.split(":")[1]), http: Number(readOperator(folder).httpEndpoint.split(":")[1]) });
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 0, signal: null });
    for (const line of log().trimEnd().split("\n")) expect(JSON.parse(line)).toMatchObject({ name: "cordon-service" });
  });

  it("takes a free port when the one it was told is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { ready } = await start({}, { grpc: { host: "127.0.0.1", port }, http: { host: "127.0.0.1", port } });
    expect([ready.grpc, ready.http]).not.toContain(port);
    expect(await (await fetch(`http://127.0.0.1:${ready.http}/healthz`)).text()).toBe("ok\n");
    other.close();
  });

  it("leaves the state of another that runs alone", async () => {
    await start();
    const first = readOperator(folder);
    const other = spawn(process.execPath, [program, "--config", join(folder, "service.yaml")], { stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    other.stderr.on("data", (part: Buffer) => (log += part.toString()));
    expect((await once(other, "exit"))[0]).toBe(1);
    expect(log).toContain(`${join(folder, "service")} is in use by another cordon-service: end that one first, or name another state directory`);
    expect(readOperator(folder)).toEqual(first);
    child.kill("SIGKILL");
    expect((await start()).ready.ready).toBe(true);
  }, 15_000);

  it("says what is wrong with its configuration and exits 2", async () => {
    const file = join(folder, "bad.yaml");
    writeFileSync(file, "state: here\n");
    child = spawn(process.execPath, [program, "--config", file], { stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    child.stderr?.on("data", (part: Buffer) => (log += part.toString()));
    expect((await once(child, "exit"))[0]).toBe(2);
    expect(log).toContain(`${file}: state: must be an absolute path`);
  });

  it("killed with -9 in the middle of intake, has everything that it had answered OK, here and for the receiver", async () => {
    const receiver = new Receiver();
    const port = await receiver.listen(0);
    receiver.close();
    const environment = { CORDON_OTLP_FORWARD: `127.0.0.1:${port}` };
    const { ended } = await start(environment);
    const token = readFileSync(join(folder, "join-token"), "utf8").trim();
    const anyone = clientOf(readOperator(folder), null);
    const request = await certificateRequest("alpha");
    const { certificate } = await call(anyone, hostService.enroll, { token, certificateRequest: request.der, hostName: "alpha" });
    anyone.close();
    const credential = { key: request.key, certificate: new X509Certificate(Uint8Array.from(certificate)).toString("pem") };
    const sender = clientOf(readOperator(folder), credential);
    const answered: number[] = [];
    const sends = Array.from({ length: 400 }, async (_, number) => {
      await call(sender, otlpLogsService.export, logsRequest("alpha", [violation("s-1", number)]));
      answered.push(number);
      if (answered.length === 60) child.kill("SIGKILL");
    });
    const results = await Promise.allSettled(sends);
    expect((await ended).signal).toBe("SIGKILL");
    sender.close();
    expect(results.some((one) => one.status === "rejected")).toBe(true);
    expect(answered.length).toBeGreaterThanOrEqual(60);

    const back = new Receiver();
    await back.listen(port);
    await start(environment);
    const operator = clientOf(readOperator(folder), readOperator(folder));
    const ids = (await collect(operator, adminService.listEvents, {})).flatMap((one) => one.events.map((event) => event.id ?? ""));
    operator.close();
    expect(answered.filter((number) => !ids.includes(`s-1-${number}`))).toEqual([]);
    await back.until(answered.length);
    const forwarded = new Set(back.got.map((one) => one.bytes.toString("hex")));
    expect(answered.filter((number) => !forwarded.has(logsRequest("alpha", [violation("s-1", number)]).toString("hex")))).toEqual([]);
    back.close();
  });
});
