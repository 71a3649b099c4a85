/** Kysely over node:sqlite. */
import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDatabase } from "kysely";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";

/** The service's database. */
export type Database = Kysely<Tables>;

/** Opens a database file, or makes it, 0600. What a transaction has committed is on disk. Throws when it can't be used. */
export function openDatabase(file: string): Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  const sqlite = new DatabaseSync(file);
  // one process owns the file; the write-ahead log goes back to 4 MiB after each checkpoint
  sqlite.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 4194304; PRAGMA busy_timeout = 5000;");
  migrate(sqlite, file);
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(sqlite) }) });
}

/** Kysely's driver speaks better-sqlite3's dialect of calls. */
function adapted(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      const statement = sqlite.prepare(sql);
      statement.setReadBigInts(true);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
