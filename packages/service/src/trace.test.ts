import type { Client } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adminService, attribute, numberOf, otlpLogsService, otlpTraceService } from "@cordon/wire";
import { call, clientOf, enrollHost, firstToken, startTestService, statusOfCall, type TestService } from "./testing/harness.ts";
import { flow, logsRequest, sessionEnd, sessionStart, tracesRequest, violation, type TestSpan } from "./testing/otlp.ts";

let service: TestService;
let operator: Client;
let sender: Client;

beforeEach(async () => {
  service = await startTestService();
  const host = await enrollHost(service, firstToken(service), "alpha");
  operator = clientOf(service.operator(), service.operator());
  sender = clientOf(service.operator(), host.credential);
});
afterEach(async () => {
  operator.close();
  sender.close();
  await service.end();
});

const span = (id: string, parent: string, name: string, more: TestSpan["attributes"] = {}): TestSpan => ({
  span: id.padStart(16, "0"),
  parent: parent === "" ? "" : parent.padStart(16, "0"),
  name,
  startNs: 10n,
  endNs: 20n,
  attributes: { [attribute.session]: "s-1", ...more },
});

/** The tree as indented lines, children in the order of the nodes. */
async function tree(): Promise<readonly string[]> {
  const { nodes } = await call(operator, adminService.getTrace, { session: "s-1" });
  const lines: string[] = [];
  const walk = (parent: string, depth: number): void => {
    for (const one of nodes.filter((node) => (node.parent ?? "") === parent)) {
      lines.push(`${"  ".repeat(depth)}${one.kind} ${one.name}${(one.detail ?? "") === "" ? "" : ` [${one.detail}]`} ${numberOf(one.startUnixNs)}-${numberOf(one.endUnixNs)}`);
      walk(one.id ?? "", depth + 1);
    }
  };
  walk("", 0);
  expect(lines).toHaveLength(nodes.length); // nothing hangs in the air
  return lines;
}

async function sendSpans(...spans: readonly TestSpan[]): Promise<void> {
  await call(sender, otlpTraceService.export, tracesRequest("alpha", spans));
}

describe("a trace", () => {
  it("is the session's tree: processes below their parents, violations and flows below the process that caused them", async () => {
    const denied = { ...violation("s-1", 1), span: "00000000000000bb" };
    await call(sender, otlpLogsService.export, logsRequest("alpha", [sessionStart("s-1", 5n), denied, flow("s-1", 12n, 3n, {}, "00000000000000aa"), violation("s-1", 2), sessionEnd("s-1", 30n)]));
    await sendSpans(span("bb", "aa", "cat", { [attribute.commandArguments]: ["cat", "/secret/1"], [attribute.waitStatus]: 256n }), span("aa", "", "node", { [attribute.waitStatus]: 9n }));
    expect(await tree()).toEqual([
      "session coder [node agent.js] 5-30",
      "  process node [signal 9] 10-20",
      "    process cat [cat /secret/1  exit 1] 10-20",
      "      violation open /secret/1 [deny not-allowed] 1001-1001",
      "    flow tcp 192.0.2.1:443 [allow × 3 coder-base/egress[0]] 12-12",
      "  violation open /secret/2 [deny not-allowed] 1002-1002",
    ]);
    expect((await call(operator, adminService.getTrace, { session: "s-1" })).trace).toBe("0123456789abcdef0123456789abcdef");
  });

  it("shows processes that have not ended, known by their children and by what they did", async () => {
    const denied = { ...violation("s-1", 1, { [attribute.pid]: 77n, [attribute.executable]: "/usr/bin/curl" }), span: "00000000000000cc" };
    await call(sender, otlpLogsService.export, logsRequest("alpha", [sessionStart("s-1", 5n), denied]));
    await sendSpans(span("bb", "aa", "git"));
    expect(await tree()).toEqual([
      "session coder [node agent.js] 5-0",
      "  process (running) 5-0",
      "    process git 10-20",
      "  process curl [/usr/bin/curl] 5-0",
      "    violation open /secret/1 [deny not-allowed] 1001-1001",
    ]);
  });

  it("stays a tree when spans were forged into a circle", async () => {
    await call(sender, otlpLogsService.export, logsRequest("alpha", [sessionStart("s-1", 5n)]));
    await sendSpans(span("aa", "bb", "a"), span("bb", "cc", "b"), span("cc", "aa", "c"), span("dd", "dd", "d"));
    expect(await tree()).toHaveLength(5);
  });

  it("of an unknown session is not found", async () => {
    expect(await statusOfCall(call(operator, adminService.getTrace, { session: "s-9" }))).toEqual({ code: "NOT_FOUND", details: 'there is no session "s-9": see cordon sessions --all' });
  });
});
