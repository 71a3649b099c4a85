/** `cordon apply` and what is told of it: acknowledged, refused with rule and remedy, waiting for a restart. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

let instance: Instance;
beforeAll(async () => {
  instance = await openInstance();
});
afterAll(() => instance.close());

const inForce = async (): Promise<unknown> => (await instance.cordon.json("hosts"))[0]?.["digestInForce"];

it("says of each host that it acknowledged, and exits 0", async () => {
  const { code, output } = await instance.apply(toolPolicy());
  expect(output).toMatch(/acked/);
  expect(code).toBe(0);
  expect(await instance.cordon.json("agents")).toEqual([expect.objectContaining({ agent: "tool", policies: ["tool-base"], mode: "enforce" })]);
});

it("refuses a malformed policy by file, line and column, and leaves the one in force alone", async () => {
  const before = await inForce();
  const { code, output } = await instance.apply(toolPolicy("  egress:\n    - { to: { cidr: 10.0.0.1/8 }, ports: [tcp/443] }\n"));
  expect(code).toBe(1);
  expect(output).toMatch(/policy\.yaml:\d+:\d+: .*10\.0\.0\.1\/8/);
  expect(await inForce()).toBe(before);
});

it("changes nothing with --dry-run", async () => {
  const before = await inForce();
  expect(await instance.apply(toolPolicy("  egress:\n    - { to: { loopback: true }, ports: [tcp] }\n"), "--dry-run")).toMatchObject({ code: 0 });
  expect(await inForce()).toBe(before);
});

it("tells what this kernel's backend can't hold: the rule and the remedy, or holds it", async () => {
  const [host] = await instance.cordon.json("hosts");
  const file = (host?.["backends"] as readonly { readonly class: string; readonly backend: string }[]).find((one) => one.class === "file")?.backend;
  const before = await inForce();
  const { code, output } = await instance.apply(toolPolicy('  files:\n    - { path: /srv/**, access: [read, write] }\n    - { path: "**/.env", deny: [read, write] }\n'));
  if (file !== "landlock") {
    expect(code).toBe(0);
    return;
  }
  expect(code).toBe(1);
  expect(output).toMatch(/nacked/);
  expect(output).toContain("tool-base/files[1]");
  expect(output).toContain("BPF LSM");
  expect(await inForce()).toBe(before);
  const [told] = await instance.cordon.json("hosts");
  expect(told).toMatchObject({ online: true, digestInForce: before });
  expect(told?.["digestLastTried"]).not.toBe(before);
  expect(String(told?.["lastError"])).toContain("tool-base/files[1]");
});

it("names the running sessions for which changed file rules wait, on a kernel where they do", { timeout: 60_000 }, async () => {
  expect(await instance.apply(toolPolicy())).toMatchObject({ code: 0 });
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../packages/cli/src/main.ts"), "run", "--agent", "tool", "--", "sh", "-c", "echo ready; cat"], {
    stdio: ["pipe", "pipe", "inherit"],
    cwd: "/",
    env: { ...process.env, CORDON_STATE: instance.cordon.state },
  });
  const end = ended(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  const [session] = (await instance.cordon.json("sessions")).filter((one) => one["state"] === "running");
  const [host] = await instance.cordon.json("hosts");
  const file = (host?.["backends"] as readonly { readonly class: string; readonly backend: string }[]).find((one) => one.class === "file")?.backend;
  const { code, output } = await instance.apply(toolPolicy("  files:\n    - { path: /srv/**, access: [read] }\n"));
  expect(code).toBe(0);
  if (file === "landlock") expect(output).toContain(String(session?.["session"]));
  child.stdin?.end();
  expect((await end).code).toBe(0);
});

it("explains a refusal: rule, step, and the smallest grant, which then allows it", { timeout: 60_000 }, async () => {
  expect(await instance.apply(toolPolicy())).toMatchObject({ code: 0 });
  const tried = String.raw`use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0); connect($s, sockaddr_in(9, inet_aton("127.0.0.1"))); print $!+0, "\n"`;
  const inside = () => ended(instance.cordon.start(["run", "--agent", "tool", "--", "perl", "-e", tried], { cwd: "/" }));
  expect((await inside()).output).toBe("1\n");
  const [why] = await instance.cordon.json("why", "--last");
  expect(why).toMatchObject({ kind: "connect", target: "127.0.0.1:9", verdict: "deny", step: 5, reason: "not-allowed" });
  const grant = String(why?.["grant"]);
  expect(await instance.apply(toolPolicy(grant.replace(/^/gm, "  ") + "\n"))).toMatchObject({ code: 0 });
  expect((await inside()).output).toBe("111\n"); // ECONNREFUSED: nobody listens there
});

it("says by doctor what serves, and what can't be promised", async () => {
  const { code, output } = await instance.cordon.run("doctor");
  expect(output).toMatch(/canary/);
  expect(output).toMatch(/chmod/);
  expect(code).toBe(0);
});
