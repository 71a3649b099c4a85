import { ProbeError } from "@cordon/probe";
import { beforeEach, expect, it } from "vitest";
import { Canary } from "./canary.ts";

let told: string[];
let mends: (() => number)[];
let proofs: (() => void)[];
let reasserted: number;
let inForce: boolean[];
let canary: Canary;

const unenforced = (): never => {
  throw new ProbeError("unenforced", 131, "connections are not decided");
};
const unclear = (): never => {
  throw new ProbeError("refused", 24, "no descriptor");
};

beforeEach(() => {
  told = [];
  mends = [];
  proofs = [];
  reasserted = 0;
  inForce = [];
  canary = new Canary(
    {
      mend: () => (mends.shift() ?? (() => 0))(),
      prove: () => {
        told.push("proof");
        (proofs.shift() ?? (() => undefined))();
      },
    },
    { isInForce: () => inForce.shift() ?? true, reassert: () => void (reasserted += 1) },
    {
      mended: (what) => told.push(`mended ${what}`),
      failed: (trouble) => told.push(`failed ${trouble}`),
      unproven: (trouble) => told.push(`unproven ${trouble}`),
      recovered: () => told.push("recovered"),
      troubled: (sentence) => told.push(`troubled ${sentence}`),
    },
  );
});

it("proves by effect every ten seconds while nothing is amiss", () => {
  for (let second = 0; second <= 25; second++) canary.look(second * 1_000);
  expect(told).toEqual(["proof", "proof", "proof"]);
  expect(canary.trouble).toBeNull();
});

it("proves at once when an attachment had to be mended, and remembers it", () => {
  canary.look(0);
  mends = [() => 2];
  canary.look(1_000);
  expect(told).toEqual(["proof", "mended 2 attachments or pins were gone", "proof"]);
  expect(canary.lastMended).toBe("2 attachments or pins were gone");
});

it("writes anew what is in force when the proof fails, and is content when it then holds", () => {
  proofs = [unenforced];
  canary.look(0);
  expect(reasserted).toBe(1);
  expect(told).toEqual(["proof", "proof", "mended connections are not decided"]);
  expect(canary.trouble).toBeNull();
});

it("writes anew what somebody overwrote, at once", () => {
  canary.look(0);
  inForce = [false];
  canary.look(1_000);
  expect(told).toEqual(["proof", "mended the generation in force had been overwritten", "proof"]);
  expect(reasserted).toBe(1);
});

it("tells a failure once, tries each second, and tells the recovery", () => {
  proofs = Array.from({ length: 6 }, () => unenforced);
  for (let second = 0; second < 4; second++) canary.look(second * 1_000);
  expect(told.filter((one) => one !== "proof")).toEqual(["failed connections are not decided", "recovered"]);
  expect(told.filter((one) => one === "proof")).toHaveLength(7);
  expect(canary.trouble).toBeNull();
});

it("does not take a proof that comes to nothing for a failure, and tells it after three in a row", () => {
  proofs = Array.from({ length: 4 }, () => unclear);
  canary.look(0); // two proofs: what is in force was written anew between them
  canary.look(1_000);
  expect(canary.trouble).toBeNull();
  canary.look(2_000);
  expect(canary.trouble).toBe("no descriptor");
  canary.look(3_000);
  expect(told.filter((one) => one !== "proof")).toEqual(["unproven no descriptor", "recovered"]);
  expect(reasserted).toBe(1);
});

it("writes anew again when a failure follows a proof that came to nothing", () => {
  proofs = [...Array.from({ length: 4 }, () => unclear), unenforced];
  for (let second = 0; second < 5; second++) canary.look(second * 1_000);
  expect(told.filter((one) => one !== "proof")).toEqual(["unproven no descriptor", "mended connections are not decided", "recovered"]);
});

it("tells once what can't be put right, and still proves", () => {
  const broken = (): never => {
    throw new ProbeError("refused", 22, "not a bpffs");
  };
  mends = [broken, broken, () => 0, broken];
  for (let second = 0; second < 4; second++) canary.look(second * 10_000);
  expect(told.filter((one) => one !== "proof")).toEqual(["troubled what holds the sessions can't be pinned: not a bpffs", "troubled what holds the sessions can't be pinned: not a bpffs"]);
  expect(told.filter((one) => one === "proof")).toHaveLength(4);
});
