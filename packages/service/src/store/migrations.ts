/** The database's schema, step by step: a step that has been released is never changed. */
import type { DatabaseSync } from "node:sqlite";

const steps: readonly string[] = [
  `
  CREATE TABLE hosts (
    name TEXT PRIMARY KEY, enrolled_ns INTEGER NOT NULL, last_seen_ns INTEGER NOT NULL, daemon_version TEXT NOT NULL, kernel_release TEXT NOT NULL,
    digest_last_tried TEXT NOT NULL, last_error TEXT NOT NULL, digest_in_force TEXT NOT NULL, serial_in_force INTEGER NOT NULL,
    backends TEXT NOT NULL, lost_records INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE publications (serial INTEGER PRIMARY KEY, digest TEXT NOT NULL, envelope BLOB NOT NULL, published_ns INTEGER NOT NULL) STRICT;
  CREATE TABLE join_tokens (hash TEXT PRIMARY KEY, expires_ms INTEGER NOT NULL, used_by TEXT) STRICT;
  CREATE TABLE sessions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, host TEXT NOT NULL, session TEXT NOT NULL, agent TEXT NOT NULL, state TEXT NOT NULL,
    started_ns INTEGER NOT NULL, ended_ns INTEGER NOT NULL, root_pid INTEGER NOT NULL, processes INTEGER NOT NULL, uid INTEGER NOT NULL,
    command TEXT NOT NULL, violations INTEGER NOT NULL, trace TEXT NOT NULL, reported INTEGER NOT NULL, UNIQUE (session, host)
  ) STRICT;
  CREATE TABLE processes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, host TEXT NOT NULL, span TEXT NOT NULL, parent_span TEXT NOT NULL, session TEXT NOT NULL,
    name TEXT NOT NULL, pid INTEGER NOT NULL, command TEXT NOT NULL, executable TEXT NOT NULL, start_ns INTEGER NOT NULL, end_ns INTEGER NOT NULL,
    wait_status INTEGER, UNIQUE (session, host, span)
  ) STRICT;
  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, time_ns INTEGER NOT NULL, host TEXT NOT NULL, agent TEXT NOT NULL,
    session TEXT NOT NULL, task TEXT NOT NULL, pid INTEGER, exe TEXT, kind TEXT NOT NULL, target TEXT NOT NULL, verdict TEXT NOT NULL,
    backend TEXT NOT NULL, policy TEXT NOT NULL, rule TEXT NOT NULL, reason TEXT NOT NULL, count INTEGER NOT NULL, span TEXT NOT NULL, UNIQUE (id, host)
  ) STRICT;
  CREATE INDEX events_of_session ON events (session);
  CREATE INDEX events_of_agent ON events (agent, verdict);
  CREATE TABLE flows (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, time_ns INTEGER NOT NULL, host TEXT NOT NULL, agent TEXT NOT NULL, session TEXT NOT NULL,
    destination TEXT NOT NULL, port INTEGER NOT NULL, protocol TEXT NOT NULL, verdict TEXT NOT NULL, count INTEGER NOT NULL,
    policy TEXT NOT NULL, rule TEXT NOT NULL, span TEXT NOT NULL,
    UNIQUE (session, host, destination, port, protocol, verdict, time_ns)
  ) STRICT;
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  `,
  `
  CREATE TABLE usage (
    host TEXT NOT NULL, kind TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (host, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX running_sessions ON sessions (host) WHERE state != 'ended';
  ${counted("events", "'events'", ["id", "host", "agent", "session", "task", "exe", "kind", "target", "verdict", "backend", "policy", "rule", "reason", "span"])}
  ${counted("flows", "'flows'", ["host", "agent", "session", "destination", "protocol", "verdict", "policy", "rule", "span"])}
  ${counted("processes", "'processes'", ["host", "span", "parent_span", "session", "name", "command", "executable"])}
  ${counted("sessions", "CASE #.state WHEN 'ended' THEN 'sessions' ELSE 'running' END", ["host", "session", "agent", "state", "command", "trace"])}
  `,
];

/** Triggers that keep `usage` for a table, and its use so far. `#` stands for the row; a row's numbers and its places in indexes are taken as 200 bytes. */
function counted(table: string, kind: string, texts: readonly string[]): string {
  const of = (row: string): { readonly kind: string; readonly bytes: string } => ({
    kind: kind.replaceAll("#", row),
    bytes: `200 + ${texts.map((one) => `coalesce(octet_length(${row}.${one}), 0)`).join(" + ")}`,
  });
  const [old, now, each] = [of("old"), of("new"), of(table)];
  // no OR IGNORE: SQLite puts the conflict clause of the statement that fires a trigger in the place of the trigger's own
  const add = `INSERT INTO usage SELECT new.host, ${now.kind}, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM usage WHERE host = new.host AND kind = ${now.kind});
    UPDATE usage SET rows = rows + 1, bytes = bytes + ${now.bytes} WHERE host = new.host AND kind = ${now.kind};`;
  const take = `UPDATE usage SET rows = rows - 1, bytes = bytes - (${old.bytes}) WHERE host = old.host AND kind = ${old.kind};`;
  return `
  CREATE INDEX ${table}_of_host ON ${table} (host);
  CREATE TRIGGER ${table}_added AFTER INSERT ON ${table} BEGIN ${add} END;
  CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} BEGIN ${take} ${add} END;
  CREATE TRIGGER ${table}_gone AFTER DELETE ON ${table} BEGIN ${take} END;
  INSERT INTO usage SELECT host, ${each.kind} AS kind, count(*), sum(${each.bytes}) FROM ${table} GROUP BY 1, 2;`;
}

/** Brings a database to this version's schema, each step in a transaction of its own. Throws when a newer version wrote it. */
export function migrate(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (version > steps.length) throw new Error(`${file} was written by a newer cordon-service (schema ${version}, this one knows ${steps.length}): run that one`);
  steps.slice(version).forEach((step, index) => {
    database.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
}
