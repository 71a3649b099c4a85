/** What is kept of a session on disk, so that the next daemon can adopt it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBundle, encodeBundle, type CompiledAgent } from "@cordon/policy";
import { fileBackends } from "@cordon/probe";
import { z } from "zod";
import { writeAtomically } from "../write-atomically.ts";
import type { Session } from "../session.ts";

/** A session with what enforcement needs of it. */
export interface SessionRecord {
  readonly session: Session;
  readonly cgroup: string;
  /** The agent as it was when the session's Landlock domain was made; null on LSM. */
  readonly ceiling: CompiledAgent | null;
}

const decimal = z.string().regex(/^\d{1,20}$/).transform(BigInt);
const schema = z.strictObject({
  id: z.string().regex(/^s-[0-9a-f]{16}$/),
  handle: decimal,
  agent: z.string(),
  trace: z.string().regex(/^[0-9a-f]{32}$/),
  startedUnixNs: decimal,
  uid: z.int(),
  home: z.string(),
  rootPid: z.int(),
  rootStartNs: decimal,
  command: z.array(z.string()),
  files: z.enum(fileBackends),
  cgroup: z.string(),
  /** A bundle of the one agent, in its canonical form. */
  ceiling: z.string().nullable(),
});

const fileName = "session.json";

/** Writes the record into the session's own folder below `sessions`. */
export function writeRecord(sessions: string, record: SessionRecord): void {
  const { session } = record;
  const ceiling = record.ceiling === null ? null : Buffer.from(encodeBundle({ format: 1, agents: [record.ceiling] })).toString("utf8");
  const text = JSON.stringify({ ...session, cgroup: record.cgroup, ceiling }, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString(10) : value,
  );
  writeAtomically(join(sessions, session.id, fileName), text);
}

/** The sessions that earlier daemons left, and the names of folders that hold no record. */
export function readRecords(sessions: string): { readonly records: readonly SessionRecord[]; readonly unreadable: readonly string[] } {
  const records: SessionRecord[] = [];
  const unreadable: string[] = [];
  for (const name of namesIn(sessions)) {
    const record = readRecord(join(sessions, name, fileName));
    if (record === null || record.session.id !== name) unreadable.push(name);
    else records.push(record);
  }
  return { records, unreadable };
}

function readRecord(file: string): SessionRecord | null {
  try {
    const { cgroup, ceiling, ...session } = schema.parse(JSON.parse(readFileSync(file, "utf8")));
    return { session, cgroup, ceiling: ceiling === null ? null : agentIn(ceiling) };
  } catch {
    return null; // its launch was cut off before the session began
  }
}

function agentIn(text: string): CompiledAgent {
  const bundle = decodeBundle(Buffer.from(text, "utf8"));
  const agent = bundle.ok ? bundle.value.agents[0] : undefined;
  if (agent === undefined) throw new Error("the record holds no agent");
  return agent;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
