/** A state directory that can't be written: what is lost, what goes on, and what callers are told. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService } from "@cordon/wire";
import { Intake } from "./intake/intake.ts";
import { statusOf } from "./rpc/serve.ts";
import { openStore } from "./store/store.ts";
import { FakeDaemon } from "./testing/fake-daemon.ts";
import { call, clientOf, configIn, enrollHost, firstToken, startTestService } from "./testing/harness.ts";
import { logsRequest, violation } from "./testing/otlp.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cordon-service-full-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a full disk", () => {
  it("makes telemetry wait: its sender is told to try again, and nothing is half stored", async () => {
    const store = await openStore(folder, 268_435_456);
    const intake = new Intake({ store, forward: null });
    const batch = logsRequest("alpha", Array.from({ length: 500 }, (_, at) => violation("s-1", at)));
    await sql`PRAGMA max_page_count = 30`.execute(store.database);
    const error: unknown = await intake.take("logs", batch, "alpha").catch((reason: unknown) => reason);
    expect(statusOf(error, "/x", pino({ level: "silent" }))).toEqual({ code: 14, details: "the service can't write to its state directory: free some space there, and try again" });
    expect(intake.counts().events).toBe(0);
    await sql`PRAGMA max_page_count = 1000000`.execute(store.database);
    await intake.take("logs", batch, "alpha");
    expect(intake.counts().events).toBe(500);
    await store.close();
  });

  it("cuts no host off: commands and policies reach it", async () => {
    const before = await startTestService({ folder });
    const { credential } = await enrollHost(before, firstToken(before), "alpha");
    await before.stop();
    const raw = new DatabaseSync(join(folder, "service", "cordon.db"));
    raw.exec("CREATE TRIGGER no_space BEFORE UPDATE ON hosts BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
    raw.close();
    const service = await startTestService({ folder });
    const [operator, client] = [clientOf(service.operator(), service.operator()), clientOf(service.operator(), credential)];
    const daemon = new FakeDaemon(client);
    await daemon.hello();
    expect((await daemon.nextOffer()).serial).toBe(1n);
    daemon.stream.write({ status: { sessions: [] } });
    const asked = call(operator, adminService.respond, { action: "kill", target: "coder" });
    const { command } = await daemon.next();
    daemon.stream.write({ commandResult: { id: command?.id, ok: true, sessions: ["s-1"] } });
    expect((await asked).ok).toBe(true);
    await daemon.close();
    operator.close();
    client.close();
    await service.stop();
  });

  it("takes the log, not the service", async () => {
    const file = join(folder, "service.yaml");
    writeFileSync(file, JSON.stringify(configIn(folder)));
    const child = spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), "--config", file], { stdio: ["ignore", "pipe", openSync("/dev/full", "w")] });
    const ended = once(child, "exit");
    if (child.stdout === null) throw new Error("no standard output");
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    expect(JSON.parse(line)).toMatchObject({ ready: true });
    child.kill("SIGTERM"); // logs a line
    expect(await ended).toEqual([0, null]);
  });
});
