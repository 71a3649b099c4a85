/**
 * Egress by host name, by effect and with its permitted twin, against real resolvers in a network of the test's own: as
 * root and as an ordinary user. The program is names.c; glibc, curl and node ask, too.
 */
import { mkdirSync, realpathSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import { openDnsServer, type DnsReply, type DnsRecord, type DnsServer } from "../support/dns-server.ts";
import { api, enterNamedNetwork, ofGlibc, other, resolver, resolvers, stranger, v6 } from "../support/named-network.ts";
import { callers, compileProgram, openStaticHost, outputOf, says, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let trusted: DnsServer;
let untrusted: DnsServer;
let glibcs: DnsServer | null = null;
let listener: Server;
let heard = 0;
const streams = new Set<Socket>();

const a = (name: string, data: string, ttl = 60): DnsRecord => ({ name, type: "A", ttl, data });
const alias = (name: string, data: string): DnsRecord => ({ name, type: "CNAME", ttl: 60, data });

/** What each name leads to; a function where the resolver, or somebody in its place, lies. */
const zone: Readonly<Record<string, readonly DnsRecord[] | (() => readonly DnsReply[])>> = {
  "api.example.com": [a("api.example.com", api)],
  "evil.example.net": [a("evil.example.net", other)],
  "a.b.wild.example.com": [a("a.b.wild.example.com", api)],
  "wild.example.com": [a("wild.example.com", api)],
  "notwild.example.com": [a("notwild.example.com", api)],
  "six.example.com": [{ name: "six.example.com", type: "AAAA", ttl: 60, data: v6 }],
  "alias.example.com": [alias("alias.example.com", "b.cdn.example.org"), alias("b.cdn.example.org", "c.cdn.example.org"), a("c.cdn.example.org", api)],
  "stray.example.com": [a("another.example.com", api)],
  "loop.example.com": [alias("loop.example.com", "loop.example.com")],
  "private.example.com": [a("private.example.com", "10.1.2.3"), a("private.example.com", "169.254.169.254"), a("private.example.com", "127.0.0.1"), a("private.example.com", "100.64.0.1")],
  "wrong-id.example.com": () => [{ id: 0xffff, records: [a("wrong-id.example.com", api)] }, { records: [] }],
  "wrong-name.example.com": () => [{ name: "api.example.com", records: [a("api.example.com", api)] }, { records: [] }],
  "brief.example.com": [a("brief.example.com", api, 1)],
  "twice.example.com": () => [{ records: [a("twice.example.com", api)] }, { records: [a("twice.example.com", other)] }],
  "elsewhere.example.com": () => [{ records: [a("elsewhere.example.com", api)], from: untrusted }, { records: [] }],
  "cut.example.com": () => [{ isTruncated: true, records: [a("cut.example.com", api)] }],
  "long.example.com": () => [{ compress: false, records: [a("long.example.com", api)] }],
};

function answer(name: string): readonly DnsReply[] {
  const records = zone[name] ?? [];
  return typeof records === "function" ? records() : [{ records }];
}

const names = ["api", "six", "alias", "stray", "loop", "private", "wrong-id", "wrong-name", "cut", "long", "twice", "elsewhere", "brief"];

interface Options {
  readonly fqdns?: readonly string[];
  readonly dns?: string;
  readonly more?: string;
}

/** Ports 7 and above of the listener's own. */
function policy({ fqdns = [...names.map((name) => `${name}.example.com`), "*.wild.example.com"], dns = "", more = "" }: Options = {}): string {
  const rules = fqdns.map((fqdn) => `    - { to: { fqdn: "${fqdn}" }, ports: [tcp/8443] }\n`).join("");
  return agentPolicy("asker", `  dns: { resolvers: [${resolvers}]${dns} }
  egress:
${rules}${more}  exec: [{ path: ${program} }, { path: "${realpathSync("/usr/bin/getent")}" }, { path: "${realpathSync("/usr/bin/curl")}" }]
`);
}

beforeAll(async () => {
  host = openStaticHost();
  mkdirSync(join(host.folder, "bin"));
  program = join(host.folder, "bin", "names");
  compileProgram(join(import.meta.dirname, "names.c"), program);
  enterNamedNetwork("10.1.2.3/32");
  trusted = await openDnsServer(resolver, ({ name }) => answer(name));
  untrusted = await openDnsServer(stranger, ({ name }) => answer(name));
  glibcs = await openDnsServer(ofGlibc, ({ name, type }) => [{ records: answer(name).flatMap((reply) => reply.records).filter((record) => record.type !== (type === 1 ? "AAAA" : "A")) }]);
  listener = createServer((stream) => {
    heard += 1;
    streams.add(stream);
    stream.on("error", () => undefined);
    stream.on("close", () => streams.delete(stream));
    stream.once("data", () => stream.end("HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nhello\n"));
  });
  await new Promise<void>((resolve) => listener.listen(8443, "::", resolve));
});

afterAll(() => {
  for (const stream of streams) stream.destroy();
  listener.close();
  for (const server of [trusted, untrusted, glibcs]) server?.close();
  host.close();
});

beforeEach(() => {
  expect(host.apply(policy())).toMatchObject({ ok: true });
});

describe.each(callers)("as %s", (user) => {
  const run = async (...words: string[]): Promise<readonly string[]> => {
    const { output } = await host.run("asker", user, [program, ...words], "/");
    return output.trimEnd().split("\n");
  };
  const refused: unknown = expect.stringMatching(/^connect: refused 1 /);
  const to = (address: string): readonly string[] => ["connect", address, "8443"];

  it("a name's address is reached once it was looked up, and not before; another's is not", async () => {
    const before = heard;
    expect(await run(...to(api), "ask", resolver, "api.example.com", "1", ...to(api), "connect", api, "8444", ...to(other), "ask", resolver, "evil.example.net", "1", ...to(other))).toEqual([
      refused, "answer 1", "connect: done", refused, refused, "answer 1", refused, "alive",
    ]);
    while (heard === before) await new Promise(setImmediate);
    expect(heard - before).toBe(1);
  });

  it("what one session learned, another has not", async () => {
    expect(await run("ask", resolver, "API.Example.COM", "1", ...to(api))).toEqual(["answer 1", "connect: done", "alive"]);
    expect(await run(...to(api))).toEqual([refused, "alive"]);
  });

  it.each([
    ["a name beneath a wildcard, at any depth", "a.b.wild.example.com", "1", api, "answer 1", true],
    ["the wildcard's own name", "wild.example.com", "1", api, "answer 1", false],
    ["a name that only ends like it", "notwild.example.com", "1", api, "answer 1", false],
    ["an IPv6 address", "six.example.com", "28", v6, "answer 1", true],
    ["an AAAA record in answer to another question", "six.example.com", "1", v6, "answer 1", false],
    ["the end of a chain of aliases", "alias.example.com", "1", api, "answer 3", true],
    ["a record of another name", "stray.example.com", "1", api, "answer 1", false],
    ["an alias of itself", "loop.example.com", "1", api, "answer 1", false],
    ["names written out", "long.example.com", "1", api, "answer 1", true],
    ["an answer with another identifier", "wrong-id.example.com", "1", api, "answer 1", false],
    ["an answer to another question", "wrong-name.example.com", "1", api, "answer 1", false],
    ["a truncated answer", "cut.example.com", "1", api, "answer 1", false],
  ])("%s", async (_what, name, type, address, answered, reached) => {
    const before = heard;
    expect(await run("ask", resolver, name, type, ...to(address))).toEqual([answered, reached ? "connect: done" : refused, "alive"]);
    while (reached && heard === before) await new Promise(setImmediate); // this process hears of it a moment later
    expect(heard - before).toBe(reached ? 1 : 0);
  });

  it("an answer counts once, and from whom was asked", async () => {
    expect(await run("ask", resolver, "twice.example.com", "1", ...to(api), ...to(other))).toEqual(["answer 1", "connect: done", refused, "alive"]);
    expect(await run("ask-openly", resolver, "elsewhere.example.com", "1", ...to(api))).toEqual(["answer 0", refused, "alive"]);
    expect(await run("ask-openly", resolver, "api.example.com", "1", ...to(api))).toEqual(["answer 1", "connect: done", "alive"]);
  });

  it("private, loopback, shared and metadata addresses are never a name's, and that is told", async () => {
    await host.settle();
    const { output, session } = await host.run("asker", user, [program, "ask", resolver, "private.example.com", "1", ...to("10.1.2.3"), ...to("169.254.169.254"), ...to("127.0.0.1")], "/");
    expect(output.trimEnd().split("\n")).toEqual(["answer 4", refused, refused, refused, "alive"]);
    await host.settle();
    const told = host.events.filter((event) => event.kind === "decision" && event.operation === "dns" && event.session === session.handle);
    expect(told.map((event) => event.kind === "decision" && [event.verdict, event.reason, event.text, [...event.address].slice(12).join(".")])).toEqual(
      ["10.1.2.3", "169.254.169.254", "127.0.0.1", "100.64.0.1"].map((address) => ["deny", 22, "private.example.com", address]),
    );
  });

  it("with a rule by cidr, a private address is reached whatever its name", async () => {
    host.apply(policy({ more: "    - { to: { cidr: 10.1.2.3/32 }, ports: [tcp/8443] }\n" }));
    expect(await run("ask", resolver, "private.example.com", "1", ...to("10.1.2.3"))).toEqual(["answer 4", "connect: done", "alive"]);
  });

  it("no other resolver is asked, neither by UDP nor by TCP, though a rule by cidr has every port", async () => {
    host.apply(policy({ more: `    - { to: { cidr: 127.0.0.0/8 }, ports: [tcp, udp] }\n` }));
    const before = untrusted.questions.length;
    expect(await run("ask", stranger, "api.example.com", "1", "connect", resolver, "53", ...to("127.0.0.1"))).toEqual([expect.stringMatching(/^resolver: refused 1 /), refused, "connect: done", "alive"]);
    expect(untrusted.questions.length).toBe(before);
  });

  it.each([
    ["a byte behind the question", "1000010000010000000000000161076578616d706c6503636f6d000001000100"],
    ["two questions", "1000010000020000000000000161076578616d706c6503636f6d00000100010161076578616d706c6503636f6d0000010001"],
    ["a pointer in the question", "100001000001000000000000c00c00010001"],
    ["a byte that no name has", "1000010000010000000000000161076578616d00706503636f6d0000010001"],
    ["an answer", "1000818000010000000000000161076578616d706c6503636f6d0000010001"],
    ["a reserved bit", "1000014000010000000000000161076578616d706c6503636f6d0000010001"],
    ["nothing but a header", "100001000001000000000000"],
    ["half a header", "1000"],
  ])("what is no plain question does not leave: %s", async (_what, hex) => {
    const before = trusted.questions.length;
    expect(await run("raw", resolver, hex, "raw", resolver, "1000010000010000000000000161076578616d706c6503636f6d0000010001")).toEqual([expect.stringMatching(/^raw: refused 1 /), "raw: done", "alive"]);
    while (trusted.questions.length === before) await host.settle();
    expect(trusted.questions.slice(before).map((one) => one.name)).toEqual(["a.example.com"]);
  });

  it("segmentation offload carries no second question", async () => {
    const before = trusted.questions.length;
    expect(await run("offload", resolver, "api.example.com")).toEqual(["segments: done", expect.stringMatching(/^offload: refused 1 /), "alive"]);
    await host.settle();
    expect(trusted.questions.length).toBe(before);
  });

  it("holds the limits: labels, questions a minute, names", async () => {
    host.apply(policy({ dns: ", maxLabel: 8" }));
    const ask = (name: string): readonly string[] => ["ask", resolver, name, "1"];
    const no: unknown = expect.stringMatching(/^ask: refused 1 /);
    expect(await run(...ask("api.example.com"), ...ask("exfiltrat.example.com"), ...ask("exfiltra.example.com"))).toEqual(["answer 1", no, "answer 0", "alive"]);
    host.apply(policy({ dns: ", queriesPerMinute: 20" }));
    expect(await run("flood", resolver, "api.example.com", "1", "50")).toEqual(["passed 20", "alive"]);
    host.apply(policy({ dns: ", distinctNames: 2" }));
    expect(await run(...ask("a.example.com"), ...ask("b.example.com"), ...ask("c.example.com"), ...ask("a.example.com"))).toEqual(["answer 0", "answer 0", no, "answer 0", "alive"]);
  });

  it("a refused question is told with its name and reason", async () => {
    host.apply(policy({ dns: ", maxLabel: 8" }));
    const { session } = await host.run("asker", user, [program, "ask", resolver, "exfiltrated.example.com", "1"], "/");
    await host.settle();
    const told = host.events.filter((event) => event.kind === "decision" && event.operation === "dns" && event.session === session.handle);
    expect(told).toMatchObject([{ verdict: "deny", reason: 19, text: "exfiltrated.example.com", port: 53, protocol: 17 }]);
  });

  it("a connection is told with the name that its address was learned for", async () => {
    const { session } = await host.run("asker", user, [program, ...to(api), "ask", resolver, "API.example.com", "1", ...to(api), "ask", resolver, "evil.example.net", "1", ...to(other)], "/");
    await host.settle();
    const told = host.events.filter((event) => event.kind === "decision" && event.operation === "connect" && event.port === 8443 && event.session === session.handle);
    expect(told).toMatchObject([{ verdict: "deny", text: "" }, { verdict: "allow", text: "api.example.com" }, { verdict: "deny", text: "evil.example.net" }]);
  });

  it("a rule that is withdrawn takes its connections along, and given back holds for what was learned", async () => {
    const running = await host.start("asker", user, [program, "ask", resolver, "api.example.com", "1", "hold", api, "8443", ...to(api), "ask", resolver, "evil.example.net", "1", "hold", other, "8443"], "/");
    await says(running, /connect: done/);
    expect(host.apply(policy({ fqdns: ["evil.example.net"] }))).toMatchObject({ ok: true, flowsCut: 1 });
    await says(running, /cut\nconnect: refused 1 .*\nanswer 1\nconnect: done/);
    expect(host.apply(policy())).toMatchObject({ ok: true, flowsCut: 1 });
    expect((await running.end).output).toMatch(/cut\nalive\n$/);
  });

  it("glibc looks up and curl connects", async () => {
    const before = heard;
    const curl = await host.run("asker", user, ["/usr/bin/curl", "-sS", "--max-time", "20", "http://api.example.com:8443/"], "/");
    expect(curl.output).toBe("hello\n");
    const evil = await host.run("asker", user, ["/usr/bin/curl", "-sS", "--max-time", "20", "http://evil.example.net:8443/"], "/");
    expect(evil.output).toMatch(/^curl: \(7\) /);
    while (heard === before) await new Promise(setImmediate);
    expect(heard - before).toBe(1);
    const { output } = await host.run("asker", user, ["/usr/bin/getent", "ahostsv4", "alias.example.com"], "/");
    expect(output).toContain(`${api}`);
  });
});

it("an answer's time is over: no new connection; the old one goes on, and through a new policy, until its rule is withdrawn", async () => {
  const began = Date.now();
  const running = await host.start("asker", "root", [program, "ask", resolver, "brief.example.com", "1", "keep", api, "8443", "until-refused", api, "8443", "kept"], "/");
  await says(running, /connect: refused/);
  expect(outputOf(running)).toMatch(/^answer 1\nkeep: done\nconnect: refused 1 .*\n$/);
  expect(Date.now() - began).toBeGreaterThan(25_000); // the floor, less what the clock rounds
  expect(host.apply(policy({ dns: ", maxLabel: 40" }))).toMatchObject({ ok: true, flowsCut: 0 });
  expect(host.apply(policy({ fqdns: ["api.example.com"] }))).toMatchObject({ ok: true, flowsCut: 1 });
  expect((await running.end).output).toMatch(/cut\nalive\n$/);
}, 120_000);
