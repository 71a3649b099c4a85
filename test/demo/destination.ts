/** The destination that the live part's policy opens and shuts: counts connections and requests. */
import { createServer } from "node:http";
import type { Destination } from "./scenario.ts";

export interface OpenDestination extends Destination {
  readonly requests: () => number;
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A loopback address that no rule of the demo's names until it is opened. */
export const destinationHost = "127.0.0.7";

/** Listens on a port that is free. */
export async function openDestination(): Promise<OpenDestination> {
  let requests = 0;
  let connections = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end("hello");
  });
  server.on("connection", () => {
    connections += 1;
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, destinationHost, () => resolve((server.address() as { readonly port: number }).port));
  });
  return {
    host: destinationHost,
    port,
    requests: () => requests,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
