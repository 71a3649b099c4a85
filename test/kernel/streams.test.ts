/**
 * DNS over TCP, by effect and with its permitted twin, against a resolver in a network of the test's own: as root and as
 * an ordinary user. The program is hellos.c; glibc asks, too.
 */
import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import type { DnsQuestion, DnsReply } from "../support/dns-server.ts";
import { framed, openDnsStream, type DnsStream } from "../support/dns-stream.ts";
import { api, enterNamedNetwork, ofGlibc, other, resolver, resolvers, stranger, v6 } from "../support/named-network.ts";
import { callers, compileProgram, openStaticHost, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let trusted: DnsStream;
let untrusted: DnsStream;
let glibcs: DnsStream;
let listener: Server;
let heard = 0;
const streams = new Set<Socket>();

function answer({ name, type }: DnsQuestion): readonly DnsReply[] {
  const records = (data: string): DnsReply["records"] => [{ name, type: type === 28 ? "AAAA" : "A", ttl: 60, data }];
  if (name === "api.example.com") return [{ records: records(type === 28 ? v6 : api) }];
  if (name === "evil.example.net") return [{ records: records(other) }];
  if (name === "forged.example.com") return [{ id: 0xffff, records: records(api) }];
  if (name === "vast.example.com") return [{ records: Array.from({ length: 400 }, () => ({ name, type: "A" as const, ttl: 60, data: api })) }];
  return [{ records: [] }];
}

function questionOf(name: string, type = 1, id = 0x1234): Buffer {
  const labels = name.split(".").flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([Buffer.from([id >> 8, id & 0xff, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]), ...labels, Buffer.from([0, 0, type, 0, 1])]);
}

/** A file of bytes that a session can send. */
function put(name: string, ...parts: readonly Buffer[]): string {
  const file = join(host.folder, "bytes", name);
  writeFileSync(file, Buffer.concat(parts));
  return file;
}

function policy({ dns = "tcp", limits = "", more = "" } = {}): string {
  const rule = (fqdn: string): string => `    - { to: { fqdn: ${fqdn}, dns: ${dns} }, ports: [tcp/8443] }\n`;
  return agentPolicy("asker", `  dns: { resolvers: [${resolvers}]${limits} }
  egress:
${["api", "forged", "vast"].map((name) => rule(`${name}.example.com`)).join("")}${more}  exec: [{ path: ${program} }, { path: "${realpathSync("/usr/bin/getent")}" }]
  files: [{ path: "${host.folder}/bytes/**", access: [read] }]
`);
}

beforeAll(async () => {
  host = openStaticHost();
  for (const folder of ["bin", "bytes"]) mkdirSync(join(host.folder, folder));
  program = join(host.folder, "bin", "hellos");
  compileProgram(join(import.meta.dirname, "hellos.c"), program);
  enterNamedNetwork();
  writeFileSync("/proc/sys/net/ipv4/tcp_fastopen", "1543"); // both ends, without a cookie: in this network alone
  trusted = await openDnsStream(resolver, answer);
  untrusted = await openDnsStream(stranger, answer);
  glibcs = await openDnsStream(ofGlibc, answer);
  listener = createServer((stream) => {
    heard += 1;
    streams.add(stream);
    stream.on("error", () => undefined).on("close", () => streams.delete(stream));
  });
  await new Promise<void>((resolve) => listener.listen(8443, "::", resolve));
});

afterAll(() => {
  for (const stream of streams) stream.destroy();
  for (const server of [listener, trusted, untrusted, glibcs]) server.close();
  host.close();
});

beforeEach(() => {
  expect(host.apply(policy())).toMatchObject({ ok: true });
  Object.assign(trusted, { heard: 0, each: 65_536 });
  trusted.questions.length = 0;
});

const refused: unknown = expect.stringMatching(/^connect: refused 1 /);
const cut: unknown = expect.stringMatching(/^query: refused (?:32|103|104) /);
const to = (address: string): readonly string[] => ["connect", address, "8443"];
const query = (file: string, how = "whole", whom = resolver): readonly string[] => ["query", whom, how, file];

describe.each(callers)("as %s", (user) => {
  const run = async (...words: string[]): Promise<readonly string[]> => {
    const { output } = await host.run("asker", user, [program, ...words], "/");
    return output.trimEnd().split("\n");
  };
  const good = (): string => put("good", framed(questionOf("api.example.com")));
  const answered: unknown = expect.stringMatching(/^query: [1-9]/);

  it("a name's address is reached once it was looked up; another's is not", async () => {
    const before = heard;
    const evil = put("evil", framed(questionOf("evil.example.net")));
    expect(await run(...to(api), ...query(good()), ...to(api), ...query(evil), ...to(other))).toEqual([refused, answered, "connect: done", answered, refused, "alive"]);
    while (heard === before) await new Promise(setImmediate);
    expect(heard - before).toBe(1);
    expect(trusted.questions.map(({ name }) => name)).toEqual(["api.example.com", "evil.example.net"]);
  });

  it("not without dns: tcp, and of no other resolver", async () => {
    const before = untrusted.heard;
    expect(await run(...query(good(), "whole", stranger))).toEqual([expect.stringMatching(/^query: refused 1 /), "alive"]);
    expect(host.apply(policy({ dns: "udp", more: "    - { to: { cidr: 127.0.0.0/8 }, ports: [tcp] }\n" }))).toMatchObject({ ok: true });
    expect(await run(...query(good()), ...query(good(), "whole", stranger))).toEqual([expect.stringMatching(/^query: refused 1 /), expect.stringMatching(/^query: refused 1 /), "alive"]);
    expect([trusted.heard, untrusted.heard - before]).toEqual([0, 0]);
  });

  it("two questions in one packet are two, and both are answered", async () => {
    const both = put("both", framed(questionOf("api.example.com")), framed(questionOf("api.example.com", 28, 0x4321)));
    expect(await run(...query(both), ...to(api), ...to(v6))).toEqual([answered, "connect: done", "connect: done", "alive"]);
  });

  it.each([1, 2, 3, 13, 40])("an answer may come in pieces of %i bytes", async (each) => {
    trusted.each = each;
    const both = put("both", framed(questionOf("api.example.com")), framed(questionOf("api.example.com", 28, 0x4321)));
    expect(await run(...query(both), ...to(api), ...to(v6))).toEqual([answered, "connect: done", "connect: done", "alive"]);
  });

  it("a socket that connects anew begins anew", async () => {
    const junk = put("junk", Buffer.from("GET / HTTP/1.1\r\n\r\n"));
    const again = (first: string, second: string): readonly string[] => ["query-again", resolver, first, second];
    expect(await run(...again(good(), junk), ...to(api))).toEqual([answered, cut, "connect: done", "alive"]);
    expect(await run(...again(junk, good()), ...to(api))).toEqual([cut, answered, "connect: done", "alive"]);
    expect(trusted.questions.map(({ name }) => name)).toEqual(["api.example.com", "api.example.com"]);
  });

  it("an answer with another identifier, or one that is too long, arrives and teaches nothing", async () => {
    const forged = put("forged", framed(questionOf("forged.example.com")));
    const vast = put("vast", framed(questionOf("vast.example.com")), framed(questionOf("api.example.com", 1, 0x4321)));
    expect(await run(...query(forged), ...to(api), ...query(vast), ...to(api))).toEqual([answered, refused, answered, refused, "alive"]);
  });

  it.each(["bytes", "cut:1", "cut:2", "cut:20", "urgent", "lent", "zerocopy", "fastopen"])("what does not leave whole, in a packet that stays as it is, does not leave: %s", async (how) => {
    expect(await run(...query(good(), how), ...to(api))).toEqual([cut, refused, "alive"]);
    expect([trusted.heard, trusted.questions]).toEqual([0, []]);
    expect(await run(...query(good()), ...to(api))).toEqual([answered, "connect: done", "alive"]);
  });

  it.each([
    ["what is none", () => [Buffer.from("GET / HTTP/1.1\r\n\r\n")]],
    ["a byte behind the question", () => [framed(Buffer.concat([questionOf("api.example.com"), Buffer.from([1])]))]],
    ["a byte behind the message", () => [framed(questionOf("api.example.com")), Buffer.from([0])]],
    ["a size that lies", () => [Buffer.from([0, 200]), questionOf("api.example.com")]],
    ["a size of nothing", () => [Buffer.from([0, 0]), framed(questionOf("api.example.com"))]],
    ["an answer", () => [framed(Buffer.concat([questionOf("api.example.com").subarray(0, 2), Buffer.from([0x81]), questionOf("api.example.com").subarray(3)]))]],
    ["more at once than is read", () => Array.from({ length: 5 }, (_, index) => framed(questionOf("api.example.com", 1, index)))],
  ])("no plain question leaves: %s", async (name, parts) => {
    expect(await run(...query(put(name.replaceAll(" ", "-"), ...parts())))).toEqual([cut, "alive"]);
    expect(trusted.heard).toBe(0);
  });

  it("holds the limits, and a refusal is told with its name and reason", async () => {
    expect(host.apply(policy({ limits: ", maxLabel: 8" }))).toMatchObject({ ok: true });
    const long = put("long", framed(questionOf("exfiltrated.example.com")));
    const { output, session } = await host.run("asker", user, [program, ...query(good()), ...query(long)], "/");
    expect(output.trimEnd().split("\n")).toEqual([answered, cut, "alive"]);
    await host.settle();
    const told = host.events.filter((event) => event.kind === "decision" && event.operation === "dns" && event.session === session.handle);
    expect(told).toMatchObject([{ verdict: "deny", reason: 19, text: "exfiltrated.example.com", port: 53, protocol: 6 }]);
    expect(trusted.questions.map(({ name }) => name)).toEqual(["api.example.com"]);
  });

  it("glibc looks up by TCP", async () => {
    const { end } = await host.start("asker", user, ["/usr/bin/getent", "ahosts", "api.example.com"], "/", ["PATH=/usr/bin:/bin", "RES_OPTIONS=use-vc"]);
    expect((await end).output).toContain(api);
  });
});
