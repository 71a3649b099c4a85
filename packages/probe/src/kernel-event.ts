/** What the kernel can say, decoded. Times are CLOCK_BOOTTIME, in nanoseconds. */

/** Who did it: (tgid, startNs) names a process for ever. */
export interface EventHead {
  readonly cpu: number;
  /** Per CPU and kind; a gap is a loss. */
  readonly sequence: bigint;
  readonly timeNs: bigint;
  /** The session's handle; 0 for an audit message, which names no session. */
  readonly session: bigint;
  readonly tgid: number;
  readonly tid: number;
  readonly startNs: bigint;
}

export type Operation =
  | "open"
  | "create"
  | "rename"
  | "link"
  | "delete"
  | "truncate"
  | "attribute"
  | "map"
  | "exec"
  | "connect"
  | "send"
  | "bind"
  | "listen"
  | "accept"
  | "socket"
  | "unix"
  | "dns"
  | "hello";

export type Backend = "none" | "lsm" | "cgroup" | "landlock" | "fmod_ret" | "seccomp" | "fanotify";

/** What can hold a session's files and programs: the probe's own programs at one of two places, or a Landlock domain. */
export const fileBackends = ["lsm", "fmod_ret", "landlock"] as const;
export type FileBackend = (typeof fileBackends)[number];

/** Whether a backend can hold files and programs at all. */
export function isFileBackend(backend: Backend): backend is FileBackend {
  return (fileBackends as readonly Backend[]).includes(backend);
}

export type KernelEvent =
  | (EventHead & { readonly kind: "fork"; readonly parentTgid: number; readonly parentStartNs: bigint })
  | (EventHead & {
      readonly kind: "exec";
      readonly uid: number;
      /** From the file system's root. */
      readonly path: string;
      readonly args: readonly string[];
      readonly truncated: boolean;
    })
  /** `waitStatus` as wait(2) gives it. */
  | (EventHead & { readonly kind: "exit"; readonly waitStatus: number })
  | (EventHead & {
      readonly kind: "decision";
      readonly verdict: "allow" | "audit" | "deny";
      /** proto/cordon/v1/reason.proto */
      readonly reason: number;
      readonly rule: number;
      readonly generation: number;
      readonly operation: Operation;
      readonly access: number;
      readonly backend: Backend;
      /** 16 bytes, IPv4 mapped. */
      readonly address: Uint8Array;
      readonly port: number;
      readonly protocol: number;
      readonly dev: number;
      /** A path from its file system's root, or an AF_UNIX name (an abstract one begins with NUL), or a host name, asked for, of the address, or shown; empty for other sockets. */
      readonly text: string;
      readonly truncated: boolean;
    })
  /** One message of the kernel's audit, type 1423 or 1424 (linux/audit.h). */
  | (EventHead & { readonly kind: "audit"; readonly type: number; readonly text: string });
