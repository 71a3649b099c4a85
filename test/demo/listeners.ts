/**
 * The places that the hijacked agent tries to send the key to. Each keeps every
 * byte that reached it: what counts is what arrived, not what a probe logged.
 */
import { createSocket } from "node:dgram";
import { createServer, type Server, type Socket } from "node:net";
import { chmodSync } from "node:fs";

/** One place; `heard` is everything that it has received so far. */
export interface Listener {
  readonly name: "tcp" | "fastopen" | "dns" | "abstract" | "docker";
  heard(): Buffer;
  contacts(): number;
  close(): Promise<void>;
}

/** Where the listeners listen. */
export interface Outside {
  readonly address: string;
  readonly tcpPort: number;
  readonly fastopenPort: number;
  readonly dnsPort: number;
  readonly abstractName: string;
  readonly dockerPath: string;
}

/** Opens all of them; the addresses are loopback ones that no policy of the demo allows. */
export async function openListeners(outside: Outside): Promise<readonly Listener[]> {
  const listeners = [
    await stream("tcp", (server, done) => server.listen(outside.tcpPort, outside.address, done)),
    await stream("fastopen", (server, done) => server.listen(outside.fastopenPort, outside.address, done)),
    await datagram(outside),
    await stream("abstract", (server, done) => server.listen(`\0${outside.abstractName}`, done)),
    await stream("docker", (server, done) => server.listen(outside.dockerPath, done)),
  ];
  chmodSync(outside.dockerPath, 0o666);
  return listeners;
}

async function stream(
  name: Listener["name"],
  listen: (server: Server, done: () => void) => void,
): Promise<Listener> {
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  let contacts = 0;
  const server = createServer((socket) => {
    contacts += 1;
    sockets.add(socket);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    listen(server, resolve);
  });
  return {
    name,
    heard: () => Buffer.concat(chunks),
    contacts: () => contacts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function datagram(outside: Outside): Promise<Listener> {
  const chunks: Buffer[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (message) => chunks.push(message));
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(outside.dnsPort, outside.address, resolve);
  });
  return {
    name: "dns",
    heard: () => Buffer.concat(chunks),
    contacts: () => chunks.length,
    close: async () => {
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}
