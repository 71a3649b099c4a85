import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { adminService, hostService, localService, otlpLogsService, otlpMetricsService, otlpTraceService, type Method } from "./index.ts";

const proto = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "proto");

interface Signature {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
}

function declared(): readonly Signature[] {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => join(proto, target);
  root.loadSync(globSync("**/*.proto", { cwd: proto })).resolveAll();
  const found: Signature[] = [];
  const walk = (node: protobuf.ReflectionObject): void => {
    if (node instanceof protobuf.Service)
      for (const rpc of node.methodsArray)
        found.push({
          path: `/${node.fullName.slice(1)}/${rpc.name}`,
          requestStream: rpc.requestStream ?? false,
          responseStream: rpc.responseStream ?? false,
        });
    if (node instanceof protobuf.Namespace) node.nestedArray.forEach(walk);
  };
  walk(root);
  return found.sort(byPath);
}

function byPath(a: Signature, b: Signature): number {
  return a.path < b.path ? -1 : 1;
}

describe("service definitions", () => {
  it("are those of proto/, path by path and stream by stream", () => {
    const services: Record<string, Method<never, unknown, never, unknown>>[] = [
      hostService,
      adminService,
      localService,
      otlpTraceService,
      otlpLogsService,
      otlpMetricsService,
    ];
    const defined = services
      .flatMap((service) => Object.values(service))
      .map(({ path, requestStream, responseStream }): Signature => ({ path, requestStream, responseStream }))
      .sort(byPath);
    expect(defined).toEqual(declared());
  });

  it("leave OTLP requests the bytes that came", () => {
    const bytes = Buffer.from([1, 2, 3]);
    expect(otlpTraceService.export.requestDeserialize(bytes)).toBe(bytes);
    expect(otlpTraceService.export.requestSerialize(bytes)).toBe(bytes);
  });

  it("write Buffers, as the transport wants them", () => {
    expect(Buffer.isBuffer(hostService.enroll.requestSerialize({ token: "t" }))).toBe(true);
  });
});
