import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openLine } from "./line.ts";

it("a question to one that has just gone is refused, and tells that it is gone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cordon-line-"));
  const server = createServer();
  try {
    server.listen(join(folder, "socket"));
    await once(server, "listening");
    const arrival = once(server, "connection") as Promise<[Socket]>;
    let closed = 0;
    const line = await openLine(join(folder, "socket"), { replaced: () => undefined, closed: () => (closed += 1) });
    const [other] = await arrival;
    other.destroy();
    await once(other, "close");
    await expect(line.ask("beat")).rejects.toThrow("the responder");
    expect(closed).toBe(1);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
