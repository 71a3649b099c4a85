import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { constants } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { cordon } from "@cordon/wire";
import { scratchState, startFakeDaemon, type FakeDaemon, type RunStream } from "../testing/fake-daemon.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

let state: string;
let daemon: FakeDaemon;
let requests: cordon.v1.RunRequest[];

beforeEach(() => {
  state = scratchState();
  requests = [];
});

afterEach(() => {
  daemon.close();
  rmSync(state, { recursive: true, force: true });
});

/** A daemon that answers a stream's requests one by one. */
async function answering(answer: (request: cordon.v1.RunRequest, stream: RunStream) => void, hangs = false): Promise<void> {
  daemon = await startFakeDaemon(state, {
    hangs,
    run: (stream) => {
      stream.on("error", () => undefined);
      stream.on("data", (request: cordon.v1.RunRequest) => {
        requests.push(request);
        answer(request, stream);
      });
    },
  });
}

function start(words: readonly string[], options: readonly string[] = ["--agent", "coder"]) {
  const child = spawn(process.execPath, [main, "run", ...options, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CORDON_STATE: state, MARK: "x=y" },
    cwd: state,
  });
  return { child, outcome: outcomeOf(child) };
}

async function outcomeOf(child: ChildProcess) {
  if (child.stdout === null || child.stderr === null) throw new Error("no pipes");
  const [out, err, close] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const [code, signal] = close as [number | null, string | null];
  return { out, err, code, signal };
}

/** Says all and ends the stream. */
function say(stream: RunStream, ...responses: cordon.v1.IRunResponse[]): void {
  for (const response of responses) stream.write(response);
  stream.end();
}

const started = { started: { session: "s-0000000000000001", pid: 99 } };

it("asks for the session with the caller's directory, environment and words, and passes its exit code on", async () => {
  await answering((_request, stream) => {
    say(stream, started, { ended: { waitStatus: 42 << 8 } });
  });
  const { outcome } = start(["--", "ls", "--agent", "-l"], ["--agent", "coder", "--user", "web"]);
  expect(await outcome).toEqual({ out: "", err: "", code: 42, signal: null });
  const asked = requests[0]?.start;
  expect(asked?.size).toBeNull();
  expect({ ...asked, environment: asked?.environment?.filter((one) => one.startsWith("MARK=")) }).toMatchObject({
    agent: "coder",
    user: "web",
    command: ["ls", "--agent", "-l"],
    directory: state,
    environment: ["MARK=x=y"],
    terminals: [],
  });
});

it("takes the command's own options without --, too", async () => {
  await answering((_request, stream) => say(stream, { refused: { code: "command", reason: "no such program", remedy: "name one" } }));
  expect((await start(["frob", "--user", "-x"]).outcome).code).toBe(126);
  expect(requests[0]?.start).toMatchObject({ command: ["frob", "--user", "-x"], user: "" });
});

it("gives 126, the reason and the remedy when it is refused", async () => {
  await answering((_request, stream) => {
    say(stream, { refused: { code: "attest.user", reason: "bob may not run \x1b[1mcoder", remedy: "add him to environment.user" } });
  });
  expect(await start(["--", "true"]).outcome).toEqual({
    out: "",
    err: "cordon: run refused: bob may not run \\x1b[1mcoder (attest.user): add him to environment.user\n",
    code: 126,
    signal: null,
  });
});

it("ends by the signal that ended the session", async () => {
  await answering((_request, stream) => {
    say(stream, started, { ended: { waitStatus: constants.signals.SIGTERM } });
  });
  expect(await start(["--", "true"]).outcome).toMatchObject({ code: null, signal: "SIGTERM" });
});

it("passes signals on, SIGUSR1 too, and lives on", async () => {
  const names = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"] as const;
  const left = [...names];
  await answering((request, stream) => {
    if (request.start) stream.write(started);
    const next = left.shift();
    if (next !== undefined) run.child.kill(next);
    else say(stream, { ended: { waitStatus: 0 } });
  });
  const run = start(["--", "sleep", "9"]);
  expect(await run.outcome).toMatchObject({ code: 0, err: "" });
  expect(requests.slice(1).map((request) => request.signal)).toEqual(names.map((name) => constants.signals[name]));
});

it("stops with its session, and lets it go on when it is continued itself", async () => {
  await answering((request, stream) => {
    if (request.start) {
      stream.write(started);
      stream.write({ stopped: constants.signals.SIGTSTP });
    } else if (request.continued && !stream.writableEnded) say(stream, { ended: { waitStatus: 0 } });
  });
  const run = start(["--", "sh"]);
  await stoppedState(run.child.pid ?? 0);
  expect(requests.some((request) => request.continued)).toBe(false);
  run.child.kill("SIGCONT");
  expect(await run.outcome).toMatchObject({ code: 0, err: "" });
});

