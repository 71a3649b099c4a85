/** Attributes of OTLP records, read without trust: a value of another type is an absent one. */
import { bigintOf, type opentelemetry } from "@cordon/wire";
import { clipped, clippedCount } from "../clip.ts";

/** Key-value pairs as they come. */
export type KeyValues = readonly opentelemetry.proto.common.v1.IKeyValue[];

/** Looks attributes up by key; of a key that comes twice the first counts. */
export class Attributes {
  readonly #values = new Map<string, opentelemetry.proto.common.v1.IAnyValue>();

  constructor(pairs: KeyValues | null | undefined) {
    for (const { key, value } of pairs ?? [])
      if (key !== null && key !== undefined && value !== null && value !== undefined && !this.#values.has(key)) this.#values.set(key, value);
  }

  /** Text, at most 4096 units; null when there is none. */
  text(key: string): string | null {
    const value = this.#values.get(key)?.stringValue;
    return typeof value === "string" ? clipped(value) : null;
  }

  /** An integer from 0 to 2⁵³ − 1, which larger ones become, also when it was sent as decimal text; null when there is none. */
  count(key: string): bigint | null {
    const value = this.#values.get(key);
    if (value === undefined) return null;
    if (value.intValue !== null && value.intValue !== undefined) {
      const exact = bigintOf(value.intValue);
      return exact < 0n ? null : clippedCount(exact);
    }
    return typeof value.stringValue === "string" && /^\d{1,18}$/.test(value.stringValue) ? clippedCount(BigInt(value.stringValue)) : null;
  }

  /** A list of text, as long as it came; what is no text is left out. */
  texts(key: string): readonly string[] {
    const values = this.#values.get(key)?.arrayValue?.values ?? [];
    return values.map((one) => one.stringValue).filter((one) => typeof one === "string");
  }
}
