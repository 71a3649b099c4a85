/** The door of the local API: a Unix socket whose callers are known by the kernel's credentials. */
import { chmodSync, rmSync } from "node:fs";
import { connect, createServer, type Server as SocketServer, type Socket } from "node:net";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { localService } from "@cordon/wire";
import type { Peer, Probe } from "@cordon/probe";
import { processFacts } from "../sessions/process-facts.ts";

/** Who is at the other end of one connection. */
export interface Caller extends Peer {
  /** Start time of the process when it connected, in nanoseconds since boot: with the pid it names the process. */
  readonly startNs: bigint;
}

/** Handlers of one connection's calls, in grpc-js's shape. */
export type LocalHandlers = Readonly<Record<keyof typeof localService, unknown>>;

/** Largest request: a command line and an environment (Linux allows 128 KiB a string and a quarter of the stack in all). */
const maxRequestBytes = 4 * 1024 * 1024;

/** Connections of one user, but root: each costs memory. */
const mostConnections = 128;

/** An open door. */
export interface LocalDoor {
  /** Takes no more callers, and lets those who are being answered hear their answer, for a while. */
  close(): Promise<void>;
}

/** How long answers may take to be heard when the door is closed, in milliseconds. */
const closingMs = 500;

/**
 * Listens on a socket that every user may connect to. A caller inside a session is turned away before it is heard.
 * @param handlersOf the handlers for one caller
 */
export async function openLocalDoor(path: string, probe: Probe, handlersOf: (caller: Caller) => LocalHandlers): Promise<LocalDoor> {
  await refuseTwin(path);
  rmSync(path, { force: true });
  const connections = new Map<Socket, Server>();
  const byUser = new Map<number, number>();
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy()); // the caller went away
    const caller = callerOf(socket, probe);
    if (caller === null || (caller.uid !== 0 && (byUser.get(caller.uid) ?? 0) >= mostConnections)) {
      socket.destroy();
      return;
    }
    byUser.set(caller.uid, (byUser.get(caller.uid) ?? 0) + 1);
    // one server for each connection: its handlers know the caller, and no call can be taken for another's
    const grpc = new Server({ "grpc.max_receive_message_length": maxRequestBytes, "grpc-node.max_session_memory": 16 });
    grpc.addService(localService, handlersOf(caller) as never);
    connections.set(socket, grpc);
    grpc.createConnectionInjector(ServerCredentials.createInsecure()).injectConnection(socket);
    socket.once("close", () => {
      connections.delete(socket);
      byUser.set(caller.uid, (byUser.get(caller.uid) ?? 1) - 1);
      grpc.forceShutdown();
    });
  });
  await listen(server, path);
  chmodSync(path, 0o666);
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const answered = [...connections.values()].map((grpc) => new Promise<void>((resolve) => grpc.tryShutdown(() => resolve())));
      const late = setTimeout(() => {
        for (const socket of connections.keys()) socket.destroy();
      }, closingMs);
      await Promise.all([closed, ...answered]);
      clearTimeout(late);
    },
  };
}

/** Null for a caller that is inside a session, or is no longer the process that connected. */
function callerOf(socket: Socket, probe: Probe): Caller | null {
  const { fd } = (socket as unknown as { readonly _handle: { readonly fd: number } })._handle; // Node shows a socket's descriptor nowhere else
  let peer: Peer;
  try {
    peer = probe.peer(fd);
  } catch {
    return null; // gone already
  }
  const facts = processFacts(peer.pid);
  if (peer.inSession || facts === null || facts.uid !== peer.uid) return null;
  return { ...peer, startNs: facts.startNs };
}

function listen(server: SocketServer, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
}

/** Throws when a daemon already answers there. */
function refuseTwin(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      reject(new Error(`another daemon serves ${path}: stop it first, or choose another state directory`));
    });
    socket.once("error", () => resolve());
  });
}