it("finds its session again after the daemon was killed, and tells the new one what it missed", async () => {
  let wasKilled: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => (wasKilled = resolve));
  await answering((request, stream) => {
    if (request.start) {
      stream.write(started);
      // what comes back shows that the caller has heard of its session
      run.child.kill("SIGUSR2");
    } else {
      daemon.close();
      wasKilled();
    }
  });
  const run = start(["--", "sleep", "9"]);
  await killed;
  await callerAtTheDoor();
  // what the caller gets meanwhile waits for the new one
  run.child.kill("SIGHUP");
  await answering((request, stream) => {
    if (request.attach) stream.write({ started: { session: request.attach.session ?? "", pid: 99 } });
    else say(stream, { ended: { waitStatus: 7 << 8 } });
  });
  expect(await run.outcome).toMatchObject({ code: 7, err: "" });
  const { SIGUSR2, SIGHUP } = constants.signals;
  expect(requests.map((request) => request.attach?.session ?? request.signal)).toEqual([null, SIGUSR2, started.started.session, SIGHUP]);
});

it("refuses in a directory that is gone", async () => {
  daemon = await startFakeDaemon(state, {});
  const script = 'cd "$(mktemp -d)" && rmdir "$PWD" && exec "$@"';
  const words = [process.execPath, main, "run", "--agent", "coder", "--", "true"];
  const child = spawn("sh", ["-c", script, "sh", ...words], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CORDON_STATE: state } });
  expect(await outcomeOf(child)).toEqual({
    out: "",
    err: "cordon: the directory in which this runs is not there any more (ENOENT): change to one that is, with cd\n",
    code: 126,
    signal: null,
  });
});

it("says what to do when no daemon is there", async () => {
  daemon = await startFakeDaemon(state, {});
  daemon.close();
  rmSync(`${state}/cordond.sock`, { force: true });
  const outcome = await start(["--", "true"]).outcome;
  expect(outcome).toMatchObject({ code: 126, out: "" });
  expect(outcome.err).toBe(
    `cordon: there is no running cordond at ${state}: start it with \`cordon up --state ${state}\`, or name another one with --state or CORDON_STATE\n`,
  );
});

/** The command line under script(1), which gives it a terminal; what is written to its input is typed. */
function startInTerminal(script: string) {
  const line = script.replace("cordon", `${process.execPath} ${main}`);
  const child = spawn("script", ["-qefc", line, "/dev/null"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, CORDON_STATE: state, SHELL: "/bin/bash" },
  });
  return { child, outcome: outcomeOf(child) };
}

it("refuses in the background of a terminal, where it would be stopped without a word", async () => {
  await answering(() => undefined);
  const { outcome } = startInTerminal("set -m; cordon run --agent coder -- true & wait $!; echo code $?");
  const shown = (await outcome).out;
  expect(shown).toContain("cordon: this runs in the background of a terminal, and a session with that as its input needs it: add </dev/null to run in the background\r\n");
  expect(shown).toContain("code 126\r\n");
  expect(requests).toEqual([]);
});

/** Exit codes after SIGINT and SIGTERM at once: of two signals that wait, either may be told first (signal(7)). */
const eitherFirst: readonly (number | null)[] = [128 + constants.signals.SIGINT, 128 + constants.signals.SIGTERM];

it("is ended by the second signal while the daemon does not start its session", async () => {
  await answering(() => {
    run.child.kill("SIGINT");
    run.child.kill("SIGTERM");
  });
  const run = start(["--", "true"]);
  expect(eitherFirst).toContain((await run.outcome).code);
});

it("is ended by the second Ctrl-C in a terminal, too", async () => {
  await answering(() => void (typing ??= setInterval(() => child.stdin.write("\x03"), 50)));
  let typing: NodeJS.Timeout | null = null;
  const { child, outcome } = startInTerminal("exec cordon run --agent coder -- true");
  expect(await outcome).toMatchObject({ code: 128 + constants.signals.SIGINT });
  clearInterval(typing ?? undefined);
});

it("is ended by the second signal when the daemon has hung since, and names the session", async () => {
  await answering((request, stream) => {
    if (request.start) stream.write(started);
    if (request.start) run.child.kill("SIGUSR2");
    // that it is passed on shows that the caller has heard of its session
    else if (request.signal === constants.signals.SIGUSR2) for (const name of ["SIGINT", "SIGTERM"] as const) run.child.kill(name);
  }, true);
  const run = start(["--", "true"]);
  const { code, ...rest } = await run.outcome;
  expect(rest).toEqual({
    out: "",
    err: "cordon: cordond does not answer: the session s-0000000000000001 is left to it: see `cordon sessions`\n",
    signal: null,
  });
  expect(eitherFirst).toContain(code);
});

/** Resolves when the caller, who has lost its daemon, knocks; nobody opens. */
async function callerAtTheDoor(): Promise<void> {
  const door = createServer();
  const socket = join(state, "cordond.sock");
  rmSync(socket, { force: true });
  door.listen(socket);
  const [caller] = (await once(door, "connection")) as [Socket];
  caller.destroy();
  door.close();
  await once(door, "close");
}

/** Resolves when the process is stopped (state T of proc_pid_stat(5)). */
async function stoppedState(pid: number): Promise<void> {
  while (!/\) T /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) await new Promise((resolve) => setTimeout(resolve, 5));
}
