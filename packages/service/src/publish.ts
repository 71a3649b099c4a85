/** From a compiled policy to a signed publication: the newest one is what every host should have in force. */
import { createHash } from "node:crypto";
import { decodeBundle, encodeBundle, formatDiagnostic, maxBundleBytes, type Bundle } from "@cordon/policy";
import { bigintOf, cordon, int64, uint64 } from "@cordon/wire";
import { nanoseconds, type Clock } from "./clock.ts";
import type { PolicyKey } from "./identity/policy-key.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { Refusal } from "./rpc/refusal.ts";
import type { Store } from "./store/store.ts";

/** A signed bundle. */
export interface Publication {
  readonly serial: bigint;
  /** Hex SHA-256 of the payload. */
  readonly digest: string;
  readonly envelope: cordon.v1.IBundleEnvelope;
  readonly bundle: Bundle;
}

/** Publishes, one at a time. */
export interface Publisher {
  /** The newest publication. */
  wanted(): Publication;
  /**
   * Signs and stores a bundle under the next serial; a bundle that is the wanted one already stays under its serial, unless it is to be published anew.
   * Throws {@link Refusal} when it is larger than a host takes.
   */
  publish(bundle: Bundle, how: HowToPublish): Promise<Publication>;
}

/** What hosts ask of a publication. */
export interface HowToPublish {
  /** Whether the wanted bundle gets a new serial. */
  readonly anew: boolean;
  /** The new serial is above this one, too. */
  readonly above: bigint;
}

/** The only scope until hosts have groups. */
const scope = "default";

/** Opens the publications of a store; the first is an empty bundle, so that a host always has something in force. */
export async function openPublisher(store: Store, key: PolicyKey, clock: Clock): Promise<Publisher> {
  const sign = async (bundle: Bundle, serial: bigint): Promise<Publication> => {
    const publication = signed(bundle, serial, key);
    const envelope = cordon.v1.BundleEnvelope.encode(publication.envelope).finish();
    await store.publications.add({ serial, digest: publication.digest, envelope, published_ns: nanoseconds(clock) });
    return publication;
  };
  const stored = await readNewest(store);
  let wanted = stored ?? (await sign({ format: 1, agents: [] }, 1n));
  // hosts pin the policy key; after it was made anew, what the former one signed is worth nothing
  if (!isSignedBy(wanted, key)) wanted = await sign(wanted.bundle, wanted.serial + 1n);
  const inTurn = oneAtATime();
  return {
    wanted: () => wanted,
    publish: async (bundle, { anew, above }) =>
      await inTurn(async () => {
        const serial = (above > wanted.serial ? above : wanted.serial) + 1n;
        if (anew || digestOf(encodeBundle(bundle)) !== wanted.digest) wanted = await sign(bundle, serial);
        return wanted;
      }),
  };
}

/** Hex SHA-256. */
export function digestOf(payload: Uint8Array): string {
  return createHash("sha256").update(payload).digest("hex");
}

function signed(bundle: Bundle, serial: bigint, key: PolicyKey): Publication {
  const payload = encodeBundle(bundle);
  if (payload.length > maxBundleBytes)
    throw new Refusal("too-much", `the compiled policy has ${payload.length} bytes and a host takes ${maxBundleBytes}: select fewer agents with each policy, or write fewer rules`);
  const digest = digestOf(payload);
  const expiry = 0n; // none: a host that can't reach the service goes on with what it has
  // proto/cordon/v1/host.proto, BundleEnvelope
  const text = `cordon-bundle-v1\n${scope}\n${serial}\n${expiry}\n${digest}`;
  const signatures = [{ keyId: key.keyId, signature: key.sign(Buffer.from(text)) }];
  return { serial, digest, bundle, envelope: { payload, scope, serial: uint64(serial), expiryUnixS: int64(expiry), signatures } };
}

function isSignedBy({ envelope }: Publication, key: PolicyKey): boolean {
  return (envelope.signatures ?? []).some((one) => Buffer.from(key.keyId).equals(one.keyId ?? new Uint8Array(0)));
}

async function readNewest(store: Store): Promise<Publication | null> {
  const row = await store.publications.newest();
  if (row === null) return null;
  const envelope = cordon.v1.BundleEnvelope.decode(row.envelope);
  const decoded = decodeBundle(envelope.payload);
  if (!decoded.ok) throw new Error(`publication ${row.serial} can't be read: ${decoded.diagnostics.map(formatDiagnostic).join("; ")}`);
  return { serial: bigintOf(envelope.serial), digest: digestOf(envelope.payload), envelope, bundle: decoded.value };
}
