/** Join tokens, by the hash of their secret. */
import type { Database } from "./database.ts";
import { addHost } from "./hosts.ts";

/** The table of tokens. */
export interface JoinTokenTable {
  /** Remembers a token. */
  add(hash: string, expiresMs: number): Promise<void>;
  /**
   * Uses a token up for a host, which is added in the same transaction.
   * False, and nothing is changed, when the token is unknown, used or out of date. One of two who try at once succeeds.
   */
  use(hash: string, host: string, nowMs: number): Promise<boolean>;
  /** Forgets tokens that were out of date at that time. */
  prune(nowMs: number): Promise<void>;
}

/** The tokens of a database. */
export function joinTokenTable(database: Database): JoinTokenTable {
  return {
    add: async (hash, expiresMs) => {
      await database.insertInto("join_tokens").values({ hash, expires_ms: BigInt(expiresMs), used_by: null }).execute();
    },
    use: async (hash, host, nowMs) => {
      return await database.transaction().execute(async (within) => {
        const { numUpdatedRows } = await within
          .updateTable("join_tokens")
          .set({ used_by: host })
          .where("hash", "=", hash)
          .where("used_by", "is", null)
          .where("expires_ms", ">", BigInt(nowMs))
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return false;
        await addHost(within, host, BigInt(nowMs) * 1_000_000n);
        return true;
      });
    },
    prune: async (nowMs) => {
      await database.deleteFrom("join_tokens").where("expires_ms", "<=", BigInt(nowMs)).execute();
    },
  };
}
