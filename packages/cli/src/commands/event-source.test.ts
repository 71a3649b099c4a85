import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { status } from "@grpc/grpc-js";
import { afterEach, expect, it } from "vitest";
import type { cordon } from "@cordon/wire";
import { runCli } from "../cli.ts";
import { startFakeService, type Answers, type FakeService } from "../testing/fake-service.ts";
import { objectsOf, runWords } from "../testing/run-words.ts";

const open: FakeService[] = [];

afterEach(() => {
  for (const service of open.splice(0)) service.close();
});

async function serviceWith(answers: Answers, isEndless: boolean): Promise<FakeService> {
  const service = await startFakeService(answers, isEndless);
  open.push(service);
  return service;
}

const events = (...ids: string[]): cordon.v1.IListEventsResponse => ({ events: ids.map((id) => ({ id, host: "demo" })) });

/** Follows a service that breaks off when it has shown its events, after which the other one is in its place. */
async function followOver(before: cordon.v1.IListEventsResponse, after: NonNullable<Answers["listEvents"]>) {
  const second = await serviceWith({ listEvents: after }, false);
  const credential = join(second.state, "operator.json");
  const next = readFileSync(credential);
  const asked: [boolean, number][] = [];
  const first = await serviceWith(
    {
      listEvents: ({ follow, limit }) => {
        asked.push([follow, limit]);
        if (before.events?.length === 0) setImmediate(fail);
        return before;
      },
    },
    true,
  );
  cpSync(join(first.state, "operator.json"), credential);
  const fail = (): void => {
    writeFileSync(credential, next);
    open.splice(open.indexOf(first), 1);
    first.close();
  };
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCli(["violations", "--follow", "--json", "--limit", "1"], {
    version: "0.0.0-test",
    unread: new AbortController().signal,
    environment: { CORDON_STATE: second.state },
    programs: { service: ["/nonexistent/cordon-service"], daemon: ["/nonexistent/cordond"] },
    out: (text) => {
      if (out.push(text) === before.events?.length) fail();
    },
    err: (text) => void err.push(text),
  });
  expect(asked).toEqual([[true, 1]]);
  const ids = out.length === 0 ? [] : objectsOf(out.join("")).map((one) => (one as { readonly id: string }).id);
  return { exitCode, ids, err: err.join("") };
}

it("goes on after the last event seen when the service was restarted, and tells nothing twice", async () => {
  const { exitCode, ids, err } = await followOver(events("e-2"), ({ follow }) => (follow ? events("e-1", "e-2", "e-3", "e-4", "e-5") : events("e-1", "e-2", "e-3", "e-4")));
  expect(ids).toEqual(["e-2", "e-3", "e-4", "e-5"]);
  expect(err).toMatch(/^cordon: the policy service at 127\.0\.0\.1:\d+ .*: going on when it is back\n$/);
  expect(exitCode).toBe(0);
});

it("takes all that there is for new when the last event seen is not kept any more, or none had been seen", async () => {
  expect((await followOver(events("e-2"), ({ follow }) => (follow ? events("e-7", "e-8", "e-9") : events("e-7", "e-8")))).ids).toEqual(["e-2", "e-7", "e-8", "e-9"]);
  expect((await followOver(events(), () => events("e-7", "e-8"))).ids).toEqual(["e-7", "e-8"]);
});

it("ends when the service that is back refuses, and at once when there was none at first", async () => {
  const refusing = (): never => {
    throw Object.assign(new Error("no"), { code: status.PERMISSION_DENIED, details: "needs the operator" });
  };
  const refused = await followOver(events("e-2"), refusing);
  expect([refused.exitCode, refused.ids]).toEqual([1, ["e-2"]]);
  expect(refused.err).toContain("refused this caller (needs the operator)");
  const gone = await serviceWith({}, false);
  const credential = readFileSync(join(gone.state, "operator.json"), "utf8");
  const here = await serviceWith({}, false);
  writeFileSync(join(here.state, "operator.json"), credential.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:1"));
  const outcome = await runWords(here.state, ["events", "--follow"]);
  expect(outcome).toMatchObject({ exitCode: 1, out: "", err: expect.stringMatching(/^cordon: the policy service at 127\.0\.0\.1:1 does not answer /) as string });
  expect(outcome.err).not.toContain("going on");
});
