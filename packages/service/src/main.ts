#!/usr/bin/env node
/** `cordon-service --config FILE` */
import { parseArgs } from "node:util";
import { destination, pino } from "pino";
import { ConfigError, readConfig } from "./config.ts";
import { forwardTargetOf } from "./forward.ts";
import { startService } from "./service.ts";

const usage = "usage: cordon-service --config FILE";

async function main(): Promise<void> {
  const stderr = destination({ dest: 2, sync: true });
  stderr.on("error", () => undefined); // a line that can't be written, as on a full disk, is no reason to end
  const log = pino({ name: "cordon-service" }, stderr);
  const config = readConfig(configFile());
  const service = await startService(config, { forward: forwardTargetOf(process.env["CORDON_OTLP_FORWARD"]), log, clock: Date.now });
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) return;
    ending = true;
    log.info({ signal }, "ending");
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, "could not end in order");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  process.stdout.write(`${JSON.stringify({ ready: true, grpc: service.grpcPort, http: service.httpPort })}\n`);
}

function configFile(): string {
  try {
    const { values } = parseArgs({ options: { config: { type: "string" } } });
    if (values.config !== undefined) return values.config;
  } catch (error) {
    fail(2, `${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  return fail(2, usage);
}

function fail(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) fail(2, error.message);
  fail(1, `cordon-service can't start: ${error instanceof Error ? error.message : String(error)}`);
});
