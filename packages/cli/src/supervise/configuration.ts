/** The state directory and the two configuration files in it, as `cordon up` makes them. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parse, stringify } from "yaml";
import { CommandError, systemCode } from "../command-error.ts";
import type { Instance } from "../instance.ts";

/** TCP ports of the service. */
export interface ServicePorts {
  readonly grpc: number;
  readonly http: number;
}

type Settings = Readonly<Record<string, unknown>>;

/** sun_path holds 108 bytes with its NUL (unix(7)). */
const maxSocketBytes = 107;

/** Makes the state directory. Throws {@link CommandError} for one that can't be used, with what to do. */
export function makeStateDirectory(instance: Instance): void {
  const bytes = Buffer.byteLength(instance.socket);
  if (bytes > maxSocketBytes)
    throw new CommandError(
      `the socket ${instance.socket} has ${bytes} bytes, and no Unix socket can have more than ${maxSocketBytes}`,
      `choose a --state of at most ${maxSocketBytes - Buffer.byteLength("/cordond.sock")} bytes`,
    );
  try {
    // everyone may enter and call the daemon's socket; nobody else may list
    const isNew = makeFolders(instance.state, 0o711);
    const { uid, mode } = statSync(instance.state);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
      throw new CommandError(`${instance.state} is another user's, or others may write in it`, "choose a directory of your own");
    const entries = readdirSync(instance.state);
    // a directory with other things in it keeps its mode: it is not ours to open
    if (isNew || entries.length === 0 || existsSync(instance.serviceState)) chmodSync(instance.state, 0o711);
    for (const folder of [instance.serviceState, instance.daemonState, instance.logs]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const remedy = systemCode(error) === "EACCES" ? "run `cordon up` as root, or choose another --state" : "choose another --state";
    throw new CommandError(`${instance.state} can't be made (${systemCode(error) ?? "unknown error"})`, remedy, 1, { cause: error });
  }
}

/**
 * Makes a directory and those above it; gives whether it was not there.
 * Not by mkdirSync's `recursive`, which never ends where a file system has none to make (/proc).
 */
function makeFolders(path: string, mode: number): boolean {
  if (existsSync(path)) return false;
  makeFolders(dirname(path), mode);
  mkdirSync(path, { mode });
  return true;
}

/** Writes service.yaml; what its owner changed there, but for places, stays. Null: ports as before, or the usual ones. */
export function writeServiceConfig(instance: Instance, ports: ServicePorts | null): void {
  const before = readSettings(instance.serviceConfig);
  const usual = { grpc: { host: "127.0.0.1", port: 7443 }, http: { host: "127.0.0.1", port: 7080 } };
  const grpc = { ...usual.grpc, ...settingsOf(before["grpc"]) };
  const http = { ...usual.http, ...settingsOf(before["http"]) };
  writeIfDifferent(instance.serviceConfig, {
    trustDomain: "cordon.local",
    database: { maxBytes: 268_435_456 },
    ...before,
    state: instance.serviceState,
    grpc: ports === null ? grpc : { ...grpc, port: ports.grpc },
    http: ports === null ? http : { ...http, port: ports.http },
    operatorFile: instance.operatorFile,
    joinTokenFile: instance.joinTokenFile,
  });
}

/** Writes daemon.yaml for a service that listens on these ports; what its owner added there stays. Gives the host's name, or null when the daemon is to find it. */
export function writeDaemonConfig(instance: Instance, ports: ServicePorts, host: string | undefined): string | null {
  const before = readSettings(instance.daemonConfig);
  const name = host ?? (typeof before["host"] === "string" ? before["host"] : null);
  writeIfDifferent(instance.daemonConfig, {
    ...before,
    state: instance.daemonState,
    socket: instance.socket,
    pinDir: instance.pinDirectory,
    service: { endpoint: `127.0.0.1:${ports.grpc}`, serverName: "cordon-service" },
    joinTokenFile: instance.joinTokenFile,
    ...(name === null ? {} : { host: name }),
    protect: [instance.state],
    ports: [ports.grpc, ports.http],
  });
  return name;
}

function readSettings(file: string): Settings {
  if (!existsSync(file)) return {};
  try {
    return settingsOf(parse(readFileSync(file, "utf8")) as unknown);
  } catch (error) {
    throw new CommandError(`${file} is no YAML`, "correct it, or remove it: `cordon up` writes it anew", 1, { cause: error });
  }
}

function settingsOf(value: unknown): Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function writeIfDifferent(file: string, settings: Settings): void {
  const text = stringify(settings, { lineWidth: 0 });
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
