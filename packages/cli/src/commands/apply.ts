/** `cordon apply`: check a policy, push it, and wait for the hosts. */
import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { compilePolicy, type Bundle, type PolicySource } from "@cordon/policy";
import { adminService, bigintOf, cordon, numberOf } from "@cordon/wire";
import { parseDuration } from "../arguments.ts";
import { CommandError, systemCode } from "../command-error.ts";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { countText, escapeText, isoTime, jsonLine, shortDigest, table } from "../output.ts";
import { callForMany, isUnanswered } from "../rpc.ts";
import { withService } from "../service-client.ts";

interface ApplyOptions {
  readonly file: string;
  readonly dryRun?: true;
  readonly allowEmpty?: true;
  readonly wait: number;
  readonly json?: true;
}

/** A finding as it is shown, from this side's check or the service's. */
type Finding = Pick<cordon.v1.Diagnostic, "file" | "line" | "column" | "code" | "message" | "hint">;

/** Its options, arguments and action. */
export function addApply(command: Command, context: Context): void {
  withJson(withState(command))
    .requiredOption("-f, --file <file|directory>", "a file, - for standard input, or a directory of *.yaml and *.yml files: the whole policy")
    .option("--dry-run", "check only")
    .option("--allow-empty", "apply a policy without agents, which takes every agent away")
    .option("--wait <time>", "how long to wait for the hosts, such as 30s", parseDuration, 30_000)
    .action((options: ApplyOptions) => apply(context, command, options));
}

async function apply(context: Context, command: Command, options: ApplyOptions): Promise<void> {
  const sources = readPolicy(options.file);
  // the same compiler as the service's: what is wrong is told without it
  const compiled = compilePolicy(sources);
  if (!compiled.ok) return refuse(context, options, compiled.diagnostics);
  if (compiled.value.agents.length === 0 && !options.allowEmpty)
    throw new CommandError(`${nameOf(options.file)} has no agent: it would take every agent away`, "check the path after -f, or say --allow-empty");
  const instance = instanceOf(command, context);
  if (options.dryRun && !isReadable(instance.operatorFile)) {
    reportHere(context, options, compiled.value);
    return;
  }
  const request: cordon.v1.IApplyRequest = {
    files: sources.map(({ file, bytes }) => ({ name: file, content: bytes })),
    dryRun: options.dryRun ?? false,
    waitMs: options.wait,
  };
  const pushed = withService(instance, async (peer) => {
    let last: cordon.v1.ApplyResponse | null = null;
    const hosts = new Map<string, cordon.v1.IHostOutcome>();
    for await (const response of callForMany(peer, adminService.apply, request, options.wait + 30_000)) {
      last = response;
      for (const host of response.hosts) hosts.set(host.host ?? "", host);
      if (response.done) break;
    }
    if (last === null) throw new CommandError(`${peer.name} gave no answer`, "try again");
    if (last.diagnostics.length > 0) return refuse(context, options, last.diagnostics.map((one) => cordon.v1.Diagnostic.create(one)));
    warnOfUnselected(context, compiled.value);
    report(context, options, last, [...hosts.values()].map((host) => cordon.v1.HostOutcome.create(host)));
  });
  await pushed.catch((error: unknown) => {
    // what an instance left that has ended
    if (!options.dryRun || !isUnanswered(error)) throw error;
    reportHere(context, options, compiled.value);
  });
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function warnOfUnselected(context: Context, { agents }: Bundle): void {
  for (const { name, policies } of agents)
    if (policies.length === 0) context.err(`cordon: warning: no policy selects agent ${escapeText(name)}: everything is denied it\n`);
}

/** Files of policy: one, standard input (`-`), or those of a directory (not of directories in it) by name. Throws {@link CommandError}. */
export function readPolicy(path: string): PolicySource[] {
  try {
    if (path === "-") return [{ file: "stdin", bytes: readFileSync(0) }];
    if (!statSync(path).isDirectory()) return [{ file: path, bytes: readFileSync(path) }];
    const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name)).sort();
    if (names.length === 0) throw new CommandError(`${path} has no *.yaml or *.yml file`, "name the directory that holds the policy");
    return names.map((name) => ({ file: join(path, name), bytes: readFileSync(join(path, name)) }));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = systemCode(error) ?? "unknown error";
    throw new CommandError(`the policy ${nameOf(path)} can't be read (${code})`, "check the path after -f", 1, { cause: error });
  }
}

