/**
 * The adversary's suite. Each row is tried without Cordon first (it must get its effect, or the kernel has no such thing), then
 * in a session against what policy forbids, then on its permitted twin; judged from outside. Where doctor lists the row's gap
 * on this kernel it must leak, and nowhere else.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backendChecks } from "@cordon/daemon";
import { callers } from "../support/static-host.ts";
import { effectsOn, stateOf, type Place } from "./place.ts";
import type { Act, Effect, Row } from "./row.ts";
import { execRows } from "./exec.ts";
import { fileRows } from "./files.ts";
import { lineageRows } from "./lineage.ts";
import { networkRows } from "./network.ts";
import { tamperRows } from "./tamper.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let gaps: readonly string[];

beforeAll(async () => {
  stage = await openStage();
  gaps = backendChecks(stage.host.probe).filter((check) => check.result === "gap").map((check) => check.detail);
});
afterAll(async () => await stage.close());

interface Seen {
  readonly effects: ReadonlySet<Effect>;
  readonly output: string;
}

async function tried(row: Row, act: Act, place: Place, run: (words: readonly string[]) => string | Promise<string>): Promise<Seen> {
  stage.clear();
  row.before?.(place, stage);
  place.ears.forget();
  const before = stateOf(place.folder);
  const output = await run(act(place, stage));
  await place.ears.settle();
  row.after?.(stage);
  return { effects: effectsOn(place, output, stage.box, before), output };
}

/** ENXIO, ENODEV, EINVAL, ENOSYS, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EOPNOTSUPP, EAFNOSUPPORT */
const hasNoSuchThing = /refused (6|19|22|38|93|94|95|97) /;
const isAbsent = /refused (2|6|19|22) /;

describe.each([
  ["files", fileRows],
  ["exec", execRows],
  ["network", networkRows],
  ["lineage", lineageRows],
  ["tamper", tamperRows],
] as const)("%s", (_class, rows) => {
  describe.each(callers)("as %s", (user) => {
    it.each(rows.filter((row) => row.as === undefined || row.as === user).map((row) => [row.name, row] as const))("%s", async (_name, row) => {
      const agent = stage.agent(user);
      let exists = true;
      if (row.uncontrolled === undefined) {
        const control = await tried(row, row.act, stage.shut, (words) => stage.control(user, words));
        exists = control.effects.has(row.effect);
        if (!exists) expect(control.output, "without Cordon it gets its effect, or the kernel has no such thing").toMatch(row.mayBeAbsent ? isAbsent : hasNoSuchThing);
      }
      const attack = await tried(row, row.act, stage.shut, (words) => agent.act(words));
      const isListed = exists && row.gap !== undefined && gaps.some((gap) => gap.startsWith(row.gap ?? ""));
      const harm = [...attack.effects].filter((effect) => (effect !== "get" && effect !== "raise") || row.effect === effect);
      expect(harm, `${isListed ? `doctor lists "${row.gap}"` : "no gap is listed"}: ${attack.output}`).toEqual(isListed ? expect.arrayContaining([row.effect]) : []);
      const [, status = "9"] = /\[ended (\d+)\]$/.exec(attack.output) ?? [];
      expect(Number(status) & 0x7f, `it was told, and lives: ${attack.output}`).toBe(0);
      const twin = await tried(row, row.twin ?? row.act, stage.open, (words) => agent.act(words));
      expect([...twin.effects], twin.output).toContain(row.twinEffect ?? row.effect);
    });
  });
});

it("nobody outside came to harm", () => {
  expect(stage.outsider.exitCode).toBeNull();
  expect(stage.outsider.signalCode).toBeNull();
});
