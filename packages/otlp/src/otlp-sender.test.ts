import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pauseFor } from "node:timers/promises";
import { credentials, Metadata, Server, ServerCredentials, status, type ServiceDefinition, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { google, int64, otlpLogsService, otlpMetricsService, otlpTraceService } from "@cordon/wire";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openOtlpSender, type OtlpSender, type OtlpSenderOptions } from "./otlp-sender.ts";

/** What the server does with a call; undefined: takes it. */
type Answer = { readonly code: status; readonly delayMs?: number } | { readonly rejected: bigint; readonly message: string } | "silence" | undefined;

interface Call {
  readonly request: Uint8Array;
  getPeer(): string;
}

interface Receiver {
  readonly port: number;
  readonly seen: string[];
  /** The connection of each call. */
  readonly peers: string[];
  stop(): void;
}

let directory = "";
const open: (() => void | Promise<void>)[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "cordon-sender-"));
});
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
  rmSync(directory, { recursive: true, force: true });
});

/** A real server which answers by the script, call by call, and takes everything after it. */
async function startReceiver(script: readonly Answer[] = [], port = 0): Promise<Receiver> {
  const seen: string[] = [];
  const peers: string[] = [];
  const answers = [...script];
  const server = new Server();
  const serve = (signal: string, field: string) => (call: Call, callback: (error: unknown, value?: unknown) => void) => {
    peers.push(call.getPeer());
    seen.push(`${signal}:${Buffer.from(call.request).toString()}`);
    const answer = answers.shift();
    if (answer === "silence") return;
    if (answer === undefined) return callback(null, {});
    if ("rejected" in answer)
      return callback(null, { partialSuccess: { [field]: int64(answer.rejected), errorMessage: answer.message } });
    const metadata = new Metadata();
    if (answer.delayMs !== undefined) metadata.set("grpc-status-details-bin", retryInfo(answer.delayMs));
    callback({ code: answer.code, details: "as the script says", metadata });
  };
  const add = (service: object, implementation: object): void =>
    server.addService(service as ServiceDefinition, implementation as UntypedServiceImplementation);
  add(otlpTraceService, { export: serve("traces", "rejectedSpans") });
  add(otlpLogsService, { export: serve("logs", "rejectedLogRecords") });
  add(otlpMetricsService, { export: serve("metrics", "rejectedDataPoints") });
  const bound = await new Promise<number>((resolve, reject) =>
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, at) => (error === null ? resolve(at) : reject(error))),
  );
  const stop = (): void => server.forceShutdown();
  open.push(stop);
  return { port: bound, seen, peers, stop };
}

function retryInfo(delayMs: number): Buffer {
  const value = google.rpc.RetryInfo.encode({ retryDelay: { seconds: int64(0n), nanos: delayMs * 1e6 } }).finish();
  const details = [{ type_url: "type.googleapis.com/google.rpc.RetryInfo", value }];
  return Buffer.from(google.rpc.Status.encode({ code: 14, message: "", details }).finish());
}

interface Opened {
  readonly sender: OtlpSender;
  readonly pauses: number[];
  readonly troubles: string[];
}

function openSender(port: number, more: Partial<OtlpSenderOptions> = {}): Opened {
  const pauses: number[] = [];
  const troubles: string[] = [];
  const sender = openOtlpSender({
    directory,
    endpoint: `127.0.0.1:${port}`,
    credentials: credentials.createInsecure(),
    maxBytes: 1024 * 1024,
    onTrouble: (sentence) => troubles.push(sentence),
    random: () => 0,
    pause: (ms, signal) => {
      pauses.push(ms);
      return pauseFor(2, undefined, { signal });
    },
    ...more,
  });
  open.push(() => sender.close());
  return { sender, pauses, troubles };
}

