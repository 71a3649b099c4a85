import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rowsOf } from "../intake/rows.ts";
import { logsRequest, sessionStart, violation } from "../testing/otlp.ts";
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
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(from: number, count: number): Promise<number> {
  const records = Array.from({ length: count }, (_, at) => violation("s-1", from + at, { "cordon.target": `/${"x".repeat(200)}` }));
  return (await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", records), "alpha").rows, maxBytes)).dropped;
}

describe("the size limit", () => {
  it("drops the oldest rows, counts each of them, and keeps the newest and what is no telemetry", async () => {
    await store.hosts.add("alpha", 1n);
    await addTelemetry(store.database, rowsOf("logs", logsRequest("alpha", [sessionStart("s-running", 1n)]), "alpha").rows, maxBytes);
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

  it("bounds the files, too, and its counter survives a restart", async () => {
    for (let batch = 0; batch < 40; batch++) await add(batch * 200, 200);
    const dropped = await readCounter(store.database, "dropped");
    await store.close();
    expect(statSync(join(folder, "cordon.db")).size).toBeLessThan(2 * maxBytes);
    store = await openStore(folder);
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
    const { DatabaseSync } = await import("node:sqlite");
    const raw = new DatabaseSync(join(folder, "cordon.db"));
    raw.exec("PRAGMA user_version = 99");
    raw.close();
    await expect(openStore(folder)).rejects.toThrow(/was written by a newer cordon-service \(schema 99, this one knows 1\): run that one/);
    const back = new DatabaseSync(join(folder, "cordon.db"));
    back.exec("PRAGMA user_version = 1");
    back.close();
    store = await openStore(folder);
  });
});
