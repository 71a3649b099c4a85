import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTestService, type TestService } from "./testing/harness.ts";

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => await service.end());

async function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<{ readonly code: number; readonly text: string }> {
  return await new Promise((resolve, reject) => {
    const made = request({ host: "127.0.0.1", port: service.running.httpPort, path, headers, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ code: response.statusCode ?? 0, text }));
    });
    made.on("error", reject);
    made.end();
  });
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

describe("the HTTP door", () => {
  it("tells anyone that it lives, and nothing else", async () => {
    expect(await get("/healthz")).toEqual({ code: 200, text: "ok\n" });
    for (const path of ["/readyz", "/metrics", "/", "/nothing", "//healthz", "/healthz/../metrics", "/%2e%2e/metrics"]) expect({ path, code: (await get(path)).code }).toEqual({ path, code: 401 });
  });

  it.each([["empty", ""], ["another", "x".repeat(43)], ["not ASCII", "\u00e4"], ["a basic one", "Basic eDp5"]])("takes no token that is %s", async (_name, token) => {
    expect((await get("/metrics", { authorization: token.startsWith("Basic") ? token : `Bearer ${token}` })).code).toBe(401);
  });

  it("is not held by connections that say nothing", async () => {
    const silent = Array.from({ length: 100 }, () => connect({ host: "127.0.0.1", port: service.running.httpPort }));
    await Promise.all(silent.map(async (one) => void (await once(one, "connect"))));
    await Promise.all(silent.map(async (one) => void (await once(one.resume(), "close"))));
    expect(await get("/healthz")).toEqual({ code: 200, text: "ok\n" });
  }, 10_000);

  it("answers who has the token of operator.json, which outlives a restart", async () => {
    const { httpToken } = service.operator();
    expect(await get("/readyz", bearer(httpToken))).toEqual({ code: 200, text: "ready\n" });
    expect((await get("/nothing", bearer(httpToken))).code).toBe(404);
    expect((await get("/metrics", bearer(httpToken), "DELETE")).code).toBe(405);
    service = await service.restart();
    expect(service.operator().httpToken).toBe(httpToken);
    const { code, text } = await get("/metrics", bearer(httpToken));
    expect(code).toBe(200);
    expect(text).toContain("# TYPE cordon_publications_total counter\ncordon_publications_total 1\n");
    for (const line of text.trimEnd().split("\n")) expect(line).toMatch(/^(# (HELP|TYPE) cordon_[a-z_]+ .+|cordon_[a-z_]+(\{[a-z]+="[a-z]+"\})? \d+)$/);
  });
});
