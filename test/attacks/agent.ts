/** A session that does what it is told, one act after another: starting one for each act would take minutes under emulation. */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Running, StaticHost } from "../support/static-host.ts";
import { listen } from "../support/ports.ts";

/** The session of one caller. */
export interface Agent {
  /** Where it asks for work. */
  readonly port: number;
  /** Runs words in the session; what was printed, and `[ended STATUS]`. When the session itself ended under it, what came until then. */
  act(words: readonly string[]): Promise<string>;
  /** Gives no more work, and waits for the session's end. */
  close(): Promise<void>;
}

/** The agent of a user; its session starts with its first act, and anew when an act has ended it. @param program serve.c's */
export async function openAgent(host: StaticHost, user: string, program: string): Promise<Agent> {
  const waiting: Socket[] = [];
  let arrived = (): void => undefined;
  let running: Running | null = null;
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    waiting.push(socket);
    arrived();
  });
  await listen(server, { port: 0, host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;

  const start = async (): Promise<void> => {
    const started = await host.start("attacker", user, [program, String(port)], host.folder);
    running = started;
    void started.end.then(() => {
      if (running === started) running = null;
      arrived();
    });
  };
  const next = async (): Promise<Socket> => {
    for (;;) {
      const socket = waiting.shift();
      if (socket !== undefined) return socket;
      if (running === null) await start();
      await new Promise<void>((resolve) => {
        arrived = resolve;
        if (waiting.length > 0) resolve();
      });
    }
  };
  return {
    port,
    act: async (words) => {
      const socket = await next();
      const chunks: Buffer[] = [];
      socket.on("data", (chunk) => chunks.push(chunk));
      socket.end(words.map((word) => `${word}\0`).join(""));
      await new Promise<void>((resolve) => socket.once("close", () => resolve()));
      return Buffer.concat(chunks).toString("latin1");
    },
    close: async () => {
      server.close();
      for (const socket of waiting) socket.destroy();
      await running?.end;
    },
  };
}
