import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { CommandError } from "../command-error.ts";
import { daemonPeer } from "../daemon-client.ts";
import { instanceAt } from "../instance.ts";
import { scratchState, startFakeDaemon, type FakeDaemon, type RunStream } from "../testing/fake-daemon.ts";
import { SessionStream } from "./session-stream.ts";

const started = { started: { session: "s-0000000000000001", pid: 99 } };

function refuse(stream: RunStream): void {
  stream.write({ refused: { reason: "there is no such session" } });
  stream.end();
}

/** Runs a stream against a daemon that dies after its first answer; the clock moves by what is waited for, `next` is called at each wait. */
async function orphaned(runsMs: number, next: (state: string) => Promise<void>) {
  const state = scratchState();
  const daemon = await startFakeDaemon(state, { run: (stream) => void stream.on("error", () => undefined).once("data", () => stream.write(started)) });
  let nowMs = 0;
  const stream = new SessionStream({
    connect: () => daemonPeer(instanceAt(state, {})),
    start: { agent: "coder" },
    watch: (pid) => () => pid === 99 && nowMs < runsMs,
    endedMs: 1000,
    answerMs: 10_000,
    delay: (ms) => {
      nowMs += ms;
      return next(state);
    },
    now: () => nowMs,
  });
  const events: string[] = [];
  let failure: unknown = null;
  try {
    for await (const event of stream.events()) {
      events.push(event.kind);
      daemon.close();
    }
  } catch (error) {
    failure = error;
  }
  rmSync(state, { recursive: true });
  return { events, failure, waitedMs: nowMs };
}

it("waits as long as the session runs, gives up a while after its end, and says that the exit code is not known", async () => {
  const { events, failure, waitedMs } = await orphaned(60_000, () => Promise.resolve());
  expect(events).toEqual(["started"]);
  expect(failure).toBeInstanceOf(CommandError);
  expect(failure).toMatchObject({ exitCode: 126, message: expect.stringMatching(/^the session s-0000000000000001 lost its daemon, and its exit code is not known/) as string });
  expect(waitedMs).toBe(61_000);
});

it("does not wait for a daemon that is there and does not know the session", async () => {
  let second: FakeDaemon | null = null;
  const { failure, waitedMs } = await orphaned(30_000, async (state) => {
    second = await startFakeDaemon(state, { run: (stream) => void stream.once("data", () => refuse(stream)) });
  });
  (second as FakeDaemon | null)?.close();
  expect(failure).toMatchObject({
    exitCode: 126,
    message: "the session s-0000000000000001 is no longer known to cordond (there is no such session): its exit code is lost",
  });
  expect(waitedMs).toBe(200);
});

it("gives up on a daemon that neither starts the session nor refuses it", async () => {
  const state = scratchState();
  const daemon = await startFakeDaemon(state, { run: (stream) => void stream.on("error", () => undefined).resume() });
  const connect = () => daemonPeer(instanceAt(state, {}));
  const stream = new SessionStream({ connect, start: { agent: "coder" }, watch: () => () => false, endedMs: 0, answerMs: 50, delay: () => Promise.resolve(), now: () => 0 });
  await expect(stream.events().next()).rejects.toThrow(/^cordond at .* has neither started the session nor refused it within 0\.05 s$/);
  daemon.close();
  rmSync(state, { recursive: true });
});
