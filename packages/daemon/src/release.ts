/** Takes everything of an instance off the host: its sessions, pins, mount, cgroup and socket. The state directory's keys stay. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openProbe, ProbeError, type Probe } from "@cordon/probe";
import type { DaemonConfig } from "./config.ts";
import { cgroupRoot, endLeaves, makePlaces, removePlaces, responderPlaces } from "./places.ts";
import { killQuietly } from "./respond.ts";
import { openLine } from "./responder/line.ts";
import { readRecords } from "./sessions/session-record.ts";

/** Throws when a daemon still runs on these pins. Releasing what is not there is no error. */
export async function release(config: DaemonConfig): Promise<void> {
  if (existsSync(config.pinDir)) {
    const places = makePlaces(config); // a mount that was lost is made again, so that the same way leads out
    const probe = open(config, places.cgroup);
    // the sessions end first: none may outlive what holds it
    endLeaves(places.cgroup);
    const members = probe.membersBySession();
    for (const { session } of readRecords(places.sessions).records) for (const pid of members.get(session.handle) ?? []) killQuietly(pid);
    probe.close({ release: true });
    await endResponder(responderPlaces(config).socket);
    removePlaces(config);
  }
  rmSync(join(config.state, "sessions"), { recursive: true, force: true });
  rmSync(config.socket, { force: true });
  rmSync(responderPlaces(config).socket, { force: true });
}

/** It ends when it finds its pins gone, which it does when it is asked for a sign of life. */
async function endResponder(socket: string): Promise<void> {
  await new Promise<void>((resolve) => {
    openLine(socket, { replaced: () => undefined, closed: resolve }).then(
      (line) => line.ask("beat").catch(() => undefined).finally(() => line.close()),
      () => resolve(), // there is none
    );
  });
}

function open(config: DaemonConfig, sessionCgroup: string): Probe {
  try {
    return openProbe({ pinDir: config.pinDir, cgroupRoot: cgroupRoot(), sessionCgroup });
  } catch (error) {
    if (error instanceof ProbeError && error.code === "busy") throw new Error("a daemon still runs on this state: stop it first", { cause: error });
    throw error;
  }
}
