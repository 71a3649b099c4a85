/** What the backends that serve on this kernel can't promise, and what to do about it. Pure. */
import { isFileBackend, type Backends } from "@cordon/probe";

/** A class of accesses, its backend, and what that backend lets through. */
export interface ClassReport {
  readonly class: "connect" | "unix" | "file" | "exec";
  readonly backend: string;
  readonly gaps: readonly Gap[];
}

/** Something that a backend lets through. */
export interface Gap {
  readonly what: string;
  readonly remedy: string;
}

const hooksRemedy = "a kernel where BPF LSM or fmod_ret serves: one built with BPF trampolines (CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS)";

/** First ABI of Landlock (Documentation/userspace-api/landlock.rst, "Previous limitations") that has the ability. */
const abiWith = { truncate: 3, scopes: 6 } as const;

/**
 * Every class with its backend and that one's gaps.
 * @param responderTrouble why the responder does not answer; null while it does, and where there is none
 */
export function reportOf(backends: Backends, responderTrouble: string | null): readonly ClassReport[] {
  const degraded: readonly Gap[] =
    responderTrouble === null ? [] : [{ what: `what is decided below the Landlock domains is not: ${responderTrouble}`, remedy: "it is mended by itself; if it stays, see the daemon's log" }];
  return [
    { class: "connect", backend: backends.connect, gaps: connectGaps(backends) },
    { class: "unix", backend: backends.unix, gaps: unixGaps(backends) },
    { class: "file", backend: backends.file, gaps: [...degraded, ...fileGaps(backends)] },
    { class: "exec", backend: backends.exec, gaps: [...degraded, ...execGaps(backends)] },
  ];
}

function connectGaps(backends: Backends): readonly Gap[] {
  if (backends.connect === "none") return [{ what: "connections are not decided", remedy: "a kernel with cgroup v2 and BPF (5.15 or later)" }];
  return datagrams;
}

/** Datagrams have no connection that says who is at either end. */
const datagrams: readonly Gap[] = [
  { what: "who takes an agent's UDP port between the look-up of a datagram's other end and its arrival, which are microseconds apart, hears that datagram", remedy: "use TCP between agents, where the answer is looked up again" },
  { what: "a session's UDP socket may by chance be given the port of a host's service that shares it (SO_REUSEADDR, within net.ipv4.ip_local_port_range): what is for the service is dropped then, and the session may answer in its name", remedy: "run UDP services below that range, as nearly all are, or without SO_REUSEADDR" },
  { what: "a datagram to another host may come from any address of this one, with the port of its socket (IP_PKTINFO)", remedy: "let no agent bind a UDP port that a service of this host has at another address" },
];

function unixGaps(backends: Backends): readonly Gap[] {
  if (backends.unix === "none") return [{ what: "AF_UNIX connections are not decided", remedy: `a kernel of 6.7 or later, or ${hooksRemedy}` }];
  return [
    { what: "an AF_UNIX connection stays when its rule is withdrawn", remedy: "cordon freeze or kill the session after withdrawing a rule that it has used" },
    { what: "any session may take an abstract AF_UNIX name that is free", remedy: "let agents reach services by a path in a directory that no agent may write" },
  ];
}

/** What no backend decides: neither is an open. */
const outsideNames: readonly Gap[] = [
  { what: "a hard link that was made outside goes by the rules of its own path", remedy: "keep no hard link to what agents may not read in a directory that they may read (find DIR -links +1)" },
  { what: "what is told of an object beside its contents (stat, readlink, extended attributes) may be asked for", remedy: "keep secrets out of names, link targets and extended attributes" },
];

