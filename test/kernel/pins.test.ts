/**
 * Programs that are allowed by their digest: one session runs them while others change them around it, in every way in
 * which a file changes. By effect, as root and as an ordinary user. The program is pins.c. Where the kernel takes no
 * digests, such a rule is refused at push.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, chmodSync, closeSync, copyFileSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cgroupRoot, kill } from "@cordon/daemon";
import { openProbe } from "@cordon/probe";
import { reasonName } from "@cordon/wire";
import { agentPolicy } from "../support/agent-policy.ts";
import { callers, compileProgram, openStaticHost, says, writeOpenFile, type Running, type StaticHost } from "../support/static-host.ts";

const host: StaticHost = openStaticHost();
const { pins } = host.probe.backends;
/** EACCES, ETXTBSY. */
const refused = "errno 13";
const busy = "errno 26";

let tool: string;
let ground: string;
let fifos: string;
/** The pinned program, its bytes, and where the byte is that it ends with. */
let program: string;
let good: Buffer;
let bad: Buffer;
let at: number;

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

beforeAll(() => {
  ground = join(host.folder, "ground");
  fifos = join(ground, "fifos");
  for (const folder of [ground, join(ground, "bin"), join(ground, "other"), fifos]) mkdirSync(folder);
  chmodSync(fifos, 0o777);
  tool = join(host.folder, "pins");
  compileProgram(join(import.meta.dirname, "pins.c"), tool);
  const source = join(host.folder, "status.c");
  writeOpenFile(source, 'const volatile char status[] = "the status is 0";\nint main(void) { return status[14] - 48; }\n');
  compileProgram(source, join(host.folder, "status"));
  good = readFileSync(join(host.folder, "status"));
  at = good.indexOf("the status is 0") + 14;
  bad = Buffer.from(good);
  bad[at] = "7".charCodeAt(0);
  program = join(ground, "bin/program");
});

const place = (path: string, bytes: Buffer): void => {
  rmSync(path, { force: true });
  writeFileSync(path, bytes);
  chmodSync(path, 0o755);
};

const policyOf = (exec: readonly string[]): string =>
  agentPolicy(
    "runner",
    `  files: [{ path: ${fifos}/**, access: [read, write] }, { path: ${ground}/**, access: [read] }]
  exec:
    - { path: ${tool} }
${exec.map((one) => `    - ${one}\n`).join("")}`,
  );
const pinned = (): string => `{ path: ${program}, sha256: ${sha256(good)} }`;

afterAll(() => host.close());

describe.skipIf(pins)("where the kernel takes no digests", () => {
  it("a rule that names one is refused at push, with the rule and the remedy", () => {
    place(program, good);
    for (const rule of [pinned(), `{ sha256: ${sha256(good)} }`])
      expect(host.apply(policyOf([rule]))).toEqual({ ok: false, refusals: [{ rule: "runner-base/exec[1]", detail: "this kernel does not say what a program contains when it is run", remedy: expect.stringContaining("IMA") as string }] });
    expect(host.apply(policyOf([]))).toMatchObject({ ok: true });
  });
});

/** A session that answers. */
interface Runner {
  /** `errno N`, or `exit N`; done twice, so that the second meets what the first left behind, with the same answer. */
  readonly run: (path: string) => Promise<string>;
  readonly map: (path: string) => Promise<string>;
  readonly session: Running;
  readonly end: () => Promise<void>;
}

let started = 0;

async function startRunner(user: string): Promise<Runner> {
  const fifo = join(fifos, String((started += 1)));
  execFileSync("mkfifo", ["-m", "666", fifo]);
  const session = await host.start("runner", user, [tool, "serve", fifo], "/");
  let asked = 0;
  const ask = async (line: string): Promise<string> => {
    appendFileSync(fifo, `${line}\n`);
    const [, error, result] = await says(session, new RegExp(`^(?:.*\\n){${asked}}.*: (\\d+) (\\d+)\\n`));
    asked += 1;
    return error === "0" ? `exit ${result}` : `errno ${error}`;
  };
  const twice = async (line: string): Promise<string> => {
    const first = await ask(line);
    expect(await ask(line), line).toBe(first);
    return first;
  };
  return {
    run: (path) => twice(`x ${path}`),
    map: (path) => twice(`m ${path}`),
    session,
    end: async () => {
      kill(session.session.cgroup);
      await session.end;
    },
  };
}

/** What decided about a path last; records have paths from their file system's root. */
async function lastReason(path: string): Promise<string> {
  await host.settle();
  const about = host.events.filter((event) => event.kind === "decision" && event.text.endsWith(path.slice(host.folder.length)));
  const last = about.at(-1);
  return last?.kind === "decision" ? reasonName(last.reason) : "none";
}

