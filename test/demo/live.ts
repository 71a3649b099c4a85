/** The part of the demo in which things change while the agent runs on. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { Cordon, Up } from "../support/cordon.ts";
import type { Row } from "./rows.ts";
import type { Run } from "./runs.ts";

/** A line of the polling client's log. */
interface Poll {
  readonly time: number;
  readonly what: string;
}

/** Waits until `find` gives something, asking again whenever the event loop is free; null after `limitMs`. */
async function until<T>(limitMs: number, find: () => T | null | undefined | Promise<T | null | undefined>): Promise<T | null> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const found = await find();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The destination that the policy opens and shuts: counts connections and requests. */
export interface Destination {
  readonly requests: () => number;
  readonly connections: () => number;
  close(): Promise<void>;
}

export async function openDestination(host: string, port: number): Promise<Destination> {
  let requests = 0;
  let connections = 0;
  const server: Server = createServer((_request, response) => {
    requests += 1;
    response.end("hello");
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    requests: () => requests,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What the live part works with. */
export interface Live {
  readonly cordon: Cordon;
  readonly up: Up;
  readonly run: Run;
  readonly session: string;
  readonly destination: Destination;
  /** Pushes the page with the destination open or shut. */
  apply(open: boolean): Promise<void>;
}

/** Runs the live part to the end of the session, and yields each row as it was observed. */
export async function* liveRows(live: Live): AsyncGenerator<Row> {
  const { cordon, run, session, destination } = live;
  const polls = (since: number): readonly Poll[] => pollsOf(run, since);
  const first = (since: number, what: string, limitMs = 5000): Promise<Poll | null> =>
    until(limitMs, () => polls(since).find((poll) => poll.what.startsWith(what)));
  const row = (step: string, expected: string, ok: boolean, observed: string): Row => ({
    step: `live: ${step}`,
    expected,
    observed,
    backend: "cgroup",
    rule: "",
    ok,
  });

  run.model.release(`held-${run.actor.user}`, "poll");
  const refused = await first(0, "refused EPERM");
  yield row("a destination outside the policy", "refused with EPERM", refused !== null, refused?.what ?? "no refusal seen");

  let since = Date.now();
  await live.apply(true);
  const opened = await first(since, "ok");
  await until(5000, () => (destination.requests() > 2 ? true : null));
  yield row(
    "cordon apply opens it",
    "answers without a restart, over one kept connection",
    opened !== null && destination.connections() === 1,
    opened === null ? "no answer" : `${destination.requests()} answers over ${destination.connections()} connection`,
  );

  await live.apply(false);
  since = Date.now();
  const before = destination.requests();
  const shut = await first(since, "refused EPERM");
  const through = destination.requests() - before;
  yield row(
    "cordon apply shuts it",
    "the kept connection is cut, nothing gets through",
    shut !== null && through === 0,
    shut === null ? "still open" : `${shut.what}; ${through} requests after the ack`,
  );

  yield* restartRows(live, first, row);

  since = Date.now();
  await cordon.run("freeze", session);
  const frozenAt = Date.now();
  const still = await quiet(() => polls(since).filter((poll) => poll.time > frozenAt).length);
  const lastPoll = polls(0).at(-1)?.time ?? since;
  yield row(
    "cordon freeze",
    "the tree stops within a second",
    still && lastPoll - since < 1000,
    still ? `stopped after ${Math.max(0, lastPoll - since)} ms` : "still running",
  );

  since = Date.now();
  await cordon.run("resume", session);
  const resumed = await first(since, "refused");
  yield row("cordon resume", "the tree goes on", resumed !== null, resumed === null ? "still stopped" : "goes on");

  since = Date.now();
  await cordon.run("kill", session);
  const end = await run.end;
  const took = Date.now() - since;
  yield row(
    "cordon kill",
    "the tree ends; cordon run ends with 137",
    end.code === 137 || end.signal === "SIGKILL",
    `ended with ${end.code ?? end.signal} after ${took} ms`,
  );
}

async function* restartRows(
  live: Live,
  first: (since: number, what: string) => Promise<Poll | null>,
  row: (step: string, expected: string, ok: boolean, observed: string) => Row,
): AsyncGenerator<Row> {
  const { cordon, up, session, destination } = live;
  const sessionRow = async (): Promise<Record<string, unknown> | undefined> =>
    (await cordon.json("sessions")).find((candidate) => candidate["session"] === session);
  const traceBefore = (await sessionRow())?.["trace"];
  const daemon = up.daemonPid();
  const killedAt = Date.now();
  if (daemon !== null) process.kill(daemon, "SIGKILL");
  const reborn = await until(5000, () => {
    const pid = up.daemonPid();
    return pid !== null && pid !== daemon ? Date.now() - killedAt : null;
  });
  const heard = destination.requests();
  const refused = await first(killedAt, "refused EPERM");
  yield row(
    "kill -9 of the daemon",
    "what was refused stays refused",
    daemon !== null && refused !== null && destination.requests() === heard,
    refused === null ? "no refusal seen" : refused.what,
  );
  const adopted = await until(15000, async () => {
    const status = await cordon.run("sessions", "--json");
    if (status.code !== 0) return null;
    const host = (await cordon.json("hosts"))[0];
    const found = await sessionRow();
    return host?.["online"] === true && found?.["state"] === "running" && up.daemonPid() !== daemon ? found : null;
  });
  yield row(
    "cordon up brings a new daemon",
    "within a second; it adopts the session: same id, same trace",
    reborn !== null && reborn <= 1000 && adopted !== null && adopted["trace"] === traceBefore,
    `${reborn === null ? "none" : `after ${reborn} ms`}; trace ${adopted?.["trace"] === traceBefore ? "the same" : "another"}`,
  );
}

/** Whether `count` stays 0 for as long as thirty polls would have taken. */
async function quiet(count: () => number): Promise<boolean> {
  const deadline = Date.now() + 750;
  while (Date.now() < deadline) {
    if (count() > 0) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

function pollsOf(run: Run, since: number): readonly Poll[] {
  let text: string;
  try {
    text = readFileSync(join(run.actor.project, "poll.log"), "utf8");
  } catch {
    return []; // the client has not written yet
  }
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ time: Number(line.split(" ")[0]), what: line.slice(line.indexOf(" ") + 1) }))
    .filter((poll) => poll.time >= since);
}
