/** What a command could not do, and what to do about it. */

/** 1: refused or failed. 2: wrong usage. 126: `run` itself refused, as a shell says of a program that it can't execute (POSIX.1-2024, 2.8.2). */
export type FailureCode = 1 | 2 | 126;

/** Ends a command. Shown on stderr as `cordon: message: remedy`. */
export class CommandError extends Error {
  /** What to do about it, as a clause. */
  readonly remedy: string;
  readonly exitCode: FailureCode;

  constructor(message: string, remedy: string, exitCode: FailureCode = 1, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}

/** The code of a system error, such as `ENOENT`, or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
