/**
 * The responder's life with its instance, where Landlock holds files: it outlives the daemon; when all of it is gone the
 * ceiling holds alone, which is told, and mended; it ends with the instance. By effect on a session that runs all the while.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../demo/poll-log.ts";
import { ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";
import { responderProcesses } from "../support/responder-processes.ts";
import { writeOpenFile } from "../support/static-host.ts";

let instance: Instance;
let isLandlock: boolean;
let hasStopped = false;
const noResponder = "the kernel itself decides here: there is no responder";
const place = (name: string): string => join(instance.folder, "ground", name);
const parts = (): readonly number[] => responderProcesses(join(instance.cordon.state, "bpf/v1")).map((one) => one.pid);
const counted = (text: string): number => readFileSync(join(instance.cordon.state, "log/daemon.log"), "utf8").split(text).length - 1;
const lost = "nobody answers for opens";
const regained = "the responder answers for opens again";

/** The lines of `cordon doctor` of a name: results and details. */
async function doctorSays(name: string): Promise<readonly string[]> {
  const { output } = await instance.cordon.run("doctor", "--json");
  const checks = output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Readonly<Record<string, string>>] : []));
  return checks.filter((one) => one["name"] === name).map((one) => `${one["result"]} ${one["detail"]}`);
}

beforeAll(async () => {
  instance = await openInstance();
  mkdirSync(place("."), { mode: 0o755 });
  for (const name of ["open", "shut", "stays"]) writeOpenFile(place(name), name);
  writeOpenFile(join(instance.folder, "beyond"), "beyond");
  const { output } = await instance.cordon.run("doctor");
  isLandlock = output.includes("landlock");
  expect(await instance.apply(toolPolicy(`  files:\n    - { path: "${place("**")}", access: [read] }\n    - { path: ${place("shut")}, deny: [read] }\n`))).toMatchObject({ code: 0 });
});
afterAll(async () => {
  if (!hasStopped) await instance.close();
  else rmSync(instance.folder, { recursive: true, force: true });
});

/** A session that opens four files again and again, and prints a line when what that gives changes, as 0 or 1 each, until `stays` is gone. */
function startOpening(): { readonly seen: () => readonly string[]; readonly end: Promise<unknown> } {
  const files = [place("open"), place("shut"), join(instance.folder, "beyond")].map((path) => `"${path}"`).join(", ");
  const script = `$| = 1; my $last = ""; while (-e "${place("stays")}") { my $now = join "", map { open(my $f, "<", $_) ? 1 : 0 } (${files}); print "$now\\n" if $now ne $last; $last = $now; select(undef, undef, undef, 0.002); }`;
  const child = instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", script], { cwd: "/" });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return { seen: () => output.split("\n").filter((line) => line !== ""), end: ended(child) };
}

async function openOnce(): Promise<string> {
  const script = `print map { open(my $f, "<", $_) ? 1 : 0 } ("${place("open")}", "${place("shut")}", "${join(instance.folder, "beyond")}")`;
  return (await ended(instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", script], { cwd: "/" }))).output.slice(0, 3);
}

it("goes on answering while its daemon is killed and started anew", { timeout: 60_000 }, async ({ skip }) => {
  if (!isLandlock) skip(noResponder);
  expect(await openOnce()).toBe("100");
  const running = startOpening();
  expect(await until(20_000, () => (running.seen().length > 0 ? true : null))).toBe(true);
  const before = parts();
  expect(before).toHaveLength(2);
  const daemon = instance.up.pidOf("daemon");
  if (daemon === null) throw new Error("there is no daemon");
  process.kill(daemon, "SIGKILL");
  expect(await until(20_000, async () => ((await doctorSays("responder"))[0] === "pass opens of sessions are answered" ? true : null))).toBe(true);
  expect(parts()).toEqual(before);
  expect(running.seen()).toEqual(["100"]);
  rmSync(place("stays"));
  await running.end;
  writeOpenFile(place("stays"), "stays");
});

it("is started anew within a second when all of it is killed, and holds the sessions that run; the ceiling held meanwhile", { timeout: 60_000 }, async ({ skip }) => {
  if (!isLandlock) skip(noResponder);
  const running = startOpening();
  expect(await until(20_000, () => (running.seen().length > 0 ? true : null))).toBe(true);
  const told = [counted(lost), counted(regained)];
  const before = performance.now();
  for (const pid of parts()) process.kill(pid, "SIGSTOP"); // else one would have replaced the other
  for (const pid of parts()) process.kill(pid, "SIGKILL");
  expect(await until(10_000, () => (counted(regained) > (told[1] ?? 0) ? true : null))).toBe(true);
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(counted(lost)).toBe((told[0] ?? 0) + 1);
  expect(await openOnce()).toBe("100");
  expect(running.seen().at(-1)).toBe("100");
  expect(running.seen().filter((line) => line.endsWith("1"))).toEqual([]);
  rmSync(place("stays"));
  await running.end;
  writeOpenFile(place("stays"), "stays");
});

it("doctor says when it does not answer, and no session is started then", { timeout: 60_000 }, async ({ skip }) => {
  if (!isLandlock) skip(noResponder);
  const stopped = parts();
  for (const pid of stopped) process.kill(pid, "SIGSTOP");
  try {
    expect(await until(10_000, async () => ((await doctorSays("responder"))[0]?.startsWith("fail") === true ? true : null))).toBe(true);
    expect((await doctorSays("gap file"))[0]).toContain("what is decided below the Landlock domains is not");
    expect(await ended(instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", "print 1"], { cwd: "/" }))).toMatchObject({ code: 126 });
  } finally {
    for (const pid of stopped) process.kill(pid, "SIGCONT");
  }
  expect(await until(10_000, async () => ((await doctorSays("responder"))[0]?.startsWith("pass") === true ? true : null))).toBe(true);
  expect(await openOnce()).toBe("100");
});

it("ends with its instance", { timeout: 60_000 }, async ({ skip }) => {
  if (!isLandlock) skip(noResponder);
  await instance.up.stop();
  hasStopped = true;
  expect(await until(2_000, () => (parts().length === 0 ? true : null))).toBe(true);
  expect(existsSync(join(instance.cordon.state, "opens.sock"))).toBe(false);
});
