import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { instanceAt, type Instance } from "../instance.ts";
import { startFakeDaemon } from "../testing/fake-daemon.ts";
import { lockInstance, programsOfBefore } from "./instance-lock.ts";
import { isRunning } from "./process-identity.ts";
import { startProgram } from "./program.ts";
import { runInstance, type Programs } from "./run-instance.ts";

const program = fileURLToPath(new URL("../testing/fake-program.ts", import.meta.url));
const programs: Programs = { service: [process.execPath, program, "service"], daemon: [process.execPath, program, "daemon"] };

let instance: Instance;

beforeEach(() => {
  instance = instanceAt(mkdtempSync(join(tmpdir(), "cordon-up-")), {});
});

afterEach(() => {
  rmSync(instance.state, { recursive: true });
});

/** An instance under way; `line` resolves when something that holds the text has been printed. */
function running(host?: string, checkMs = 60_000) {
  const end = new AbortController();
  const printed: string[] = [];
  const waiting = new Set<() => void>();
  const note = (text: string): void => {
    printed.push(text);
    for (const check of waiting) check();
  };
  const done = runInstance({ instance, programs, host, output: { out: note, err: note }, signal: end.signal, checkMs });
  done.catch(() => undefined);
  const line = (part: string): Promise<string> => {
    const told = new Promise<string>((resolve) => {
      const check = (): void => {
        const found = printed.find((text) => text.includes(part));
        if (found !== undefined) resolve(found);
      };
      waiting.add(check);
      check();
    });
    return Promise.race([told, done.then(() => Promise.reject(new Error(`ended without "${part}": ${printed.join("")}`)))]);
  };
  return { end, printed, done, line };
}

function journal(): string[] {
  return readFileSync(join(instance.state, "journal"), "utf8").trimEnd().split("\n");
}

it("starts both, says so in one line, and ends the daemon, then what it pinned, then the service", async () => {
  const up = running("demo");
  expect(await up.line("cordon: ready")).toBe(
    `cordon: ready host=demo grpc=127.0.0.1:17443 http=127.0.0.1:17080 policy=serial 1 digest abababababab state=${instance.state}\n`,
  );
  expect(parse(readFileSync(instance.daemonConfig, "utf8"))).toEqual({
    state: instance.daemonState,
    socket: instance.socket,
    pinDir: instance.pinDirectory,
    service: { endpoint: "127.0.0.1:17443", serverName: "cordon-service" },
    joinTokenFile: instance.joinTokenFile,
    host: "demo",
    protect: [instance.state],
    ports: [17443, 17080],
  });
  expect(parse(readFileSync(instance.serviceConfig, "utf8"))).toEqual({
    trustDomain: "cordon.local",
    database: { maxBytes: 268_435_456 },
    state: instance.serviceState,
    grpc: { host: "127.0.0.1", port: 17443 },
    http: { host: "127.0.0.1", port: 17080 },
    operatorFile: instance.operatorFile,
    joinTokenFile: instance.joinTokenFile,
  });
  expect(statSync(instance.state).mode & 0o777).toBe(0o711);
  up.end.abort();
  await up.done;
  expect(journal()).toEqual(["service starts", "daemon starts", "daemon ends with its sessions", "release", "service ends"]);
  expect(up.printed).toHaveLength(1);
  expect(programsOfBefore(instance)).toEqual({ service: null, daemon: null });
});

it("starts a killed daemon anew at once, and a killed service, too", async () => {
  const up = running();
  await up.line("cordon: ready");
  const before = programsOfBefore(instance);
  process.kill(before.daemon?.pid ?? 0, "SIGKILL");
  await up.line("cordond ended (signal SIGKILL); it is started again\n");
  await up.line("cordond is back: serial 1 digest abababababab");
  process.kill(before.service?.pid ?? 0, "SIGKILL");
  await up.line("cordon-service is back");
  const after = programsOfBefore(instance);
  expect([after.daemon?.pid === before.daemon?.pid, after.service?.pid === before.service?.pid]).toEqual([false, false]);
  up.end.abort();
  await up.done;
  expect(after.daemon === null || isRunning(after.daemon)).toBe(false);
});

it("kills a daemon that does not answer any more, and starts it anew", async () => {
  const socket = await startFakeDaemon(instance.state, { hangs: true });
  const up = running("demo", 50);
  await up.line("cordon: ready");
  const before = programsOfBefore(instance).daemon;
  await up.line("cordon: cordond has not answered 3 times in a row; it is killed\n");
  socket.close();
  await up.line("cordond ended (signal SIGKILL); it is started again\n");
  expect(before === null || isRunning(before)).toBe(false);
  await up.line("cordond is back");
  up.end.abort();
  await up.done;
});

