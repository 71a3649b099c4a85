/** The daemon's configuration file, checked at the boundary. */
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { parse } from "yaml";
import { z } from "zod";
import { messageOf } from "./message-of.ts";

const absolute = z.string().startsWith("/", "must be an absolute path");
const port = z.int().min(1).max(65535);

const schema = z.strictObject({
  /** Keys, the bundle in force, sessions, the telemetry queue; 0700. */
  state: absolute,
  /** The local API's Unix socket. sun_path holds 108 bytes with its NUL (unix(7)). */
  socket: absolute.refine((path) => Buffer.byteLength(path) <= 107, "is longer than 107 bytes, which no Unix socket can be: choose a shorter state directory"),
  /** Where the probe's links and maps are pinned; a bpffs is mounted here when there is none. */
  pinDir: absolute,
  service: z.strictObject({ endpoint: z.string().regex(/^.+:\d+$/, "must be HOST:PORT"), serverName: z.string().min(1) }),
  /** The one-time token to enrol with; read while the host has no identity. */
  joinTokenFile: absolute.optional(),
  /** What this host asks to be called. */
  host: z.string().min(1).max(63).default(() => hostNameFrom(hostname())),
  /** Directories of Cordon's own, which no session may touch. */
  protect: z.array(absolute).default([]),
  /** TCP ports of Cordon's own on loopback (at most 8), which no session may reach. */
  ports: z.array(port).max(8).default([]),
  /** Bound of the telemetry queue on disk, in bytes. */
  queueBytes: z.int().min(1_048_576).default(64 * 1024 * 1024),
});

/** Everything that the daemon is told at its start. */
export type DaemonConfig = z.infer<typeof schema>;

/** A configuration that can't be used; the message names the file, the field and what is wrong. */
export class ConfigError extends Error {}

/** The machine's name as a name that the service takes: at most 63 of a-z, 0-9, dot and hyphen, a letter or digit at both ends. */
export function hostNameFrom(machine: string): string {
  const plain = machine
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .slice(0, 63)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
  return plain === "" ? "host" : plain;
}

/** Reads a configuration file. Throws {@link ConfigError}. */
export function readConfig(file: string): DaemonConfig {
  let value: unknown;
  try {
    value = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ConfigError(`${file}: ${messageOf(error)}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new ConfigError(`${file}: ${issues.join("; ")}`);
}
