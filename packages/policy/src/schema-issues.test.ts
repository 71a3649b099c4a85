import { expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";

/** What is said of a policy with this spec, `message. hint` each. */
function saidOf(spec: string, metadata = "{ name: base }"): readonly string[] {
  const text = `apiVersion: cordon.dev/v1\nkind: Policy\nmetadata: ${metadata}\nspec: ${spec}\n`;
  const result = compilePolicy([{ file: "p.yaml", bytes: new TextEncoder().encode(text) }]);
  return result.ok ? [] : result.diagnostics.map(({ message, hint }) => `${message}. ${hint}`);
}

const head = "agents: { names: [coder] }, mode: enforce";

it.each([
  ["a program without its map", `{ ${head}, exec: [/usr/bin/git] }`, "spec.exec[0] must be a map. Write exec: [{ path: /usr/bin/git }]"],
  ["an access that is no list", `{ ${head}, files: [{ path: /a, access: read }] }`, "spec.files[0].access must be a list. Write access: [read, write]"],
  ["an unknown access", `{ ${head}, files: [{ path: /a, access: [reed] }] }`, "spec.files[0].access[0] must be one of read, write, map. Write access: [read, write]"],
  ["a port without its protocol", `{ ${head}, egress: [{ to: { loopback: true }, ports: [443] }] }`, "spec.egress[0].ports[0] must be text. Write ports: [tcp/443]"],
  ["a destination that is text", `{ ${head}, egress: [{ to: localhost }] }`, "spec.egress[0].to must be a map. Write to: { cidr: 10.0.0.0/8 }"],
  ["a preset that is no list", `{ ${head}, use: linux-base }`, "spec.use must be a list. Write use: [linux-base, node]"],
  ["a preset that is a number", `{ ${head}, use: [3] }`, "spec.use[0] must be text or a map. Write use: [linux-base, node]"],
  ["loopback: false", `{ ${head}, egress: [{ to: { loopback: false } }] }`, "spec.egress[0].to.loopback must be true. Write loopback: true"],
  ["a field without a value", `{ ${head}, files: }`, "spec.files is empty. Write files: [{ path: /srv/work/**, access: [read] }]"],
  ["an empty path", `{ ${head}, files: [{ path: "", access: [read] }] }`, "spec.files[0].path is empty. Write path: /srv/work/**"],
  ["an unknown mode", "{ agents: { names: [coder] }, mode: warn }", "spec.mode must be one of audit, enforce. Write mode: enforce"],
  ["no mode", "{ agents: { names: [coder] } }", "spec.mode is missing. Add mode: enforce"],
  ["no agents", "{ mode: enforce }", "spec.agents is missing. Add agents: { names: [coder] }"],
  ["a typo of a field that must be there", "{ agents: { names: [coder] }, mdoe: enforce }", 'spec has no field "mdoe". Did you mean mode?'],
  ["a typo inside of a preset's map", `{ ${head}, use: [{ presett: node }] }`, 'spec.use[0] has no field "presett". Did you mean preset?'],
  ["a label's bad name", '{ agents: { labels: { "": x } }, mode: enforce }', "spec.agents.labels. is not a name. Use lower-case letters, digits and dashes, at most 63"],
  ["half a violation", `{ ${head}, respond: [{ when: { violations: 0, within: 1m }, do: kill }] }`, "spec.respond[0].when.violations must be at least 1. Write violations: 5"],
])("says of %s what to write, once", (_title, spec, said) => {
  expect(saidOf(spec)).toEqual([said]);
});

it("names a field that is not known before what else is wrong, and keeps both when they are two mistakes", () => {
  expect(saidOf("{ agents: { names: [coder] }, mode: warn, sepc: 1 }")).toEqual([
    'spec has no field "sepc". Did you mean spec?',
    "spec.mode must be one of audit, enforce. Write mode: enforce",
  ]);
  expect(saidOf("{ mode: enforce, zzzzzz: 1 }")).toEqual([
    'spec has no field "zzzzzz". Remove it: a field that is not known is never ignored',
    "spec.agents is missing. Add agents: { names: [coder] }",
  ]);
});
