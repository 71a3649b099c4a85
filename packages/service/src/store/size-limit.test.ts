import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rowsOf } from "../intake/rows.ts";
import { flow, logsRequest, sessionEnd, sessionStart, tracesRequest, violation } from "../testing/otlp.ts";
import { readCounter } from "./counters.ts";
import { newestEvents } from "./read-telemetry.ts";
import { bytesInUse } from "./size-limit.ts";
import { openStore, type Store } from "./store.ts";
import { addTelemetry } from "./telemetry.ts";

const maxBytes = 1_048_576;
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cordon-store-"));
  store = await openStore(folder, maxBytes);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(from: number, count: number): Promise<number> {
  const records = Array.from({ length: count }, (_, at) => violation("s-1", from + at, { "cordon.target": `/${"x".repeat(200)}` }));
  await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", records), "alpha").rows);
  return await store.keepWithinLimit();
}

describe("the size limit", () => {
  it("drops the oldest rows, counts each of them, and keeps the newest and what is no telemetry", async () => {
    await store.hosts.add("alpha", 1n);
    await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", [sessionStart("s-running", 1n)]), "alpha").rows);
    let dropped = 0;
    for (let batch = 0; batch < 40; batch++) {
      dropped += await add(batch * 200, 200);
      expect(await bytesInUse(store.database)).toBeLessThanOrEqual(maxBytes);
    }
    const left = await newestEvents(store.database, { violationsOnly: false, session: "" }, 10_000);
    expect(dropped).toBeGreaterThan(0);
    expect(left.length + dropped).toBe(8000);
    expect(left.map((one) => one.id)).toEqual(Array.from({ length: left.length }, (_, at) => `s-1-${dropped + at}`));
    expect(await readCounter(store.database, "dropped")).toBe(BigInt(dropped));
    expect((await store.hosts.list()).length).toBe(1);
    expect((await store.sessions.list({ all: true })).map((one) => one.session)).toEqual(["s-running"]);
  });

  it("takes from the host that has most, by what its rows hold, and keeps what the others told", async () => {
    const rows = (host: string, from: number, count: number, target: string) =>
      rowsOf("logs", logsRequest(host, Array.from({ length: count }, (_, at) => violation("s-1", from + at, { "cordon.target": target }))), host).rows;
    await addTelemetry(store.database, rows("beta", 0, 300, "/b")); // more rows than the other will have
    for (let batch = 0; batch < 30; batch++) {
      await addTelemetry(store.database, rows("alpha", batch * 10, 10, "x".repeat(4096)));
      await store.keepWithinLimit();
      expect(await bytesInUse(store.database)).toBeLessThanOrEqual(maxBytes);
    }
    const left = await newestEvents(store.database, { violationsOnly: false, session: "" }, 10_000);
    expect(left.filter((one) => one.host === "beta")).toHaveLength(300);
    const alpha = left.filter((one) => one.host === "alpha").map((one) => one.id);
    expect(alpha).toEqual(Array.from({ length: alpha.length }, (_, at) => `s-1-${300 - alpha.length + at}`));
    expect(alpha.length).toBeGreaterThan(50);
  });

  it("keeps a host's running sessions until nothing else of it is left, then drops these, too", async () => {
    const starts = (from: number) => Array.from({ length: 100 }, (_, at) => sessionStart(`s-${from + at}`, 1n, Array.from({ length: 4 }, () => "x".repeat(4000))));
    await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", [violation("s-0", 1), ...starts(0)]), "alpha").rows);
    expect(await store.keepWithinLimit()).toBeGreaterThan(0);
    expect(await bytesInUse(store.database)).toBeLessThanOrEqual(maxBytes);
    expect(await newestEvents(store.database, { violationsOnly: false, session: "" }, 10)).toEqual([]);
    const left = (await store.sessions.list({ all: true })).map((one) => one.session);
    expect(left).toEqual(Array.from({ length: left.length }, (_, at) => `s-${100 - left.length + at}`));
    expect(left.length).toBeGreaterThan(10);
  });

  it("knows what each host has, whatever becomes of its rows", async () => {
    const span = { span: "00000000000000aa", name: "sh", startNs: 1n, endNs: 2n, attributes: { "cordon.session": "s-1" } };
    const logs = [sessionStart("s-1", 1n), sessionStart("s-2", 1n), sessionEnd("s-2", 2n), violation("s-1", 1), flow("s-1", 1n, 2n)];
    for (let times = 0; times < 2; times++) {
      await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", logs), "alpha").rows);
      await addTelemetry(store.database, rowsOf("traces", tracesRequest("alpha", [span]), "alpha").rows);
    }
    const rows = async () => (await store.database.selectFrom("usage").select(["kind", "rows"]).orderBy("kind").execute()).map((one) => [one.kind, Number(one.rows)]);
    expect(await rows()).toEqual([["events", 1], ["flows", 1], ["processes", 1], ["running", 1], ["sessions", 1]]);
    await store.sessions.report("alpha", [], 9n); // not named by a status before: left alone
    await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", [sessionEnd("s-1", 5n)]), "alpha").rows);
    expect(await rows()).toEqual([["events", 1], ["flows", 1], ["processes", 1], ["running", 0], ["sessions", 2]]);
    for (const table of ["events", "flows", "processes", "sessions"] as const) await store.database.deleteFrom(table).execute();
    const left = await store.database.selectFrom("usage").selectAll().execute();
    expect(left.map((one) => [Number(one.rows), Number(one.bytes)])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0], [0, 0]]);
  });

  it("counts what was there before it was counted", async () => {
    await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", [sessionStart("s-1", 1n), violation("s-1", 1), violation("s-1", 2)]), "alpha").rows);
    const counted = await store.database.selectFrom("usage").selectAll().execute();
    await store.close();
    const raw = new DatabaseSync(join(folder, "cordon.db"));
    for (const { name, type } of raw.prepare("SELECT name, type FROM sqlite_schema WHERE type = 'trigger' OR name LIKE '%_of_host' OR name = 'running_sessions'").all()) raw.exec(`DROP ${String(type)} ${String(name)}`);
    raw.exec("DROP TABLE usage; PRAGMA user_version = 1");
    raw.close();
    store = await openStore(folder, maxBytes);
    expect(await store.database.selectFrom("usage").selectAll().execute()).toEqual(counted);
  });

  it("bounds the files, too, and its counter survives a restart", async () => {
    for (let batch = 0; batch < 40; batch++) await add(batch * 200, 200);
    const dropped = await readCounter(store.database, "dropped");
    await store.close();
    expect(statSync(join(folder, "cordon.db")).size).toBeLessThan(2 * maxBytes);
    store = await openStore(folder, maxBytes);
    expect(await readCounter(store.database, "dropped")).toBe(dropped);
  });

  it("does nothing while there is room", async () => {
    expect(await add(0, 10)).toBe(0);
    expect(await readCounter(store.database, "dropped")).toBe(0n);
  });
});

describe("the database", () => {
  it("that a newer version wrote is left alone", async () => {
    await store.close();
    const raw = new DatabaseSync(join(folder, "cordon.db"));
    raw.exec("PRAGMA user_version = 99");
    raw.close();
    await expect(openStore(folder, maxBytes)).rejects.toThrow(/was written by a newer cordon-service \(schema 99, this one knows 2\): run that one/);
    const back = new DatabaseSync(join(folder, "cordon.db"));
    back.exec("PRAGMA user_version = 2");
    back.close();
    store = await openStore(folder, maxBytes);
  });
});
