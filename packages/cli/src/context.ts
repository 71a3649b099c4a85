/** What a command is given from outside. */
import type { Output } from "./output.ts";
import type { Programs } from "./supervise/run-instance.ts";

/** The world of one run of the command line. */
export interface Context extends Output {
  /** Of Cordon. */
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  /** How to start cordond and cordon-service. */
  readonly programs: Programs;
  /** Aborted when nobody reads the results any more. */
  readonly unread: AbortSignal;
  /** The exit code of a command that has none of its own to pass on. */
  setExitCode(code: number): void;
}
