/** One `cordon up` per state directory, and what it has started. A lock whose holder is gone is no obstacle. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, systemCode } from "../command-error.ts";
import type { Instance } from "../instance.ts";
import { asProcessIdentity, identify, isRunning, type ProcessIdentity } from "./process-identity.ts";

/** The programs that one `up` runs, for the next one to find. */
export interface StartedPrograms {
  readonly service: ProcessIdentity | null;
  readonly daemon: ProcessIdentity | null;
}

/** A held lock. */
export interface InstanceLock {
  /** Writes down what runs now. */
  record(programs: StartedPrograms): void;
  /** Forgets all; call it when nothing runs any more. */
  release(): void;
}

/** Takes the lock. Throws {@link CommandError} when another `up` holds it. */
export function lockInstance(instance: Instance): InstanceLock {
  const own = identify(process.pid);
  if (own === null) throw new CommandError("/proc is not readable", "mount /proc: `mount -t proc proc /proc`");
  const lock = join(instance.state, "up.pid");
  const mine = join(instance.state, `up.pid.${own.pid}`);
  writeFileSync(mine, JSON.stringify(own), { mode: 0o600 });
  try {
    take(instance, lock, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  const programs = programsFile(instance);
  return {
    record(started) {
      writeFileSync(`${programs}.new`, `${JSON.stringify(started)}\n`, { mode: 0o600 });
      renameSync(`${programs}.new`, programs);
    },
    release() {
      rmSync(programs, { force: true });
      rmSync(lock, { force: true });
    },
  };
}

/** link(2) makes the whole file appear at once, and fails when there is one. */
function take(instance: Instance, lock: string, mine: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryLink(mine, lock)) return;
    // moved aside by one of several; only who finds the dead holder in it goes on
    const aside = `${mine}.stale`;
    const holder = readIdentity(lock);
    if (holder !== null && isRunning(holder)) throw heldBy(instance, holder);
    try {
      renameSync(lock, aside);
    } catch (error) {
      if (systemCode(error) === "ENOENT") continue;
      throw error;
    }
    const moved = readIdentity(aside);
    if (moved !== null && isRunning(moved)) {
      tryLink(aside, lock);
      rmSync(aside, { force: true });
      throw heldBy(instance, moved);
    }
    rmSync(aside, { force: true });
  }
  throw new CommandError(`the lock ${lock} can't be taken`, "start `cordon up` once, not several at the same time");
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

function heldBy(instance: Instance, holder: ProcessIdentity): CommandError {
  return new CommandError(
    `another \`cordon up\` (pid ${holder.pid}) runs at ${instance.state}`,
    `end it first (kill ${holder.pid}), or choose another --state`,
  );
}

/** What the last `up` of this directory left running, dead or alive. */
export function programsOfBefore(instance: Instance): StartedPrograms {
  const value = readJson(programsFile(instance));
  const fields = new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
  return { service: asProcessIdentity(fields.get("service")), daemon: asProcessIdentity(fields.get("daemon")) };
}

function programsFile(instance: Instance): string {
  return join(instance.state, "up.json");
}

function readIdentity(file: string): ProcessIdentity | null {
  return asProcessIdentity(readJson(file));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch {
    return null; // absent or cut short: nobody can be named by it
  }
}
