/** `cordon doctor`: what is well on this host, what is not, and what can't be promised here. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Command } from "commander";
import { localService } from "@cordon/wire";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { withDaemon } from "../daemon-client.ts";
import type { Instance } from "../instance.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, jsonLine } from "../output.ts";
import { callOnce } from "../rpc.ts";

/** One line of the report. */
export interface DoctorLine {
  readonly name: string;
  /** A gap is no failure: it is what this kernel can't promise. */
  readonly result: "pass" | "fail" | "gap";
  readonly detail: string;
  /** Empty for pass. */
  readonly remedy: string;
}

/** Proving the backends takes a second or two; a slow machine gets its time, in ms. */
const examineMs = 120_000;

/** Its options, arguments and action. */
export function addDoctor(command: Command, context: Context): void {
  withJson(withState(command))
    .action(async ({ json }: { readonly json?: true }) => {
      const lines = await examine(context, instanceOf(command, context));
      if (json) for (const line of lines) context.out(jsonLine(line));
      else context.out(doctorText(lines));
      const failures = lines.filter((line) => line.result === "fail");
      if (failures.length > 0)
        throw new CommandError(`${failures.length} of ${lines.length} checks failed`, "follow the remedies of the lines that say fail");
    });
}

async function examine(context: Context, instance: Instance): Promise<readonly DoctorLine[]> {
  try {
    const { checks } = await withDaemon(instance, (peer) => callOnce(peer, localService.doctor, {}, examineMs));
    return linesOf(checks);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const daemon: DoctorLine = { name: "daemon", result: "fail", detail: error.message, remedy: error.remedy };
    return [daemon, ...(await probeWithoutDaemon(context))];
  }
}

/** What the kernel can do is found out without a daemon, too; it takes root. */
async function probeWithoutDaemon(context: Context): Promise<readonly DoctorLine[]> {
  if (process.getuid?.() !== 0)
    return [{ name: "backends", result: "fail", detail: "not examined: this takes root", remedy: "run `cordon doctor` with sudo" }];
  const [file, ...words] = context.programs.daemon;
  try {
    const { stdout } = await promisify(execFile)(file, [...words, "--probe"], { timeout: examineMs });
    return linesOf(checksOf(stdout));
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const detail = `the probe can't be loaded${said === "" ? "" : ` (${said})`}`;
    return [{ name: "backends", result: "fail", detail, remedy: "boot a kernel of 6.1 or later with BTF and cgroup v2, and do not run inside a container" }];
  }
}

/** The checks of `cordond --probe`. Throws for anything that is not its line of JSON. */
function checksOf(text: string): readonly unknown[] {
  const value: unknown = JSON.parse(text);
  const checks = typeof value === "object" && value !== null && "checks" in value ? value.checks : null;
  if (!Array.isArray(checks)) throw new CommandError("cordond --probe gave no checks", "use the same version of cordon and cordond");
  return checks;
}

/** Lines of a report that came from outside; a result that is not known counts as a failure. */
function linesOf(checks: readonly unknown[]): readonly DoctorLine[] {
  return checks.map((check) => {
    const fields = new Map<string, unknown>(typeof check === "object" && check !== null ? Object.entries(check) : []);
    const text = (name: string): string => (typeof fields.get(name) === "string" ? String(fields.get(name)) : "");
    const result = text("result");
    return { name: text("name"), result: result === "pass" || result === "gap" ? result : "fail", detail: text("detail"), remedy: text("remedy") };
  });
}

/** The report for people: a line a check, its remedy below it. */
export function doctorText(lines: readonly DoctorLine[]): string {
  // `gap file` is the name of a gap, whose result says the first word already
  const named = lines.map((line) => {
    const prefix = `${line.result} `;
    return { ...line, name: escapeText(line.name.startsWith(prefix) ? line.name.slice(prefix.length) : line.name) };
  });
  const width = Math.max(0, ...named.map(({ name }) => name.length));
  return named
    .map(({ name, result, detail, remedy }) => {
      const line = `${result.padEnd(4)}  ${name.padEnd(width)}  ${escapeText(detail)}\n`;
      return result === "pass" || remedy === "" ? line : `${line}${" ".repeat(width + 8)}remedy: ${escapeText(remedy)}\n`;
    })
    .join("");
}