it("sends each signal to its method, in order, and keeps nothing", async () => {
  const receiver = await startReceiver();
  const { sender } = openSender(receiver.port);
  for (const signal of ["traces", "logs", "metrics"] as const) sender.enqueue(signal, Buffer.from("x"));
  sender.enqueue("logs", new Uint8Array(0)); // says nothing
  expect(await sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["traces:x", "logs:x", "metrics:x"]);
  expect(sender.stats()).toEqual({ queuedBytes: 0, queuedBatches: 0, sentBatches: 3, droppedBatches: 0, rejectedItems: 0 });
  expect(readdirSync(directory)).toEqual([]);
});

it("tries again with growing pauses while the receiver is unavailable, in order", async () => {
  const receiver = await startReceiver([{ code: status.UNAVAILABLE }, { code: status.UNAVAILABLE }, { code: status.ABORTED }]);
  const { sender, pauses, troubles } = openSender(receiver.port);
  sender.enqueue("logs", Buffer.from("a"));
  sender.enqueue("logs", Buffer.from("b"));
  expect(await sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["logs:a", "logs:a", "logs:a", "logs:a", "logs:b"]);
  expect(pauses).toEqual([500, 750, 1125]);
  expect(sender.stats()).toMatchObject({ sentBatches: 2, droppedBatches: 0 });
  expect(troubles).toEqual([
    `127.0.0.1:${receiver.port} takes no telemetry: 14 UNAVAILABLE: as the script says; it is tried again`,
    `127.0.0.1:${receiver.port} takes no telemetry: 10 ABORTED: as the script says; it is tried again`,
  ]);
});

it("waits as long as a throttling receiver asks, and drops what an exhausted one refuses without asking", async () => {
  const receiver = await startReceiver([
    { code: status.RESOURCE_EXHAUSTED, delayMs: 123 },
    { code: status.UNAVAILABLE, delayMs: 45 },
    undefined,
    { code: status.RESOURCE_EXHAUSTED },
  ]);
  const { sender, pauses } = openSender(receiver.port);
  for (const text of ["a", "too big", "c"]) sender.enqueue("traces", Buffer.from(text));
  expect(await sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["traces:a", "traces:a", "traces:a", "traces:too big", "traces:c"]);
  expect(pauses).toEqual([123, 45]);
  expect(sender.stats()).toMatchObject({ sentBatches: 2, droppedBatches: 1 });
});

it("never sends again what is invalid, and counts what a receiver rejects inside a batch", async () => {
  const receiver = await startReceiver([{ code: status.INVALID_ARGUMENT }, { rejected: 7n, message: "too old" }, { rejected: -3n, message: "" }]);
  const { sender, troubles } = openSender(receiver.port);
  for (const text of ["bad", "partly", "nonsense", "good"]) sender.enqueue("logs", Buffer.from(text));
  expect(await sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["logs:bad", "logs:partly", "logs:nonsense", "logs:good"]);
  expect(sender.stats()).toMatchObject({ sentBatches: 3, droppedBatches: 1, rejectedItems: 7 });
  expect(troubles).toEqual([
    `127.0.0.1:${receiver.port} takes no telemetry: 3 INVALID_ARGUMENT: as the script says; the batch is dropped`,
    "the telemetry's receiver took a batch, and says: too old",
  ]);
});

it("gives up a batch that a receiver which is there never manages to take, and goes on", async () => {
  const receiver = await startReceiver(Array.from({ length: 20 }, () => ({ code: status.DATA_LOSS })));
  const { sender } = openSender(receiver.port);
  sender.enqueue("logs", Buffer.from("poison"));
  sender.enqueue("logs", Buffer.from("next"));
  expect(await sender.flush(20_000)).toBe(true);
  expect(receiver.seen).toEqual([...Array.from({ length: 20 }, () => "logs:poison"), "logs:next"]);
  expect(sender.stats()).toMatchObject({ sentBatches: 1, droppedBatches: 1 });
});

