/** A TLS server that says what it heard, byte for byte and name for name. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { duplexPair } from "node:stream";
import { createSecureContext, TLSSocket } from "node:tls";

/** What came in on one connection. */
export interface Heard {
  readonly bytes: Buffer[];
  /** That hellos showed which the server read whole. */
  readonly names: string[];
}

/** A running listener. */
export interface TlsListener {
  readonly heard: Heard[];
  close(): void;
}

/** @param folder where its certificate is made; @param curve the one that it takes: a client that guesses another one says hello twice */
export async function openTlsListener(folder: string, port: number, curve = "auto"): Promise<TlsListener> {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=test"], { stdio: "ignore" });
  const secureContext = createSecureContext({ key: readFileSync(key), cert: readFileSync(cert), ecdhCurve: curve });
  const heard: Heard[] = [];
  const streams = new Set<Socket>();
  const take = (stream: Socket): void => {
    const one: Heard = { bytes: [], names: [] };
    heard.push(one);
    streams.add(stream);
    stream.on("error", () => undefined).on("close", () => streams.delete(stream));
    stream.on("data", (bytes) => one.bytes.push(bytes));
    const [near, far] = duplexPair();
    stream.pipe(near).pipe(stream);
    near.on("error", () => undefined);
    const secure = new TLSSocket(far, { isServer: true, secureContext, SNICallback: (name, done) => (one.names.push(name), done(null, secureContext)) });
    secure.on("error", () => stream.end());
    secure.once("data", () => secure.end("HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nhello\n"));
  };
  const server: Server = createServer(take);
  await new Promise<void>((resolve) => server.listen(port, "::", resolve));
  return {
    heard,
    close: () => {
      for (const stream of streams) stream.destroy();
      server.close();
    },
  };
}
