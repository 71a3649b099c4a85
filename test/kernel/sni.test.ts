/**
 * What a connection that a name allowed has to show of it, by effect and with its permitted twin, against a real TLS
 * server that says what it heard: as root and as an ordinary user. The program is hellos.c; curl fronts, too.
 */
import { closeSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import koffi from "koffi";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agentPolicy } from "../support/agent-policy.ts";
import { clientHello, inRecords, messageOf, record, serverName, withExtension } from "../support/client-hello.ts";
import { openDnsServer, type DnsServer } from "../support/dns-server.ts";
import { api, enterNamedNetwork, ofGlibc, other, resolver, resolvers, v6 } from "../support/named-network.ts";
import { callers, compileProgram, openStaticHost, type StaticHost } from "../support/static-host.ts";
import { openTlsListener, type TlsListener } from "../support/tls-listener.ts";

let host: StaticHost;
let program: string;
let trusted: DnsServer;
let glibcs: DnsServer;
let listener: TlsListener;
let picky: TlsListener;
let plain: Server;
let plainHeard = 0;
const flights = new Map<string, string>();

const zone: Readonly<Record<string, string>> = {
  "api.example.com": api,
  "a.wild.example.com": api,
  "b.wild.example.com": other,
  "other.example.com": other,
  "evil.example.net": api, // the same front
  "demand.example.org": api,
};

interface Options {
  readonly names?: readonly string[];
  readonly more?: string;
  readonly mode?: "enforce" | "audit";
}

function policy({ names = ['"api.example.com"', '"*.wild.example.com"', "other.example.com", "v6.example.com"], more = "", mode = "enforce" }: Options = {}): string {
  const rules = names.map((name) => `    - { to: { fqdn: ${name} }, ports: [tcp] }\n`).join("");
  const text = agentPolicy("client", `  dns: { resolvers: [${resolvers}] }
  egress:
${rules}${more}  exec: [{ path: ${program} }, { path: "${realpathSync("/usr/bin/curl")}" }]
  files: [{ path: "${host.folder}/flights/**", access: [read] }]
`);
  return text.replace("mode: enforce", `mode: ${mode}`);
}

/** A rule that is satisfied by nothing less than the name. */
const required = "    - { to: { fqdn: api.example.com, sni: required }, ports: [tcp, udp] }\n";

/** Bytes that a session can send, by name. */
function put(name: string, bytes: Uint8Array): void {
  const file = join(host.folder, "flights", name);
  writeFileSync(file, bytes);
  flights.set(name, file);
}

function flight(name: string): string {
  const file = flights.get(name);
  if (file === undefined) throw new Error(`there is no flight ${name}`);
  return file;
}

async function makeFlights(): Promise<void> {
  const good = await clientHello({ servername: "api.example.com" });
  const evil = await clientHello({ servername: "evil.example.net" });
  const short = await clientHello({ servername: "api.example.com", maxVersion: "TLSv1.2" });
  const none = await clientHello({});
  const [message, foreign] = [messageOf(good), messageOf(evil)];
  for (const [name, bytes] of Object.entries({ good, evil, short, none })) put(name, bytes);
  for (const name of ["a.wild.example.com", "b.wild.example.com", "other.example.com", "v6.example.com"]) put(name, await clientHello({ servername: name }));
  put("good in records", inRecords(message, 7));
  put("evil in records", inRecords(foreign, 7));
  put("good and hidden", record(withExtension(message, 0xfe0d, Buffer.alloc(60))));
  put("evil and hidden", record(withExtension(foreign, 0xfe0d, Buffer.alloc(60))));
  put("good and evil", record(withExtension(message, 0, serverName("evil.example.net"))));
  put("good, then evil", Buffer.concat([good, record(Buffer.from([1]), 20), evil]));
  put("good, then one as long", Buffer.concat([good, record(Buffer.from([1]), 20), await clientHello({ servername: "app.example.com" })]));
  put("good, early data, then evil", Buffer.concat([record(withExtension(message, 42, Buffer.alloc(0))), record(Buffer.alloc(90), 23), record(Buffer.from([1]), 20), evil]));
  put("an alert, then evil", Buffer.concat([record(Buffer.from([1, 90]), 21), evil]));
  put("evil of no version", record(foreign, 22, 0x0701));
  put("evil behind padding", record(withExtension(withExtension(messageOf(none), 21, Buffer.alloc(9000)), 0, serverName("evil.example.net"))));
  put("evil with a dot", record(withExtension(messageOf(none), 0, serverName("evil.example.net."))));
  put("a name that is none", record(withExtension(messageOf(none), 0, serverName("evil example.net"))));
  put("an endless hello", Buffer.concat([record(Buffer.from([1, 0xff, 0xff, 0xff, 3, 3])), ...Array.from({ length: 10 }, () => record(Buffer.alloc(16_000)))]));
  put("http", Buffer.from("GET / HTTP/1.1\r\nhost: api.example.com\r\n\r\n"));
}

