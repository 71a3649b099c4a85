import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBundle, encodeBundle } from "./bundle.ts";
import { compilePolicy } from "./compile.ts";

const text = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: coder }
spec: {}
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: base }
spec:
  agents: { names: [coder] }
  mode: enforce
  use: [linux-base, node, git]
  egress: [{ to: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] }, ports: [tcp/443] }, { to: { unix: "@x" } }]
`;
const compiled = compilePolicy([{ file: "p", bytes: new TextEncoder().encode(text) }]);
const bytes = compiled.ok ? encodeBundle(compiled.value) : new Uint8Array();

it("comes back as it was", () => {
  if (!compiled.ok) expect.fail("it did not compile");
  expect(decodeBundle(bytes)).toEqual({ ok: true, value: compiled.value });
});

it("refuses bytes that it would not have written itself", () => {
  const spaced = new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 1));
  expect(decodeBundle(spaced).ok).toBe(false);
});

it("no bytes make it throw, and no changed byte passes unseen", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => !decodeBundle(noise).ok));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ change;
      const result = decodeBundle(other);
      return !result.ok || Buffer.compare(encodeBundle(result.value), other) === 0;
    }),
  );
});

it("no policy text makes the compiler throw", () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 12, unit: "binary" }), fc.nat(20), (at, insert, cut) => {
      const changed = text.slice(0, at) + insert + text.slice(at + cut);
      compilePolicy([{ file: "p", bytes: new TextEncoder().encode(changed) }]);
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => void compilePolicy([{ file: "p", bytes: noise }])));
});
