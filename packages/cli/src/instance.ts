/** Where an instance of Cordon keeps its things, and the operator's credential there. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError, systemCode } from "./command-error.ts";

/** Places below a state directory. Absolute paths. */
export interface Instance {
  readonly state: string;
  /** The daemon's local API. */
  readonly socket: string;
  /** The operator's credential for the service; 0600. */
  readonly operatorFile: string;
  readonly joinTokenFile: string;
  readonly serviceConfig: string;
  readonly daemonConfig: string;
  readonly serviceState: string;
  readonly daemonState: string;
  /** A bpffs: where the probe is pinned. */
  readonly pinDirectory: string;
  readonly logs: string;
}

/** How the operator reaches the service: mutual TLS. Certificates and key are PEM. */
export interface OperatorCredential {
  readonly endpoint: string;
  readonly serverName: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** Where an instance is when nobody says. */
export const defaultState = "/var/lib/cordon";

/**
 * The instance that was asked for: `--state`, else CORDON_STATE, else {@link defaultState}.
 * Throws {@link CommandError} for a relative one when the current directory is gone.
 */
export function instanceAt(option: string | undefined, environment: NodeJS.ProcessEnv): Instance {
  const state = absolute(option ?? (environment["CORDON_STATE"] || defaultState));
  return {
    state,
    socket: join(state, "cordond.sock"),
    operatorFile: join(state, "operator.json"),
    joinTokenFile: join(state, "join-token"),
    serviceConfig: join(state, "service.yaml"),
    daemonConfig: join(state, "daemon.yaml"),
    serviceState: join(state, "service"),
    daemonState: join(state, "daemon"),
    pinDirectory: join(state, "bpf"),
    logs: join(state, "log"),
  };
}

function absolute(path: string): string {
  try {
    return resolve(path);
  } catch (error) {
    const message = `the directory in which this runs is not there any more, and ${path} is relative to it`;
    throw new CommandError(message, "write a path that begins with /", 1, { cause: error });
  }
}

/** What to do when nothing runs at an instance. */
export function startRemedy(instance: Instance): string {
  return `start it with \`cordon up --state ${instance.state}\`, or name another one with --state or CORDON_STATE`;
}

/** Reads the credential. Throws {@link CommandError}: no instance, no permission, or a file that is not one. */
export function readOperatorCredential(instance: Instance): OperatorCredential {
  let text: string;
  try {
    text = readFileSync(instance.operatorFile, "utf8");
  } catch (error) {
    throw credentialError(instance, error);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isCredential(value)) return value;
  } catch {
    // told below: what stands in it is not shown, it may be half of a key
  }
  throw new CommandError(
    `${instance.operatorFile} is no operator's credential`,
    "remove it and restart `cordon up`, which writes it anew",
  );
}

function credentialError(instance: Instance, error: unknown): CommandError {
  const code = systemCode(error);
  if (code === "EACCES" || code === "EPERM")
    return new CommandError(
      `no permission to read the operator's credential ${instance.operatorFile}`,
      "run this command as the user that runs `cordon up` (root)",
      1,
      { cause: error },
    );
  if (code === "ENOENT" || code === "ENOTDIR")
    return new CommandError(`there is no running Cordon at ${instance.state}`, startRemedy(instance), 1, { cause: error });
  return new CommandError(`${instance.operatorFile} can't be read (${code ?? "unknown error"})`, "check the state directory", 1, {
    cause: error,
  });
}

function isCredential(value: unknown): value is OperatorCredential {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ["endpoint", "serverName", "ca", "certificate", "key"].every((field) => typeof fields.get(field) === "string");
}
