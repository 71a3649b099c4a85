import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "cordon-config-"));
const file = join(folder, "service.yaml");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string): unknown {
  writeFileSync(file, text);
  return readConfig(file);
}

describe("the configuration", () => {
  it("has defaults for all but where things are", () => {
    expect(read("state: /s\noperatorFile: /o.json\n")).toEqual({
      state: "/s",
      operatorFile: "/o.json",
      grpc: { host: "127.0.0.1", port: 7443 },
      http: { host: "127.0.0.1", port: 7080 },
      trustDomain: "cordon.local",
      database: { maxBytes: 268_435_456 },
      forward: { maxBytes: 268_435_456 },
    });
  });

  it.each([
    ["state: relative\noperatorFile: /o", "state: must be an absolute path: begin it with /"],
    ["operatorFile: /o", "state: "],
    ["state: /s\noperatorFile: /o\nporto: 1", "porto"],
    ["state: /s\noperatorFile: /o\ngrpc: { port: 70000 }", "grpc.port: "],
    ["state: /s\noperatorFile: /o\ntrustDomain: Cordon", "trustDomain: must be a trust domain, as cordon.local"],
    ["state: /s\noperatorFile: /o\ndatabase: { maxBytes: 1 }", "database.maxBytes: must be at least 1048576 (1 MiB)"],
    ["state: [", "name a YAML file that can be read"],
    ["- 1", "(top): "],
  ])("%j is refused by file, field and remedy", (text, message) => {
    expect(() => read(text)).toThrow(ConfigError);
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(file);
  });

  it("must be there", () => {
    expect(() => readConfig(join(folder, "none.yaml"))).toThrow(/none\.yaml: ENOENT/);
  });
});