/** An outside process that holds the program mapped for writing. */
async function startHolder(): Promise<{ readonly tell: (line: string) => Promise<void>; readonly process: ChildProcess }> {
  const process = spawn(tool, ["hold", program, String(at)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: process.stdout });
  await once(lines, "line");
  return {
    process,
    tell: async (line) => {
      const answer = once(lines, "line");
      process.stdin.write(`${line}\n`);
      await answer;
    },
  };
}

describe.runIf(pins).each(callers)("as %s", (user) => {
  beforeEach(() => {
    place(program, good);
  });

  const withRunner = async (rules: readonly string[], use: (runner: Runner) => Promise<void>): Promise<void> => {
    expect(host.apply(policyOf(rules))).toMatchObject({ ok: true });
    const runner = await startRunner(user);
    try {
      await use(runner);
    } finally {
      await runner.end();
    }
  };

  it("the program runs with its digest, and what is at another path does not", async () =>
    await withRunner([pinned()], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      expect(await lastReason(program)).toBe("allowed-by-rule");
      place(join(ground, "other/program"), good);
      expect(await run(join(ground, "other/program"))).toBe(refused);
      expect(await lastReason(join(ground, "other/program"))).toBe("not-allowed");
    }));

  it("the digest of another rule for the same path does as well, and that of a path nothing for another", async () =>
    await withRunner([pinned(), `{ path: ${program}, sha256: ${sha256(bad)} }`, `{ path: ${ground}/other/program, sha256: ${"f".repeat(64)} }`], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      place(program, bad);
      expect(await run(program)).toBe("exit 7");
      place(join(ground, "other/program"), good);
      expect(await run(join(ground, "other/program"))).toBe(refused);
      expect(await lastReason(join(ground, "other/program"))).toBe("digest-mismatch");
    }));

  it("one byte that is written in place ends it, and the same byte again brings it back", async () =>
    await withRunner([pinned()], async ({ run }) => {
      const write = (path: string, byte: string): void => {
        const file = openSync(path, "r+");
        writeSync(file, byte, at);
        closeSync(file);
      };
      expect(await run(program)).toBe("exit 0");
      write(program, "7");
      expect(await run(program)).toBe(refused);
      expect(await lastReason(program)).toBe("digest-mismatch");
      write(program, "0");
      expect(await run(program)).toBe("exit 0");
      const link = join(ground, "other/link");
      rmSync(link, { force: true });
      linkSync(program, link);
      write(link, "7");
      expect(await run(program)).toBe(refused);
      write(link, "0");
      expect(await run(program)).toBe("exit 0");
      unlinkSync(link);
    }));

  it("what is cut, or made longer, by its path is another", async () =>
    await withRunner([pinned()], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      truncateSync(program, good.length + 1); // an ELF program all the same
      expect(await run(program)).toBe(refused);
      truncateSync(program, good.length);
      expect(await run(program)).toBe("exit 0");
      execFileSync("perl", ["-e", "exit(syscall(76, $ARGV[0], $ARGV[1]) != 0)", program, String(good.length + 1)]); // truncate(2) of x86-64
      expect(await run(program)).toBe(refused);
    }));

  it("what takes its place is another", async () =>
    await withRunner([pinned()], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      place(join(ground, "bin/new"), bad);
      renameSync(join(ground, "bin/new"), program);
      expect(await run(program)).toBe(refused);
      expect(await lastReason(program)).toBe("digest-mismatch");
      place(join(ground, "bin/new"), good);
      renameSync(join(ground, "bin/new"), program);
      expect(await run(program)).toBe("exit 0");
      unlinkSync(program);
      place(program, bad);
      expect(await run(program)).toBe(refused);
    }));

  it("while somebody has it mapped for writing it does not run, and then only as what it was", async () =>
    await withRunner([pinned()], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      const holder = await startHolder();
      try {
        expect(await run(program)).toBe(busy);
        await holder.tell("7");
        expect(await run(program)).toBe(busy);
        await holder.tell("-");
        expect(await run(program)).toBe(refused);
        expect(await lastReason(program)).toBe("digest-mismatch");
      } finally {
        holder.process.kill();
      }
    }));

  it("a digest without a path is of what the session itself wrote, too", async () =>
    await withRunner([`{ sha256: ${sha256(good)} }`], async ({ run }) => {
      const own = join(fifos, `own-${started}`);
      place(own, good);
      expect(await run(own)).toBe("exit 0");
      expect(await run(program)).toBe("exit 0");
      writeFileSync(own, bad);
      expect(await run(own)).toBe(refused);
      expect(await lastReason(own)).toBe("not-allowed");
      copyFileSync(program, own);
      expect(await run(own)).toBe("exit 0");
      unlinkSync(own);
    }));

  it("neither a script, nor the loader, nor a mapping makes use of it", async () =>
    await withRunner([pinned()], async ({ run, map, session }) => {
      expect(await run(program)).toBe("exit 0");
      expect(await map(program)).toBe(refused);
      expect(await lastReason(program)).toBe("not-allowed");
      const byLoader = await host.run("runner", user, ["/lib64/ld-linux-x86-64.so.2", program], "/");
      expect(byLoader.waitStatus).not.toBe(0);
      const script = Buffer.from("#!/usr/bin/dash\nexit 3\n");
      place(program, script);
      expect(await run(program)).toBe(refused);
      expect(await lastReason(program)).toBe("digest-mismatch");
      place(join(ground, "bin/script"), script);
      expect(await run(join(ground, "bin/script"))).toBe("exit 3");
      expect(session.session.files).toBe("lsm");
    }));

  it("a writer that is as fast as it can be never gets its byte run", { timeout: 120_000 }, async () =>
    await withRunner([pinned()], async ({ run }) => {
      expect(await run(program)).toBe("exit 0");
      const writer = spawn(tool, ["flip", program, String(at), "7", "0"], { stdio: ["ignore", "pipe", "inherit"] });
      try {
        await once(createInterface({ input: writer.stdout }), "line");
        const { output } = await host.run("runner", user, [tool, "race", program, "600"], "/");
        console.log(`as ${user}: ${output.trim().split("\n").join(", ")}`);
        expect(output).toMatch(/^status 0: \d+\n(errno (13|26): \d+\n)+done\n$/);
      } finally {
        writer.kill();
      }
    }));
});

