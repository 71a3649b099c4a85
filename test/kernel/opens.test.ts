/**
 * A verdict that was given before must not outlive what it was made from: one running session opens, while others
 * rename, link and remove around it, and policy changes. By effect, as root and as an ordinary user. The program is opens.c.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, chownSync, linkSync, mkdirSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { kill } from "@cordon/daemon";
import { agentPolicy } from "../support/agent-policy.ts";
import { callers, compileProgram, openStaticHost, says, writeOpenFile, type Running, type StaticHost } from "../support/static-host.ts";

let host: StaticHost;
let program: string;
let ground: string;
let open: string;
let shut: string;

/** What EACCES and a file that is not there give. */
const refused = 13;
const none = 2;

function policy(more = ""): string {
  const agent = (name: string, files: string): string => agentPolicy(name, `  files:
    - { path: ${join(ground, "fifos")}/**, access: [read, write] }
${files}  exec: [{ path: ${program} }]
`);
  return [agent("reader", `    - { path: ${open}/**, access: [read] }\n${more}`), agent("stranger", "")].join("---\n");
}

beforeAll(() => {
  host = openStaticHost();
  ground = join(host.folder, "ground");
  open = join(ground, "open");
  shut = join(ground, "shut");
  mkdirSync(join(ground, "fifos"), { recursive: true });
  chmodSync(join(ground, "fifos"), 0o777);
  program = join(host.folder, "opens");
  compileProgram(join(import.meta.dirname, "opens.c"), program);
});

beforeEach(() => {
  for (const folder of [open, shut]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "a/b"), { recursive: true });
  }
  writeOpenFile(join(open, "a/b/file"), "x");
  expect(host.apply(policy())).toMatchObject({ ok: true });
});

afterAll(() => host.close());

/** A session that answers. */
interface Opener {
  /** The errno of an open for reading (0: it worked); fails when the second open gets another answer than the first. */
  readonly read: (path: string) => Promise<number>;
  readonly write: (path: string) => Promise<number>;
  readonly end: () => Promise<void>;
}

let started = 0;

async function startOpener(agent: string, user: string): Promise<Opener> {
  const fifo = join(ground, "fifos", String((started += 1)));
  execFileSync("mkfifo", ["-m", "666", fifo]);
  const running: Running = await host.start(agent, user, [program, fifo], "/");
  let asked = 0;
  const ask = async (line: string): Promise<number> => {
    appendFileSync(fifo, `${line}\n`);
    const [answer, first, second] = await says(running, new RegExp(`^(?:.*\\n){${asked}}.*: (\\d+) (\\d+)\\n`));
    asked += 1;
    expect(second, answer).toBe(first);
    return Number(first);
  };
  return {
    read: (path) => ask(`r ${path}`),
    write: (path) => ask(`w ${path}`),
    end: async () => {
      kill(running.session.cgroup);
      await running.end;
    },
  };
}

describe.each(callers)("as %s", (user) => {
  const withOpener = async (agent: string, use: (opener: Opener) => Promise<void>): Promise<void> => {
    const opener = await startOpener(agent, user);
    try {
      await use(opener);
    } finally {
      await opener.end();
    }
  };

  it("a directory above that is moved elsewhere takes its files along, and back again", async () =>
    await withOpener("reader", async ({ read }) => {
      expect(await read(`${open}/a/b/file`)).toBe(0);
      renameSync(`${open}/a`, `${shut}/moved`);
      expect(await read(`${open}/a/b/file`)).toBe(none);
      expect(await read(`${shut}/moved/b/file`)).toBe(refused);
      renameSync(`${shut}/moved`, `${open}/a`);
      expect(await read(`${open}/a/b/file`)).toBe(0);
    }));

  it("two directories that change places change what may be read", async () =>
    await withOpener("reader", async ({ read }) => {
      writeOpenFile(join(shut, "a/b/file"), "y");
      expect(await read(`${open}/a/b/file`)).toBe(0);
      execFileSync("perl", ["-e", "exit(syscall(316, -100, $ARGV[0], -100, $ARGV[1], 2) != 0)", `${open}/a`, `${shut}/a`]); // renameat2(RENAME_EXCHANGE) of x86-64
      expect(await read(`${open}/a/b/file`)).toBe(0);
      expect(await read(`${shut}/a/b/file`)).toBe(refused);
    }));

  it("a file that is moved, or linked elsewhere and removed, goes by its new name", async () =>
    await withOpener("reader", async ({ read }) => {
      expect(await read(`${open}/a/b/file`)).toBe(0);
      renameSync(`${open}/a/b/file`, `${shut}/a/b/file`);
      expect(await read(`${shut}/a/b/file`)).toBe(refused);
      renameSync(`${shut}/a/b/file`, `${open}/a/b/file`);
      expect(await read(`${open}/a/b/file`)).toBe(0);
      linkSync(`${open}/a/b/file`, `${shut}/a/b/other`);
      expect(await read(`${open}/a/b/file`)).toBe(0);
      expect(await read(`${shut}/a/b/other`)).toBe(refused);
      unlinkSync(`${open}/a/b/file`);
      expect(await read(`${shut}/a/b/other`)).toBe(refused);
    }));

  it("a file that is replaced is another file, and a rule holds for it as well", async () =>
    await withOpener("reader", async ({ read }) => {
      expect(await read(`${open}/a/b/file`)).toBe(0);
      writeOpenFile(join(shut, "a/b/new"), "z");
      renameSync(`${shut}/a/b/new`, `${open}/a/b/file`);
      expect(await read(`${open}/a/b/file`)).toBe(0);
      unlinkSync(`${open}/a/b/file`);
      expect(await read(`${open}/a/b/file`)).toBe(none);
      writeOpenFile(join(open, "a/b/file"), "again");
      expect(await read(`${open}/a/b/file`)).toBe(0);
    }));

  it("what may be read is not written, whichever was asked first", async () =>
    await withOpener("reader", async ({ read, write }) => {
      const file = `${open}/a/b/file`;
      chmodSync(file, 0o666);
      if (user !== "root") chownSync(file, 65534, 65534);
      expect(await read(file)).toBe(0);
      expect(await write(file)).toBe(refused);
      expect(await read(file)).toBe(0);
    }));

  it("one agent's right is not another's", async () =>
    await withOpener("reader", async (reader) => {
      await withOpener("stranger", async (stranger) => {
        for (let turn = 0; turn < 3; turn++) {
          expect(await reader.read(`${open}/a/b/file`)).toBe(0);
          expect(await stranger.read(`${open}/a/b/file`)).toBe(refused);
        }
      });
    }));

  it("a new policy is in force for what was opened before, where it is without a restart", async () =>
    await withOpener("reader", async ({ read }) => {
      if (host.probe.backends.file === "landlock") return; // its domain is fixed at the start, as the acknowledgement says
      expect(await read(`${open}/a/b/file`)).toBe(0);
      expect(host.apply(policy(`    - { path: ${open}/a/**, deny: [read] }\n`))).toMatchObject({ ok: true });
      expect(await read(`${open}/a/b/file`)).toBe(refused);
      expect(host.apply(policy(`    - { path: "**/file", deny: [read] }\n`))).toMatchObject({ ok: true });
      expect(await read(`${open}/a/b/file`)).toBe(refused);
      expect(host.apply(policy())).toMatchObject({ ok: true });
      expect(await read(`${open}/a/b/file`)).toBe(0);
    }));
});
