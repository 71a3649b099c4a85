/** The HTTP door: /healthz for anyone, /readyz and /metrics for who has the token of operator.json. No other route. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { readIfThere, writeAtomically } from "./write-atomically.ts";

/** What the routes answer with. */
export interface HttpParts {
  readonly token: string;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Prometheus text. */
  metrics(): Promise<string>;
}

/** The HTTP server; it is not listening yet. */
export function createHttpServer(parts: HttpParts): Server {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 2_000, connectionsCheckingInterval: 500 }, (request, response) => {
    answer(parts, request, response).catch(() => reply(response, 503, "the service failed: see its log\n"));
  });
  server.maxConnections = 100;
  return server;
}

/** Listens, on a free port when the one asked for is taken; answers the port. */
export async function listen(server: Server, address: { readonly host: string; readonly port: number }): Promise<number> {
  const listenOn = async (port: number): Promise<void> =>
    await new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: address.host, port, exclusive: true }, () => {
        server.off("error", reject);
        resolve();
      });
    });
  try {
    await listenOn(address.port);
  } catch (error) {
    if (address.port === 0 || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listenOn(0);
  }
  const bound = server.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

/** The token of a state directory, made at its first start: a scraper's configuration outlives restarts. */
export function openHttpToken(state: string): string {
  const file = join(state, "http.token");
  const present = readIfThere(file)?.trim() ?? "";
  if (present.length >= 43) return present;
  const made = randomBytes(32).toString("base64url");
  writeAtomically(file, `${made}\n`);
  return made;
}

async function answer(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume(); // nothing here reads a body
  const path = (request.url ?? "").split("?", 1)[0];
  if (path === "/healthz") return reply(response, 200, "ok\n");
  if (!holdsToken(request, parts.token)) {
    response.setHeader("WWW-Authenticate", "Bearer");
    return reply(response, 401, "send Authorization: Bearer TOKEN, the httpToken of operator.json in the state directory\n");
  }
  if (request.method !== "GET" && request.method !== "HEAD") return reply(response, 405, "only GET\n");
  if (path === "/readyz") return (await parts.ready()) ? reply(response, 200, "ready\n") : reply(response, 503, "the database does not answer\n");
  if (path === "/metrics") {
    response.setHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return reply(response, 200, await parts.metrics());
  }
  return reply(response, 404, "there is /healthz, /readyz and /metrics\n");
}

function holdsToken(request: IncomingMessage, token: string): boolean {
  const match = /^Bearer ([A-Za-z0-9_-]+)$/.exec(request.headers.authorization ?? "");
  if (match === null) return false;
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(match[1] ?? ""), hash(token));
}

function reply(response: ServerResponse, code: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.statusCode = code;
  if (!response.hasHeader("Content-Type")) response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.end(text);
}
