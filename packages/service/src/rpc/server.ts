/** The gRPC server's socket: TLS that asks for a client's certificate, and leaves it to the doors who needs one. */
import { experimental, Server, type ServerCredentials } from "@grpc/grpc-js";
import type { PemCredential } from "../identity/ca.ts";
import { doorKeeper, maxMessageBytes } from "./doors.ts";

/** Hosts and clients that are gone without a word are noticed after 15 s. */
const keepAlive = { "grpc.keepalive_time_ms": 10_000, "grpc.keepalive_timeout_ms": 5_000 };

/** A server without methods yet. */
export function createServer(trustDomain: string): Server {
  return new Server({
    // headers, and the length before each message, come on top of what the doors take
    "grpc.max_receive_message_length": maxMessageBytes + 1024,
    "grpc.max_send_message_length": -1,
    "grpc.max_concurrent_streams": 32,
    ...keepAlive,
    interceptors: [doorKeeper(trustDomain)],
  });
}

/** Binds, to a free port when the one asked for is taken; answers the port. Throws when neither can be had. */
export async function bind(server: Server, address: { readonly host: string; readonly port: number }, credentials: ServerCredentials): Promise<number> {
  const bindTo = async (port: number): Promise<number> =>
    await new Promise((resolve, reject) => {
      const host = address.host.includes(":") ? `[${address.host}]` : address.host;
      server.bindAsync(`${host}:${port}`, credentials, (error, bound) => (error === null ? resolve(bound) : reject(error)));
    });
  try {
    return await bindTo(address.port);
  } catch (error) {
    if (address.port === 0) throw error;
    return await bindTo(0);
  }
}

/**
 * grpc-js's own createSsl can require a client certificate or not ask for one; only its certificate provider can ask without requiring.
 * A certificate that the CA did not sign gets no further than none: grpc-js hands over verified ones only.
 */
export function askingCredentials(ca: string, server: PemCredential): ServerCredentials {
  const provider: experimental.CertificateProvider = {
    addCaCertificateListener: (listener) => listener({ caCertificate: Buffer.from(ca) }),
    removeCaCertificateListener: () => undefined,
    addIdentityCertificateListener: (listener) => listener({ certificate: Buffer.from(server.certificate), privateKey: Buffer.from(server.key) }),
    removeIdentityCertificateListener: () => undefined,
  };
  const credentials = experimental.createCertificateProviderServerCredentials(provider, provider, false);
  // listeners are added with the first watcher; adding one now makes the context whole before the server is made of it
  credentials._addWatcher(() => undefined);
  return credentials;
}
