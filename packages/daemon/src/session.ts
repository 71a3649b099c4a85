import type { FileBackend } from "@cordon/probe";

/** One running process tree of an agent, as every stage of the daemon knows it. */
export interface Session {
  /** For people, the wire and telemetry: `s-` and 16 hex digits of {@link handle}. */
  readonly id: string;
  /** What the kernel's rows carry; random, never 0, not used twice. */
  readonly handle: bigint;
  readonly agent: string;
  /** OpenTelemetry trace id: 32 hex digits, H(host, session). The same after the daemon was restarted. */
  readonly trace: string;
  readonly startedUnixNs: bigint;
  readonly uid: number;
  /** The user's home directory, which `~` in rules means. */
  readonly home: string;
  /** The root process, in the initial PID namespace; (pid, start time) names it for ever. */
  readonly rootPid: number;
  readonly rootStartNs: bigint;
  /** The command line as it was given, secrets redacted. */
  readonly command: readonly string[];
  /** What decides its files and programs. */
  readonly files: FileBackend;
}

/** How a session stands. `ended` carries what wait(2) said of the root process, or null when it is not known. */
export type SessionState =
  | { readonly kind: "starting" }
  | { readonly kind: "running" }
  | { readonly kind: "frozen" }
  | { readonly kind: "ended"; readonly atUnixNs: bigint; readonly waitStatus: number | null };
