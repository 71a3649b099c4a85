/** What is told of a session: violations, flows, spans; nothing of it is lost when service or daemon are. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall } from "@grpc/grpc-js";
import { opentelemetry, otlpLogsService, otlpMetricsService, otlpTraceService } from "@cordon/wire";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import type { JsonObject } from "../support/cordon.ts";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

const { collector } = opentelemetry.proto;

let backend: Server;
let instance: Instance;
const spans: { readonly name: string; readonly trace: string; readonly parent: string; readonly id: string }[] = [];
const logs: { readonly event: string; readonly host: string }[] = [];
const hex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString("hex");

beforeAll(async () => {
  backend = new Server();
  const take = (read: (bytes: Uint8Array) => void) => (call: ServerUnaryCall<Uint8Array, object>, done: sendUnaryData<object>) => {
    read(call.request);
    done(null, {});
  };
  backend.addService(otlpTraceService, {
    export: take((bytes) => {
      for (const { scopeSpans } of collector.trace.v1.ExportTraceServiceRequest.decode(bytes).resourceSpans)
        for (const span of (scopeSpans ?? []).flatMap((scope) => scope.spans ?? []))
          spans.push({ name: span.name ?? "", trace: hex(span.traceId), parent: hex(span.parentSpanId), id: hex(span.spanId) });
    }),
  });
  backend.addService(otlpLogsService, {
    export: take((bytes) => {
      for (const { resource, scopeLogs } of collector.logs.v1.ExportLogsServiceRequest.decode(bytes).resourceLogs)
        for (const record of (scopeLogs ?? []).flatMap((scope) => scope.logRecords ?? []))
          logs.push({ event: record.eventName ?? "", host: resource?.attributes?.find((one) => one.key === "host.name")?.value?.stringValue ?? "" });
    }),
  });
  backend.addService(otlpMetricsService, { export: take(() => undefined) });
  const port = await new Promise<number>((resolve, reject) => {
    backend.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
  instance = await openInstance({ CORDON_OTLP_FORWARD: `127.0.0.1:${port}` });
  expect(await instance.apply(toolPolicy())).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await instance.close();
  backend.forceShutdown();
});

const refusedConnect = (port: number): string =>
  `perl -e 'use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0); connect($s, sockaddr_in(${port}, inet_aton("127.0.0.1")))'`;
const inside = (command: string): Promise<Ended> => ended(instance.cordon.start(["run", "--agent", "tool", "--", "sh", "-c", command], { cwd: "/" }));
const violation = (target: string): Promise<JsonObject | null> =>
  until(20_000, async () => {
    const { code, output } = await instance.cordon.run("violations", "--json");
    if (code !== 0) return null; // the service is just being started again
    return output.split("\n").filter(Boolean).map((line) => JSON.parse(line) as JsonObject).find((one) => one["target"] === target);
  });

it("tells a violation with who, what, and why", async () => {
  await inside(refusedConnect(9001));
  const found = await violation("127.0.0.1:9001");
  expect(found).toMatchObject({ agent: "tool", task: null, exe: "/usr/bin/perl", kind: "connect", verdict: "deny", backend: "cgroup", policy: "", rule: "", reason: "not-allowed" });
  expect(found?.["pid"]).toEqual(expect.any(Number));
  const [flow] = (await until(20_000, async () => {
    const flows = (await instance.cordon.json("flows")).filter((one) => one["port"] === 9001);
    return flows.length > 0 ? flows : null;
  })) ?? [{}];
  expect(flow).toMatchObject({ destination: "127.0.0.1", protocol: "tcp", verdict: "deny", count: 1 });
});

it("draws the session's tree, and forwards the same spans to the OpenTelemetry backend", async () => {
  await inside("perl -e '1'; sh -c 'exit 3'; exit 0");
  const session = await until(20_000, async () => (await instance.cordon.json("sessions", "--all")).findLast((one) => one["state"] === "ended"));
  const mine = await until(20_000, () => {
    const found = spans.filter((span) => span.trace === session?.["trace"]);
    return found.length >= 3 ? found : null;
  });
  const root = mine?.find((span) => span.parent === "");
  expect(mine?.filter((span) => span.parent === root?.id).map((span) => span.name).sort()).toEqual(["dash", "perl"]);
  const tree = (await instance.cordon.run("trace", String(session?.["session"]))).output;
  expect(tree).toMatch(/[├└]─.*perl/);
  expect(logs.map((log) => log.event)).toEqual(expect.arrayContaining(["cordon.session.start", "cordon.session.end"]));
  expect(new Set(logs.map((log) => log.host)).size).toBe(1);
});

it("loses nothing while the service is dead", { timeout: 60_000 }, async () => {
  const service = instance.up.pidOf("service");
  process.kill(service ?? 0, "SIGKILL");
  await inside(refusedConnect(9002));
  expect(await violation("127.0.0.1:9002")).not.toBeNull();
  expect(await violation("127.0.0.1:9001")).not.toBeNull();
});

it("loses nothing that had reached the daemon's queue when the daemon is killed, and goes on in the same trace", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../packages/cli/src/main.ts"), "run", "--agent", "tool", "--", "sh", "-c", `${refusedConnect(9003)}; echo ready; read word; ${refusedConnect(9004)}`], {
    stdio: ["pipe", "pipe", "inherit"],
    cwd: "/",
    env: { ...process.env, CORDON_STATE: instance.cordon.state },
  });
  const end = ended(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  const before = await violation("127.0.0.1:9003");
  process.kill(instance.up.pidOf("daemon") ?? 0, "SIGKILL");
  child.stdin?.end("go\n");
  await end;
  const after = await violation("127.0.0.1:9004");
  expect(after).toMatchObject({ session: before?.["session"], agent: "tool", exe: "/usr/bin/perl" });
  const traces = await until(20_000, () => {
    const found = spans.filter((span) => span.name === "perl").map((span) => span.trace);
    return found.length >= 2 ? found : null;
  });
  const trace = (await instance.cordon.json("sessions", "--all")).find((one) => one["session"] === before?.["session"])?.["trace"];
  expect(traces).toContain(trace);
});
