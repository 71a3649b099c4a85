/** Kysely over node:sqlite. */
import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDatabase } from "kysely";
import { isBusy } from "../storage-error.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";

/** The service's database. */
export type Database = Kysely<Tables>;

/** How long a start waits for the end of the process before, in milliseconds. */
const patienceMs = 3000;

/**
 * Opens a database file, or makes it, 0600. What a transaction has committed is on disk. The file is this process's alone until it is closed or the process is gone.
 * Throws when it can't be used.
 */
export function openDatabase(file: string): Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  const sqlite = new DatabaseSync(file);
  try {
    // exclusive: two services that publish from one database would give one serial to two policies; the write-ahead log goes back to 4 MiB after each checkpoint
    sqlite.exec(`PRAGMA busy_timeout = ${patienceMs}; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA journal_size_limit = 4194304; BEGIN IMMEDIATE; COMMIT;`);
    migrate(sqlite, file);
  } catch (error) {
    sqlite.close();
    if (isBusy(error)) throw new Error(`${dirname(file)} is in use by another cordon-service: end that one first, or name another state directory`, { cause: error });
    throw error;
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(sqlite) }) });
}

/** Kysely's driver speaks better-sqlite3's dialect of calls. */
function adapted(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      // a full disk ends a transaction by itself (sqlite.org/lang_transaction.html, 2.2); a rollback of none would fail, and hide why
      if (/^rollback$/i.test(sql) && !sqlite.isTransaction) sql = "SELECT 1";
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
