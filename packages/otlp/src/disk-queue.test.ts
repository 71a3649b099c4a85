import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeBatch, encodeBatch } from "./batch-file.ts";
import { DiskQueue } from "./disk-queue.ts";

const block = 4096;
const request = (text: string): Uint8Array => Buffer.from(text);
let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "cordon-queue-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function open(maxBytes = 100 * block): DiskQueue {
  return new DiskQueue(directory, maxBytes);
}

/** Everything that can be read, in order; what is damaged is removed as the sender does. */
function drain(queue: DiskQueue): (string | null)[] {
  const all: (string | null)[] = [];
  for (let batch = queue.first(); batch !== null; batch = queue.first()) {
    const read = queue.read(batch);
    all.push(read === null ? null : `${batch.signal}:${Buffer.from(read).toString()}`);
    queue.remove(batch, read === null);
  }
  return all;
}

describe("the queue on disk", () => {
  it("gives back what an earlier process added, in order, and goes on after it", () => {
    const first = open();
    first.add("logs", request("one"));
    first.add("traces", request("two"));
    const second = open();
    second.add("metrics", request("three"));
    expect(drain(open())).toEqual(["logs:one", "traces:two", "metrics:three"]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("keeps its directory and files to itself", () => {
    const queue = open();
    queue.add("logs", request("secret"));
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(readdirSync(directory).map((name) => statSync(join(directory, name)).mode & 0o777)).toEqual([0o600]);
  });

  it("lets the oldest give way, never the one that is being sent, and counts over restarts", () => {
    const queue = open(3 * block);
    for (const text of ["a", "b", "c"]) queue.add("logs", request(text));
    queue.hold(queue.first());
    queue.add("logs", request("d"));
    queue.add("logs", request("e"));
    expect([queue.bytes, queue.length, queue.dropped]).toEqual([3 * block, 3, 2]);
    const next = open(3 * block);
    expect(next.dropped).toBe(2);
    expect(drain(next)).toEqual(["logs:a", "logs:d", "logs:e"]);
  });

  it("drops a batch that would never fit, and nothing else for it", () => {
    const queue = open(2 * block);
    queue.add("logs", request("small"));
    queue.add("logs", new Uint8Array(3 * block));
    expect(queue.dropped).toBe(1);
    expect(drain(queue)).toEqual(["logs:small"]);
  });

  it("shrinks to its size when it is opened with a smaller one", () => {
    const queue = open();
    for (const text of ["a", "b", "c", "d"]) queue.add("logs", request(text));
    const next = open(2 * block);
    expect(next.dropped).toBe(2);
    expect(drain(next)).toEqual(["logs:c", "logs:d"]);
  });

  it("counts what a power cut or a hostile hand left, and reads on", () => {
    const queue = open();
    for (const text of ["whole", "cut short", "changed", "a link", "last"]) queue.add("logs", request(text));
    const [, cut = "", changed = "", link = ""] = readdirSync(directory).map((name) => join(directory, name));
    truncateSync(cut, 20);
    const bytes = readFileSync(changed);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    rmSync(link);
    symlinkSync("/etc/passwd", link);
    mkdirSync(join(directory, "0000000000000009-logs.batch"));
    writeFileSync(join(directory, "0000000000000010-logs.batch"), "");
    writeFileSync(join(directory, "9999999999999999-logs.batch"), encodeBatch(request("no such place")));
    writeFileSync(join(directory, "0000000000000006-logs.batch.part"), "half");
    writeFileSync(join(directory, "README"), "not ours");
    writeFileSync(join(directory, "dropped-batches"), "NaN");

    const next = open();
    expect(next.dropped).toBe(4); // the link, the directory, the empty file, the place that is none
    next.add("traces", request("new"));
    expect(drain(next)).toEqual(["logs:whole", null, null, "logs:last", "traces:new"]);
    expect(next.dropped).toBe(6);
    expect(readdirSync(directory)).toEqual(["README", "dropped-batches"]);
    expect(readFileSync("/etc/passwd").length).toBeGreaterThan(0);
  });

  it("counts and throws when the disk does not take a batch", () => {
    const queue = open();
    rmSync(directory, { recursive: true });
    expect(() => queue.add("logs", request("lost"))).toThrow(/ENOENT/);
    expect([queue.dropped, queue.length, queue.bytes]).toEqual([1, 0, 0]);
  });
});

describe("a batch's file", () => {
  it("is read back whole, and never as something else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, flip) => {
        const file = encodeBatch(bytes);
        expect(decodeBatch(file)).toEqual(Buffer.from(bytes));
        expect(decodeBatch(file.subarray(0, at % file.length))).toBeNull();
        const changed = Buffer.from(file);
        changed[at % file.length] = (changed[at % file.length] ?? 0) ^ flip;
        expect(decodeBatch(changed)).toBeNull();
        expect(decodeBatch(bytes)).toBeNull();
      }),
    );
  });
});
