/** The one error of this package. */
import { constants } from "node:os";

/** `errno` is the positive number that libcordon gave, 0 when none applies. */
export class ProbeError extends Error {
  readonly code: "not-permitted" | "busy" | "gone" | "full" | "unenforced" | "refused";
  readonly errno: number;

  constructor(code: ProbeError["code"], errno: number, message: string) {
    super(message);
    this.name = "ProbeError";
    this.code = code;
    this.errno = errno;
  }
}

/** include/uapi/asm-generic/errno.h; node:os has no name for it. */
const enotrecoverable = 131;

/** A negative result of libcordon's as an error. */
export function probeErrorOf(result: number, message: string): ProbeError {
  const errno = -result;
  switch (errno) {
    case constants.errno.EPERM:
    case constants.errno.EACCES:
      return new ProbeError("not-permitted", errno, message);
    case constants.errno.EEXIST:
      return new ProbeError("busy", errno, message);
    case constants.errno.ESRCH:
    case constants.errno.ENOENT:
      return new ProbeError("gone", errno, message);
    case constants.errno.E2BIG:
    case constants.errno.ENOSPC:
      return new ProbeError("full", errno, message);
    case enotrecoverable:
      return new ProbeError("unenforced", errno, message);
    default:
      return new ProbeError("refused", errno, message);
  }
}
