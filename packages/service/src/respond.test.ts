import type { Client } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService } from "@cordon/wire";
import { FakeDaemon } from "./testing/fake-daemon.ts";
import { call, clientOf, enrollHost, firstToken, startTestService, statusOfCall, type TestService } from "./testing/harness.ts";

let service: TestService;
let operator: Client;
const clients: Client[] = [];

beforeEach(async () => {
  service = await startTestService();
  operator = clientOf(service.operator(), service.operator());
});
afterEach(async () => {
  operator.close();
  for (const one of clients.splice(0)) one.close();
  await service.end();
});

/** A connected host that has one running session, and waits to be told. */
async function hostWith(session: string, token: string, hostName: string): Promise<FakeDaemon> {
  const { credential } = await enrollHost(service, token, hostName);
  const client = clientOf(service.operator(), credential);
  clients.push(client);
  const daemon = new FakeDaemon(client);
  await daemon.hello();
  await daemon.nextOffer();
  daemon.stream.write({ status: { sessions: [{ session, agent: "coder", state: "running" }] } });
  await expect.poll(async () => (await call(operator, adminService.listSessions, {})).sessions.map((one) => one.status?.session)).toContain(session);
  return daemon;
}

async function answerNext(daemon: FakeDaemon, answer: { readonly ok: boolean; readonly detail?: string; readonly sessions?: string[] }): Promise<readonly string[]> {
  const { command } = await daemon.next();
  daemon.stream.write({ commandResult: { id: command?.id, ...answer } });
  return [command?.action ?? "", command?.target ?? ""];
}

describe("respond", () => {
  it("reaches every host that has the agent, and says which sessions", async () => {
    const alpha = await hostWith("s-a", firstToken(service), "alpha");
    const { token } = await call(operator, adminService.createJoinToken, {});
    const beta = await hostWith("s-b", token, "beta");
    const asked = call(operator, adminService.respond, { action: "freeze", target: "coder" });
    expect(await answerNext(alpha, { ok: true, sessions: ["s-a"] })).toEqual(["freeze", "coder"]);
    expect(await answerNext(beta, { ok: true, sessions: ["s-b"] })).toEqual(["freeze", "coder"]);
    const { ok, detail, sessions } = await asked;
    expect({ ok, detail, sessions }).toEqual({ ok: true, detail: "", sessions: ["s-a", "s-b"] });
  });

  it("succeeds when a host that does not have the session says so, and fails when the one that has it can't", async () => {
    const alpha = await hostWith("s-a", firstToken(service), "alpha");
    const { token } = await call(operator, adminService.createJoinToken, {});
    const beta = await hostWith("s-b", token, "beta");
    const killed = call(operator, adminService.respond, { action: "kill", target: "s-a" });
    await answerNext(alpha, { ok: true, sessions: ["s-a"] });
    await answerNext(beta, { ok: false, detail: "no such session" });
    expect((await killed).ok).toBe(true);
    const frozen = call(operator, adminService.respond, { action: "freeze", target: "s-b" });
    await answerNext(alpha, { ok: false, detail: "no such session" });
    await answerNext(beta, { ok: false, detail: "the cgroup is gone" });
    const { ok, detail } = await frozen;
    expect({ ok, detail }).toEqual({ ok: false, detail: "beta: the cgroup is gone" });
  });

  it("does not wait for a host that goes offline, nor longer than it was told to", async () => {
    const alpha = await hostWith("s-a", firstToken(service), "alpha");
    const asked = call(operator, adminService.respond, { action: "kill", target: "s-a", waitMs: 60_000 });
    await alpha.next();
    await alpha.close();
    expect((await asked).detail).toBe("alpha: the host went offline");
    const later = await call(operator, adminService.respond, { action: "kill", target: "s-a" });
    expect({ ok: later.ok, detail: later.detail }).toEqual({ ok: false, detail: "alpha is offline: its sessions go on under the policy in force there" });
  });

  it("says when the time is over", async () => {
    const alpha = await hostWith("s-a", firstToken(service), "alpha");
    const asked = call(operator, adminService.respond, { action: "kill", target: "s-a", waitMs: 30 });
    await alpha.next();
    expect((await asked).detail).toBe("alpha: no answer within 30 ms");
  });

  it("refuses what is no action, and says when nothing was reached", async () => {
    expect(await statusOfCall(call(operator, adminService.respond, { action: "melt", target: "coder" }))).toEqual({
      code: "INVALID_ARGUMENT",
      details: 'there is no action "melt": use freeze, resume, kill',
    });
    expect((await statusOfCall(call(operator, adminService.respond, { action: "quarantine", target: "coder" }))).details).toBe("hosts can't quarantine yet: use freeze or kill");
    expect((await statusOfCall(call(operator, adminService.respond, { action: "kill", target: "" }))).code).toBe("INVALID_ARGUMENT");
    expect((await call(operator, adminService.respond, { action: "kill", target: "coder" })).detail).toBe("no host is online");
  });
});
