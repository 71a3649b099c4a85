/** The host that all rows are tried on: two places, one policy, and somebody outside. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agentPolicy } from "../support/agent-policy.ts";
import { freePorts } from "../support/ports.ts";
import { callers, compileProgram, openStaticHost, type StaticHost } from "../support/static-host.ts";
import { openAgent, type Agent } from "./agent.ts";
import { openEars } from "./ears.ts";
import { reset, type Place } from "./place.ts";

/** Everything that a row may use. */
export interface Stage {
  readonly host: StaticHost;
  readonly shut: Place;
  readonly open: Place;
  /** A directory of the open place where the session puts what it makes. */
  readonly box: string;
  /** A process of the ordinary user's outside, whose environment has the shut place's token. */
  readonly outsider: ChildProcess;
  /** A TCP port that ingress allows. */
  readonly door: number;
  /** One of the suite's programs. */
  program(name: ProgramName): string;
  agent(user: string): Agent;
  /** The same words without Cordon. */
  control(user: string, words: readonly string[]): string;
  /** Both places and the box as each act finds them. */
  clear(): void;
  close(): Promise<void>;
}

const programs = ["reads", "races", "changes", "programs", "network", "lineage", "tamper"] as const;
type ProgramName = (typeof programs)[number];

const here = import.meta.dirname;
const nobody = 65534;

/** mov eax,1; mov edi,1; lea rsi,[rip+8]; mov edx,length; syscall; ret: write(1, text, length). x86-64. */
function machineCode(text: string): Buffer {
  return Buffer.concat([Buffer.from("b801000000bf01000000488d3508000000ba", "hex"), Buffer.from(Uint32Array.of(text.length).buffer), Buffer.from("0f05c3", "hex"), Buffer.from(text)]);
}

function makePrograms(folder: string, number: number): string {
  mkdirSync(folder, { recursive: true });
  const source = join(here, "loot.c");
  const make = (name: string, ...options: string[]): void => void execFileSync("cc", ["-O2", `-DRUN=${number}`, ...options, "-o", join(folder, name), source]);
  make("loot", "-static");
  make("dynamic");
  make("library.so", "-shared", "-fPIC", "-DLIBRARY");
  const ran = `ran-${number * 7}`;
  writeFileSync(join(folder, "code"), machineCode(`${ran}\n`), { mode: 0o644 });
  make("raised", "-static");
  chmodSync(join(folder, "raised"), 0o4755);
  return ran;
}

function policyOf(stage: Pick<Stage, "shut" | "open" | "door" | "program">, agents: readonly Agent[], serve: string): string {
  const { shut, open } = stage;
  const { ears } = open;
  const executed = [serve, ...programs.map((name) => stage.program(name)), ...["loot", "dynamic", "raised"].map((name) => join(open.programs, name))];
  return agentPolicy("attacker", `  egress:
    - { to: { cidr: 127.0.0.1/32 }, ports: [${agents.map(({ port }) => `tcp/${port}, `).join("")}tcp/${ears.port}, udp/${ears.udp}] }
    - { to: { cidr: "::1/128" }, ports: [tcp/${ears.port}, udp/${ears.udp6}] }
    - { to: { cidr: 127.255.255.255/32 }, ports: [udp/${ears.udp}] }
${[ears.unix, ears.datagrams, ears.giver, shut.ears.giver].map((path) => `    - { to: { unix: ${path} } }\n`).join("")}    - { to: { unix: "@${ears.abstract}" } }
  ingress: [{ from: { loopback: true }, ports: [tcp/${stage.door}] }]
  files:
    - { path: ${open.folder}/**, access: [read, write] }
    - { path: ${shut.programs}/**, access: [read] }
    - { path: ${open.programs}/**, access: [read, map] }
  exec:
${executed.map((path) => `    - { path: ${path} }\n`).join("")}`);
}

/** Sets the stage, with the policy in force. Needs root. */
export async function openStage(): Promise<Stage> {
  const host = openStaticHost();
  const bin = join(host.folder, "bin");
  mkdirSync(bin);
  for (const name of ["serve", ...programs]) compileProgram(join(here, `${name}.c`), join(bin, name));
  const sockets = join(host.folder, "sockets");
  mkdirSync(sockets);
  const program: Stage["program"] = (name) => join(bin, name);
  const place = async (name: Place["name"], number: number): Promise<Place> => {
    const folder = join(host.folder, name);
    const programs = join(host.folder, `programs-${name}`);
    const made = { name, token: `TOKEN-OF-${name.toUpperCase()}`, folder, programs, ran: makePrograms(programs, number) };
    mkdirSync(folder);
    writeFileSync(join(host.folder, `${name}-given`), `${made.token}\n`);
    return { ...made, ears: await openEars(sockets, name, program("network"), join(host.folder, `${name}-given`)) };
  };
  const shut = await place("shut", 7919);
  const open = await place("open", 6007);
  const box = join(open.folder, "box");
  const agents = new Map<string, Agent>();
  for (const user of callers) agents.set(user, await openAgent(host, user, join(bin, "serve")));
  const [door = 0] = await freePorts(1);
  const outsider = spawn("/usr/bin/sleep", ["900"], { uid: nobody, gid: nobody, cwd: "/", env: { SECRET: shut.token }, stdio: "ignore" });
  const stage: Stage = {
    host,
    shut,
    open,
    box,
    outsider,
    door,
    program,
    agent: (user) => {
      const agent = agents.get(user);
      if (agent === undefined) throw new Error(`no agent of ${user}`);
      return agent;
    },
    control: (user, [file = "", ...words]) => {
      const { stdout, stderr } = spawnSync(file, words, { cwd: "/", env: { PATH: "/usr/bin:/bin" }, encoding: "latin1", timeout: 100_000, ...(user === "root" ? {} : { uid: nobody, gid: nobody }) });
      return stdout + stderr;
    },
    clear: () => {
      rmSync(box, { recursive: true, force: true });
      for (const one of [shut, open]) {
        reset(one);
        one.ears.forget();
      }
      mkdirSync(box);
      chmodSync(box, 0o777);
    },
    close: async () => {
      for (const agent of agents.values()) await agent.close();
      outsider.kill("SIGKILL");
      shut.ears.close();
      open.ears.close();
      host.close();
    },
  };
  stage.clear();
  const switched = host.apply(policyOf(stage, [...agents.values()], join(bin, "serve")));
  if (!switched.ok) throw new Error(JSON.stringify(switched));
  return stage;
}
