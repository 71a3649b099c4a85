/** `go test ./...` with a server and a call of C, under docs/real-work.md's policy, as root and as an ordinary user. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

const fixture = join(import.meta.dirname, "go");
/** Tests run from GOTMPDIR. */
const temporary = "mkdir -p .gotmp; export GOTMPDIR=$PWD/.gotmp GOPROXY=off";

let work: RealWork;
beforeAll(async () => {
  work = await openRealWork();
});
afterAll(() => work.close());

it.each(callers)("a module is vetted, built, run and tested without a denial, as %s", { timeout: 480_000 }, async (user) => {
  work.layFor(user, fixture);
  const { end, targets } = await work.refusedIn(user, `${temporary}; go vet ./... && gofmt -l . && go build -o sum ./cmd/sum && ./sum && go run ./cmd/sum && go test ./...`);
  expect(targets, end.output).toEqual([]);
  expect(end.output.match(/^the sum is 5$/gm)).toHaveLength(2);
  expect(end.output.match(/^ok\s+\S+/gm)).toEqual(["ok  \texample.com/greet", "ok  \texample.com/greet/add"]);
});

it.each(callers)("what a test tries beyond the policy stays refused, as %s", { timeout: 480_000 }, async (user) => {
  work.layFor(user, fixture);
  const project = join(work.folder, "project");
  const secret = join(work.instance.folder, "secret-of-go");
  writeFileSync(secret, "THE SECRET", { mode: 0o644 });
  writeFileSync(join(project, ".envrc"), "kept", { mode: 0o666 });
  const tries = `package add

import (
	"net"
	"os"
	"os/exec"
	"testing"
)

func TestTries(t *testing.T) {
	_, err := os.ReadFile("${secret}")
	t.Log("read:", err)
	_, err = net.Dial("tcp", "127.0.0.1:9")
	t.Log("connect:", err)
	t.Log("settings:", os.WriteFile("../.envrc", []byte("evil"), 0o644))
	t.Log("elsewhere:", os.WriteFile("${work.folder}/tmp/program", []byte("#!/bin/sh\\n"), 0o755), exec.Command("${work.folder}/tmp/program").Run())
	t.Log("work:", os.WriteFile("made.txt", []byte("x"), 0o644))
}
`;
  writeFileSync(join(project, "add/tries_test.go"), tries);
  const { output } = await work.run(user, `${temporary}; go test -v ./add`);
  expect(output).toMatch(/read: .*(permission denied|not permitted)$/m);
  expect(output).toMatch(/connect: .*operation not permitted$/m);
  expect(output).toMatch(/settings: .*(permission denied|not permitted|read-only file system)$/m);
  expect(output).toMatch(/elsewhere: <nil> .*(permission denied|not permitted)$/m);
  expect(output).toMatch(/work: <nil>$/m);
  expect(output).toMatch(/^ok /m);
  expect(existsSync(join(project, "add/made.txt"))).toBe(true);
  expect(readFileSync(join(project, ".envrc"), "utf8")).toBe("kept");
});
