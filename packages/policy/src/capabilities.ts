/** Linux capabilities by name (include/uapi/linux/capability.h), and what a policy may give. */

/** Number of each capability. */
export const capabilityNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "chown", "dac_override", "dac_read_search", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap",
    "linux_immutable", "net_bind_service", "net_broadcast", "net_admin", "net_raw", "ipc_lock", "ipc_owner",
    "sys_module", "sys_rawio", "sys_chroot", "sys_ptrace", "sys_pacct", "sys_admin", "sys_boot", "sys_nice",
    "sys_resource", "sys_time", "sys_tty_config", "mknod", "lease", "audit_write", "audit_control", "setfcap",
    "mac_override", "mac_admin", "syslog", "wake_alarm", "block_suspend", "audit_read", "perfmon", "bpf",
    "checkpoint_restore",
  ].map((name, number) => [name, number]),
);

/** What a root session has without asking. */
export const baseCapabilities: readonly string[] = [
  "chown", "dac_override", "fowner", "fsetid", "kill", "setuid", "setgid",
];

/** Each of these would let a session undo what holds it. */
export const refusedCapabilities: readonly string[] = [
  "sys_admin", "bpf", "sys_ptrace", "net_admin", "net_raw", "dac_read_search", "sys_module", "sys_rawio", "sys_boot",
  "sys_chroot", "perfmon", "mac_admin", "mac_override", "audit_control", "audit_read", "syslog", "mknod", "setpcap",
  "setfcap", "checkpoint_restore", "sys_resource",
];
