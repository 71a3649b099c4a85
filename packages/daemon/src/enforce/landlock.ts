/** The same rules → a Landlock domain, and what it can't hold: a nack with the rule and the remedy. Pure. */
import { dirname } from "node:path";
import { absolutePath, formatPath, isWithin, patternCovers, type CompiledAgent, type FileAccess, type PathRule, type Rule } from "@cordon/policy";
import type { LandlockDomain } from "../launch/launcher.ts";
import { aliasesOf } from "../mounts.ts";
import type { HostFacts } from "./lower.ts";

/** Why this host refuses a bundle. */
export interface Refusal {
  /** The rule's id; the policy's name when it is about its mode. */
  readonly rule: string;
  readonly detail: string;
  readonly remedy: string;
}

/**
 * linux/landlock.h, LANDLOCK_ACCESS_FS_*. Write is contents and names, without device nodes.
 * An exec opens its file for reading too (security/landlock/fs.c, get_required_file_open_access), so
 * what may be executed may be read: a known gap of this backend.
 */
const rights: Readonly<Record<FileAccess, number>> = {
  read: 0x4 | 0x8,
  write: 0x2 | 0x10 | 0x20 | 0x80 | 0x100 | 0x200 | 0x400 | 0x1000 | 0x2000 | 0x4000,
  map: 0,
  exec: 0x1 | 0x4,
  connect: 0,
};

/** The domain of an agent's session. Call {@link refusalsOf} first: what it names is not held here. */
export function landlockDomainOf(agent: CompiledAgent, facts: HostFacts): LandlockDomain {
  const allow: { path: string; rights: number; tree: boolean }[] = [];
  const writable = writablePlaces(agent, facts);
  for (const rule of allowsOf(agent)) {
    const mask = rule.access.reduce((sum, access) => sum | rights[access], 0);
    if (mask === 0) continue;
    const { pattern } = rule;
    if (pattern.kind === "self") allow.push({ path: "/proc", rights: mask, tree: true });
    else if (pattern.kind === "exact" || pattern.kind === "tree")
      allow.push({ path: facts.resolve(absolutePath(pattern, facts.home)), rights: mask, tree: pattern.kind === "tree" });
  }
  return {
    allow,
    noexec: withAliases(writable, facts),
    run: outermost(runPlaces(agent, writable, facts)),
    ...protectedPlacesOf(agent, writable, facts),
  };
}

/** The paths, and those at which bind mounts show the same. */
function withAliases(paths: readonly string[], facts: HostFacts): readonly string[] {
  return [...new Set([...paths, ...paths.flatMap((path) => aliasesOf(facts.mounts, path))])];
}

function outermost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && isWithin(path, other)));
}

/** Trees that the session may write, and that a rule lets it run from or map: whoever wrote that rule decided so. */
function runPlaces(agent: CompiledAgent, writable: readonly string[], facts: HostFacts): readonly string[] {
  return allowsOf(agent).flatMap(({ pattern, access }) => {
    if (pattern.kind !== "tree" || !access.some((one) => one === "exec" || one === "map")) return [];
    const path = facts.resolve(absolutePath(pattern, facts.home));
    return writable.some((folder) => isWithin(path, folder)) ? [path] : [];
  });
}

/** What presets protect of what the session may write, and the directories between the two. */
function protectedPlacesOf(agent: CompiledAgent, writable: readonly string[], facts: HostFacts): Pick<LandlockDomain, "pin" | "readonly"> {
  const pin: string[] = [];
  const readonly = new Map<string, boolean>();
  for (const rule of agent.rules) {
    if (!isHeldByMounts(rule)) continue;
    const path = facts.resolve(absolutePath(rule.pattern, facts.home));
    const folder = writable.find((one) => isWithin(path, one));
    if (folder === undefined) continue;
    for (const one of withAliases([path], facts)) readonly.set(one, readonly.get(one) === true || rule.pattern.kind === "tree");
    for (let above = dirname(path); above !== folder && isWithin(above, folder); above = dirname(above)) pin.push(above);
  }
  const byLength = (a: string, b: string): number => a.length - b.length;
  return {
    pin: [...withAliases(pin, facts)].sort(byLength),
    readonly: [...readonly.keys()].sort(byLength).map((path) => ({ path, tree: readonly.get(path) === true })),
  };
}

