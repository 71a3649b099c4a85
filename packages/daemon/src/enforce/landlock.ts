/** The same rules → a Landlock domain, and what it can't hold: a nack with the rule and the remedy. Pure. */
import { absolutePath, formatPath, isWithin, type CompiledAgent, type FileAccess, type PathRule } from "@cordon/policy";
import type { LandlockDomain } from "../launch/launcher.ts";
import { withAliases } from "../mounts.ts";
import { allowsOf, isAudited, placesOfMounts, unheldDeny } from "./below-ceiling.ts";
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
    noexec: withAliases(facts.mounts, writable),
    run: outermost(runPlaces(agent, writable, facts)),
    ...placesOfMounts(agent, writable, facts),
  };
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

/** Directories and files that the session may write: the outermost ones. */
function writablePlaces(agent: CompiledAgent, facts: HostFacts): readonly string[] {
  const all = allowsOf(agent)
    .filter((rule) => rule.access.includes("write"))
    .flatMap(({ pattern }) => (pattern.kind === "tree" || pattern.kind === "exact" ? [facts.resolve(absolutePath(pattern, facts.home))] : []));
  return outermost(all);
}

/**
 * What a Landlock domain can't hold of an agent's policy, or would hold wrongly.
 * @param answers whether a responder answers for opens below it
 */
export function refusalsOf(agent: CompiledAgent, facts: HostFacts, answers: boolean): readonly Refusal[] {
  if (isAudited(agent) && answers) return [];
  const refusals: Refusal[] = [];
  const [audit] = agent.policies;
  if (isAudited(agent) && audit !== undefined)
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
    if (rule.effect === "deny") {
      const unheld = rule.protective === true ? null : unheldDeny(rule, allows, facts, answers);
      if (unheld !== null) refuse(unheld.detail, unheld.remedy);
      continue;
    }
    if (pattern.kind === "name" || pattern.kind === "suffix") {
      refuse(`Landlock can't say ${formatPath(pattern)}`, "name the directories, or run on a kernel with BPF LSM");
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

function hasProcRead(allows: readonly PathRule[]): boolean {
  return allows.some(
    (rule) =>
      rule.access.includes("read") && rule.pattern.kind === "tree" && (rule.pattern.path === "/proc" || rule.pattern.path === "/"),
  );
}
