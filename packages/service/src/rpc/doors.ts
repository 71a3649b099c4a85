/** Every gRPC method, who may call it, and how much it takes. A method that is not in the table is refused to everyone. */
import { ServerInterceptingCall, type ServerInterceptor } from "@grpc/grpc-js";
import { adminService, hostService, maxReads, otlpLogsService, otlpMetricsService, otlpTraceService, TooManyParts } from "@cordon/wire";
import { callerOf, type Caller } from "./caller.ts";
import { Refusal, refusalStatus, type RefusalCode } from "./refusal.ts";

/** Who may pass. */
export type Pass = "anyone" | "operator" | "host";

/** A door. */
export interface Door {
  readonly pass: Pass;
  /** Largest request message, in bytes. */
  readonly maxBytes: number;
}

const mebibyte = 1024 * 1024;

/** Largest message that any door takes, in bytes. */
export const maxMessageBytes = 16 * mebibyte;

/** Doors by method path. */
export const doors: ReadonlyMap<string, Door> = new Map<string, Door>([
  // a host has no certificate before it has enrolled; its token is checked by the method
  [hostService.enroll.path, { pass: "anyone", maxBytes: 65_536 }],
  [hostService.sync.path, { pass: "host", maxBytes: 4 * mebibyte }],
  ...Object.values(adminService).map(({ path }): [string, Door] => [path, { pass: "operator", maxBytes: mebibyte }]),
  [adminService.apply.path, { pass: "operator", maxBytes: maxMessageBytes }],
  ...[otlpTraceService, otlpLogsService, otlpMetricsService].map((one): [string, Door] => [one.export.path, { pass: "host", maxBytes: maxMessageBytes }]),
]);

/** The certificate that TLS verified, as grpc-js hands it over. */
interface Authenticated {
  getAuthContext(): { readonly sslPeerCertificate?: { readonly raw: Buffer } };
}

/** The caller of a call. */
export function callerOfCall(call: Authenticated, trustDomain: string): Caller {
  return callerOf(call.getAuthContext().sslPeerCertificate?.raw ?? null, trustDomain);
}

/** Why a caller may not use a method, or null when he may. */
export function refusalAt(path: string, caller: Caller): Refusal | null {
  const pass = doors.get(path)?.pass;
  if (pass === undefined) return new Refusal("permission-denied", `${path} is open to nobody`);
  if (pass === "anyone" || pass === caller.kind) return null;
  const credential = pass === "operator" ? "the operator's certificate (operator.json in the state directory)" : "a host's certificate (enrol the host with a join token)";
  const code: RefusalCode = caller.kind === "none" ? "unauthenticated" : "permission-denied";
  return new Refusal(code, `${path} needs ${credential}`);
}

/** A message that could not be read, in the place of the message. */
export class Unreadable {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** Wraps a method's decoder: it never throws, and takes no more bytes than the door does. */
export function guardedDecoder<T>(path: string, decode: (bytes: Buffer) => T): (bytes: Buffer) => T | Unreadable {
  const maxBytes = doors.get(path)?.maxBytes ?? 0;
  return (bytes) => {
    if (bytes.length > maxBytes) return new Unreadable(`has ${bytes.length} bytes; ${path} takes ${maxBytes}`);
    try {
      return decode(bytes);
    } catch (error) {
      return new Unreadable(error instanceof TooManyParts ? `has more than ${maxReads} tags and lengths` : "is no message of its kind");
    }
  };
}

/** Callers without a certificate may be in the middle of this many calls at once: what they can make the service hold in memory is bounded. */
const maxAnonymousCalls = 8;
const anonymousPatienceMs = 10_000;

/** Keeps the doors: refuses before a byte of the request is read, and refuses requests that could not be read. */
export function doorKeeper(trustDomain: string): ServerInterceptor {
  let anonymous = 0;
  return (method, call) => {
    const caller = callerOfCall(call, trustDomain);
    const door = refusalAt(method.path, caller);
    const refuse = (refusal: Refusal): void => call.sendStatus({ code: refusalStatus[refusal.code], details: refusal.message });
    let leave = (): void => undefined;
    return new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, pass) => {
            if (door !== null) return refuse(door);
            if (caller.kind === "none") {
              if (anonymous >= maxAnonymousCalls) return refuse(new Refusal("too-much", "too many hosts enrol at once: try again in a few seconds"));
              anonymous += 1;
              const timer = setTimeout(() => refuse(new Refusal("too-much", `the request took more than ${anonymousPatienceMs} ms: try again`)), anonymousPatienceMs);
              leave = () => {
                clearTimeout(timer);
                anonymous -= 1;
                leave = () => undefined;
              };
            }
            pass(metadata);
          },
          onReceiveMessage: (message: unknown, pass) => {
            if (message instanceof Unreadable) refuse(new Refusal("invalid-argument", `the request ${message.why}`));
            else pass(message);
          },
          onReceiveHalfClose: (pass) => pass(),
          onCancel: () => leave(),
        }),
      sendStatus: (status, pass) => {
        leave();
        pass(status);
      },
    });
  };
}
