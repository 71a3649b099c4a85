/** Every door of Cordon's, tried from inside a session as root: none opens, and the one who tries is told. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

let instance: Instance;
let ports: { readonly grpc: number; readonly http: number };

beforeAll(async () => {
  instance = await openInstance();
  const [, grpc, http] = /grpc=127\.0\.0\.1:(\d+) http=127\.0\.0\.1:(\d+)/.exec(instance.up.log()) ?? [];
  ports = { grpc: Number(grpc), http: Number(http) };
  // a policy that opens whatever a careless operator could open: all of loopback, and the daemon's socket by its path
  const { state } = instance.cordon;
  const more = `  egress:
    - { to: { loopback: true }, ports: [tcp, udp] }
    - { to: { unix: ${state}/cordond.sock } }
`;
  expect(await instance.apply(toolPolicy(more))).toMatchObject({ code: 0 });
});
afterAll(() => instance.close());

const inside = (...words: string[]): Promise<Ended> => ended(instance.cordon.start(["run", "--agent", "tool", "--", ...words], { cwd: "/" }));
const perl = (script: string, ...words: string[]): Promise<Ended> => inside("perl", "-e", script, ...words);

const tryTcp = String.raw`use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0) or die; connect($s, sockaddr_in($ARGV[1], inet_aton($ARGV[0]))) and print "open"; print "refused ", $!+0, "\n"; print "alive\n"`;
const tryUnix = String.raw`use Socket; socket(my $s, PF_UNIX, SOCK_STREAM, 0) or die; connect($s, sockaddr_un($ARGV[0])) or do { print "refused ", $!+0, "\nalive\n"; exit }; syswrite($s, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"); my $got = sysread($s, my $b, 4096); print defined $got && $got > 0 ? "heard\n" : "shut\n"; print "alive\n"`;

describe("from inside a session as root", () => {
  it.each([["grpc", "127.0.0.1"], ["grpc", "127.0.0.9"], ["http", "127.0.0.1"]] as const)("the service's %s port by %s", async (door, address) => {
    const { output } = await perl(tryTcp, address, String(ports[door]));
    expect(output).toBe("refused 1\nalive\n");
  });

  it("the daemon's socket, though a rule names it: refused, or shut without a word", async () => {
    const { output } = await perl(tryUnix, join(instance.cordon.state, "cordond.sock"));
    expect(output).toMatch(/^(refused \d+|shut)\nalive\n$/);
  });

  it.each(["operator.json", "join-token", "daemon.yaml", "service/ca.key", "service/policy.key", "daemon/host.key", "daemon/bundle.bin", "bpf", "log/daemon.log"])(
    "the file %s",
    async (name) => {
      const { output } = await inside("sh", "-c", `exec 2>&1; cat ${instance.cordon.state}/${name}; echo alive`);
      expect(output).toMatch(/(Permission denied|Operation not permitted|No such file)/);
      expect(output).toMatch(/alive\n$/);
      expect(output).not.toMatch(/PRIVATE|cordon1\./);
    },
  );

  it("its processes: none can be signalled or seen", async () => {
    const pids = [instance.up.pidOf("daemon"), instance.up.pidOf("service"), instance.up.process.pid];
    const { output } = await inside("sh", "-c", `exec 2>&1; ${pids.map((pid) => `kill -9 ${pid}; cat /proc/${pid}/environ`).join("; ")}; echo alive`);
    expect(output.match(/No such process|not permitted|No such file|Permission denied/g)).toHaveLength(2 * pids.length);
    expect(output).toMatch(/alive\n$/);
    expect(pids.map((pid) => readFileSync(`/proc/${pid}/comm`, "utf8").length > 0)).toEqual([true, true, true]);
  });

  it("the permitted twin: another port of loopback", async () => {
    const { createServer } = await import("node:net");
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { output } = await perl(tryTcp, "127.0.0.1", String((server.address() as { readonly port: number }).port));
    server.close();
    expect(output).toMatch(/^open/);
  });
});

describe("from outside", () => {
  it("the console's port wants a token", async () => {
    const status = async (path: string, token?: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${ports.http}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await status("/healthz")).toBe(200);
    expect(await status("/metrics")).toBe(401);
    expect(await status("/metrics", "wrong")).toBe(401);
    const { httpToken } = JSON.parse(readFileSync(join(instance.cordon.state, "operator.json"), "utf8")) as { readonly httpToken: string };
    expect(await status("/metrics", httpToken)).toBe(200);
  });

  it("an ordinary user has no operator's credential", async () => {
    const child = instance.cordon.start(["hosts"], { uid: 65534, gid: 65534 });
    const { code, output } = await ended(child);
    expect(code).toBe(1);
    expect(output).toMatch(/^cordon: .*(root|sudo|permission|operator)/is);
  });

  it("the daemon's socket answers an ordinary user of his own sessions only", async () => {
    const root = ended(instance.cordon.start(["run", "--agent", "tool", "--", "sh", "-c", "cat /etc/shadow; sleep 1"], { cwd: "/" }));
    await root;
    const asNobody = await ended(instance.cordon.start(["why", "--last"], { uid: 65534, gid: 65534 }));
    expect(asNobody.code).toBe(1);
    expect(asNobody.output).toMatch(/there is no violation/);
  });

  it("noise on the daemon's socket is no harm", async () => {
    for (let tries = 0; tries < 20; tries++)
      await new Promise<void>((resolve) => {
        const socket = connect(join(instance.cordon.state, "cordond.sock"));
        socket.on("error", () => undefined).on("close", () => resolve()).resume();
        socket.write(Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 31 + tries * 17) & 255)));
        socket.end();
      });
    expect(await inside("id")).toMatchObject({ code: 0 });
  });
});
