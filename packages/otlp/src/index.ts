/** OTLP over gRPC with a queue on disk: what was handed in survives the process, and is sent when the other side is there. */
export { openOtlpSender, type OtlpSender, type OtlpSenderOptions, type SenderStats } from "./otlp-sender.ts";
export type { Signal } from "./signal.ts";
