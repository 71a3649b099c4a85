/** One-time tokens that let a host enrol: their secrets are stored hashed only. */
import { createHash, randomBytes } from "node:crypto";
import { Refusal } from "../rpc/refusal.ts";
import type { Store } from "../store/store.ts";

/** How long a token is valid when nothing is said, and at most, in seconds. */
export const tokenValidS = { default: 3600, most: 30 * 86_400 } as const;

/** Makes a token `cordon1.<secret base64url>.<hex SHA-256 of the CA certificate's DER>`, valid once until then. */
export async function createJoinToken(store: Store, fingerprint: string, validS: number, nowMs: number): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await store.joinTokens.add(hashOf(secret), nowMs + validS * 1000);
  return `cordon1.${secret}.${fingerprint}`;
}

/** Uses a token up. Throws {@link Refusal} when it is malformed, unknown, used or out of date: the caller is not told which of the last three. */
export async function useJoinToken(store: Store, token: string, host: string, nowMs: number): Promise<void> {
  const match = /^cordon1\.([A-Za-z0-9_-]{43})\.[0-9a-f]{64}$/.exec(token);
  if (match === null) throw new Refusal("unauthenticated", "this is no join token: make one with cordon token");
  const used = await store.joinTokens.use(hashOf(match[1] ?? ""), host, nowMs);
  if (!used) throw new Refusal("unauthenticated", "the join token is unknown, used or out of date: make a new one with cordon token");
}

/** Looked up by its hash: 256 random bits need no salt and no comparison in constant time. */
function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
