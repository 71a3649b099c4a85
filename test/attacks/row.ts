/** What a technique of the suite is: tried against what the policy forbids, and against its permitted twin. */
import type { Place } from "./place.ts";
import type { Stage } from "./stage.ts";

/** How it shows, outside of the session, that an act worked on a place. */
export type Effect = "read" | "change" | "run" | "reach" | "raise" | "get";

/** The words of a command, made for one of the two places. */
export type Act = (place: Place, stage: Stage) => readonly string[];

/** One technique. */
export interface Row {
  readonly name: string;
  /** Where it is known from: a row of the bypass table (§4.4 n), a lesson, a note, or "own". */
  readonly source: string;
  readonly act: Act;
  readonly effect: Effect;
  /** The permitted counterpart, where the technique itself is forbidden whatever it is used on. */
  readonly twin?: Act;
  readonly twinEffect?: Effect;
  /** What somebody outside does before, as root. */
  readonly before?: (place: Place, stage: Stage) => void;
  /** What takes away what {@link before} made beside the places. */
  readonly after?: (stage: Stage) => void;
  /** Only this caller, where the kernel itself refuses the other. */
  readonly as?: "root" | "nobody";
  /** The start of the gap's words in packages/daemon/src/control/gaps.ts: where doctor lists it, the row must leak. */
  readonly gap?: string;
  /** What it is about is not on every kernel or host (ENOENT). */
  readonly mayBeAbsent?: true;
  /** Why the act is not tried without Cordon first. */
  readonly uncontrolled?: string;
}
