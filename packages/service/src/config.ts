/** The service's configuration file, checked at the boundary. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const absolute = z.string().startsWith("/", "must be an absolute path: begin it with /");
const address = (port: number) =>
  z.strictObject({
    /** Where to listen; every door asks for a certificate or a token wherever that is. */
    host: z.string().min(1).default("127.0.0.1"),
    /** 0: any free one. One that is taken is replaced by a free one. */
    port: z.int().min(0).max(65535).default(port),
  });

const schema = z.strictObject({
  /** Keys, certificates, the database, the forward queue; 0700. */
  state: absolute,
  grpc: address(7443).default({ host: "127.0.0.1", port: 7443 }),
  http: address(7080).default({ host: "127.0.0.1", port: 7080 }),
  /** Where the command line's credential is written at each start; 0600. */
  operatorFile: absolute,
  /** Where a join token is written at each start; 0600. */
  joinTokenFile: absolute.optional(),
  /** SPIFFE trust domain (SPIFFE-ID §2.1). */
  trustDomain: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]{0,253}[a-z0-9])?$/, "must be a trust domain, as cordon.local: lower-case letters, digits, dots and hyphens")
    .default("cordon.local"),
  database: z
    .strictObject({
      /** Above this many bytes of rows the oldest telemetry is dropped, and counted. */
      maxBytes: z.int().min(1_048_576, "must be at least 1048576 (1 MiB)").default(268_435_456),
    })
    .default({ maxBytes: 268_435_456 }),
  forward: z
    .strictObject({
      /** Bound of the queue of telemetry that waits for `CORDON_OTLP_FORWARD`, in bytes. */
      maxBytes: z.int().min(1_048_576, "must be at least 1048576 (1 MiB)").default(268_435_456),
    })
    .default({ maxBytes: 268_435_456 }),
});

/** Everything that the service is told at its start. */
export type ServiceConfig = z.infer<typeof schema>;

/** A configuration that can't be used; the message names the file, the field and the remedy. */
export class ConfigError extends Error {}

/** Reads a configuration file. Throws {@link ConfigError}. */
export function readConfig(file: string): ServiceConfig {
  let value: unknown;
  try {
    value = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ConfigError(`${file}: ${error instanceof Error ? error.message : String(error)}: name a YAML file that can be read`, { cause: error });
  }
  return checkConfig(value, file);
}

/** Checks a configuration from elsewhere; `name` stands for it in messages. Throws {@link ConfigError}. */
export function checkConfig(value: unknown, name: string): ServiceConfig {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new ConfigError(`${name}: ${issues.join("; ")} (see docs/service.md)`);
}
