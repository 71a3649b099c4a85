import { readFileSync } from "node:fs";
import type { Backends } from "@cordon/probe";
import { expect, it } from "vitest";
import { reportOf } from "./gaps.ts";

const lsm: Backends = { connect: "cgroup", unix: "lsm", file: "lsm", exec: "lsm", lsmAttaches: true, landlockAbi: 2, refusalRecords: false, adopted: false, answers: false, pins: true };
const texts = (backends: Backends): string => reportOf(backends, null).flatMap((report) => report.gaps.map((gap) => gap.what)).join("\n");

it.each([["lsm"], ["fmod_ret"]] as const)("promises most on %s, and names the rest", (files) => {
  const report = reportOf({ ...lsm, unix: files, file: files, exec: files }, null);
  expect(report.map((one) => one.backend)).toEqual(["cgroup", files, files, files]);
  expect(report.flatMap((one) => one.gaps.map((gap) => gap.what.split(" ")[0]))).toEqual(["who", "a", "a", "an", "any", "what", "a", "what", "what"]);
});

it("says where no digests are taken", () => {
  expect(texts(lsm)).not.toContain("sha256");
  expect(texts({ ...lsm, pins: false })).toContain("sha256");
});

it("says of Landlock ABI 2 what is missing", () => {
  const text = texts({ ...lsm, unix: "none", file: "landlock", exec: "landlock" });
  for (const missing of ["AF_UNIX connections are not decided", "truncate(2)", "scoped", "leave no record"]) expect(text).toContain(missing);
});

it("says of the newest Landlock what it still can't do", () => {
  const text = texts({ ...lsm, unix: "cgroup", file: "landlock", exec: "landlock", lsmAttaches: false, landlockAbi: 7, refusalRecords: true });
  for (const missing of ["AF_UNIX connections are not decided", "truncate(2)", "scoped", "leave no record"]) expect(text).not.toContain(missing);
  for (const missing of ["chmod", "mapped for execution", "audit mode", "restart", "inotify", "descriptor", "also be read"]) expect(text).toContain(missing);
});

it("says what a responder adds to it, and when it does not answer", () => {
  const backends: Backends = { ...lsm, file: "landlock", exec: "landlock", landlockAbi: 7, answers: true };
  expect(texts(backends)).not.toContain("may also be read");
  expect(reportOf(backends, "it does not answer").slice(2).map((one) => one.gaps[0]?.what)).toEqual(Array(2).fill("what is decided below the Landlock domains is not: it does not answer"));
});

it("says when nothing decides files", () => {
  expect(texts({ ...lsm, file: "none", exec: "none" })).toContain("no session can be started");
});

it("has every gap of a serving backend in docs/enforcement.md", () => {
  const docs = readFileSync(new URL("../../../../docs/enforcement.md", import.meta.url), "utf8");
  const serving: readonly Backends[] = [
    lsm,
    { ...lsm, unix: "cgroup", file: "landlock", exec: "landlock", landlockAbi: 7, refusalRecords: true, pins: false },
    { ...lsm, unix: "cgroup", file: "landlock", exec: "landlock", landlockAbi: 7, refusalRecords: true, answers: true },
    { ...lsm, unix: "none", file: "landlock", exec: "landlock", landlockAbi: 2, refusalRecords: false },
  ];
  for (const backends of serving)
    for (const { what } of reportOf(backends, null).flatMap((report) => report.gaps)) expect(docs).toContain(what.replace(/ \(Landlock ABI \d+\)$/, ""));
});
