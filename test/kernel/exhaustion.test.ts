/** Many sessions and many rules: what the kernel's tables have room for, and what is said when they have none. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { Generations, readHostFacts, WritableHistory } from "@cordon/daemon";
import type { Bundle } from "@cordon/policy";
import { abi } from "@cordon/probe";
import { agentPolicy } from "../support/agent-policy.ts";
import { bundleOf, openStaticHost, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let generations: Generations;

beforeAll(() => {
  host = openStaticHost();
  generations = new Generations(host.probe, [], { facts: (home, bundle) => readHostFacts(home, [], new WritableHistory(null).including(bundle)), accepted: () => undefined, answers: false });
});
afterAll(() => host.close());

const many = (more: string): Bundle => bundleOf(agentPolicy("many", more, { users: [], use: ["linux-base", "node", "git"] }));
const manyRules = many(`  files: [${Array.from({ length: 5_000 }, (_, index) => `{ path: /srv/rules/r${index}/**, access: [read] }`).join(", ")}]\n`);

const reads = (session: bigint, names: readonly string[]): string => {
  const root = generations.facts("/root").mounts.find((mount) => mount.mountPoint === "/");
  return host.probe.decide({ of: { session }, what: "path", access: abi.read, dev: root?.dev ?? 0, names: [...(root?.root ?? "/").split("/").filter(Boolean), ...names] }).verdict;
};

it("a thousand sessions of an agent are switched like one, and each is decided for", { timeout: 300_000 }, () => {
  expect(generations.switchTo(many(""), [])).toMatchObject({ ok: true });
  const sessions = Array.from({ length: 1_000 }, (_, index) => ({ handle: BigInt(index + 1), agent: "many", ceiling: null, home: index % 2 === 0 ? "/root" : "/nonexistent" }));
  for (const session of sessions) generations.admit(session, false);
  for (const ends of [
    { first: "allow", last: "allow", more: "  files: [{ path: /srv/many/**, access: [read] }]\n" },
    { first: "deny", last: "deny", more: "" },
    { first: "allow", last: "deny", more: "  files: [{ path: ~/many/**, access: [read] }, { path: /root/many/**, access: [read] }]\n" },
  ]) {
    expect(generations.switchTo(many(ends.more), sessions)).toMatchObject({ ok: true });
    const file = ends.more.includes("~") ? [["root", "many", "x"], ["nonexistent", "many", "x"]] : [["srv", "many", "x"], ["srv", "many", "x"]];
    expect(reads(1n, file[0] ?? [])).toBe(ends.first);
    // what is under the other one's home is not this one's
    expect(reads(999n, file[1] ?? [])).toBe(ends.last);
    expect(reads(1000n, file[1] ?? [])).toBe(ends.more.includes("~") ? "allow" : ends.last);
  }
  for (const session of sessions) generations.dismiss(session.handle);
  for (const session of sessions) host.probe.removeSession(session.handle);
});

it("five thousand rules of an agent are all in force", { timeout: 300_000 }, () => {
  const session = { handle: 5_000n, agent: "many", ceiling: null, home: "/root" };
  expect(generations.switchTo(manyRules, [])).toMatchObject({ ok: true });
  generations.admit(session, false);
  for (const index of [0, 1, 2_500, 4_999]) expect(reads(session.handle, ["srv", "rules", `r${index}`, "file"]), String(index)).toBe("allow");
  expect(reads(session.handle, ["srv", "rules", "r5000", "file"])).toBe("deny");
  generations.dismiss(session.handle);
  host.probe.removeSession(session.handle);
});

// filling the tables takes minutes under emulation, and is the same code on every kernel
it.skipIf(process.env["CORDON_IN_VM"] === "1")("what the tables have no room for is refused with the reason, and what was in force stays", { timeout: 300_000 }, () => {
  expect(generations.switchTo(manyRules, [])).toMatchObject({ ok: true });
  // each home has rows of its own, and a switch writes them aside: thirty fit, and their second set does not
  const sessions = Array.from({ length: 60 }, (_, index) => ({ handle: BigInt(10_000 + index), agent: "many", ceiling: null, home: `/home/u${index}` }));
  const half = sessions.slice(0, 30);
  for (const session of half) generations.admit(session, false);
  const before = generations.inForce;
  expect(() => generations.switchTo(manyRules, half)).toThrow(/table (edges|nodes), row \d+ of \d+: the table is full/);
  expect(generations.inForce).toBe(before);
  expect(host.probe.control().generation).toBe(before);
  for (const session of half) expect(reads(session.handle, ["srv", "rules", "r4999", "file"])).toBe("allow");
  // a session that does not fit is not admitted, and takes no room
  expect(() => {
    for (const session of sessions.slice(30)) generations.admit(session, false);
  }).toThrow(/the table is full/);
  generations.dismiss(sessions[0]?.handle ?? 0n);
  generations.admit({ handle: 10_059n, agent: "many", ceiling: null, home: "/home/last" }, false);
  expect(reads(10_059n, ["srv", "rules", "r4999", "file"])).toBe("allow");
});
