/** The parsers of hostile bytes in TypeScript, each with the promises it is held to; the names are those of native/fuzz/corpus. */
import { judgeIntake } from "./intake.ts";
import { judgeLandlockMessage } from "./landlock-messages.ts";
import { judgeRecords } from "./records.ts";
import { judgeRequest } from "./requests.ts";

/** Each throws on a broken promise. */
export const parsers: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  records: judgeRecords,
  "landlock-messages": judgeLandlockMessage,
  requests: judgeRequest,
  intake: judgeIntake,
};
