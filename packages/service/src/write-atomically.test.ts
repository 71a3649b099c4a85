import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readIfThere, writeAtomically } from "./write-atomically.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cordon-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file", () => {
  it("is written whole, for its owner alone, and takes the place of the former one", () => {
    const file = join(folder, "a", "file");
    writeAtomically(file, "before");
    writeAtomically(file, Buffer.alloc(5_000_000, 7));
    expect(readFileSync(file).equals(Buffer.alloc(5_000_000, 7))).toBe(true);
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  });

  it("that is not there is null, and what can't be read is an error", () => {
    expect(readIfThere(join(folder, "none"))).toBeNull();
    expect(() => readIfThere(folder)).toThrow();
  });
});
