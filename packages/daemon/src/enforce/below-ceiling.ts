/**
 * Denies inside what a Landlock domain allows. The responder holds those of reading and execution, as it is asked about each
 * open; those of writing are read-only mounts, as nobody is asked when names are made, moved or removed. Pure.
 */
import { dirname } from "node:path";
import { absolutePath, formatPath, isWithin, patternCovers, type CompiledAgent, type FileAccess, type PathRule, type Rule } from "@cordon/policy";
import type { LandlockDomain, ReadonlyPlace } from "../launch/launcher.ts";
import { withAliases } from "../mounts.ts";
import type { HostFacts } from "./lower.ts";

/** Why a deny can't be held here. */
export interface UnheldDeny {
  readonly detail: string;
  readonly remedy: string;
}

const elsewhere = "or run on a kernel with BPF LSM";

/** Whether an agent has audit policies alone: nothing is refused then, all is told. */
export function isAudited(agent: CompiledAgent): boolean {
  return agent.policies.length > 0 && agent.policies.every((policy) => policy.mode === "audit");
}

/** What is allowed, without what a deny takes away from all of it. */
export function allowsOf(agent: CompiledAgent): readonly PathRule[] {
  const rules = agent.rules.filter((rule): rule is PathRule => rule.class === "path" && rule.mode === "enforce");
  const isTaken = (pattern: PathRule["pattern"], access: FileAccess): boolean =>
    rules.some((rule) => rule.effect === "deny" && rule.access.includes(access) && patternCovers(rule.pattern, pattern));
  return rules
    .filter((rule) => rule.effect === "allow")
    .map((rule) => ({ ...rule, access: rule.access.filter((access) => !isTaken(rule.pattern, access)) }));
}

/** Null for a deny that is held. @param answers whether a responder answers for opens */
export function unheldDeny(deny: PathRule, allows: readonly PathRule[], facts: HostFacts, answers: boolean): UnheldDeny | null {
  const { pattern } = deny;
  const isByName = pattern.kind === "name" || pattern.kind === "suffix";
  const shared = new Set(allows.filter((allow) => mayMeet(allow, deny)).flatMap((allow) => givenBy(allow).filter((access) => deny.access.includes(access))));
  if (isByName && !answers) return { detail: `Landlock can't say ${formatPath(pattern)}`, remedy: `name the directories, ${elsewhere}` };
  if (shared.size === 0) return null;
  if (pattern.kind === "self" || (!isByName && isWithin(facts.resolve(absolutePath(pattern, facts.home)), "/proc")))
    return { detail: "opens of /proc can't be watched on this kernel", remedy: `allow the entries beside it instead, ${elsewhere}` };
  if (shared.has("write") && isByName)
    return { detail: `renaming and removing ${formatPath(pattern)} can't be denied by name on this kernel`, remedy: `deny reading alone, name the files, ${elsewhere}` };
  if (shared.has("write") && deny.mode === "audit")
    return { detail: "names that are made, moved or removed can't be told on this kernel", remedy: `deny reading alone in audit mode, ${elsewhere}` };
  if (shared.has("map") && !deny.access.includes("read"))
    return { detail: "what may be read may be mapped on this kernel", remedy: `deny reading, too, ${elsewhere}` };
  if (!answers && (shared.has("read") || shared.has("exec")))
    return { detail: "Landlock can't deny inside an allowed directory", remedy: "allow the directories beside it instead" };
  return null;
}

/** What an allow gives, as a Landlock domain has it: the right to execute brings the right to read. */
function givenBy(allow: PathRule): readonly FileAccess[] {
  return allow.access.includes("exec") ? [...allow.access, "read"] : allow.access;
}

/** Whether something could be covered by both. A deny by name meets every directory. */
function mayMeet(allow: PathRule, deny: PathRule): boolean {
  const isByName = deny.pattern.kind === "name" || deny.pattern.kind === "suffix";
  return (isByName && allow.pattern.kind === "tree") || patternCovers(allow.pattern, deny.pattern) || patternCovers(deny.pattern, allow.pattern);
}

/**
 * What a session may not write among what it may: read-only. What it may not read there, and the directories between, can't be
 * moved: a mount moves with a directory above it, and what has another name is read by another rule.
 */
export function placesOfMounts(agent: CompiledAgent, writable: readonly string[], facts: HostFacts): Pick<LandlockDomain, "pin" | "readonly"> {
  const pin: string[] = [];
  const readonly = new Map<string, ReadonlyPlace>();
  for (const rule of agent.rules) {
    if (!isHeldByMounts(rule)) continue;
    const place = facts.resolve(absolutePath(rule.pattern, facts.home));
    const folder = writable.find((one) => isWithin(place, one));
    if (folder === undefined) continue;
    if (!rule.access.includes("write")) pin.push(place);
    else for (const path of withAliases(facts.mounts, [place])) {
      const before = readonly.get(path);
      const tree = before?.tree === true || rule.pattern.kind === "tree";
      readonly.set(path, { path, tree, needed: before?.needed === true || rule.protective !== true });
    }
    for (let above = dirname(place); above !== folder && isWithin(above, folder); above = dirname(above)) pin.push(above);
  }
  return {
    pin: [...withAliases(facts.mounts, pin)].sort((a, b) => a.length - b.length),
    readonly: [...readonly.values()].sort((a, b) => a.path.length - b.path.length),
  };
}

type WholePattern = Extract<PathRule["pattern"], { readonly kind: "exact" | "tree" }>;

function isHeldByMounts(rule: Rule): rule is PathRule & { readonly pattern: WholePattern } {
  if (rule.class !== "path" || rule.effect !== "deny" || rule.mode !== "enforce") return false;
  if (!rule.access.includes("write") && !rule.access.includes("read")) return false;
  return rule.pattern.kind === "exact" || rule.pattern.kind === "tree";
}

/**
 * Whether a session whose Landlock domain was made from `ceiling` has to be started anew for `now`: to be allowed more than
 * that domain does, or because what it may write changed, which is held by how its mounts were made.
 * @param answers whether a responder answers for opens, which follow the rules in force
 */
export function needsRestart(ceiling: CompiledAgent, now: CompiledAgent | null, answers: boolean): boolean {
  const before = pathRulesOf(ceiling);
  const after = now === null ? [] : pathRulesOf(now);
  if (!answers) return textOf(before) !== textOf(after);
  if (isAudited(ceiling) !== (now !== null && isAudited(now))) return true;
  if (textOf(before.filter(isAboutWriting)) !== textOf(after.filter(isAboutWriting))) return true;
  const given = allowsOf(ceiling);
  return now === null || allowsOf(now).some((rule) => !given.some((one) => gives(one, rule)));
}

function pathRulesOf(agent: CompiledAgent): readonly PathRule[] {
  return agent.rules.filter((rule): rule is PathRule => rule.class === "path" && !rule.access.includes("connect"));
}

/** Without their numbers. */
function textOf(rules: readonly PathRule[]): string {
  return JSON.stringify(rules.map((rule) => ({ ...rule, number: 0, id: "", policy: "" })));
}

function isAboutWriting(rule: PathRule): boolean {
  return rule.access.includes("write");
}

function gives(outer: PathRule, inner: PathRule): boolean {
  return patternCovers(outer.pattern, inner.pattern) && inner.access.every((access) => givenBy(outer).includes(access) || access === "map");
}
