/**
 * There is one decision: the evaluator and the probe's own decide() are asked the same
 * random questions, each policy compiled and lowered once, and must agree on the verdict
 * and on the rule that is named. 20,000 of them, or as many as CORDON_CASES says.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { lowerAgent, type FileSystemPath, type HostFacts } from "@cordon/daemon";
import { evaluate, parseAddress, type Access, type CompiledAgent, type FileAccess } from "@cordon/policy";
import { abi, type Question } from "@cordon/probe";
import { reasonName } from "@cordon/wire";
import { openStaticHost, type StaticHost } from "../support/static-host.ts";
import { randomAccess, randomOf, randomPolicy } from "../support/random-policy.ts";

const cases = Number(process.env["CORDON_CASES"] ?? 20_000);
const accessesEach = 100;
/** Policies whose rows are in the tables at a time. */
const atATime = 200;
const seed = Number(process.env["CORDON_SEED"] ?? 20261124);
const generation = 0x7000_0000; // never in force: the questions name it themselves
const home = "/home/u";

/** A made-up host: a root file system, a second one on /opt, a bind mount, and /proc. */
const facts: HostFacts = {
  mounts: [
    { dev: 100, root: "/", mountPoint: "/", type: "ext4" },
    { dev: 200, root: "/images/opt", mountPoint: "/opt", type: "ext4" },
    { dev: 100, root: "/somewhere/else", mountPoint: "/data", type: "ext4" },
    { dev: abi.devProc, root: "/", mountPoint: "/proc", type: "proc" },
  ],
  resolve: (path) => path,
  isWritable: () => false,
  home,
  ownDirectories: [],
};

const bits: Readonly<Record<FileAccess, number>> = {
  read: abi.read,
  write: abi.write,
  map: abi.map,
  exec: abi.exec,
  connect: abi.connect,
};

function place(path: string): FileSystemPath {
  const names = path.split("/").filter(Boolean);
  if (names[0] === "opt") return { dev: 200, names: ["images", "opt", ...names.slice(1)] };
  if (names[0] === "data") return { dev: 100, names: ["somewhere", "else", ...names.slice(1)] };
  if (names[0] === "proc") return { dev: abi.devProc, names: names.slice(1) };
  return { dev: 100, names };
}

function questionOf(access: Access, domain: number, agents: readonly CompiledAgent[]): Question {
  const of = { generation, domain };
  switch (access.class) {
    case "path": {
      const { dev, names } = place(access.path);
      return { of, what: "path", access: bits[access.access] | (access.naming ? abi.name : 0), dev, names, ...(access.sha256 === undefined ? {} : { sha256: access.sha256 }) };
    }
    case "self":
      return { of, what: "path", access: bits[access.access], dev: abi.devProc, names: ["4711", ...access.path.split("/")] };
    case "abstract-unix":
      return { of, what: "unix", name: `\0${access.name}` };
    case "egress":
    case "accept":
    case "ingress": {
      const host = access.class === "egress" ? access.names?.[0] : undefined;
      return {
        of,
        what: access.class,
        protocol: access.protocol === "tcp" ? 6 : 17,
        port: access.port,
        address: Uint8Array.from(Buffer.from(access.address, "hex")),
        peer: "peer" in access ? 1 + agents.findIndex((one) => one.name === access.peer) : 0,
        ...(host === undefined ? {} : { host }),
      };
    }
  }
}

let host: StaticHost;
beforeAll(() => {
  host = openStaticHost();
});
afterAll(() => host.close());

/** Depth is counted from a file system's root in the kernel, from / in a policy: cases between the two are left out, and counted. */
function isBetweenDepths(access: Access): boolean {
  if (access.class !== "path") return false;
  const inKernel = place(access.path).names.length > abi.pathDepth;
  return inKernel !== access.path.split("/").filter(Boolean).length > abi.pathDepth;
}

it(`the evaluator and decide() agree on ${cases} random cases`, { timeout: 120_000 + cases }, () => {
  const tally = new Map<string, number>();
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  const random = randomOf(seed);
  let asked = 0;
  for (let index = 0; asked < cases; index++) {
    if (index % atATime === 0) host.probe.dropRows(generation, 0);
    const { agents } = randomPolicy(seed + index).bundle;
    const agent = agents[0] as CompiledAgent; // sorted by name: a
    const domain = index + 1;
    host.probe.writeRows(generation, domain, lowerAgent(agent, agents, facts));
    for (let each = 0; each < accessesEach; each++) {
      const access = randomAccess(random, (text) => parseAddress(text) ?? "");
      if (isBetweenDepths(access)) {
        count("left out: depth");
        each -= 1;
        continue;
      }
      const expected = evaluate(agent, access, home);
      const answer = host.probe.decide(questionOf(access, domain, agents));
      asked += 1;
      const context = JSON.stringify({ policySeed: seed + index, access, expected });
      expect(answer.verdict, context).toBe(expected.verdict);
      expect(answer.rule, context).toBe(expected.rule?.number ?? 0);
      const reason = reasonName(answer.reason);
      expect(reason.startsWith("digest-") ? reason : null, context).toBe(expected.digest === undefined ? null : `digest-${expected.digest}`);
      if (expected.digest !== undefined) count(reason);
      count(`verdict ${answer.verdict}`);
      count(`step ${expected.step}`);
      const named = agent.rules.find((rule) => rule.number === answer.rule);
      if (named !== undefined) count(`form ${named.class === "path" ? `path ${named.pattern.kind}` : named.class}`);
    }
  }
  host.probe.dropRows(generation, 0);
  console.log(`seed ${seed}: ${asked} cases`, Object.fromEntries([...tally].sort()));
  expect(asked).toBe(Math.ceil(cases / accessesEach) * accessesEach);
  expect(tally.get("verdict allow")).toBeGreaterThanOrEqual(0.3 * asked);
  expect(tally.get("verdict deny")).toBeGreaterThanOrEqual(0.3 * asked);
  for (const what of ["step 2", "step 3", "step 4", "step 5", "form egress", "form ingress", "form fqdn", "form dns", "form abstract-unix", "form peer", "form path exact", "form path tree", "form path name", "form path suffix", "form path self", "form pin", "digest-pending", "digest-mismatch"])
    expect(tally.get(what) ?? 0, what).toBeGreaterThan(0);
});
