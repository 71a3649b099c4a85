/** `cordon run`: a command as an agent's session, with its caller's user, stdio, terminal and end. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

const cli = join(import.meta.dirname, "../../packages/cli/src/main.ts");
let instance: Instance;

beforeAll(async () => {
  instance = await openInstance();
  const more = `---
apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: roots }
spec: {}
---
apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: sleeper }
spec:
  attest: { executable: { path: /usr/bin/sleep } }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: others }
spec:
  agents: { names: [roots, sleeper] }
  mode: enforce
  use: [linux-base]
`;
  expect(await instance.apply(`${toolPolicy()}${more}`)).toMatchObject({ code: 0 });
});
afterAll(() => instance.close());

interface How {
  readonly uid?: number;
  readonly input?: string;
}

function run(words: readonly string[], how: How = {}): Promise<Ended> {
  const user = how.uid === undefined ? {} : { uid: how.uid, gid: how.uid };
  const env = { PATH: "/usr/bin:/bin", HOME: "/", CORDON_STATE: instance.cordon.state };
  const child = spawn(process.execPath, [cli, "run", ...words], { stdio: ["pipe", "pipe", "pipe"], cwd: "/", env, ...user });
  child.stdin?.on("error", () => undefined); // the session ended without reading
  child.stdin?.end(how.input ?? "");
  return ended(child);
}

describe("in a pipe", () => {
  it.each([
    ["root", [], undefined, "uid=0(root)"],
    ["root for nobody", ["--user", "nobody"], undefined, "uid=65534(nobody)"],
    ["nobody himself", [], 65534, "uid=65534(nobody)"],
  ] as const)("runs for %s", async (_who, user, uid, expected) => {
    const { code, output } = await run(["--agent", "tool", ...user, "--", "id"], uid === undefined ? {} : { uid });
    expect(output).toContain(expected);
    expect(code).toBe(0);
  });

  it("passes input, output and the exit code through", async () => {
    const input = "0123456789abcdef\n".repeat(20_000);
    expect(await run(["--agent", "tool", "--", "cat"], { input })).toEqual({ code: 0, signal: null, output: input });
    expect(await run(["--agent", "tool", "--", "sh", "-c", "exit 7"])).toMatchObject({ code: 7 });
    expect(await run(["--agent", "tool", "--", "sh", "-c", "kill -SEGV $$"])).toMatchObject({ code: 139 });
  });

  it("keeps directory and environment", async () => {
    const { output } = await run(["--agent", "tool", "--", "sh", "-c", "pwd; echo $HOME"]);
    expect(output).toBe("/\n/\n");
  });

  it("passes a signal on, and ends as the session ended", async () => {
    const env = { PATH: "/usr/bin:/bin", CORDON_STATE: instance.cordon.state };
    const child = spawn(process.execPath, [cli, "run", "--agent", "tool", "--", "sh", "-c", "trap 'echo trapped; exit 5' TERM; echo ready; while :; do sleep 1; done"], { stdio: ["ignore", "pipe", "pipe"], cwd: "/", env });
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    expect(await ended(child)).toMatchObject({ code: 5, output: "ready\ntrapped\n" });
  });

  it("takes its session along when it is killed", async () => {
    const env = { PATH: "/usr/bin:/bin", CORDON_STATE: instance.cordon.state };
    const child = spawn(process.execPath, [cli, "run", "--agent", "tool", "--", "sh", "-c", "echo ready; exec sleep 600"], { stdio: ["ignore", "pipe", "ignore"], cwd: "/", env });
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    const [session] = await instance.cordon.json("sessions");
    child.kill("SIGKILL");
    const left = async (): Promise<boolean> => (await instance.cordon.json("sessions")).some((one) => one["session"] === session?.["session"]);
    for (let tries = 0; tries < 50 && (await left()); tries++);
    expect(await left()).toBe(false);
  });
});

describe("refuses with 126, the reason and the remedy", () => {
  it.each([
    ["an agent that the policy does not know", ["--agent", "nobodys", "--", "id"], undefined, /knows no agent/],
    ["a user whom the agent does not name", ["--agent", "roots", "--", "id"], 65534, /does not name the user nobody/],
    ["another user than an ordinary caller", ["--agent", "tool", "--user", "root", "--", "id"], 65534, /only root/],
    ["a user that there is not", ["--agent", "tool", "--user", "nosuchuser", "--", "id"], undefined, /no user/],
    ["another executable than the agent's", ["--agent", "sleeper", "--", "id"], undefined, /runs \/usr\/bin\/sleep, not \/usr\/bin\/id/],
    ["a program that there is not", ["--agent", "tool", "--", "/nonexistent/program"], undefined, /no program/],
    ["a program that no rule allows", ["--agent", "tool", "--", "/usr/bin/git"], undefined, /no rule lets agent tool execute \/usr\/bin\/git .*under exec:/],
  ] as const)("%s", async (_what, words, uid, reason) => {
    const { code, output } = await run(words, uid === undefined ? {} : { uid });
    expect(output).toMatch(reason);
    expect(output).toMatch(/^cordon: run refused: .+\n$/);
    expect(code).toBe(126);
  });
});
