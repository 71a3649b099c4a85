import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostNameFrom, readConfig } from "./config.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cordon-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): unknown {
  const file = join(folder, "daemon.yaml");
  writeFileSync(file, text);
  return readConfig(file);
}

const whole = "state: /s\nsocket: /s/x\npinDir: /s/bpf\nservice: { endpoint: 127.0.0.1:7443, serverName: cordon-service }\n";

describe("the configuration", () => {
  it("has sensible defaults", () => {
    expect(read(`${whole}host: h1\n`)).toEqual({ state: "/s", socket: "/s/x", pinDir: "/s/bpf", service: { endpoint: "127.0.0.1:7443", serverName: "cordon-service" }, host: "h1", protect: [], ports: [], queueBytes: 64 * 1024 * 1024 });
  });

  it.each([
    ["an unknown field", `${whole}stat: /x\n`, /stat/],
    ["a relative path", whole.replace("/s\n", "s\n"), /state: must be an absolute path/],
    ["a socket that no path can name", whole.replace("/s/x", `/${"x".repeat(120)}`), /socket: .*107 bytes/],
    ["an endpoint without a port", whole.replace("127.0.0.1:7443", "here"), /endpoint: must be HOST:PORT/],
    ["no YAML", "state: [", /daemon\.yaml: /],
    ["nothing", "", /daemon\.yaml: /],
  ])("with %s is refused by file and field", (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

it.each([
  ["Build-Box.example.org", "build-box.example.org"],
  ["(none)", "none"],
  ["---", "host"],
  ["", "host"],
  [`${"a".repeat(62)}-b`, "a".repeat(62)],
])("makes a host name of %j", (machine, name) => {
  expect(hostNameFrom(machine)).toBe(name);
});