beforeAll(async () => {
  host = openStaticHost();
  for (const folder of ["bin", "flights"]) mkdirSync(join(host.folder, folder));
  program = join(host.folder, "bin", "hellos");
  compileProgram(join(import.meta.dirname, "hellos.c"), program);
  await makeFlights();
  enterNamedNetwork();
  writeFileSync("/proc/sys/net/ipv4/tcp_fastopen", "1543"); // client 1, server 2, without a cookie 4 and 512, each listener 1024: in this network alone
  trusted = await openDnsServer(resolver, ({ name }) => [{ records: name === "v6.example.com" ? [{ name, type: "AAAA", ttl: 60, data: v6 }] : zone[name] === undefined ? [] : [{ name, type: "A", ttl: 60, data: zone[name] }] }]);
  glibcs = await openDnsServer(ofGlibc, ({ name, type }) => [{ records: type !== 1 || zone[name] === undefined ? [] : [{ name, type: "A", ttl: 60, data: zone[name] }] }]);
  listener = await openTlsListener(host.folder, 8443);
  picky = await openTlsListener(host.folder, 8444, "secp384r1");
  plain = createServer((stream) => {
    stream.on("error", () => undefined);
    stream.once("data", () => {
      plainHeard += 1;
      stream.end("HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nhello\n");
    });
  });
  await new Promise<void>((resolve) => plain.listen(8080, "::", resolve));
});

afterAll(() => {
  for (const one of [listener, picky, trusted, glibcs, plain]) one.close();
  host.close();
});

beforeEach(() => {
  expect(host.apply(policy())).toMatchObject({ ok: true });
  listener.heard.length = 0;
  picky.heard.length = 0;
});

/** A TCP socket of this process. */
function socketOf(): number {
  const socket = koffi.load("libc.so.6").func("int socket(int, int, int)") as (family: number, type: number, protocol: number) => number;
  return socket(2, 1, 0); // AF_INET, SOCK_STREAM
}

/** What the server read of names, and whether the foreign one came to its ear in any form. */
function heardNames(server: TlsListener): readonly string[] {
  for (const { bytes } of server.heard) expect(Buffer.concat(bytes).includes("evil.example.net"), "the foreign name reached the listener").toBe(false);
  return server.heard.flatMap((one) => one.names);
}

const cut: unknown = expect.stringMatching(/^send: refused (?:32|103|104) /);
const ask = (name: string): readonly string[] => ["ask", resolver, name];
const send = (name: string, how = "whole", address = api, port = "8443"): readonly string[] => ["send", address, port, how, flight(name)];

