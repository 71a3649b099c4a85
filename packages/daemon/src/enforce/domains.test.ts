import type { MapRow } from "@cordon/probe";
import { expect, it } from "vitest";
import { domainKey, Domains } from "./domains.ts";

const rows: readonly MapRow[] = [{ table: "edges", from: 0, dev: 1, name: "", to: 1 }];
const others: readonly MapRow[] = [{ table: "edges", from: 0, dev: 2, name: "", to: 1 }];
const key = domainKey("a", "/home/a", rows);

it("tells agents, homes and rows apart", () => {
  const keys = [key, domainKey("a", "/home/a", others), domainKey("b", "/home/a", rows), domainKey("a", "/home/b", rows)];
  expect(new Set(keys).size).toBe(4);
  expect(domainKey("a", "/home/a", [...rows])).toBe(key);
});

it("gives sessions with the same rows one domain, written once, and gives it up with the last", () => {
  const domains = new Domains();
  expect(domains.join(1n, key)).toEqual({ domain: 1, isNew: true });
  expect(domains.join(2n, key)).toEqual({ domain: 1, isNew: false });
  expect(domains.join(3n, domainKey("a", "/home/a", others))).toEqual({ domain: 2, isNew: true });
  expect(domains.leave(1n)).toBeNull();
  expect(domains.leave(2n)).toBe(1);
  expect(domains.leave(2n)).toBeNull();
  expect(domains.join(4n, key)).toEqual({ domain: 3, isNew: true });
});

it("shares only what the generation in force has, and no number that an adopted session has", () => {
  const domains = new Domains();
  domains.adopt(1n, 7);
  expect(domains.of(1n)).toBe(7);
  expect(domains.join(2n, key)).toEqual({ domain: 8, isNew: true });
  domains.switched(new Map([["another", 8]]));
  expect(domains.join(3n, key)).toEqual({ domain: 9, isNew: true });
  expect(domains.join(4n, "another")).toEqual({ domain: 8, isNew: false });
});
