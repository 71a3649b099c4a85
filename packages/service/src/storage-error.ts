/** Errors of the disk and the database that are not the service's own fault, and pass. */

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html): busy, read-only, an error of the disk, no space, a file that can't be opened. */
const unwritableSqlite: ReadonlySet<number> = new Set([5, 8, 10, 13, 14]);
const unwritableSystem: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO"]);
const busySqlite = 5;

/** Whether the state directory can't be written now. */
export function isUnwritable(error: unknown): boolean {
  const code = sqliteCode(error);
  if (code !== null) return unwritableSqlite.has(code);
  return error instanceof Error && "code" in error && unwritableSystem.has(error.code);
}

/** Whether another process has the database. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === busySqlite;
}

/** The primary code: extended ones have it in their lowest byte. */
function sqliteCode(error: unknown): number | null {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR" && "errcode" in error ? Number(error.errcode) & 0xff : null;
}