function fileGaps(backends: Backends): readonly Gap[] {
  const held: Gap = { what: "what a session has open or mapped stays so when its rule is withdrawn", remedy: "cordon freeze or kill the session after withdrawing a rule that it has used" };
  if (!isFileBackend(backends.file)) return [{ what: "files are not decided: no session can be started", remedy: hooksRemedy }];
  const always = [held, ...outsideNames];
  if (backends.file !== "landlock") return always;
  const gaps: Gap[] = [
    { what: "chmod, chown, setting of extended attributes and of times are not decided", remedy: hooksRemedy },
    { what: "what may be read may also be mapped for execution", remedy: hooksRemedy },
    { what: "a rule for a directory itself, without what is beneath it, allows nothing", remedy: "allow what is beneath it as well, /dir/**; or " + hooksRemedy },
    { what: "a deny of writing inside a writable directory needs what it names to exist when a session starts, is told as a read-only file system, and leaves no record", remedy: hooksRemedy },
    { what: "what a preset protects is passed over if it is not there when a session starts: it can be made", remedy: "make it beforehand, e.g. an empty .envrc; or " + hooksRemedy },
    { what: "watching a directory (inotify) tells the names of what changes in it", remedy: hooksRemedy },
    { what: "a descriptor that a process outside passes over a socket is usable, whatever it is of", remedy: "allow no AF_UNIX socket of a process that would; or " + hooksRemedy },
    ...always,
    ...(backends.answers ? answeredGaps : unansweredGaps),
  ];
  if (backends.landlockAbi < abiWith.truncate) gaps.push({ what: `truncate(2) of what may not be written is not refused (Landlock ABI ${backends.landlockAbi})`, remedy: "a kernel of 6.2 or later" });
  if (backends.landlockAbi < abiWith.scopes) gaps.push({ what: `signals and abstract sockets are not scoped (Landlock ABI ${backends.landlockAbi})`, remedy: "a kernel of 6.12 or later" });
  if (!backends.refusalRecords) gaps.push({ what: "refusals of files and programs leave no record: they are enforced, but not reported", remedy: "a kernel of 6.15 or later" });
  else
    gaps.push(
      { what: "records of Landlock's refusals name the session, not the process (pid and exe are null)", remedy: hooksRemedy },
      { what: "records of Landlock's refusals come by the kernel's audit, which all sessions share: one that floods can push out another's, and how many is not known", remedy: hooksRemedy },
    );
  return gaps;
}

const restartRemedy = "start the session anew, as the acknowledgement says";
const replacedRemedy = "write into what is there rather than replace it; or " + hooksRemedy;

/** Where a responder answers for opens (ADR 0020). */
const answeredGaps: readonly Gap[] = [
  { what: "allowing by **/NAME and denying writing by **/NAME are refused at push, but for agents in audit mode", remedy: hooksRemedy },
  { what: "in audit mode, names that are made, moved or removed are not told", remedy: hooksRemedy },
  { what: "what is denied reading alone, by **/NAME or since a session runs, can be renamed where it may be written, and read then", remedy: `deny writing as well, in time; or ${hooksRemedy}` },
  { what: "opens of devices, pipes and /proc are decided by Landlock alone", remedy: hooksRemedy },
  { what: "what may not be written, and somebody outside replaces while a session runs, can be moved and removed", remedy: replacedRemedy },
  { what: "a change of what a running session may write, and what it is allowed beyond its start, wait for its restart", remedy: restartRemedy },
];

const unansweredGaps: readonly Gap[] = [
  { what: "**/NAME patterns, a deny of reading inside an allowed directory, and audit mode are refused at push", remedy: hooksRemedy },
  { what: "what may not be written, and somebody outside replaces while a session runs, can be written, moved and removed", remedy: replacedRemedy },
  { what: "a change of a running session's file or exec rules waits for its restart", remedy: restartRemedy },
];

function execGaps(backends: Backends): readonly Gap[] {
  if (!isFileBackend(backends.exec)) return [{ what: "programs are not decided: no session can be started", remedy: hooksRemedy }];
  const memory: Gap = { what: "what a program writes to its own memory it may run: just-in-time compilers need it", remedy: "allow only programs that you trust to load no code; interpreters are not among them" };
  const digests: readonly Gap[] = backends.pins ? [] : [{ what: "a rule by a program's digest (sha256) is refused at push", remedy: "a kernel with BPF LSM and IMA with SHA-256, as Debian's with bpf in lsm=" }];
  if (backends.exec !== "landlock") return [memory, ...digests];
  return [
    memory,
    ...digests,
    backends.answers
      ? { what: "the program that a session was started with may be read and run again until its end", remedy: hooksRemedy }
      : { what: "what may be executed may also be read", remedy: hooksRemedy },
    { what: "a #! script needs an exec rule of its own", remedy: "add the rule, or run its interpreter with the script as argument" },
  ];
}