describe.runIf(pins)("at push", () => {
  beforeAll(() => place(program, good));

  it("a digest is refused where another rule allows the file by another name", () => {
    const link = join(ground, "bin/alias");
    symlinkSync(program, link);
    expect(host.apply(policyOf([pinned(), `{ path: ${link} }`]))).toMatchObject({ ok: false, refusals: [{ rule: "runner-base/exec[1]" }] });
  });

  it("and on a file system whose contents change unseen", () => {
    const folders = ["lower", "upper", "work", "merged"].map((name) => join(ground, name));
    folders.forEach((folder) => mkdirSync(folder));
    const [lower, upper, work, merged] = folders as [string, string, string, string];
    execFileSync("mount", ["-t", "overlay", "overlay", "-o", `lowerdir=${lower},upperdir=${upper},workdir=${work}`, merged]);
    try {
      const refusal = { rule: "runner-base/exec[1]", detail: expect.stringContaining("overlay") as string };
      expect(host.apply(policyOf([`{ path: ${merged}/program, sha256: ${sha256(good)} }`]))).toMatchObject({ ok: false, refusals: [refusal] });
    } finally {
      execFileSync("umount", [merged]);
    }
  });
});

it.runIf(pins).each(["on_bprm_check", "on_digest_take"])("digests hold again after a daemon that finds %s gone", (program) => {
  const pinDir = join(host.folder, `pins-${program}`);
  const sessionCgroup = join(cgroupRoot(), `cordon-test-${program}-${process.pid}`);
  mkdirSync(pinDir);
  mkdirSync(sessionCgroup);
  execFileSync("mount", ["-t", "bpf", "bpf", pinDir]);
  try {
    const open = (): ReturnType<typeof openProbe> => openProbe({ pinDir, cgroupRoot: cgroupRoot(), sessionCgroup });
    open().close({ release: false });
    rmSync(join(pinDir, "v1/links", program));
    const again = open();
    expect(again.backends).toMatchObject({ adopted: true, pins: true });
    again.close({ release: true });
  } finally {
    execFileSync("umount", [pinDir]);
    rmdirSync(sessionCgroup);
  }
});

it.runIf(pins)("an exec of a known program costs little more by its digest than by its path", { timeout: 120_000 }, async () => {
  const measure = async (rule: string): Promise<number> => {
    expect(host.apply(policyOf([rule]))).toMatchObject({ ok: true });
    const { output } = await host.run("runner", "root", [tool, "time", program, "300"], "/");
    return Number(/one: (\d+)/.exec(output)?.[1]);
  };
  place(program, good);
  const [byPath, byDigest] = [await measure(`{ path: ${program} }`), await measure(pinned())];
  console.log(`an exec by path ${byPath} ns, by digest ${byDigest} ns`);
  expect(byDigest).toBeLessThan(1.5 * byPath);
});
