/**
 * Following symbolic links, but none that a session could have made: in a directory that some agent may write, a
 * rule's path is taken by its names. Else an agent would plant a link where a rule points, and the next session
 * would be given what it leads to.
 */
import { lstatSync, readlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { absolutePath, type Bundle, type PathRule } from "@cordon/policy";

/** As many as Linux follows in one path (MAXSYMLINKS, include/linux/namei.h). */
const maxLinks = 40;

/** What sessions may write. */
export interface WritablePlaces {
  /** Directories: all beneath them is a session's to make. */
  readonly trees: readonly string[];
  /** Single paths. */
  readonly paths: readonly string[];
  /** Last names, and their endings, anywhere. */
  readonly names: readonly string[];
  readonly suffixes: readonly string[];
}

/** What any agent of a bundle may write. @param home what `~` means */
export function writablePlacesOf(bundle: Bundle, home: string): WritablePlaces {
  const rules = bundle.agents
    .flatMap((agent) => agent.rules)
    .filter((rule): rule is PathRule => rule.class === "path" && rule.effect === "allow" && rule.access.includes("write"));
  const trees: string[] = [];
  const paths: string[] = [];
  const places: WritablePlaces = {
    trees,
    paths,
    names: rules.flatMap(({ pattern }) => (pattern.kind === "name" ? [pattern.name] : [])),
    suffixes: rules.flatMap(({ pattern }) => (pattern.kind === "suffix" ? [pattern.suffix] : [])),
  };
  const whole = rules.flatMap(({ pattern }) => (pattern.kind === "tree" || pattern.kind === "exact" ? [{ kind: pattern.kind, path: absolutePath(pattern, home) }] : []));
  // the outer ones first: an inner one may lie behind a link in them
  for (const { kind, path } of whole.sort((a, b) => a.path.length - b.path.length)) {
    if (kind === "tree") trees.push(resolveGuarded(path, places));
    else paths.push(join(resolveGuarded(dirname(path), places), basename(path))); // its very name is the session's to make anew
  }
  return places;
}

/** Whether a session could have made what lies at a path. */
export function isWritable(path: string, { trees, paths, names, suffixes }: WritablePlaces): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    trees.some((tree) => path !== tree && path.startsWith(tree === "/" ? "/" : `${tree}/`)) ||
    paths.includes(path) ||
    names.includes(name) ||
    suffixes.some((suffix) => name.endsWith(suffix))
  );
}

/** The path without the links that only the host's own users could have made. What does not exist is kept as it is. */
export function resolveGuarded(path: string, places: WritablePlaces): string {
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
    const target = isWritable(next, places) ? null : linkAt(next);
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
