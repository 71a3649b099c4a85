/** One instance of Cordon in a throw-away folder, for tests by effect. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ended, type Ended } from "./ended.ts";
import { cordonOf, cordonUp, type Cordon, type Up } from "./cordon.ts";

/** The two kinds of caller that every row is tested as. */
export const callers = [
  { user: "root", uid: 0 },
  { user: "nobody", uid: 65534 },
] as const;

/** A running instance with a work folder, a secret outside it, and an agent `prober` that may run one compiled program. */
export interface ScratchInstance {
  readonly folder: string;
  readonly cordon: Cordon;
  readonly up: Up;
  /** Readable and writable for the agent. */
  readonly work: string;
  /** Readable for both callers, covered by no rule. */
  readonly secretPath: string;
  readonly secret: string;
  /** The program that the agent may run. */
  readonly program: string;
  /** Pushes a policy with these egress and ingress lines (YAML list items). */
  apply(rules: { readonly egress?: readonly string[]; readonly ingress?: readonly string[] }): Promise<Ended>;
  /** Runs the program as the agent, to its end. */
  probe(user: string, ...words: string[]): Promise<Ended>;
  stop(): Promise<void>;
}

/** @param source a C file beside the tests, compiled statically into the scratch folder */
export async function startScratchInstance(source: string): Promise<ScratchInstance> {
  const folder = mkdtempSync(join(tmpdir(), "cordon-"));
  chmodSync(folder, 0o711);
  const work = join(folder, "work");
  mkdirSync(work);
  chownSync(work, 65534, 65534);
  chmodSync(work, 0o777);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const program = join(bin, "program");
  const here = dirname(fileURLToPath(import.meta.url));
  execFileSync("cc", ["-O2", "-static", "-pthread", "-o", program, join(here, "..", "kernel", source)]);
  const secret = `SECRET-${Math.random().toString(36).slice(2)}`;
  const secretPath = join(folder, "secret");
  writeFileSync(secretPath, secret, { mode: 0o644 });

  const state = join(folder, "state");
  const cordon = cordonOf(state);
  const up = await cordonUp(cordon, state);
  const apply: ScratchInstance["apply"] = async (rules) => {
    const file = join(folder, "policy.yaml");
    writeFileSync(file, proberPolicy({ work, program, ...rules }));
    return await cordon.run("apply", "-f", file);
  };
  return {
    folder,
    cordon,
    up,
    work,
    secret,
    secretPath,
    program,
    apply,
    probe: async (user, ...words) => {
      const as = user === "root" ? [] : ["--user", user];
      const child = cordon.start(["run", "--agent", "prober", ...as, "--", program, ...words], { cwd: work });
      return await ended(child);
    },
    stop: async () => {
      await up.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function proberPolicy(options: {
  readonly work: string;
  readonly program: string;
  readonly egress?: readonly string[];
  readonly ingress?: readonly string[];
}): string {
  const list = (name: string, items: readonly string[] | undefined): string =>
    items === undefined || items.length === 0 ? "" : `  ${name}:\n${items.map((item) => `    - ${item}\n`).join("")}`;
  return `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: prober }
spec:
  attest:
    environment: { user: [root, nobody] }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: prober-base }
spec:
  agents: { names: [prober] }
  mode: enforce
  use: [linux-base]
${list("egress", options.egress)}${list("ingress", options.ingress)}  files:
    - { path: ${options.work}/**, access: [read, write] }
  exec:
    - { path: ${options.program} }
`;
}

/** A TCP listener on loopback that keeps what it heard. */
export interface Ear {
  readonly port: number;
  heard(): string;
  contacts(): number;
  close(): Promise<void>;
}

export async function openEar(address: string): Promise<Ear> {
  let heard = "";
  let contacts = 0;
  const server: Server = createServer((socket) => {
    contacts += 1;
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
    });
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, address, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => heard,
    contacts: () => contacts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