function refuse(context: Context, options: ApplyOptions, findings: readonly Finding[]): void {
  for (const { file, line, column, code, message, hint } of findings)
    if (options.json) context.out(jsonLine({ file, line, column, code, message, hint }));
    else context.err(`${escapeText(file)}:${line}:${column}: ${escapeText(message)} (${escapeText(hint)})\n`);
  throw new CommandError(`the policy is refused, ${countText(findings.length, "finding")}: nothing was changed`, "correct it and apply it again");
}

function report(context: Context, options: ApplyOptions, last: cordon.v1.ApplyResponse, hosts: readonly cordon.v1.HostOutcome[]): void {
  const { digest, agents, rules } = last;
  const serial = numberOf(last.serial);
  const dryRun = options.dryRun ?? false;
  const waiting = hosts.filter(({ outcome }) => outcome !== "acked" && outcome !== "offline");
  const ok = last.done && waiting.length === 0;
  if (options.json) {
    for (const host of hosts) context.out(jsonLine(outcomeObject(host)));
    context.out(jsonLine({ digest, serial, agents, rules, dryRun, ok }));
  } else if (dryRun) {
    context.out(`the policy compiles: ${sizeText(agents, rules)}, digest ${shortDigest(digest)}; nothing was changed; ${untold}\n`);
  } else {
    context.out(`policy serial ${serial} digest ${shortDigest(digest)}: ${sizeText(agents, rules)}\n`);
    if (hosts.length === 0) context.out("no host has enrolled yet; the policy waits for the first one\n");
    else context.out(table(["HOST", "OUTCOME", "STAGE", "DETAIL"], hosts.map((host) => [host.host, host.outcome, host.stage, detailOf(host)])));
    for (const { host, needsRestart } of hosts)
      for (const session of needsRestart) context.out(needsRestartText(session, host));
  }
  // without any host the text above says so
  const isTold = dryRun || (hosts.length === 0 && !options.json);
  if (!isTold && last.done && hosts.every(({ outcome }) => outcome === "offline")) context.err("cordon: no host is online: the policy is in force nowhere yet\n");
  if (ok) return;
  const names = waiting.map(({ host }) => escapeText(host)).join(", ");
  if (!last.done) throw new CommandError("the service broke off before the hosts had answered", "see `cordon hosts`");
  const refused = waiting.some(({ outcome }) => outcome === "nacked");
  throw new CommandError(
    `the policy is not in force on ${names}`,
    refused ? "change the rule that the host names; it goes on with what it had" : "wait longer with --wait, and see `cordon hosts`",
  );
}

/** What a check can't know. */
const untold = "whether a host's kernel can hold it is told when it is applied";

function sizeText(agents: number, rules: number): string {
  return `${countText(agents, "agent")}, ${countText(rules, "rule")}`;
}

function needsRestartText(session: string, host: string): string {
  return `needs-restart: ${escapeText(session)} on ${escapeText(host)}: its file and exec rules stay as they were until it is started anew\n`;
}

/** A check without a service: where policy is written there need not be one. */
function reportHere(context: Context, options: ApplyOptions, bundle: Bundle): void {
  warnOfUnselected(context, bundle);
  const agents = bundle.agents.length;
  const rules = bundle.agents.reduce((total, agent) => total + agent.rules.length, 0);
  if (options.json) context.out(jsonLine({ digest: "", serial: 0, agents, rules, dryRun: true, ok: true }));
  else context.out(`the policy compiles: ${sizeText(agents, rules)}; checked by this program alone; ${untold}\n`);
}

function detailOf({ rule, detail, remedy }: cordon.v1.HostOutcome): string {
  // a host may have named the rule itself
  const what = [rule === "" || detail.startsWith(`${rule}: `) ? "" : `${rule}:`, detail].filter((part) => part !== "").join(" ");
  return remedy === "" ? what : `${what} (${remedy})`;
}

const stageNames = ["unspecified", "received", "verified", "switched", "proven"];

function outcomeObject(host: cordon.v1.HostOutcome): object {
  return {
    host: host.host,
    outcome: host.outcome,
    stage: host.stage,
    rule: host.rule,
    detail: host.detail,
    remedy: host.remedy,
    needsRestart: host.needsRestart,
    stages: host.stages.map(({ stage, timeUnixNs }) => ({ stage: stageNames[stage ?? 0] ?? "unspecified", time: isoTime(bigintOf(timeUnixNs)) })),
  };
}
