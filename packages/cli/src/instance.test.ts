import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startFakeService } from "./testing/fake-service.ts";
import { runWords } from "./testing/run-words.ts";
import { instanceAt, readOperatorCredential } from "./instance.ts";

it("is where --state says, else CORDON_STATE, else /var/lib/cordon", () => {
  expect(instanceAt("/a", { CORDON_STATE: "/b" }).state).toBe("/a");
  expect(instanceAt(undefined, { CORDON_STATE: "/b/" }).socket).toBe("/b/cordond.sock");
  expect(instanceAt(undefined, { CORDON_STATE: "" }).state).toBe("/var/lib/cordon");
  expect(instanceAt("x", {}).state).toBe(join(process.cwd(), "x"));
});

it("is named before or after the command", async () => {
  const service = await startFakeService({ listAgents: () => ({ agents: [] }) });
  try {
    for (const words of [["--state", service.state, "agents"], ["agents", "--state", service.state]])
      expect((await runWords("/nonexistent", words)).out).toBe("AGENT  MODE  SESSIONS  VIOLATIONS  RULES  POLICIES\n");
  } finally {
    service.close();
  }
});

it("shows nothing of a credential that is cut short", () => {
  const state = mkdtempSync(join(tmpdir(), "cordon-cli-"));
  writeFileSync(join(state, "operator.json"), '{"endpoint":"127.0.0.1:1","key":"SECRET');
  try {
    expect(() => readOperatorCredential(instanceAt(state, {}))).toThrow(`${join(state, "operator.json")} is no operator's credential`);
  } finally {
    rmSync(state, { recursive: true });
  }
});
