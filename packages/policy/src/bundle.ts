/** Rules → canonical bytes, and hostile bytes → rules. */
import { z } from "zod";
import { maxDigests } from "./agent-head.ts";
import { sha256 } from "./document.ts";
import type { Result } from "./diagnostics.ts";
import { fqdnForm, maxDistinctNames, maxFqdnBytes, maxResolvers } from "./host-name.ts";
import type { Bundle } from "./rules.ts";

const mode = z.enum(["audit", "enforce"]);
const source = { number: z.int().min(1).max(0xfffffffe), id: z.string().max(512), policy: z.string().max(128), mode };
const absolute = z.string().max(8192).regex(/^(\/|$)/);
const exact = z.strictObject({ kind: z.literal("exact"), path: absolute, home: z.boolean() });
const pattern = z.discriminatedUnion("kind", [
  exact,
  z.strictObject({ kind: z.literal("tree"), path: absolute, home: z.boolean() }),
  z.strictObject({ kind: z.literal("name"), name: z.string().min(1).max(127) }),
  z.strictObject({ kind: z.literal("suffix"), suffix: z.string().min(2).max(127).startsWith(".") }),
  z.strictObject({ kind: z.literal("self") }),
]);
const port = z.int().min(0).max(65535);
const ports = z.array(z.strictObject({ protocol: z.enum(["tcp", "udp"]), from: port, to: port })).min(1).max(64);
const address = z.string().regex(/^[0-9a-f]{32}$/);
const cidr = z.strictObject({ address, bits: z.int().min(0).max(128) });
const rule = z.discriminatedUnion("class", [
  z.strictObject({
    ...source,
    class: z.literal("path"),
    effect: z.enum(["allow", "deny"]),
    pattern,
    access: z.array(z.enum(["read", "write", "map", "exec", "connect"])).min(1),
    protective: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...source, class: z.literal("pin"), pattern: exact.nullable(), sha256 }),
  z.strictObject({ ...source, class: z.literal("egress"), cidrs: z.array(cidr).min(1), except: z.array(cidr), ports }),
  z.strictObject({ ...source, class: z.literal("abstract-unix"), name: z.string().min(1).max(107) }),
  z.strictObject({ ...source, class: z.literal("fqdn"), name: z.string().max(maxFqdnBytes).regex(fqdnForm), wildcard: z.boolean(), ports, sni: z.literal("required").exactOptional(), dns: z.literal("tcp").exactOptional() }),
  z.strictObject({
    ...source,
    class: z.literal("dns"),
    resolvers: z.array(address).min(1).max(maxResolvers),
    maxLabel: z.int().min(1).max(63),
    queriesPerMinute: z.int().min(1).max(0xffffffff),
    distinctNames: z.int().min(1).max(maxDistinctNames),
  }),
  z.strictObject({ ...source, class: z.literal("ingress"), scope: z.enum(["loopback", "any"]), ports }),
  z.strictObject({ ...source, class: z.literal("peer"), direction: z.enum(["to", "from"]), agents: z.array(z.string().min(1).max(63)).min(1), ports }),
]);
const agent = z.strictObject({
  name: z.string().min(1).max(63),
  labels: z.record(z.string(), z.string()),
  attest: z.strictObject({ executable: absolute.nullable(), digests: z.array(sha256).min(1).max(maxDigests).exactOptional(), users: z.array(z.string().max(64)) }),
  policies: z.array(z.strictObject({ name: z.string().max(128), mode })),
  capabilities: z.array(z.string().max(32)),
  rules: z.array(rule),
});
const bundleSchema = z.strictObject({ format: z.literal(1), agents: z.array(agent) });

/** Largest payload that a host reads, in bytes. */
export const maxBundleBytes = 16 * 1024 * 1024;

/** Canonical bytes: JSON in UTF-8, keys sorted, no white space. The same bundle is the same bytes. */
export function encodeBundle(bundle: Bundle): Uint8Array {
  return new TextEncoder().encode(canonical(bundle));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Reads a payload. Fails on anything that {@link encodeBundle} would not write, byte for byte. */
export function decodeBundle(bytes: Uint8Array): Result<Bundle> {
  const refuse = (message: string): Result<Bundle> => ({
    ok: false,
    diagnostics: [{ file: "bundle", line: 1, column: 1, code: "wrong-type", message, hint: "Publish it again" }],
  });
  if (bytes.length > maxBundleBytes) return refuse(`the bundle has ${bytes.length} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse("the bundle is no JSON in UTF-8");
  }
  const result = bundleSchema.safeParse(value);
  if (!result.success) return refuse(`the bundle is malformed: ${result.error.issues[0]?.message ?? "unknown"}`);
  const bundle: Bundle = result.data;
  if (!sameBytes(encodeBundle(bundle), bytes)) return refuse("the bundle is not in its canonical form");
  const numbers = bundle.agents.flatMap((one) => one.rules.map((each) => each.number));
  if (new Set(numbers).size !== numbers.length) return refuse("two rules have one number");
  return { ok: true, value: bundle };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
