/** pip into a virtual environment, a native extension and pytest, under docs/real-work.md's policy, as root and as an ordinary user. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

const fixture = join(import.meta.dirname, "python");
/** Wheels, fetched once, from where this machine's pip fetches. */
const wheels = resolve(".cache/work/wheels");
const install = "python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check --no-index --find-links wheels -r requirements.txt";

let work: RealWork;
beforeAll(async () => {
  if (!existsSync(wheels)) {
    const partly = `${wheels}.new`;
    rmSync(partly, { recursive: true, force: true });
    mkdirSync(partly, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), "cordon-pip-"));
    execFileSync("/usr/bin/python3", ["-m", "venv", folder]);
    execFileSync(join(folder, "bin/pip"), ["download", "-q", "--disable-pip-version-check", "--only-binary=:all:", "-d", partly, "-r", join(fixture, "requirements.txt")], { stdio: "inherit" });
    rmSync(folder, { recursive: true });
    renameSync(partly, wheels);
  }
  work = await openRealWork();
});
afterAll(() => work.close());

function lay(user: string): void {
  work.layFor(user, fixture);
  cpSync(wheels, join(work.folder, "project/wheels"), { recursive: true });
  execFileSync("chown", ["-R", user, work.folder]);
}

it.each(callers)("packages are installed and tests run without a denial, as %s", async (user) => {
  lay(user);
  const { end, targets } = await work.refusedIn(user, `${install} && .venv/bin/pytest -q`);
  expect(end.output).toMatch(/2 passed/);
  expect(targets).toEqual([]);
});

it.each(callers)("what a package's code tries beyond the policy stays refused, as %s", async (user) => {
  lay(user);
  const script = `set +e
${install}
cat >"$(echo .venv/lib/python3.*/site-packages)/evil.py" <<'END'
import ctypes, os, socket
def tried(what, act):
    try: act(); print(what, "done")
    except OSError as error: print(what, error.errno)
tried("read", lambda: open("/etc/shadow").read())
tried("connect", lambda: socket.create_connection(("127.0.0.1", 9)))
tried("start-up", lambda: open(".envrc", "w").write("evil"))
tried("work", lambda: open("made.txt", "w").write("x"))
END
.venv/bin/python -c 'import evil'`;
  execFileSync("bash", ["-c", `echo kept >${work.folder}/project/.envrc && chown ${user} ${work.folder}/project/.envrc`]);
  const { output } = await work.run(user, script);
  expect(output).toMatch(/^read (1|13)$/m);
  expect(output).toMatch(/^connect 1$/m);
  expect(output).toMatch(/^start-up (1|13|30)$/m);
  expect(output).toMatch(/^work done$/m);
});
