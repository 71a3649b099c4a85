/** The policy service: publishes policy to hosts, takes their telemetry, answers the command line. */
export { checkConfig, ConfigError, readConfig, type ServiceConfig } from "./config.ts";
export { forwardTargetOf, type ForwardTarget } from "./forward.ts";
export { startService, type RunningService, type Surroundings } from "./service.ts";
