/** Messages, service definitions and names: what goes between Cordon's processes. */
export { decodeBounded, maxReads, TooManyParts } from "./decode-bounded.ts";
export { cordon, google, opentelemetry } from "./gen/messages.js";
export { bigintOf, decimalOf, int64, numberOf, uint64 } from "./int64.ts";
export {
  attribute,
  eventKinds,
  eventName,
  metric,
  reasonName,
  reasonNumber,
  reasonSentence,
  scopeName,
  type EventKind,
  type ReasonName,
} from "./names.ts";
export { reasons } from "./reasons.gen.ts";
export {
  adminService,
  hostService,
  localService,
  otlpLogsService,
  otlpMetricsService,
  otlpTraceService,
  type Method,
} from "./services.ts";
