/** A session floods while the daemon stands still: what is lost then is told, with the session whose it was. */
import { spawn } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import { ended } from "../support/ended.ts";
import { openInstance, type Instance } from "../support/instance.ts";
import { compileProgram } from "../support/static-host.ts";

const many = 200_000;
let instance: Instance;
let program: string;

beforeAll(async () => {
  instance = await openInstance();
  program = join(instance.folder, "loss");
  compileProgram(join(import.meta.dirname, "../kernel/loss.c"), program);
  expect(await instance.apply(agentPolicy("loud", `  exec: [{ path: ${program} }]\n`))).toMatchObject({ code: 0 });
});
afterAll(() => instance.close());

/** The process that executes the program, in this PID namespace. */
function pidOfProgram(): number {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      if (readlinkSync(`/proc/${pid}/exe`) === program) return Number(pid);
    } catch {
      continue; // it has ended, or has no program
    }
  throw new Error("nobody executes the program");
}

/** As soon as the service has heard of it: the daemon was stopped. */
async function idOfSession(): Promise<string> {
  for (;;) {
    const [session] = await instance.cordon.json("sessions");
    if (session !== undefined) return String(session["session"]);
  }
}

it("names the session by doctor, and how many", { timeout: 120_000 }, async () => {
  expect((await instance.cordon.run("doctor")).output).toMatch(/pass\s+records/);
  const cli = join(import.meta.dirname, "../../packages/cli/src/main.ts");
  const child = spawn(process.execPath, [cli, "run", "--agent", "loud", "--", program, "held", "both", String(many), "9", "0", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: "/",
    env: { ...process.env, CORDON_STATE: instance.cordon.state },
  });
  const end = ended(child);
  const said = (): Promise<string> => new Promise((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())));
  expect(await said()).toBe("held\n");
  const daemon = instance.up.pidOf("daemon") ?? 0;
  process.kill(daemon, "SIGSTOP");
  try {
    const done = said();
    process.kill(pidOfProgram(), "SIGUSR1");
    expect(await done).toBe("0 0\n"); // not one connect worked
  } finally {
    process.kill(daemon, "SIGCONT");
  }
  const id = await idOfSession();
  const { output } = await instance.cordon.run("doctor");
  const found = new RegExp(`fail +records +(\\d+) lost \\(violation (\\d+); of running sessions: ${id} (\\d+)\\)`).exec(output);
  expect(found, output).not.toBeNull();
  const [, all, violations, ofSession] = (found ?? []).map(Number);
  expect(all).toBeGreaterThan(0);
  expect([violations, ofSession]).toEqual([all, all]);
  expect(all).toBeLessThan(many);
  process.kill(pidOfProgram(), "SIGKILL");
  await end;
});
