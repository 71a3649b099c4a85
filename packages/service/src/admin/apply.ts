/** AdminService.Apply: files of policy → a publication on every connected host, with its progress. */
import { compilePolicy, encodeBundle, type Bundle, type Diagnostic } from "@cordon/policy";
import { adminService, uint64, type cordon } from "@cordon/wire";
import type { ServerWritableStream } from "@grpc/grpc-js";
import { believedSerial } from "../hosts/delivery.ts";
import type { Fleet } from "../hosts/fleet.ts";
import { digestOf, type Publisher } from "../publish.ts";
import { Refusal } from "../rpc/refusal.ts";
import { serveResponses, type ServeContext } from "../rpc/serve.ts";
import type { Store } from "../store/store.ts";

/** What Apply needs. */
export interface ApplyParts {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly fleet: Fleet;
}

/** How long acknowledgements are waited for: when nothing is said, and at most, in milliseconds. */
const waitMs = { default: 30_000, most: 600_000 } as const;
const maxFiles = 1000;

type ApplyCall = ServerWritableStream<cordon.v1.ApplyRequest, cordon.v1.IApplyResponse>;

/** Serves Apply. */
export function serveApply(context: ServeContext, parts: ApplyParts): void {
  serveResponses(context, adminService.apply, async (call) => {
    const bundle = compile(call.request);
    if (!bundle.ok) {
      call.write({ diagnostics: bundle.diagnostics.map(toWire), done: true });
      return;
    }
    if (call.request.dryRun) call.write({ ...summaryOf(bundle.value), digest: digestOf(encodeBundle(bundle.value)), done: true });
    else await publishAndFollow(context, parts, call, bundle.value);
  });
}

type Compiled = ReturnType<typeof compilePolicy>;

function compile(request: cordon.v1.ApplyRequest): Compiled {
  const { files } = request;
  if (files.length === 0) throw new Refusal("invalid-argument", "there is no file of policy: it would replace everything with nothing; to do that, apply an empty file");
  if (files.length > maxFiles) throw new Refusal("invalid-argument", `there are ${files.length} files and ${maxFiles} are taken: put several documents in a file`);
  return compilePolicy(files.map((one) => ({ file: (one.name ?? "").slice(0, 4096), bytes: one.content ?? new Uint8Array(0) })));
}

async function publishAndFollow(context: ServeContext, { store, publisher, fleet }: ApplyParts, call: ApplyCall, bundle: Bundle): Promise<void> {
  const before = publisher.wanted();
  const reasons = fleet.reasonsToPublishAnew(before);
  const publication = await publisher.publish(bundle, { anew: reasons.size > 0, above: await highestSerial(store, fleet) });
  const { serial, digest } = publication;
  if (serial !== before.serial) {
    context.log.info({ serial: String(serial), digest }, "a policy was published");
    fleet.offer(publication);
  }
  const awaited = new Set(fleet.online());
  const hosts = [...new Set([...(await store.hosts.list()).map((one) => one.name), ...awaited])].sort();
  const stop = new AbortController();
  call.on("cancelled", () => stop.abort());
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(Math.min(call.request.waitMs === 0 ? waitMs.default : call.request.waitMs, waitMs.most))]);
  const progress: cordon.v1.IApplyResponse = { ...summaryOf(bundle), digest, serial: uint64(serial) };
  let last: readonly cordon.v1.IHostOutcome[] = [];
  for await (const outcomes of fleet.follow(serial, hosts, awaited, signal)) {
    last = digest === before.digest ? outcomes.map((one) => withReason(one, serial, reasons.get(one.host ?? ""))) : outcomes;
    if (!stop.signal.aborted && !call.writableNeedDrain) call.write({ ...progress, hosts: [...last] }); // a slow reader misses steps, never the end
  }
  if (!stop.signal.aborted) call.write({ ...progress, hosts: [...last], done: true });
}

/** The highest serial that any host is known to have in force. Above the service's own when its database is older than its hosts. */
async function highestSerial(store: Store, fleet: Fleet): Promise<bigint> {
  const stored = (await store.hosts.list()).map((one) => believedSerial(one.serial_in_force));
  return [fleet.highestSerial(), ...stored].reduce((most, one) => (one > most ? one : most));
}

function withReason(outcome: cordon.v1.IHostOutcome, serial: bigint, reason: string | undefined): cordon.v1.IHostOutcome {
  if (reason === undefined) return outcome;
  return { ...outcome, detail: [outcome.detail ?? "", `published anew as serial ${serial}, as ${reason}`].filter((part) => part !== "").join("; ") };
}

function summaryOf(bundle: Bundle): { readonly agents: number; readonly rules: number } {
  return { agents: bundle.agents.length, rules: bundle.agents.reduce((total, agent) => total + agent.rules.length, 0) };
}

function toWire({ file, line, column, code, message, hint }: Diagnostic): cordon.v1.IDiagnostic {
  return { file, line, column, code, message, hint };
}
