/** `make` of a C project and running its result, under docs/real-work.md's policy, as root and as an ordinary user. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

let work: RealWork;
beforeAll(async () => {
  work = await openRealWork();
});
afterAll(() => work.close());

it.each(callers)("a C project is built, checked, cleaned and built again without a denial, as %s", async (user) => {
  work.layFor(user, join(import.meta.dirname, "c"));
  const { end, targets } = await work.refusedIn(user, "make -j2 && make check && ./build/hello && make clean && make && ar rcs build/all.a build/*.o && nm build/all.a && strip build/hello && ./build/hello");
  expect(end).toMatchObject({ code: 0 });
  expect(end.output.match(/^hello from the build$/gm)).toHaveLength(2);
  expect(targets).toEqual([]);
  expect(existsSync(join(work.folder, "project/build/hello"))).toBe(true);
});

it.each(callers)("what the policy does not give stays refused, as %s", async (user) => {
  work.layFor(user, join(import.meta.dirname, "c"));
  const kept = join(work.folder, "project/.vscode");
  mkdirSync(kept);
  writeFileSync(join(kept, "tasks.json"), "kept", { mode: 0o666 });
  const outside = join(work.instance.folder, "outside");
  mkdirSync(outside, { recursive: true, mode: 0o777 });
  const script = `set +e
make >/dev/null && echo built
cp build/hello "$TMPDIR/hello" && "$TMPDIR/hello"
/lib64/ld-linux-x86-64.so.2 "$TMPDIR/hello"
cp build/hello ${outside}/hello
echo evil >.vscode/tasks.json
perl -e 'print "ran\\n"'`;
  const end = await work.run(user, script);
  expect(end.output).toContain("built\n");
  expect(end.output).not.toMatch(/^hello from the build$|^ran$/m);
  expect(existsSync(join(outside, "hello"))).toBe(false);
  expect(readFileSync(join(kept, "tasks.json"), "utf8")).toBe("kept");
});
