/** Ways to what holds a session, to other processes, and to the host. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Act, Row } from "./row.ts";
import type { Stage } from "./stage.ts";

const plain: Act = (place, stage) => [stage.program("lineage"), "reach", String(place.ears.port)];

/** An act that the kernel may do for nobody in a session; the twin is a permitted connection. */
function gets(name: string, source: string, act: string, words: (stage: Stage) => readonly string[], more: Partial<Row> = {}): Row {
  return { name, source, act: (_place, stage) => [stage.program("tamper"), act, ...words(stage)], effect: "get", twin: plain, twinEffect: "reach", ...more };
}

const segmentKey = String(0x0c0d0000 + (process.pid & 0xffff));
const queueName = `cordon-attacks-${process.pid}`;
const posixMemory = `/dev/shm/cordon-attacks-${process.pid}`;
const none = (): readonly string[] => [];
const root = { as: "root" } as const;
const outsider = (stage: Stage): readonly string[] => [String(stage.outsider.pid), "400000"];

/** A host's setting that root without capabilities can write (lesson 2). */
function setting(path: string): Row {
  return gets(path, "lesson 2", "setting", () => [path], { ...root, mayBeAbsent: true });
}

/** What the outsider has is read by an ordinary user's means: it is his own process. */
function outsiders(name: string): Row {
  return { name: `/proc/PID/${name} of an outsider`, source: "notes: /proc", act: (_place, stage) => [stage.program("tamper"), "reading", `/proc/${stage.outsider.pid}/${name}`], effect: "read", twin: (_place, stage) => [stage.program("tamper"), "reading", join(stage.open.folder, "data")] };
}

export const tamperRows: readonly Row[] = [
  gets("a signal to an outsider", "issue 6", "signal_process", outsider),
  gets("ptrace of an outsider", "§4.4 10", "trace", outsider),
  gets("process_vm_readv of an outsider", "§4.4 10", "read_memory", outsider, { uncontrolled: "where its memory lies is chance" }),
  gets("a descriptor's signals to an outsider (F_SETOWN)", "own", "signal_by_descriptor", outsider),
  gets("pidfd_getfd of an outsider", "§4.4 21", "take_descriptor", outsider),
  gets("priority and limits of an outsider", "own", "bother", outsider),
  gets("priority and limits of process 1", "own", "bother", () => ["1"], { uncontrolled: "process 1 is the host's outside" }),
  gets("process 1's descriptors", "§4.4 21", "take_descriptor", () => ["1"], { uncontrolled: "process 1 is the host's outside" }),
  outsiders("environ"),
  { ...outsiders("root"), name: "/proc/PID/root of an outsider", act: (place, stage) => [stage.program("tamper"), "reading", `/proc/${stage.outsider.pid}/root${place.folder}/data`] },
  { ...outsiders("cwd"), name: "/proc/PID/cwd of an outsider", act: (place, stage) => [stage.program("tamper"), "reading", `/proc/${stage.outsider.pid}/cwd${place.folder}/data`] },
  {
    name: "shared memory of an outsider (SysV)",
    source: "notes: SysV",
    act: (_place, stage) => [stage.program("tamper"), "segment", segmentKey],
    effect: "read",
    before: (place, stage) => void stage.control("root", [stage.program("tamper"), "make_segment", segmentKey, place.token]),
    after: (stage) => void stage.control("root", [stage.program("tamper"), "remove_segment", segmentKey]),
    twin: plain,
    twinEffect: "reach",
  },
  {
    name: "a message of an outsider (POSIX queue)",
    source: "notes: POSIX queues",
    act: (_place, stage) => [stage.program("tamper"), "queue", queueName],
    effect: "read",
    before: (place, stage) => void stage.control("root", [stage.program("tamper"), "make_queue", queueName, place.token]),
    after: (stage) => void stage.control("root", [stage.program("tamper"), "remove_queue", queueName]),
    twin: plain,
    twinEffect: "reach",
  },
  {
    name: "shared memory of an outsider (POSIX)",
    source: "notes: SysV",
    act: (_place, stage) => [stage.program("tamper"), "reading", posixMemory],
    effect: "read",
    before: (place) => writeFileSync(posixMemory, place.token),
    after: () => rmSync(posixMemory),
    twin: plain,
    twinEffect: "reach",
  },
  gets("bpf", "§4.4 31", "program", none, root),
  gets("a pinned program", "§4.4 31", "pinned", (stage) => {
    const links = join(stage.host.folder, "state/bpf/v1/links");
    return [join(links, readdirSync(links).sort()[0] ?? "")];
  }, root),
  gets("perf_event_open", "own", "perf", none, root),
  gets("the kernel's log", "own", "kernel_log", none, root),
  gets("a device node of its own", "own", "device", (stage) => [stage.box], root),
  gets("the machine's memory", "issue 6", "physical_memory", none, { ...root, mayBeAbsent: true }),
  gets("the host's name", "own", "host_name", none, root),
  gets("the clock", "own", "clock_step", none, root),
  gets("reboot", "own", "rebooting", none, { ...root, uncontrolled: "it would change what Ctrl-Alt-Del does" }),
  gets("a module", "issue 6", "module", none, root),
  gets("the keyring", "own", "keyring", none),
  gets("userfaultfd", "§4.4 12", "fault_handler", none, root),
  gets("fanotify", "own", "watcher", none, root),
  gets("a lease, which keeps others from a file", "own", "lease", (stage) => [join(stage.box, "leased")]),
  gets("mounts", "§4.4 5", "moved_mount", (stage) => [stage.box], root),
  gets("capabilities taken back", "own", "capabilities", none, root),
  gets("root's id", "own", "become_root", none, { as: "nobody", uncontrolled: "no ordinary user gets it outside, either" }),
  setting("/proc/sys/kernel/core_pattern"),
  setting("/proc/sys/kernel/modprobe"),
  setting("/proc/sys/kernel/hotplug"),
  setting("/proc/sys/kernel/sysrq"),
  setting("/proc/sysrq-trigger"),
  setting("/proc/sys/kernel/randomize_va_space"),
  setting("/proc/sys/vm/drop_caches"),
  setting("/proc/sys/net/ipv4/ip_forward"),
  setting("/proc/sys/fs/suid_dumpable"),
  setting("/proc/sys/fs/binfmt_misc/register"),
  setting("/sys/kernel/mm/ksm/run"),
  setting("/sys/kernel/uevent_helper"),
  setting("/sys/power/state"),
  setting("/sys/fs/cgroup/cgroup.procs"),
  setting("/dev/kmsg"),
  setting("/dev/net/tun"),
  setting("/dev/ptmx"),
  setting("/dev/fuse"),
  setting("/dev/kvm"),
  setting("/dev/loop-control"),
  setting("/dev/mapper/control"),
  setting("/dev/uinput"),
  setting("/dev/vhost-net"),
  setting("/dev/vhost-vsock"),
  setting("/dev/userfaultfd"),
  setting("/etc/passwd"),
  setting("/etc/ld.so.cache"),
  setting("/usr/bin/id"),
  gets("Cordon's own files", "issue 6", "setting", (stage) => [join(stage.host.folder, "state/bpf")], { ...root, uncontrolled: "a directory is not opened for writing" }),
  gets("an allowed program's file", "§4.4 6", "setting", (stage) => [join(stage.open.programs, "loot")], root),
  gets("the program of the suite itself", "§4.4 6", "setting", (stage) => [stage.program("network")], { ...root, uncontrolled: "it runs outside, too (ETXTBSY)" }),
];
