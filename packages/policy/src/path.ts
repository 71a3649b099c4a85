/** Path patterns of the language. */
import type { PathPattern } from "./rules.ts";

/** Limits that the kernel's rows have (native/include/cordon_abi.h). */
export const pathLimits = { componentBytes: 127, components: 40, suffixDots: 4, unixBytes: 107 } as const;

/** A pattern, or what is wrong with the text and what to write instead. */
export type PathResult =
  | { readonly ok: true; readonly pattern: PathPattern }
  | { readonly ok: false; readonly code: "bad-path" | "bad-glob" | "over-limit"; readonly message: string; readonly hint: string };

const utf8 = new TextEncoder();

// The forms: exact, /dir/**, **/name, **/*.suffix, @self; ~ is the session user's home.
// (Not a block comment: the patterns would end it.)
export function parsePath(text: string): PathResult {
  if (text === "@self") return { ok: true, pattern: { kind: "self" } };
  if (text.includes("\0")) return bad("bad-path", "a path can't contain NUL", "Remove it");
  if (text.startsWith("**/")) return parseAnywhere(text.slice(3));
  const home = text === "~" || text.startsWith("~/");
  const tree = text.endsWith("/**");
  const path = tree ? text.slice(0, -3) : text;
  const rest = home ? path.slice(1) : path;
  if (!home && !text.startsWith("/"))
    return bad("bad-path", `${JSON.stringify(text)} is not absolute`, "Begin with /, ~/ or **/");
  if (/[*?[\]{}]/.test(rest))
    return bad("bad-glob", `${JSON.stringify(text)} has a pattern in the middle`, "Use /dir/**, **/name or **/*.suffix");
  if (/^\/proc\/(\d|self(\/|$)|thread-self(\/|$))/.test(path))
    return bad("bad-path", `${JSON.stringify(text)} is a process's own directory`, "Use @self: no rule names another process");
  const components = rest.split("/").slice(1);
  if (rest === "" || (rest === "/" && !home)) {
    if (rest === "/" && !tree) return { ok: true, pattern: { kind: "exact", path: "/", home } };
    if (!home && !tree) return bad("bad-path", "the path is empty", "Write a path");
    return { ok: true, pattern: { kind: tree ? "tree" : "exact", path: home ? "" : "/", home } };
  }
  if (components.some((part) => part === "" || part === "." || part === ".."))
    return bad("bad-path", `${JSON.stringify(text)} is not canonical`, "Leave out //, /./, /../ and a slash at the end");
  const limit = overLimit(components);
  if (limit !== null) return limit;
  return { ok: true, pattern: { kind: tree ? "tree" : "exact", path: rest, home } };
}

function overLimit(components: readonly string[]): PathResult | null {
  if (components.length > pathLimits.components)
    return bad("over-limit", `the path has ${components.length} components`, `At most ${pathLimits.components}`);
  const long = components.find((part) => utf8.encode(part).length > pathLimits.componentBytes);
  if (long === undefined) return null;
  return bad("over-limit", `${JSON.stringify(long)} is too long a name`, `At most ${pathLimits.componentBytes} bytes`);
}

function parseAnywhere(rest: string): PathResult {
  if (rest === "" || rest.includes("/") || rest === "**" || rest === "*")
    return bad("bad-glob", `**/${rest} matches everything by accident`, "Use **/name or **/*.suffix");
  if (utf8.encode(rest).length > pathLimits.componentBytes)
    return bad("over-limit", `${JSON.stringify(rest)} is too long a name`, `At most ${pathLimits.componentBytes} bytes`);
  const suffix = rest.startsWith("*") ? rest.slice(1) : null;
  if (/[*?[\]{}]/.test(suffix ?? rest))
    return bad("bad-glob", `**/${rest} is no pattern of the language`, "Use **/name or **/*.suffix");
  if (suffix === null) return { ok: true, pattern: { kind: "name", name: rest } };
  if (!suffix.startsWith(".") || suffix.length < 2)
    return bad("bad-glob", `**/${rest} is no pattern of the language`, "A suffix begins with a dot: **/*.pem");
  if (suffix.split(".").length - 1 > pathLimits.suffixDots)
    return bad("over-limit", `${suffix} has too many dots`, `At most ${pathLimits.suffixDots}`);
  return { ok: true, pattern: { kind: "suffix", suffix } };
}

function bad(code: "bad-path" | "bad-glob" | "over-limit", message: string, hint: string): PathResult {
  return { ok: false, code, message, hint };
}

/** A pattern as people write it. */
export function formatPath(pattern: PathPattern): string {
  switch (pattern.kind) {
    case "self":
      return "@self";
    case "name":
      return `**/${pattern.name}`;
    case "suffix":
      return `**/*${pattern.suffix}`;
    case "exact":
      return pattern.home ? `~${pattern.path}` : pattern.path;
    case "tree":
      return `${pattern.home ? `~${pattern.path}` : pattern.path === "/" ? "" : pattern.path}/**`;
  }
}

/** The absolute path of an exact or tree pattern for a user's home. */
export function absolutePath(pattern: Extract<PathPattern, { kind: "exact" | "tree" }>, home: string): string {
  if (!pattern.home) return pattern.path;
  return pattern.path === "" ? home : `${home === "/" ? "" : home}${pattern.path}`;
}

/** Whether every object that `inner` is about is covered by `outer`, as far as their texts tell. */
export function patternCovers(outer: PathPattern, inner: PathPattern): boolean {
  if (outer.kind === "self" || inner.kind === "self") return outer.kind === inner.kind;
  if (outer.kind === "name")
    return (inner.kind === "name" && inner.name === outer.name) || (inner.kind === "exact" && inner.path.endsWith(`/${outer.name}`));
  if (outer.kind === "suffix")
    return (
      (inner.kind === "suffix" && inner.suffix.endsWith(outer.suffix)) ||
      (inner.kind === "name" && inner.name.endsWith(outer.suffix)) ||
      (inner.kind === "exact" && inner.path.endsWith(outer.suffix))
    );
  if (inner.kind === "name" || inner.kind === "suffix" || outer.home !== inner.home) return false;
  if (outer.kind === "exact") return inner.kind === "exact" && inner.path === outer.path;
  return isWithin(inner.path, outer.path);
}

/** Whether a canonical path is a folder's own or beneath it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}
