/** The part of the demo in which things change while the agent runs on. */
import type { Cordon, JsonObject, Up } from "../support/cordon.ts";
import type { OpenDestination } from "./destination.ts";
import { pollsOf, until, type Poll } from "./poll-log.ts";
import type { Row } from "./rows.ts";
import type { Run } from "./runs.ts";

/** What the live part works with. */
export interface Live {
  readonly cordon: Cordon;
  readonly up: Up;
  readonly run: Run;
  readonly session: string;
  readonly destination: OpenDestination;
  /** Pushes the page with the destination open or shut; resolves with the acknowledgement. */
  apply(open: boolean): Promise<void>;
}

type Decided = { readonly backend: string; readonly rule: string };

/** Runs the live part to the end of the session, and yields each row as it was observed. */
export async function* liveRows(live: Live): AsyncGenerator<Row> {
  live.run.model.release(`held-${live.run.actor.user}`, "poll");
  yield* policyRows(live);
  yield* restartRows(live);
  yield* responseRows(live);
}

function row(step: string, expected: string, ok: boolean, observed: string, decided: Decided = { backend: "", rule: "" }): Row {
  return { step: `live: ${step}`, expected, observed, ...decided, ok };
}

function firstPoll(live: Live, since: number, what: string): Promise<Poll | null> {
  return until(5000, () => pollsOf(live.run.actor.project, since).find((poll) => poll.what.startsWith(what)));
}

/** The newest decision about the destination that the service has. */
async function decidedBy(live: Live, command: "flows" | "violations"): Promise<Decided> {
  const { destination, session, cordon } = live;
  const target = `${destination.host}:${destination.port}`;
  const isIt = (one: JsonObject): boolean =>
    one["session"] === session && (one["target"] === target || (one["destination"] === destination.host && one["port"] === destination.port && one["verdict"] === "allow"));
  const found = await until(15_000, async () => (await cordon.json(command)).findLast(isIt));
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return { backend: text(found?.["backend"]) || "cgroup", rule: text(found?.["rule"]) || `(none: ${text(found?.["reason"]) || "not told"})` };
}

async function* policyRows(live: Live): AsyncGenerator<Row> {
  const { destination } = live;
  const refused = await firstPoll(live, 0, "refused EPERM");
  yield row("a destination outside the policy", "refused with EPERM", refused !== null, refused?.what ?? "no refusal seen", await decidedBy(live, "violations"));

  const opened = Date.now();
  await live.apply(true);
  const answer = await firstPoll(live, opened, "ok");
  await until(5000, () => (destination.requests() > 2 ? true : null));
  yield row(
    "cordon apply opens it",
    "answers without a restart, over one kept connection",
    answer !== null && destination.connections() === 1,
    answer === null ? "no answer" : `${destination.requests()} answers over ${destination.connections()} connection`,
  );

  await live.apply(false);
  const shutAt = Date.now();
  const before = destination.requests();
  const shut = await firstPoll(live, shutAt, "refused EPERM");
  const through = destination.requests() - before;
  yield row(
    "cordon apply shuts it",
    "the kept connection is cut, nothing gets through",
    shut !== null && through === 0,
    shut === null ? "still open" : `${shut.what}; ${through} requests after the acknowledgement`,
    { backend: "cgroup", rule: "(none: not-allowed)" },
  );
}

async function* restartRows(live: Live): AsyncGenerator<Row> {
  const { cordon, up, session, destination } = live;
  const sessionNow = async (): Promise<JsonObject | undefined> => (await cordon.json("sessions")).find((one) => one["session"] === session);
  const traceBefore = (await sessionNow())?.["trace"];
  const daemon = up.pidOf("daemon");
  const killedAt = Date.now();
  if (daemon !== null) process.kill(daemon, "SIGKILL");
  const reborn = await until(5000, () => {
    const pid = up.pidOf("daemon");
    return pid !== null && pid !== daemon ? Date.now() - killedAt : null;
  });
  const heard = destination.requests();
  const refused = await firstPoll(live, killedAt, "refused EPERM");
  yield row(
    "kill -9 of the daemon",
    "what was refused stays refused",
    daemon !== null && refused !== null && destination.requests() === heard,
    refused === null ? "no refusal seen" : refused.what,
    { backend: "cgroup", rule: "(none: not-allowed)" },
  );
  const adopted = await until(15_000, async () => {
    const [host] = await cordon.json("hosts");
    const found = await sessionNow();
    return up.log().includes("cordond is back") && host?.["online"] === true && found?.["state"] === "running" ? found : null;
  });
  const sameTrace = adopted !== null && adopted["trace"] === traceBefore;
  yield row(
    "cordon up brings a new daemon",
    "within a second; it adopts the session: same id, same trace",
    reborn !== null && reborn <= 1000 && sameTrace,
    `${reborn === null ? "none" : `after ${reborn} ms`}; ${adopted === null ? "the session was not adopted" : `trace ${sameTrace ? "the same" : "another"}`}`,
  );
}

async function* responseRows(live: Live): AsyncGenerator<Row> {
  const { cordon, run, session } = live;
  const polls = (since: number): readonly Poll[] => pollsOf(run.actor.project, since);
  const asked = Date.now();
  const freeze = await cordon.run("freeze", session);
  const told = Date.now();
  // a second is forty polls of a client that goes on
  const goesOn = await until(1000, () => polls(told + 25).at(0));
  const last = polls(0).at(-1)?.time ?? asked;
  yield row(
    "cordon freeze",
    "the tree stops within a second",
    freeze.code === 0 && goesOn === null && last - asked < 1000,
    freeze.code !== 0 ? freeze.output : goesOn === null ? `stopped ${Math.max(0, last - asked)} ms after the command began` : "still running",
  );

  const resumedAt = Date.now();
  const resume = await cordon.run("resume", session);
  const resumed = await firstPoll(live, resumedAt, "refused");
  yield row("cordon resume", "the tree goes on", resume.code === 0 && resumed !== null, resumed === null ? `still stopped ${resume.output}` : "goes on");

  const killedAt = Date.now();
  await cordon.run("kill", session);
  const end = await run.end;
  yield row(
    "cordon kill",
    "the tree ends; cordon run ends as a killed program does",
    end.code === 137 || end.signal === "SIGKILL",
    `ended with ${end.code ?? end.signal} after ${Date.now() - killedAt} ms${end.code === 126 ? `: ${end.output.trim().split("\n").at(-1)}` : ""}`,
  );
}
