/** The processes of an instance's responder, as the host sees them. */
import { readdirSync, readFileSync } from "node:fs";

/** One of its two processes. */
export interface ResponderProcess {
  readonly pid: number;
  /** The one that the other was started by, or that has lost its own keeper. */
  readonly isKeeper: boolean;
}

/** Those that run now. @param pins the directory of the instance's pins */
export function responderProcesses(pins: string): readonly ResponderProcess[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, "latin1");
        if (!command.includes("cordon-responder\0") || !command.includes(`\0${pins}\0`)) return [];
        const [, state = "Z", parent = ""] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "latin1")) ?? [];
        return state === "Z" ? [] : [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return []; // it ended meanwhile
      }
    });
  return all.map(({ pid, parent }) => ({ pid, isKeeper: !all.some((one) => one.pid === parent) }));
}
