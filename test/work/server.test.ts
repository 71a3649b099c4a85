/** A server of the agent's own and its client, under docs/real-work.md's policy, as root and as an ordinary user. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

let work: RealWork;
beforeAll(async () => {
  work = await openRealWork();
});
afterAll(() => work.close());

const server = (port: number, address: string, more: string): string => `cat >server.mjs <<'END'
import { createServer } from "node:http";
const server = createServer((_request, response) => response.end("served"));
server.on("error", (error) => console.log("listen:", error.code));
server.listen(${port}, "${address}", async () => {
  ${more}
});
END
node server.mjs`;

it.each(callers)("a server is started, asked and stopped without a denial, as %s", async (user) => {
  work.layFor(user, null);
  const ask = `console.log(await (await fetch("http://127.0.0.1:${work.ports.server}/")).text()); server.close(); server.closeAllConnections();`;
  const { end, targets } = await work.refusedIn(user, server(work.ports.server, "127.0.0.1", ask));
  expect(end.output).toBe("served\n");
  expect(targets).toEqual([]);
});

it.each(callers)("no server is started that other machines could reach, as %s", async (user) => {
  work.layFor(user, null);
  const { output } = await work.run(user, server(work.ports.server, "0.0.0.0", 'console.log("listens"); server.close();'));
  expect(output).toMatch(/^listen: E(PERM|ACCES)\n$/);
});