it("keeps everything while the receiver is away, and sends it when it is back", async () => {
  const first = await startReceiver();
  const { sender } = openSender(first.port);
  sender.enqueue("logs", Buffer.from("before"));
  expect(await sender.flush(10_000)).toBe(true);
  first.stop();
  for (let n = 0; n < 20; n++) sender.enqueue("logs", Buffer.from(`meanwhile ${n}`));
  expect(await sender.flush(50)).toBe(false);
  expect(sender.stats()).toMatchObject({ queuedBatches: 20, queuedBytes: 20 * 4096 });
  const second = await startReceiver([], first.port);
  expect(await sender.flush(20_000)).toBe(true);
  expect(second.seen).toEqual(Array.from({ length: 20 }, (_, n) => `logs:meanwhile ${n}`));
});

it("does not wait for ever for an answer, and does not trust the connection that gave none", async () => {
  const receiver = await startReceiver(["silence"]);
  const { sender, pauses } = openSender(receiver.port, { deadlineMs: 100 });
  sender.enqueue("logs", Buffer.from("a"));
  expect(await sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["logs:a", "logs:a"]);
  expect(new Set(receiver.peers).size).toBe(2);
  expect(pauses).toEqual([500]);
});

it("loses nothing that it has taken when the process is killed", async () => {
  const program = `
    import { credentials } from "@grpc/grpc-js";
    import { openOtlpSender } from ${JSON.stringify(new URL("./otlp-sender.ts", import.meta.url).href)};
    const sender = openOtlpSender({ directory: process.argv[1], endpoint: "127.0.0.1:1", credentials: credentials.createInsecure(), maxBytes: 1e7 });
    for (let n = 0; n < 50; n++) sender.enqueue("logs", Buffer.from("batch " + n));
    process.kill(process.pid, "SIGKILL");
  `;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", program, directory], { stdio: "inherit" });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
  const receiver = await startReceiver();
  const { sender } = openSender(receiver.port);
  expect(sender.stats().queuedBatches).toBe(50);
  expect(await sender.flush(20_000)).toBe(true);
  expect(receiver.seen).toEqual(Array.from({ length: 50 }, (_, n) => `logs:batch ${n}`));
});

it("lets the oldest give way when the queue is full, says so once, and counts each", async () => {
  const { sender, troubles } = openSender(1, { maxBytes: 4 * 4096, pause: (_ms, signal) => pauseFor(60_000, undefined, { signal }) });
  for (let n = 0; n < 10; n++) sender.enqueue("logs", Buffer.from(`batch ${n}`));
  expect(sender.stats()).toMatchObject({ queuedBatches: 4, queuedBytes: 4 * 4096, droppedBatches: 6 });
  expect(troubles).toEqual(["the telemetry queue is full: the oldest batches are dropped"]);
  await sender.close();
  const receiver = await startReceiver();
  const next = openSender(receiver.port);
  expect(await next.sender.flush(10_000)).toBe(true);
  expect(receiver.seen.slice(-3)).toEqual(["logs:batch 7", "logs:batch 8", "logs:batch 9"]);
  expect(next.sender.stats().droppedBatches).toBe(6);
});

it("leaves on disk what is under way when it is closed", async () => {
  const receiver = await startReceiver(["silence"]);
  const { sender } = openSender(receiver.port);
  sender.enqueue("logs", Buffer.from("a"));
  while (receiver.seen.length === 0) await new Promise(setImmediate);
  await sender.close();
  const next = openSender(receiver.port);
  expect(await next.sender.flush(10_000)).toBe(true);
  expect(receiver.seen).toEqual(["logs:a", "logs:a"]);
});

it("never throws for a disk that takes nothing, and says so", async () => {
  const { sender, troubles } = openSender(1);
  rmSync(directory, { recursive: true });
  sender.enqueue("logs", Buffer.from("lost"));
  expect(sender.stats()).toMatchObject({ queuedBatches: 0, droppedBatches: 1 });
  expect(troubles[0]).toMatch(/^telemetry can't be queued, and is dropped: ENOENT.*; make room on the disk$/);
  await sender.close();
});