it("shows the end of the log when the daemon can't start, and releases the host all the same", async () => {
  writeFileSync(join(instance.state, "daemon-fails"), "");
  const up = running();
  await expect(up.done).rejects.toThrow("cordond did not start (exit code 1)");
  expect(up.printed).toEqual(["  daemon: no kernel\\x1b[2J\n"]);
  expect(journal()).toEqual(["service starts", "daemon starts", "release", "service ends"]);
});

it("ends in order when it is told so before it was ready", async () => {
  writeFileSync(join(instance.state, "daemon-hangs"), "");
  const up = running();
  await waitForRecord(() => programsOfBefore(instance).daemon !== null);
  up.end.abort();
  await up.done;
  expect(journal().slice(-2)).toEqual(["release", "service ends"]);
});

it("says so when the host could not be released, and ends the service all the same", async () => {
  writeFileSync(join(instance.state, "release-fails"), "");
  const up = running();
  await up.line("cordon: ready");
  up.end.abort();
  await expect(up.done).rejects.toMatchObject({ exitCode: 1, remedy: expect.stringContaining(`cordond --release --config ${instance.daemonConfig}`) as string });
  expect(journal().slice(-2)).toEqual(["release", "service ends"]);
});

it("refuses a second one, and takes over from one that was killed", async () => {
  mkdirSync(instance.logs, { recursive: true });
  const lock = lockInstance(instance);
  await expect(running().done).rejects.toThrow(`another \`cordon up\` (pid ${process.pid}) runs at ${instance.state}`);
  // what kill -9 leaves: programs that run, and a holder that does not
  const left = startProgram({ name: "cordond", command: [...programs.daemon, "--config", instance.daemonConfig], log: join(instance.logs, "daemon.log"), readyMs: 10_000 });
  expect(await left.ready).toMatchObject({ host: "demo" });
  lock.record({ service: null, daemon: left.identity });
  writeFileSync(join(instance.state, "up.pid"), JSON.stringify({ pid: 2 ** 22 + 1, startTicks: "1", boot: "x" }));
  const up = running();
  await up.line("cordon: ready");
  up.end.abort();
  await up.done;
  expect(journal().slice(0, 4)).toEqual(["daemon starts", "daemon ends", "service starts", "daemon starts"]);
});

it("leaves the host's name to the daemon when nobody says one", async () => {
  const nameless = running();
  await nameless.line("cordon: ready host=demo");
  expect(parse(readFileSync(instance.daemonConfig, "utf8"))).not.toHaveProperty("host");
  nameless.end.abort();
  await nameless.done;
});

it("keeps what its owner wrote into the configuration, and its ports", async () => {
  writeFileSync(instance.serviceConfig, "database: { maxBytes: 1048576 }\ngrpc: { host: 127.0.0.1, port: 9999 }\nstate: /elsewhere\n");
  const up = running();
  await up.line("cordon: ready");
  up.end.abort();
  await up.done;
  expect(parse(readFileSync(instance.serviceConfig, "utf8"))).toMatchObject({ database: { maxBytes: 1_048_576 }, grpc: { port: 17443 }, state: instance.serviceState });
});

it("says that a host which has enrolled keeps its name", async () => {
  const up = running("other");
  expect(await up.line("enrolled")).toBe("cordon: this host has enrolled as demo and stays so: choose another --state to enrol it as other\n");
  up.end.abort();
  await up.done;
});

it("refuses a state directory whose socket would have too long a path, or that others may write", async () => {
  const long = instanceAt(join(instance.state, "x".repeat(100)), {});
  const nobody = { out: () => undefined, err: () => undefined };
  const refused = runInstance({ instance: long, programs, host: undefined, output: nobody, signal: new AbortController().signal, checkMs: 1 });
  await expect(refused).rejects.toMatchObject({ remedy: "choose a --state of at most 94 bytes" });
  const impossible = runInstance({ instance: instanceAt("/proc/cordon/state", {}), programs, host: undefined, output: nobody, signal: new AbortController().signal, checkMs: 1 });
  await expect(impossible).rejects.toThrow("/proc/cordon/state can't be made (ENOENT)");
  chmodSync(instance.state, 0o777);
  await expect(running().done).rejects.toThrow("others may write in it");
});

/** Waits for a file to change until the condition holds. */
async function waitForRecord(holds: () => boolean): Promise<void> {
  const { watch } = await import("node:fs");
  const watcher = watch(instance.state);
  try {
    while (!holds()) await once(watcher, "change");
  } finally {
    watcher.close();
  }
}
