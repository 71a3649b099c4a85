/** The stable event of a verdict that is no allow. */
import type { Access } from "@cordon/policy";
import type { Backend } from "@cordon/probe";
import type { EventKind } from "@cordon/wire";

/** An audit or deny verdict. Texts come from the agent's world: escape them before they reach a terminal. */
export interface Violation {
  /** `v-` and 16 hex digits; the same when the kernel's record is told twice. */
  readonly id: string;
  readonly timeUnixNs: bigint;
  readonly host: string;
  readonly agent: string;
  /** The session's id, `s-…`. */
  readonly session: string;
  readonly task: string;
  /** In the initial PID namespace; null when the kernel's record does not name the process. */
  readonly pid: number | null;
  /** From its file system's root; null when it is not known. */
  readonly exe: string | null;
  readonly kind: EventKind;
  /** A path, `address:port`, a socket's name with `@` for NUL. */
  readonly target: string;
  readonly verdict: "audit" | "deny";
  readonly backend: Backend;
  /** Empty: no policy decided. */
  readonly policy: string;
  /** Empty: no rule decided; `protection`: Cordon's own. */
  readonly rule: string;
  /** A name of proto/cordon/v1/reason.proto. */
  readonly reason: string;
  /** The session's user, and his home, which `~` in rules means. */
  readonly uid: number;
  readonly home: string;
  /** The question that the policy answered; null when no rule could have allowed it, or the record does not tell enough. */
  readonly access: Access | null;
}
