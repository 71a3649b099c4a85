/** Values of options, checked where they come in. */
import { InvalidArgumentError } from "commander";

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Longest time that an option may say, in ms: a day. */
const maxDurationMs = 86_400_000;

/** `500ms`, `30s`, `2m`, `1h`, or a bare number of seconds → ms, 0..1 day. Throws commander's InvalidArgumentError. */
export function parseDuration(text: string): number {
  const match = /^(\d{1,9})(ms|s|m|h)?$/.exec(text);
  const ms = match === null ? NaN : Number(match[1]) * (unitMs[match[2] ?? "s"] ?? NaN);
  if (!(ms <= maxDurationMs)) throw new InvalidArgumentError("write a time such as 500ms, 30s, 2m or 1h, at most 24h");
  return ms;
}

/** As {@link parseDuration}, but at least a second: how long a credential is valid. Throws commander's InvalidArgumentError. */
export function parseValidity(text: string): number {
  const ms = parseDuration(text);
  if (ms < 1000) throw new InvalidArgumentError("write a time from 1s to 24h");
  return ms;
}

/** 1..1,000,000. Throws commander's InvalidArgumentError. */
export function parseLimit(text: string): number {
  const limit = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > 1_000_000) throw new InvalidArgumentError("write a whole number from 1 to 1000000");
  return limit;
}
