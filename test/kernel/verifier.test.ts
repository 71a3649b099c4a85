/**
 * What the kernel's verifier has to look at to accept each program, against what is recorded for this kernel in
 * verifier.json: a program that grows towards the limit (a million instructions, kernel/bpf/verifier.c) is refused by the
 * next kernel that is a little less clever. CORDON_RECORD=1 prints the record to check in.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compileProgram, openStaticHost, type StaticHost } from "../support/static-host.ts";

/** Instructions that the verifier looked at, and bytes of the translated program, by program. */
type Programs = Readonly<Record<string, { readonly verified: number; readonly bytes: number }>>;

/** Of a million (kernel/bpf/verifier.c). */
const mostVerified = 200_000;
/** Compilers differ. */
const tolerance = 1.3;

let host: StaticHost;
let programs: Programs;
let recorded: Programs | undefined;

beforeAll(() => {
  host = openStaticHost();
  const tool = join(host.folder, "programs");
  compileProgram(join(import.meta.dirname, "programs.c"), tool);
  const links = join(host.folder, "state/bpf/v1/links");
  const output = execFileSync(tool, readdirSync(links).sort().map((name) => join(links, name)), { encoding: "utf8" });
  programs = Object.fromEntries(
    output.trim().split("\n").map((line) => {
      const [name = "", verified, bytes] = line.split(" ");
      return [name, { verified: Number(verified), bytes: Number(bytes) }];
    }),
  );
  const key = `${release().split(".").slice(0, 2).join(".")} ${host.probe.backends.file}`;
  const records = JSON.parse(readFileSync(join(import.meta.dirname, "verifier.json"), "utf8")) as Readonly<Record<string, Programs>>;
  recorded = records[key];
  if (process.env["CORDON_RECORD"] === "1") console.log(JSON.stringify({ [key]: programs }));
});

afterAll(() => host.close());

it("accepts every program with room to spare", () => {
  expect(Object.keys(programs).length).toBeGreaterThan(10);
  for (const [name, { verified }] of Object.entries(programs)) {
    expect(verified, name).toBeGreaterThan(0);
    expect(verified, name).toBeLessThan(mostVerified);
  }
});

it("has no more work with any program than is recorded for this kernel, where there is a record", () => {
  if (recorded === undefined) return;
  expect(Object.keys(programs)).toEqual(Object.keys(recorded));
  for (const [name, { verified, bytes }] of Object.entries(recorded)) {
    expect(programs[name]?.verified, `${name}: instructions that the verifier looks at`).toBeLessThanOrEqual(Math.ceil(verified * tolerance));
    expect(programs[name]?.bytes, `${name}: bytes`).toBeLessThanOrEqual(Math.ceil(bytes * tolerance));
  }
});
