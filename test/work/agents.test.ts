/** Published coding agents at work, their own sandboxes off and their model scripted, under docs/real-work.md's policy. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../demo/model-server.ts";
import type { Turn } from "../demo/model-wires.ts";
import { codingAgents, type CodingAgent, type Place } from "../support/coding-agents.ts";
import { listen } from "../support/ports.ts";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

let work: RealWork;
/** Listens where the policy lets nobody connect. */
let forbidden: { readonly server: Server; readonly port: number; heard: number };
beforeAll(async () => {
  work = await openRealWork();
  const server = createServer((socket) => {
    forbidden.heard++;
    socket.destroy();
  });
  await listen(server, { host: "127.0.0.1", port: 0 });
  forbidden = { server, port: (server.address() as AddressInfo).port, heard: 0 };
});
afterAll(async () => {
  await work.close();
  forbidden.server.close();
});

const pairs = codingAgents.flatMap((agent) => callers.map((user) => ({ agent, user, name: agent.name })));

/** The project and the agent's home as its user has them. */
function lay(agent: CodingAgent, user: string): Place {
  work.layFor(user, null);
  const place = { home: join(work.folder, "home"), project: join(work.folder, "project"), port: work.ports.model, key: `key-of-${agent.name}-${user}` };
  writeFileSync(join(place.project, "sum.mjs"), "export const sum = (a, b) => a - b;\n");
  writeFileSync(join(place.project, "sum.test.mjs"), `import assert from "node:assert";\nimport test from "node:test";\nimport { sum } from "./sum.mjs";\ntest("sums", () => assert.equal(sum(2, 3), 5));\n`);
  const git = (...words: readonly string[]): void => void execFileSync("git", ["-c", "safe.directory=*", "-c", "user.name=dev", "-c", "user.email=dev@example.com", ...words], { cwd: place.project });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "first");
  agent.lay(place);
  execFileSync("chown", ["-R", user, work.folder]);
  return place;
}

const log = (place: Place): string => execFileSync("git", ["-c", "safe.directory=*", "log", "--format=%s"], { cwd: place.project, encoding: "utf8" });

/** Reads, mends, tests and commits by the agent's own tools. */
function scenario(agent: CodingAgent, place: Place): readonly Turn[] {
  const program = join(place.project, "sum.mjs");
  return [
    { name: "fails", call: agent.shell("node --test") },
    { name: "read", call: agent.read(program) },
    { name: "mend", call: agent.edit(program, "a - b", "a + b") },
    { name: "passes", call: agent.shell("node --test && git diff --stat") },
    { name: "note", call: agent.write(join(place.project, "NOTES.md"), "sum adds\n") },
    { name: "commit", call: agent.shell("git add . && git commit -q -m 'Mend sum' && git log --format=%s") },
  ];
}

async function withModel<T>(turns: readonly Turn[], act: (model: ModelServer) => Promise<T>): Promise<T> {
  const model = await startModelServer(turns, {}, work.ports.model);
  try {
    return await act(model);
  } finally {
    await model.close();
  }
}

it.each(pairs)("$name reads, edits, tests and commits without a denial, as $user", { timeout: 480_000 }, async ({ agent, user }) => {
  const place = lay(agent, user);
  await withModel(scenario(agent, place), async (model) => {
    const { end, targets } = await work.refusedIn(user, agent.command, agent.env(place));
    expect(targets, end.output).toEqual([]);
    expect(end.output).toMatch(/Done\./);
    expect(await model.result(place.key, "fails")).toMatch(/# fail 1/);
    expect(await model.result(place.key, "read")).toContain("a - b");
    expect(await model.result(place.key, "passes")).toMatch(/# fail 0[^]*1 file changed/);
    expect(await model.result(place.key, "commit")).toContain("Mend sum\nfirst");
  });
  expect(readFileSync(join(place.project, "NOTES.md"), "utf8")).toBe("sum adds\n");
  expect(log(place)).toBe("Mend sum\nfirst\n");
});

it.each(pairs)("$name is refused a secret, a connection and a hook by its own tools, and goes on, as $user", { timeout: 480_000 }, async ({ agent, user }) => {
  const place = lay(agent, user);
  const secret = join(work.instance.folder, `secret-of-${agent.name}`);
  writeFileSync(secret, "THE SECRET", { mode: 0o644 });
  const hook = join(place.project, ".git/hooks/pre-commit");
  const before = forbidden.heard;
  const attempts: readonly Turn[] = [
    { name: "cat", call: agent.shell(`cat ${secret}; cp ${secret} stolen; true`) },
    { name: "connect", call: agent.shell(`node -e 'require("net").connect(${forbidden.port}, "127.0.0.1").on("error", (error) => console.log("connect:", error.code)).on("connect", () => console.log("connected"))'`) },
    { name: "tool", call: agent.read(secret) },
    { name: "hook", call: agent.shell(`node -e 'try { require("fs").writeFileSync(".git/ho" + "oks/pre-commit", "echo evil") } catch (error) { console.log(error.code) }'`) },
    { name: "hook by tool", call: agent.write(hook, "echo evil\n") },
  ];
  await withModel([...attempts, ...scenario(agent, place)], async (model) => {
    const { output } = await work.run(user, agent.command, agent.env(place));
    expect(output).toMatch(/Done\./);
    expect(await model.result(place.key, "cat")).toMatch(/Permission denied|Operation not permitted/);
    expect(await model.result(place.key, "hook")).toMatch(/^E(PERM|ACCES|ROFS)/m);
    expect(await model.result(place.key, "connect")).toMatch(/connect: EPERM/);
    for (const name of ["cat", "tool", "commit"]) expect(await model.result(place.key, name)).not.toContain("THE SECRET");
  });
  expect(forbidden.heard).toBe(before);
  expect(existsSync(join(place.project, "stolen"))).toBe(false);
  expect(existsSync(hook)).toBe(false);
  expect(log(place)).toBe("Mend sum\nfirst\n");
});
