/** Listeners of tests, and ports for listeners to come. */
import { createServer, type Server } from "node:net";

/** Listens; rejects with the error of the system. */
export async function listen(server: Server, to: { readonly path: string } | { readonly port: number; readonly host: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(to, resolve);
  });
}

/**
 * Ports on which nothing listens, outside the range that the kernel hands out (32768 on, ip_local_port_range). Each test
 * process begins elsewhere: what the one before it left in TIME-WAIT can't be bound to by a program that does not ask for it.
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const free: number[] = [];
  for (let port = 21_000 + 100 * (process.pid % 100); free.length < count; port++) {
    const server = createServer();
    try {
      await listen(server, { port, host: "::" });
      free.push(port);
      await new Promise((resolve) => server.close(resolve));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return free;
}
