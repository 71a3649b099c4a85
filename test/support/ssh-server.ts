/** OpenSSH's own server for tests: its own host key, one deploy key, loopback alone, git and nothing else. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A running server, and what it has been asked. */
export interface SshServer {
  /** The private key that it lets in; its reader's own, as ssh demands. */
  readonly key: string;
  /** The host's key, as known_hosts has it. */
  readonly knownHost: string;
  /** The addresses of this host at which somebody connected, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts it on 127.0.0.1 and 127.0.0.2, with its files in a new folder. Needs root: it lets root in, for git alone. */
export async function startSshServer(folder: string, port: number): Promise<SshServer> {
  mkdirSync(folder, { mode: 0o700 });
  const hostKey = makeKey(join(folder, "host-key"));
  const key = makeKey(join(folder, "deploy-key"));
  writeFileSync(join(folder, "authorized_keys"), `restrict,command="git-shell -c \\"$SSH_ORIGINAL_COMMAND\\"" ${key.open}`);
  const settings = {
    HostKey: hostKey.file,
    AuthorizedKeysFile: join(folder, "authorized_keys"),
    PidFile: "none",
    UsePAM: "no",
    PasswordAuthentication: "no",
    KbdInteractiveAuthentication: "no",
    PermitRootLogin: "forced-commands-only",
    StrictModes: "no", // the folder is below /tmp, which everybody may write
    LogLevel: "VERBOSE",
  };
  mkdirSync("/run/sshd", { recursive: true, mode: 0o755 }); // its children's root, made by the service that does not run here
  const words = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  const server = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", "/dev/null", "-o", `ListenAddress=127.0.0.1:${port}`, "-o", `ListenAddress=127.0.0.2:${port}`, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => void server.once("close", () => resolve()));
  const asked: string[] = [];
  await new Promise<void>((resolve, reject) => {
    let told = "";
    let listening = 0;
    createInterface(server.stderr).on("line", (line) => {
      told += `${line}\n`;
      if (line.startsWith("Server listening on 127.0.0.") && ++listening === 2) resolve();
      const at = /^Connection from \S+ port \d+ on (\S+) port/.exec(line)?.[1];
      if (at !== undefined) asked.push(at);
    });
    void ended.then(() => reject(new Error(`sshd ended: ${told}`)));
  });
  return {
    key: readFileSync(key.file, "utf8"),
    knownHost: hostKey.open,
    asked,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}

function makeKey(file: string): { readonly file: string; readonly open: string } {
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", file]);
  return { file, open: readFileSync(`${file}.pub`, "utf8") };
}
