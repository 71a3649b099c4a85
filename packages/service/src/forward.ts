/** Where telemetry goes on to: an OTLP receiver over gRPC, named by CORDON_OTLP_FORWARD. */
import { join } from "node:path";
import { credentials } from "@grpc/grpc-js";
import { openOtlpSender, type OtlpSender } from "@cordon/otlp";
import type { Logger } from "pino";
import { ConfigError } from "./config.ts";

/** A receiver. */
export interface ForwardTarget {
  /** HOST:PORT */
  readonly endpoint: string;
  readonly tls: boolean;
}

/** Reads CORDON_OTLP_FORWARD: `HOST:PORT` or `http://HOST:PORT` (plaintext), `https://HOST:PORT` (TLS, the system's CAs); null when it is not set. Throws {@link ConfigError}. */
export function forwardTargetOf(text: string | undefined): ForwardTarget | null {
  if (text === undefined || text === "") return null;
  const match = /^(?:(https?):\/\/)?([^/\s:]+|\[[0-9a-fA-F:.]+\]):(\d{1,5})\/?$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port < 1 || port > 65535)
    throw new ConfigError(`CORDON_OTLP_FORWARD=${JSON.stringify(text)} names no receiver: write HOST:PORT (OTLP over gRPC, plaintext) or https://HOST:PORT`);
  return { endpoint: `${match[2] ?? ""}:${port}`, tls: match[1] === "https" };
}

/** Opens the queue below a state directory and its sender. */
export function openForward(target: ForwardTarget, state: string, maxBytes: number, log: Logger): OtlpSender {
  return openOtlpSender({
    directory: join(state, "forward"),
    endpoint: target.endpoint,
    credentials: target.tls ? credentials.createSsl() : credentials.createInsecure(),
    maxBytes,
    onTrouble: (sentence) => log.warn({ forward: target.endpoint }, sentence),
  });
}
