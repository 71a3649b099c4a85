import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { declarations } from "./library.ts";

it("declares every function of cordon.h, and no other, with as many parameters", () => {
  const header = readFileSync(new URL("../../../native/lib/cordon.h", import.meta.url), "utf8");
  const code = header.replace(/\/\*[^]*?\*\//g, "");
  const arity = (parameters: string): number => (parameters === "" || parameters === "void" ? 0 : parameters.split(",").length);
  const shape = (text: string): readonly (readonly [string, number])[] =>
    [...text.matchAll(/\b(cordon_\w+)\(([^)]*)\)/g)].map(([, name = "", parameters = ""]) => [name, arity(parameters.trim())] as const);
  const declared = Object.values(declarations).flatMap(shape);
  expect([...declared].sort()).toEqual([...shape(code)].sort());
});
