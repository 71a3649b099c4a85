/**
 * Following symbolic links, but none that a session could have made: in a directory that some agent may write, or
 * ever might, a rule's path is taken by its names. Else an agent would plant a link where a rule points, and the
 * next session would be given what it leads to.
 */
import { lstatSync, readlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { absolutePath, type CompiledAgent, type PathRule } from "@cordon/policy";
import { locate, type Mount } from "../mounts.ts";

/** As many as Linux follows in one path (MAXSYMLINKS, include/linux/namei.h). */
const maxLinks = 40;

/** What sessions may write, or might once. */
export interface WritablePlaces {
  /** Directories: all beneath them is a session's to make. */
  readonly trees: readonly string[];
  /** Single paths. */
  readonly paths: readonly string[];
  /** Last names, and their endings, anywhere. */
  readonly names: readonly string[];
  readonly suffixes: readonly string[];
}

export const noPlaces: WritablePlaces = { trees: [], paths: [], names: [], suffixes: [] };

/** Whether a session could have made what lies at a path. */
export type Guard = (path: string) => boolean;

/**
 * What agents may write, besides what they might before.
 * @param homesOf the homes of the users that an agent may run as, which `~` means
 */
export function writablePlacesOf(agents: readonly CompiledAgent[], homesOf: (agent: CompiledAgent) => readonly string[], before: WritablePlaces, mounts: readonly Mount[]): WritablePlaces {
  const rules = agents.flatMap((agent) => agent.rules.filter(allowsWriting).map((rule) => ({ ...rule, homes: homesOf(agent) })));
  const whole = rules.flatMap(({ pattern, homes }) =>
    pattern.kind === "tree" || pattern.kind === "exact" ? homes.map((home) => ({ kind: pattern.kind, path: absolutePath(pattern, home) })) : [],
  );
  const names = union(before.names, rules.flatMap(({ pattern }) => (pattern.kind === "name" ? [pattern.name] : [])));
  const suffixes = union(before.suffixes, rules.flatMap(({ pattern }) => (pattern.kind === "suffix" ? [pattern.suffix] : [])));
  const guarded = new GuardedPlaces({ ...before, names, suffixes }, mounts);
  // the outer ones first: an inner one may lie behind a link in them
  for (const { kind, path } of whole.sort((a, b) => a.path.length - b.path.length)) {
    if (kind === "tree") guarded.addTree(resolveGuarded(path, guarded.has));
    else guarded.addPath(join(resolveGuarded(dirname(path), guarded.has), basename(path))); // its very name is the session's to make anew
  }
  return { trees: [...guarded.trees], paths: [...guarded.paths], names, suffixes };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

function allowsWriting(rule: CompiledAgent["rules"][number]): rule is PathRule {
  return rule.class === "path" && rule.effect === "allow" && rule.access.includes("write");
}

/** A guard of these places. */
export function guardOf(places: WritablePlaces, mounts: readonly Mount[]): Guard {
  return new GuardedPlaces(places, mounts).has;
}

/** Places by their paths, and by where they lie in their file systems: a bind mount shows one place at two paths. */
class GuardedPlaces {
  readonly trees = new Set<string>();
  readonly paths = new Set<string>();
  readonly #names: ReadonlySet<string>;
  readonly #suffixes: readonly string[];
  readonly #mounts: readonly Mount[];
  readonly #treePlaces = new Set<string>();
  readonly #pathPlaces = new Set<string>();

  constructor(places: WritablePlaces, mounts: readonly Mount[]) {
    this.#mounts = mounts;
    this.#names = new Set(places.names);
    this.#suffixes = places.suffixes;
    for (const tree of places.trees) this.addTree(tree);
    for (const path of places.paths) this.addPath(path);
  }

  addTree(path: string): void {
    this.trees.add(path);
    this.#treePlaces.add(this.#placeOf(path));
  }

  addPath(path: string): void {
    this.paths.add(path);
    this.#pathPlaces.add(this.#placeOf(path));
  }

  readonly has: Guard = (path) => {
    const place = this.#placeOf(path);
    const name = basename(path);
    return (
      isBelowOne(path, this.trees) ||
      isBelowOne(place, this.#treePlaces) ||
      this.#pathPlaces.has(place) ||
      this.#names.has(name) ||
      this.#suffixes.some((suffix) => name.endsWith(suffix))
    );
  };

  #placeOf(path: string): string {
    const place = locate(this.#mounts, path);
    return place === null ? path : `${place.dev}:/${place.names.join("/")}`;
  }
}

/** Whether one of the folders is above a path. */
function isBelowOne(path: string, folders: ReadonlySet<string>): boolean {
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    // a root keeps its slash: "/", "8:/"
    const isRoot = path.indexOf("/") === end;
    const folder = path.slice(0, isRoot ? end + 1 : end);
    if (folder !== path && folders.has(folder)) return true;
    if (end === 0) return false;
  }
  return false;
}

/** The path without the links that only the host's own users could have made. What does not exist is kept as it is. */
export function resolveGuarded(path: string, guard: Guard): string {
  let at = "/";
  let rest = namesOf(path);
  for (let links = 0; rest.length > 0; ) {
    const [name = "", ...after] = rest;
    if (name === "..") {
      at = dirname(at);
      rest = after;
      continue;
    }
    const next = at === "/" ? `/${name}` : `${at}/${name}`;
    const target = guard(next) ? null : linkAt(next);
    if (target === null) {
      at = next;
      rest = after;
    } else {
      if (++links > maxLinks) return path;
      rest = [...namesOf(target), ...after];
      if (target.startsWith("/")) at = "/";
    }
  }
  return at;
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "" && name !== ".");
}

function linkAt(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch {
    return null; // nothing is there
  }
}