type WholePattern = Extract<PathRule["pattern"], { readonly kind: "exact" | "tree" }>;

function isHeldByMounts(rule: Rule): rule is PathRule & { readonly pattern: WholePattern } {
  if (rule.class !== "path" || rule.protective !== true || rule.mode !== "enforce") return false;
  return rule.pattern.kind === "exact" || rule.pattern.kind === "tree";
}

function allowsOf(agent: CompiledAgent): readonly PathRule[] {
  return agent.rules.filter(
    (rule): rule is PathRule => rule.class === "path" && rule.effect === "allow" && rule.mode === "enforce",
  );
}

/** Directories and files that the session may write: the outermost ones. */
function writablePlaces(agent: CompiledAgent, facts: HostFacts): readonly string[] {
  const all = allowsOf(agent)
    .filter((rule) => rule.access.includes("write"))
    .flatMap(({ pattern }) => (pattern.kind === "tree" || pattern.kind === "exact" ? [facts.resolve(absolutePath(pattern, facts.home))] : []));
  return outermost(all);
}

/** What a Landlock domain can't hold of an agent's policy, or would hold wrongly. */
export function refusalsOf(agent: CompiledAgent, facts: HostFacts): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const enforced = agent.policies.some((policy) => policy.mode === "enforce");
  const audit = agent.policies.find((policy) => policy.mode === "audit");
  if (!enforced && audit !== undefined)
    refusals.push({
      rule: audit.name,
      detail: "audit mode for files and exec needs a backend that sees every open, which this kernel has not",
      remedy: "set mode: enforce, or run the agent on a kernel with BPF LSM",
    });
  const allows = allowsOf(agent);
  const writable = writablePlaces(agent, facts);
  for (const rule of agent.rules) {
    if (rule.class !== "path") continue;
    const refuse = (detail: string, remedy: string): void => {
      refusals.push({ rule: rule.id, detail, remedy });
    };
    const { pattern } = rule;
    if (pattern.kind === "name" || pattern.kind === "suffix") {
      refuse(`Landlock can't say ${formatPath(pattern)}`, "name the directories, or run on a kernel with BPF LSM");
      continue;
    }
    if (rule.effect === "deny") {
      if (rule.protective !== true && allows.some((allow) => overlaps(allow, rule)))
        refuse("Landlock can't deny inside an allowed directory", "allow the directories beside it instead");
      continue;
    }
    if (rule.mode !== "enforce") continue;
    if (pattern.kind === "self" && rule.access.includes("read") && !hasProcRead(allows))
      refuse("Landlock can't tell the session's own processes from the rest of /proc", 'allow read of "/proc/**", too');
    if (pattern.kind === "self" && rule.access.some((access) => access !== "read"))
      refuse("Landlock would open all of /proc with it, the host's settings included", "allow no more than read of @self, or run on a kernel with BPF LSM");
    if (pattern.kind === "self") continue;
    const path = facts.resolve(absolutePath(pattern, facts.home));
    if (rule.access.some((access) => access === "exec" || access === "map")) {
      if (pattern.kind === "exact" && writable.some((folder) => isWithin(path, folder)))
        refuse("what the session may write is mounted noexec on this kernel, but for whole directories", "name the program's directory, /dir/**, or keep it outside writable directories");
    }
    for (const own of facts.ownDirectories)
      if (pattern.kind === "tree" && isWithin(own, path))
        refuse(`it covers ${own}, Cordon's own directory`, "allow the directories beside it instead");
  }
  return refusals;
}

function overlaps(allow: PathRule, deny: PathRule): boolean {
  // the right to execute brings the right to read
  const given: readonly FileAccess[] = allow.access.includes("exec") ? [...allow.access, "read"] : allow.access;
  if (!given.some((access) => deny.access.includes(access))) return false;
  return patternCovers(allow.pattern, deny.pattern) || patternCovers(deny.pattern, allow.pattern);
}

function hasProcRead(allows: readonly PathRule[]): boolean {
  return allows.some(
    (rule) =>
      rule.access.includes("read") && rule.pattern.kind === "tree" && (rule.pattern.path === "/proc" || rule.pattern.path === "/"),
  );
}
