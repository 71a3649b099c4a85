import { expect, it } from "vitest";
import type { LandlockMessage } from "./landlock-message.ts";
import { LandlockDomains } from "./landlock-domains.ts";

type Refusal = Extract<LandlockMessage, { readonly kind: "refusal" }>;
const refusal = (domain: string): { readonly message: Refusal } => ({ message: { kind: "refusal", domain } as Refusal });

it("keeps each session's own domain, however many another one makes", () => {
  const domains = new LandlockDomains();
  const nested = (made: number): string => (0x1000 + made).toString(16);
  domains.made("a1", 1n);
  for (let made = 0; made < 100_000; made++) {
    domains.made(nested(made), made % 2 === 0 ? 2n : null);
    if (made === 700) domains.made("a2", 2n); // it was refused nothing before
  }
  expect(domains.refused(refusal("a1"), 0n)?.session).toBe(1n);
  expect(domains.refused(refusal("a2"), 0n)?.session).toBe(2n);
  expect(domains.refused(refusal(nested(99_998)), 0n)?.session).toBe(2n);
  expect(domains.refused(refusal(nested(0)), 0n)).toBeNull();
});

it("forgets a domain that is gone", () => {
  const domains = new LandlockDomains();
  domains.made("a", 1n);
  domains.gone("a");
  expect(domains.refused(refusal("a"), 0n)).toBeNull();
  expect(domains.made("a", 1n)).toHaveLength(1);
});
