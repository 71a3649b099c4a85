/** Ways to run what a policy does not let run. The programs of the shut place may be read: a session can copy them. */
import { join } from "node:path";
import type { Act, Row } from "./row.ts";

const using =
  (act: string, file: string): Act =>
  (place, stage) => [stage.program("programs"), act, join(place.programs, file), stage.box];

const plain = using("run", "loot");

function runs(name: string, source: string, act: string, more: Partial<Row> = {}, file = "loot"): Row {
  return { name, source, act: using(act, file), effect: "run", ...more };
}

/** What the session itself wrote runs nowhere, whatever it was copied from. */
const written = { twin: plain } as const;
const mapped = { gap: "what may be read may also be mapped" } as const;

export const execRows: readonly Row[] = [
  runs("exec", "own", "run"),
  runs("vfork and exec", "own", "run_by_vfork"),
  runs("exec by a thread", "§4.4 36", "run_by_thread"),
  runs("a copy", "§4.4 6", "run_copy", written),
  runs("a copy under an allowed name", "§4.4 6", "run_named_like", written),
  runs("links to it", "§4.4 1", "run_link"),
  runs("/proc/self/root and /proc/self/fd", "§4.2 Veto", "run_alias"),
  runs("execveat of a descriptor", "§4.4 9", "run_opened"),
  runs("a memfd", "§4.4 9", "run_memory", written),
  runs("O_TMPFILE", "§4.4 9", "run_temporary", written),
  runs("a deleted copy", "§4.4 9", "run_deleted", written),
  runs("a copy in /dev/shm", "own", "run_in_shared_memory", written),
  runs("as a script's interpreter", "§4.4 8", "run_script", written),
  runs("as a relative interpreter", "§4.4 8", "run_relative_script", written),
  runs("a link that a thread exchanges meanwhile", "§4.4 12", "run_by_race", written),
  runs("ld.so", "§4.4 7", "by_loader", mapped, "dynamic"),
  runs("ld.so and a copy", "§4.4 7; lesson 3", "by_loader_copy", written, "dynamic"),
  runs("LD_PRELOAD", "§4.4 10", "preload", mapped, "library.so"),
  runs("LD_PRELOAD of a copy", "§4.4 10", "preload_copy", written, "library.so"),
  runs("LD_AUDIT of a copy", "§4.4 10", "audit_library", written, "library.so"),
  runs("a mapping", "§4.4 7", "map_code", mapped, "code"),
  runs("a mapping of a copy", "§4.4 7", "map_code_copy", written, "code"),
  runs("mprotect of a copy", "§4.4 11", "protect_code", written, "code"),
  runs("instructions copied to memory", "§4.4 11", "copy_code", { gap: "what a program writes to its own memory" }, "code"),
  {
    name: "a set-user-ID program",
    source: "own",
    // a program that is allowed in both: what is forbidden is the other user
    act: (_place, stage) => [stage.program("programs"), "run", join(stage.open.programs, "raised"), stage.box],
    effect: "raise",
    twin: plain,
    twinEffect: "run",
    as: "nobody",
  },
];
