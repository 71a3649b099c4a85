/** `cordon run` in a terminal: the session has one of its own, with size, Ctrl-C and job control; and can't type into its caller's. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, type Ended } from "../support/ended.ts";
import { openInstance, toolPolicy, type Instance } from "../support/instance.ts";

const cli = join(import.meta.dirname, "../../packages/cli/src/main.ts");
let instance: Instance;
let run = "";

beforeAll(async () => {
  instance = await openInstance();
  expect(await instance.apply(toolPolicy())).toMatchObject({ code: 0 });
  run = `${process.execPath} ${cli} run --state ${instance.cordon.state} --agent tool --`;
});
afterAll(() => instance.close());

/** How long a terminal may show nothing new, in milliseconds; half of a test's time. */
const longestStepMs = 60_000;

/** A shell command in a terminal of its own (script(1)); what is written to its input is typed. */
class Terminal {
  readonly #child: ChildProcess;
  readonly end: Promise<Ended>;
  #text = "";
  #wake = (): void => undefined;

  constructor(command: string, user: { readonly uid?: number; readonly gid?: number } = {}) {
    this.#child = spawn("script", ["-qefc", command, "/dev/null"], { stdio: ["pipe", "pipe", "pipe"], cwd: "/", env: { PATH: "/usr/bin:/bin", HOME: "/", TERM: "dumb", SHELL: "/bin/bash" }, ...user });
    this.#child.stdout?.on("data", (chunk: Buffer) => {
      this.#text += chunk.toString("utf8");
      this.#wake();
    });
    this.end = ended(this.#child);
    void this.end.then(() => this.#wake());
  }

  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Waits until the terminal shows something; gives all that came before it, and takes it away. */
  async shows(what: RegExp): Promise<string> {
    for (;;) {
      const match = what.exec(this.#text);
      if (match !== null) {
        const upTo = this.#text.slice(0, match.index + match[0].length);
        this.#text = this.#text.slice(upTo.length);
        return upTo;
      }
      if (this.#child.exitCode !== null) throw new Error(`the terminal ended with ${this.#child.exitCode} and showed ${JSON.stringify(this.#text)}, not ${what}`);
      await new Promise<void>((resolve, reject) => {
        // a failure is to say at which step, and what the terminal showed
        const late = setTimeout(() => reject(new Error(`waited for ${what}, and the terminal showed ${JSON.stringify(this.#text)}`)), longestStepMs);
        this.#wake = () => {
          clearTimeout(late);
          resolve();
        };
      });
    }
  }
}

const users = [
  ["root", {}],
  ["nobody", { uid: 65534, gid: 65534 }],
] as const;

describe.each(users)("as %s", (_name, user) => {
  it("gives the session a terminal with the caller's size, and tells it when that changes", async () => {
    const terminal = new Terminal(`stty rows 31 cols 97; ${run} sh -c 'tty; stty size; echo ready; read word; stty size'; echo code $?`, user);
    expect(await terminal.shows(/ready/)).toMatch(/\/dev\/pts\/\d+\r\n31 97\r\n/);
    terminal.type("\n");
    await terminal.shows(/31 97/);
    await terminal.shows(/code 0/);
  });

  it("types into the session, which reads line by line", async () => {
    const terminal = new Terminal(`${run} sh -c 'read word; echo "got <$word>"'`, user);
    terminal.type("hello\n");
    await terminal.shows(/got <hello>/);
    expect((await terminal.end).code).toBe(0);
  });

  it("passes Ctrl-C to the session's foreground alone", async () => {
    const terminal = new Terminal(`${run} sh -c 'trap "echo caught; exit 9" INT; echo ready; while :; do sleep 0.1; done'; echo code $?`, user);
    await terminal.shows(/ready/);
    terminal.type("\x03");
    await terminal.shows(/caught/);
    await terminal.shows(/code 9/);
  });

  it("stops by Ctrl-Z with its caller, and goes on with it", async () => {
    const terminal = new Terminal(`PS1='prompt> ' bash --norc --noediting -i`, user);
    await terminal.shows(/prompt> /);
    terminal.type(`${run} sh -c 'echo ready; read word; echo "got <$word>"; exit 4'\n`);
    await terminal.shows(/ready\r/);
    terminal.type("\x1a");
    await terminal.shows(/Stopped/);
    await terminal.shows(/prompt> /);
    terminal.type("fg\n");
    await terminal.shows(/cordon|main\.ts/);
    terminal.type("again\n");
    await terminal.shows(/got <again>/);
    await terminal.shows(/prompt> /);
    terminal.type("echo code $?; exit\n");
    await terminal.shows(/code 4/);
    await terminal.end;
  });

  it("stops with a session that stops as its first act, each time", async () => {
    // that it stopped may come in one breath with that it runs, before anybody is there to be told
    const terminal = new Terminal(`PS1='prompt> ' bash --norc --noediting -i`, user);
    for (let turn = 0; turn < 10; turn++) {
      await terminal.shows(/prompt> /);
      terminal.type(`${run} sh -c 'kill -STOP $$; exit 4'\n`);
      await terminal.shows(/Stopped/);
      await terminal.shows(/prompt> /);
      terminal.type("fg; echo code $?\n");
      await terminal.shows(/code 4/);
    }
    terminal.type("exit\n");
    await terminal.end;
  });

  it("can't push a command into its caller's terminal (TIOCSTI), by any descriptor, and lives on", async () => {
    // ioctl_tty(2): TIOCSTI 0x5412, TIOCLINUX 0x541C; the caller's terminal is not even open in the session
    const inject = `for my $fd (0..9) { for my $code (0x5412, 0x541C) { open(my $f, "+<&=", $fd) or next; for my $c (split //, "echo p" . "wned\\n") { ioctl($f, $code, $c) and print "pus", "hed $fd\\n" } } } print "last error ", $!+0, "\\nalive\\n"`;
    const terminal = new Terminal(`PS1='prompt> ' bash --norc --noediting -i`, user);
    await terminal.shows(/prompt> /);
    terminal.type(`${run} perl -e '${inject}'\n`);
    const shown = await terminal.shows(/alive\r\n/);
    expect(shown).not.toContain("pushed");
    await terminal.shows(/prompt> /);
    terminal.type("echo done; exit\n");
    expect(await terminal.shows(/done\r/)).not.toContain("pwned");
    await terminal.end;
  });

  it("leaves the caller's terminal as it was", async () => {
    const terminal = new Terminal(`stty -a > /dev/null; before=$(stty -g); ${run} sh -c 'stty raw -echo; exit 0'; [ "$before" = "$(stty -g)" ] && echo same`, user);
    await terminal.shows(/same/);
    await terminal.end;
  });
});
