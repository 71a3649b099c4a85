import type { Client } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { otlpLogsService, otlpMetricsService, otlpTraceService } from "@cordon/wire";
import { ConfigError } from "./config.ts";
import { forwardTargetOf } from "./forward.ts";
import { call, clientOf, enrollHost, firstToken, startTestService, type TestService } from "./testing/harness.ts";
import { logsRequest, metricsRequest, tracesRequest, violation } from "./testing/otlp.ts";
import { Receiver } from "./testing/receiver.ts";

let receiver: Receiver;
let service: TestService;
let sender: Client;

async function start(port: number): Promise<void> {
  service = await startTestService({ forward: { endpoint: `127.0.0.1:${port}`, tls: false } });
  const host = await enrollHost(service, firstToken(service), "alpha");
  sender = clientOf(service.operator(), host.credential);
}

/** A field that this version does not know, number 1000, must reach the receiver, too. */
const unknownField = Buffer.from([0xc2, 0x3e, 0x03, 0x61, 0x62, 0x63]);
const logs = Buffer.concat([logsRequest("alpha", [violation("s-1", 1)]), unknownField]);
const traces = tracesRequest("alpha", [{ span: "00000000000000aa", name: "sh", startNs: 1n, endNs: 2n, attributes: { "cordon.session": "s-1" } }]);
const metrics = metricsRequest("alpha");

async function sendAll(): Promise<void> {
  await call(sender, otlpLogsService.export, logs);
  await call(sender, otlpTraceService.export, traces);
  await call(sender, otlpMetricsService.export, metrics);
}

const sent = [
  { path: otlpLogsService.export.path, bytes: logs },
  { path: otlpTraceService.export.path, bytes: traces },
  { path: otlpMetricsService.export.path, bytes: metrics },
];

describe("forwarding", () => {
  beforeEach(() => {
    receiver = new Receiver();
  });
  afterEach(async () => {
    sender.close();
    await service.end();
    receiver.close();
  });

  it("hands on the bytes that came, signal by signal", async () => {
    await start(await receiver.listen(0));
    await sendAll();
    await receiver.until(3);
    expect(receiver.got).toEqual(sent);
  });

  it("keeps what it has answered OK until the receiver is there, also over a restart", async () => {
    const port = await receiver.listen(0);
    receiver.close();
    receiver = new Receiver();
    await start(port);
    await sendAll();
    service = await service.restart();
    await receiver.listen(port);
    await receiver.until(3);
    expect(receiver.got).toEqual(sent);
  });
});

describe("CORDON_OTLP_FORWARD", () => {
  it("names a receiver, or says what to write", () => {
    expect(forwardTargetOf(undefined)).toBe(null);
    expect(forwardTargetOf("")).toBe(null);
    expect(forwardTargetOf("collector.example:4317")).toEqual({ endpoint: "collector.example:4317", tls: false });
    expect(forwardTargetOf("http://127.0.0.1:4317/")).toEqual({ endpoint: "127.0.0.1:4317", tls: false });
    expect(forwardTargetOf("https://[::1]:4317")).toEqual({ endpoint: "[::1]:4317", tls: true });
    for (const wrong of ["collector", "collector:0", "collector:99999", "ftp://collector:1", "http://collector:4317/v1/traces", "a b:1"])
      expect(() => forwardTargetOf(wrong), wrong).toThrow(ConfigError);
  });
});
