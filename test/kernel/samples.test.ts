/**
 * The kernel does what the evaluator says: random policies, and acts that are really
 * done under them in a session, one session a policy, as root and as an ordinary user.
 * What the backend of this kernel refuses at push, or says that it can't hold, is left
 * out and counted by reason. CORDON_SEED repeats a run, CORDON_SAMPLES says how many acts it has.
 */
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evaluate, type CompiledAgent } from "@cordon/policy";
import { randomOf, randomPolicy } from "../support/random-policy.ts";
import { leftOut } from "../support/sample-limits.ts";
import { openSampleGround, type Sample, type SampleGround } from "../support/sample-ground.ts";
import { callers, compileProgram, openStaticHost, writeOpenFile, type StaticHost } from "../support/static-host.ts";

const wanted = Number(process.env["CORDON_SAMPLES"] ?? 600);
const drawnEach = 80;
const refusedEach = 30;
const seed = Number(process.env["CORDON_SEED"] ?? 20261125);
const homes = { root: "/root", nobody: "/nonexistent" } as const;
/** errno.h: EPERM and EACCES are refusals, and EROFS where read-only mounts hold; every other error is none, and no sample may meet one. */
const refusalsBy = (backend: string): readonly number[] => (backend === "landlock" ? [1, 13, 30] : [1, 13]);

let host: StaticHost;
let ground: SampleGround;
let program: string;
let acts: string;

beforeAll(async () => {
  host = openStaticHost();
  const folder = join(host.folder, "bin");
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  program = join(folder, "samples");
  acts = join(folder, "acts");
  compileProgram(join(import.meta.dirname, "samples.c"), program);
  const { file } = host.probe.backends;
  expect(["lsm", "fmod_ret", "landlock"]).toContain(file);
  ground = await openSampleGround(host.folder, file, {
    files: [`{ path: ${acts}, access: [read] }`],
    exec: [`{ path: ${program} }`],
  });
});

afterAll(async () => {
  await ground.close();
  host.close();
});

function kindOf({ line }: Sample): string {
  const word = line.split(" ")[0] ?? "";
  return word === "mkdir" || word === "symlink" ? "name" : word;
}

/** What a session of the agent got for each act: errno, 0 when it worked. */
async function really(user: string, samples: readonly Sample[]): Promise<readonly number[]> {
  writeOpenFile(acts, samples.map((sample) => `${sample.line}\n`).join(""));
  const { output } = await host.run("a", user, [program, acts], "/");
  expect(output).toMatch(/alive\s*$/);
  return output.trim().split("\n").slice(0, -1).map((line) => Number(line.split(" ")[1]));
}

it("really opening, executing, connecting and binding gives the evaluator's verdict", { timeout: 600_000 }, async () => {
  const tally = new Map<string, number>();
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  const random = randomOf(seed);
  const wrong: string[] = [];
  let compared = 0;
  let policies = 0;
  const denials = (): number => (compared === 0 ? 1 : (tally.get("verdict deny") ?? 0) / compared);
  const ways = ["read", "write", "name", "exec", "unix", "connect", "send", "bind"].flatMap((word) => [`${word} done`, `${word} refused`]);
  const isMissing = (): boolean => ways.some((way) => !tally.has(way));
  for (let index = 0; compared < wanted || denials() < 0.32 || isMissing(); index++) {
    expect(index, JSON.stringify([...tally])).toBeLessThan((wanted * 20) / 3);
    const { text, bundle } = randomPolicy(seed + index, ground.world);
    const agent = bundle.agents[0] as CompiledAgent;
    const switched = host.apply(text);
    if (!switched.ok) {
      for (const detail of new Set(switched.refusals.map((one) => one.detail))) count(`policy left out: ${detail}`);
      continue;
    }
    const user = callers[policies % 2] ?? "root";
    const home = homes[user];
    policies += 1;
    let refused = 0;
    const samples = Array.from({ length: drawnEach }, () => ground.random(random)).filter((sample) => {
      const isRefusal = evaluate(agent, sample.access, home).verdict === "deny";
      const enough = isRefusal && refused >= refusedEach && denials() > 0.4 ? "enough refusals under this policy" : null;
      const reason = leftOut(sample, agent, home, host.probe.backends) ?? enough;
      if (reason !== null) count(`act left out: ${reason}`);
      else if (isRefusal) refused += 1;
      return reason === null;
    });
    const answers = await really(user, samples);
    expect(answers).toHaveLength(samples.length);
    samples.forEach((sample, at) => {
      const expected = evaluate(agent, sample.access, home);
      const answer = answers[at] ?? -1;
      const isAsSaid = expected.verdict === "deny" ? refusalsBy(host.probe.backends.file).includes(answer) : answer === 0;
      compared += 1;
      count(`verdict ${expected.verdict}`);
      count(`${kindOf(sample)} ${expected.verdict === "deny" ? "refused" : "done"}`);
      if (!isAsSaid) wrong.push(`seed ${seed + index}, as ${user}: ${sample.line}: errno ${answer}, expected ${JSON.stringify(expected)}`);
    });
  }
  console.log(`seed ${seed}: ${compared} acts under ${policies} policies`, Object.fromEntries([...tally].sort()));
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(wanted);
  const denied = tally.get("verdict deny") ?? 0;
  expect(denied).toBeGreaterThanOrEqual(0.3 * compared);
  expect(compared - denied).toBeGreaterThanOrEqual(0.3 * compared);
});
