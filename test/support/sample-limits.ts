/**
 * What the backend of a kernel does not hold as the evaluator says it: acts that are no
 * sample there, each with its reason. The rows about Landlock are what a domain gives or
 * takes beside the policy (security/landlock/fs.c; scopes: Documentation/userspace-api/landlock.rst).
 */
import { existsSync, statSync } from "node:fs";
import { absolutePath, evaluate, patternCovers, ruleCovers, type Access, type CompiledAgent, type FileAccess, type PathRule } from "@cordon/policy";
import type { Backends } from "@cordon/probe";
import type { Sample } from "./sample-ground.ts";

/** Why this act is no sample for this backend, or null. */
export function leftOut(sample: Sample, agent: CompiledAgent, home: string, backends: Backends): string | null {
  const { access } = sample;
  const verdictOf = (asked: FileAccess): string =>
    access.class === "path" ? evaluate(agent, { ...access, access: asked, naming: false }, home).verdict : "";
  if (access.class === "path" && access.access === "map" && backends.file !== "landlock") {
    // decided by the right to map or to execute, after the file was opened
    if (verdictOf("read") === "deny") return "a file that can't be opened is not mapped";
    if (verdictOf("exec") === "allow") return "what may be executed may be mapped";
  }
  return backends.file === "landlock" ? beyondLandlock(access, agent, home, backends.answers) : null;
}

/** @param answers whether a responder answers for opens, which holds what the domain gives beyond the policy, but for /proc */
function beyondLandlock(access: Access, agent: CompiledAgent, home: string, answers: boolean): string | null {
  const isDenied = evaluate(agent, access, home).verdict === "deny";
  if (access.class === "path" && access.access === "map") return "there is no right to map";
  if (isDenied) {
    // what the domain gives beyond the policy
    const isInProc = access.class === "self" || (access.class === "path" && access.path.startsWith("/proc/"));
    if (isInProc && reachesAllOfProc(agent, access.access)) return "the session's own processes and /proc are one";
    if ((!answers || isInProc) && access.class === "path" && access.access === "read" && hasExecute(access, agent, home)) return "what may be executed may be read";
    return null;
  }
  // what it takes away from it
  if (access.class === "abstract-unix") return "the domain's scope refuses abstract sockets of others";
  if (access.class !== "path") return null;
  if (access.access === "exec" && isWritable(access.path, agent, home)) return "what the session may write is mounted noexec";
  if (allows(agent).filter((rule) => ruleCovers(rule, access, home)).every((rule) => isAboutDirectoryAlone(rule, home)))
    return "a rule about a directory alone";
  if (access.naming && allows(agent).some((rule) => ruleCovers(rule, access, home) && !isThere(rule, home)))
    return "a rule about a path that is not there when the session starts";
  return null;
}

function allows(agent: CompiledAgent): readonly PathRule[] {
  return agent.rules.filter((rule): rule is PathRule => rule.class === "path" && rule.effect === "allow" && rule.mode === "enforce");
}

function reachesAllOfProc(agent: CompiledAgent, access: FileAccess): boolean {
  const proc = { kind: "tree", path: "/proc", home: false } as const;
  const asked: readonly FileAccess[] = access === "read" ? ["read", "exec"] : [access];
  return allows(agent).some(
    ({ access: given, pattern }) => given.some((one) => asked.includes(one)) && (pattern.kind === "self" || patternCovers(pattern, proc)),
  );
}

function isWritable(path: string, agent: CompiledAgent, home: string): boolean {
  return allows(agent).some(
    ({ access, pattern }) =>
      access.includes("write") &&
      ((pattern.kind === "tree" && path.startsWith(`${absolutePath(pattern, home)}/`)) || (pattern.kind === "exact" && path === absolutePath(pattern, home))),
  );
}

/** The right to execute comes with the right to read, also where a rule denies it. */
function hasExecute(access: Access & { readonly class: "path" }, agent: CompiledAgent, home: string): boolean {
  return allows(agent).some((rule) => ruleCovers(rule, { ...access, access: "exec" }, home));
}

function isAboutDirectoryAlone({ pattern }: PathRule, home: string): boolean {
  return pattern.kind === "exact" && (statSync(absolutePath(pattern, home), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function isThere({ pattern }: PathRule, home: string): boolean {
  return (pattern.kind !== "tree" && pattern.kind !== "exact") || existsSync(absolutePath(pattern, home));
}
