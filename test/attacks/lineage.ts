/** Ways out of a session: who gets out reaches what the session may not. */
import type { Act, Row } from "./row.ts";

const by =
  (act: string): Act =>
  (place, stage) => [stage.program("lineage"), act, String(place.ears.port)];

function leaves(name: string, source: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source, act: by(act), effect: "reach", ...more };
}

export const lineageRows: readonly Row[] = [
  leaves("two forks and a session", "§4.4 23", "twice_forked"),
  leaves("an orphan of a subreaper", "§4.4 23", "subreaper"),
  leaves("a sibling by CLONE_PARENT", "§4.4 23", "sibling"),
  leaves("a vfork", "own", "in_vfork"),
  leaves("each kind of namespace", "§4.4 25", "in_namespace"),
  leaves("a thread after its leader", "notes: leader exit", "leaderless"),
  leaves("an exec by a thread", "§4.4 36", "executed_by_thread"),
  leaves("another cgroup", "§4.4 26", "moved"),
  leaves("process 1's namespaces", "§4.4 25", "joined"),
  leaves("after a flood of events", "§4.4 29", "flooded"),
  leaves("from many processes at once", "§4.4 30", "many"),
];
