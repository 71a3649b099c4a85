/** Landlock domains of sessions, kept in the sessions' own folders, which go when the sessions do. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DomainStore } from "./contract.ts";

const fileName = "landlock-domain";

/** @param sessions the daemon's directory of sessions; each has a folder named by its id */
export function domainFiles(sessions: string): DomainStore {
  return {
    read: (session) => {
      try {
        const text = readFileSync(join(sessions, session.id, fileName), "latin1");
        return /^[0-9a-f]{1,16}$/.test(text) ? text : null;
      } catch {
        return null; // nothing was refused yet
      }
    },
    write: (session, domain) => {
      try {
        writeFileSync(join(sessions, session.id, fileName), domain, { mode: 0o600 });
      } catch {
        // the session's folder is gone with it, or the disk is full: the next daemon then can't attribute its refusals
      }
    },
  };
}
