import { Client, credentials, Metadata, Server, ServerCredentials, type ServerDuplexStream } from "@grpc/grpc-js";
import { hostService, uint64, type cordon } from "@cordon/wire";
import { afterEach, beforeEach, expect, it } from "vitest";
import { backoff, pauseAfter, ServiceLink } from "./service-link.ts";

type Stream = ServerDuplexStream<cordon.v1.SyncRequest, cordon.v1.ISyncResponse>;

let server: Server;
let port = 0;
let streams: ((stream: Stream) => void)[] = [];
const nextStream = (): Promise<Stream> => new Promise((resolve) => streams.push(resolve));

async function serve(onPort: number): Promise<void> {
  server = new Server();
  const sync = (stream: Stream): void => {
    stream.on("error", () => undefined);
    stream.sendMetadata(new Metadata());
    streams.shift()?.(stream);
  };
  server.addService({ sync: hostService.sync }, { sync: sync as never });
  port = await new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${onPort}`, ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
}

beforeEach(async () => {
  streams = [];
  await serve(0);
});
afterEach(() => server.forceShutdown());

it("says hello first, takes offers, and comes back after the service was away", async () => {
  const offers: string[] = [];
  const lost: number[] = [];
  let offered = (): void => undefined;
  const first = nextStream();
  const link = new ServiceLink(new Client(`127.0.0.1:${port}`, credentials.createInsecure(), { "grpc.initial_reconnect_backoff_ms": 100, "grpc.max_reconnect_backoff_ms": 200 }), {
    hello: () => ({ daemonVersion: "1" }),
    connected: () => undefined,
    offered: (offer) => {
      offers.push(String(offer.nonce));
      offered();
    },
    commanded: () => undefined,
    lost: (_reason, againInMs) => void lost.push(againInMs),
  });
  const take = async (stream: Stream, nonce: bigint): Promise<void> => {
    const hello = await new Promise<cordon.v1.SyncRequest>((resolve) => stream.once("data", resolve));
    expect(hello.hello?.daemonVersion).toBe("1");
    const done = new Promise<void>((resolve) => {
      offered = resolve;
    });
    stream.write({ offer: { nonce: uint64(nonce) } });
    await done;
  };
  await take(await first, 1n);
  expect(link.isConnected).toBe(true);
  const second = nextStream();
  server.forceShutdown();
  await serve(port);
  await take(await second, 2n);
  expect(offers).toEqual(["1", "2"]);
  expect(lost.length).toBeGreaterThan(0);
  link.close();
});

it("pauses longer with each failure, up to a bound, and never as long as its neighbour", () => {
  const bounds = [1, 2, 3, 4, 50].map((failures) => [pauseAfter(failures, () => 0), pauseAfter(failures, () => 1)]);
  expect(bounds).toEqual([
    [100, 200],
    [200, 400],
    [400, 800],
    [800, 1600],
    [backoff.mostMs / 2, backoff.mostMs],
  ]);
});