describe.each(callers)("as %s", (user) => {
  const run = async (...words: string[]): Promise<readonly string[]> => {
    const { output } = await host.run("client", user, [program, ...words], "/");
    return output.trimEnd().split("\n");
  };
  const told = async (...words: string[]): Promise<readonly unknown[]> => {
    const { session } = await host.run("client", user, [program, ...words], "/");
    await host.settle();
    return host.events.filter((event) => event.kind === "decision" && event.operation === "hello" && event.session === session.handle);
  };

  it.each(["whole", "bytes", "cut:1", "cut:5", "cut:60", "cut:140", "cut:200"])("the name that is shown has to be the one: %s", async (how) => {
    expect(await run(...ask("api.example.com"), ...send("good", how), ...send("evil", how), ...send("good", how))).toEqual(["answer 1", "send: answered", cut, "send: answered", "alive"]);
    expect(heardNames(listener)).toEqual(["api.example.com", "api.example.com"]);
  });

  it("with the SYN", async () => {
    expect(await run(...ask("api.example.com"), ...send("good", "fastopen"), ...send("evil", "fastopen"), ...send("evil in records", "fastopen"))).toEqual(["answer 1", "send: answered", "with the SYN", cut, cut, "alive"]);
    expect(heardNames(listener)).toEqual(["api.example.com"]);
  });

  it("a socket that the session did not make, whose packets are not read, is allowed nothing by name", async () => {
    const connect = async (): Promise<string> => {
      const fd = socketOf();
      const { end } = await host.start("client", user, [program, ...ask("api.example.com"), "inherited", api, "8443"], "/", undefined, fd);
      closeSync(fd);
      return (await end).output;
    };
    expect(await connect()).toMatch(/^answer 1\ninherited: refused 1 .*\nalive\n$/);
    expect(host.apply(policy({ more: `    - { to: { cidr: ${api}/32 }, ports: [tcp] }\n` }))).toMatchObject({ ok: true });
    expect(await connect()).toBe("answer 1\ninherited: done\nalive\n");
  });

  it("however the hello is cut into records, and both into segments", async () => {
    expect(await run(...ask("api.example.com"), ...send("good in records"), ...send("evil in records"), ...send("good in records", "bytes"), ...send("evil in records", "bytes"))).toEqual([
      "answer 1", "send: answered", cut, "send: answered", cut, "alive",
    ]);
    expect(heardNames(listener)).toEqual(["api.example.com", "api.example.com"]);
  });

  it.each([
    "good and evil", "good, then evil", "good, then one as long", "good, early data, then evil", "an alert, then evil", "evil of no version", "evil behind padding", "evil with a dot", "a name that is none",
    "evil and hidden", "an endless hello",
  ])("what is TLS and shows another name, or can't be read: %s", async (name) => {
    expect(await run(...ask("api.example.com"), ...send(name), ...send("good"))).toEqual(["answer 1", cut, "send: answered", "alive"]);
    expect(heardNames(listener).filter((one) => one !== "api.example.com")).toEqual([]);
  });

  it.each(["evil", "one as long"])("a second hello in a segment of its own, after the first was let go: %s", async (name) => {
    const how = `cut:${readFileSync(flight("good")).length}`;
    expect(await told(...ask("api.example.com"), ...send(`good, then ${name}`, how))).toMatchObject([{ verdict: "deny", reason: 25 }]);
    expect(listener.heard.filter(({ bytes }) => /evil|app/.test(Buffer.concat(bytes).toString("latin1")))).toEqual([]);
    expect(heardNames(listener)).toEqual(["api.example.com"]);
  });

  it.each(["urgent", "lent", "zerocopy"])("bytes that need not arrive as they were read: %s", async (how) => {
    expect(await run(...ask("api.example.com"), ...send("evil", how), ...send("good", how), ...send("good"))).toEqual(["answer 1", cut, cut, "send: answered", "alive"]);
    expect(heardNames(listener)).toEqual(["api.example.com"]);
  });

  it("over IPv6", async () => {
    expect(await run(...ask("v6.example.com"), ...send("v6.example.com", "whole", v6), ...send("good", "whole", v6))).toEqual(["answer 1", "send: answered", cut, "alive"]);
    expect(heardNames(listener)).toEqual(["v6.example.com"]);
  });

  it("a name within policy is none of another address's, nor one of the policy that was not asked for", async () => {
    expect(await run(...ask("api.example.com"), ...send("other.example.com"), ...ask("other.example.com"), ...send("other.example.com"), ...send("other.example.com", "whole", other), ...send("good", "whole", other))).toEqual([
      "answer 1", cut, "answer 1", cut, "send: answered", cut, "alive",
    ]);
    expect(heardNames(listener)).toEqual(["other.example.com"]);
  });

  it("a name outside policy stays so though it has the same address", async () => {
    expect(await run(...ask("api.example.com"), ...ask("evil.example.net"), ...send("evil"), ...send("good"))).toEqual(["answer 1", "answer 1", cut, "send: answered", "alive"]);
    expect(heardNames(listener)).toEqual(["api.example.com"]);
  });

  it("beneath a wildcard it is the very name", async () => {
    expect(await run(...ask("a.wild.example.com"), ...send("a.wild.example.com"), ...ask("b.wild.example.com"), ...send("b.wild.example.com"))).toEqual(["answer 1", "send: answered", "answer 1", cut, "alive"]);
    expect(heardNames(listener)).toEqual(["a.wild.example.com"]);
  });

  it("without sni: required, what shows no name goes on, and is told as unverified", async () => {
    const before = plainHeard;
    const words = [...ask("api.example.com"), ...send("none"), ...send("good and hidden"), ...send("http", "whole", api, "8080"), ...send("http", "bytes", api, "8080"), ...send("good")];
    expect(await run(...words)).toEqual(["answer 1", "send: answered", "send: answered", "send: answered", "send: answered", "send: answered", "alive"]);
    expect(plainHeard - before).toBe(2);
    expect(await told(...words)).toMatchObject([8443, 8443, 8080, 8080].map((port) => ({ verdict: "allow", reason: 24, port })));
  });

  it("with sni: required it does not, and neither do datagrams", async () => {
    expect(host.apply(policy({ names: [], more: required }))).toMatchObject({ ok: true });
    const before = plainHeard;
    const words = [...ask("api.example.com"), ...send("none"), ...send("good and hidden"), ...send("http", "whole", api, "8080"), ...send("evil"), ...send("good"), ...send("short", "bytes")];
    expect(await run(...words)).toEqual(["answer 1", cut, cut, cut, cut, "send: answered", "send: answered", "alive"]);
    expect(plainHeard).toBe(before);
    expect(heardNames(listener)).toEqual(["api.example.com", "api.example.com"]);
    expect(await told(...words)).toMatchObject([24, 24, 24, 23].map((reason, index) => ({ verdict: "deny", reason, text: ["", "api.example.com", "", "evil.example.net"][index], address: expect.anything() as unknown })));
  });

  it("a rule that asks for less beside it is enough", async () => {
    expect(host.apply(policy({ more: required }))).toMatchObject({ ok: true });
    expect(await run(...ask("api.example.com"), ...send("none"))).toEqual(["answer 1", "send: answered", "alive"]);
  });

  it("a connection that a rule by cidr allows shows what it likes, also on a socket that a name had allowed, and the other way round", async () => {
    expect(host.apply(policy({ more: `    - { to: { cidr: ${other}/32 }, ports: [tcp] }\n` }))).toMatchObject({ ok: true });
    const reuse = (first: string, second: string, name: string): readonly string[] => ["reuse", first, second, "8443", flight(name)];
    const done = ["first: done", "leave: done", "second: done"];
    expect(await run(...ask("api.example.com"), ...send("good", "whole", other), ...reuse(api, other, "good"), ...reuse(other, api, "good"), ...reuse(other, api, "evil"))).toEqual([
      "answer 1", "send: answered", ...done, "send: answered", ...done, "send: answered", ...done, cut, "alive",
    ]);
    expect(heardNames(listener)).toEqual(["api.example.com", "api.example.com", "api.example.com"]);
  });

  it("an agent that has only audit policies is told of, and goes on", async () => {
    expect(host.apply(policy({ mode: "audit" }))).toMatchObject({ ok: true });
    expect(await told(...ask("api.example.com"), ...send("evil"), ...send("good"))).toMatchObject([{ verdict: "audit", reason: 23, text: "evil.example.net" }]);
    expect(listener.heard.flatMap((one) => one.names)).toEqual(["evil.example.net", "api.example.com"]);
  });

  it("a refusal names what was shown, where, and the rule that had allowed the connection", async () => {
    const [one] = await told(...ask("api.example.com"), ...send("evil"));
    expect(one).toMatchObject({ verdict: "deny", reason: 23, text: "evil.example.net", port: 8443, protocol: 6, backend: "cgroup" });
    expect((one as { rule: number }).rule).toBeGreaterThan(0);
  });

  it("curl goes on by its name, also where the server has it say hello twice, and does not front for another", async () => {
    const curl = async (...words: string[]): Promise<string> => (await host.run("client", user, ["/usr/bin/curl", "-sSk", "--max-time", "30", ...words], "/")).output;
    expect(await curl("https://api.example.com:8443/")).toBe("hello\n");
    expect(await curl("--curves", "X25519:P-384", "https://api.example.com:8444/")).toBe("hello\n");
    expect(await curl("--connect-to", "evil.example.net:8443:api.example.com:8443", "https://evil.example.net:8443/")).toMatch(/^curl: \(35\) /);
    expect(heardNames(listener)).toEqual(["api.example.com"]);
    expect(heardNames(picky)).toEqual(["api.example.com"]);
    expect(Buffer.concat(picky.heard[0]?.bytes ?? []).toString("latin1").split("api.example.com").length - 1).toBe(2);
  });
});
