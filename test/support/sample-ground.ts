/** A real part of the host for random policies: directories, programs, sockets and ports that samples are tried on. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { parseAddress, type Access, type FileAccess } from "@cordon/policy";
import type { Backend } from "@cordon/probe";
import { allPathForms, type World } from "./random-policy.ts";
import { freePorts, listen } from "./ports.ts";
import { callers } from "./static-host.ts";

/** An act as samples.c takes it, and the question to the evaluator that it stands for. */
export interface Sample {
  readonly line: string;
  readonly access: Access;
}

/** The ground, with its listeners. */
export interface SampleGround {
  readonly world: World;
  random(random: (below: number) => number): Sample;
  close(): Promise<void>;
}

const below = ["", "a", "a/b", "c", "x", "x/y/z"];
const names = ["f", "g", ".env", "key.pem", "a.tar.gz", "program", "x.gz"];
/** In each folder: nothing is in it at the start of a session, so that a name can be made. */
const fresh = "fresh";

/**
 * Lays the ground out.
 * @param root an existing directory that every user may pass
 * @param held the backend of files: what Landlock can't say is not drawn
 * @param files rules that every policy has beside its own, as lines of YAML
 */
export async function openSampleGround(
  root: string,
  held: Backend,
  fixed: Pick<World, "files" | "exec">,
): Promise<SampleGround> {
  const folders = below.map((name) => join(root, "ground", name));
  const nothing = join(root, "nothing");
  execFileSync("cc", ["-Os", "-static", "-nostartfiles", "-s", "-o", nothing, join(import.meta.dirname, "../kernel/nothing.c")]);
  const servers: Server[] = [];
  const open = async (to: Parameters<typeof listen>[1]): Promise<number> => {
    const server = createServer((socket) => socket.destroy());
    servers.push(server);
    await listen(server, to);
    const address = server.address() as AddressInfo | string;
    return typeof address === "string" ? 0 : address.port;
  };
  for (const folder of folders) {
    mkdirSync(join(folder, fresh), { recursive: true });
    for (const name of names) {
      copyFileSync(nothing, join(folder, name));
      chmodSync(join(folder, name), 0o777);
    }
    await open({ path: join(folder, "sock") });
    for (const name of ["", fresh, "sock"]) chmodSync(join(folder, name), 0o777);
  }
  const abstractPrefix = `cordon-samples-${process.pid}-`;
  for (const name of names) await open({ path: `\0${abstractPrefix}${name}` });
  const listening: number[] = [];
  for (let index = 0; index < 4; index++) listening.push(await open({ port: 0, host: "::" }));
  const free = await freePorts(4);
  const world: World = {
    users: callers,
    folders,
    // rules speak of a directory alone, too
    names: [...names, fresh],
    // a host has these addresses without being told, and no others for certain
    addresses: ["127.0.0.1", "127.1.2.3", "127.1.2.200", "127.1.7.9", "127.9.9.9", "::1", "::ffff:127.1.2.3", "0.0.0.0", "::"],
    cidrs: ["127.0.0.0/8", "127.1.0.0/16", "127.1.2.0/24", "127.1.2.3/32", "::1/128", "0.0.0.0/0", "::/0", "10.0.0.0/8"],
    except: { from: "127.0.0.0/8", one: ["127.1.0.0/16", "127.1.2.0/24"] },
    ports: [
      ...["tcp", "udp", "tcp/20000-60999", "udp/20000-60999"],
      ...listening.flatMap((port) => [`tcp/${port}`, `udp/${port}`]),
      ...free.map((port) => `tcp/${port}`),
    ],
    abstractPrefix,
    fqdns: [],
    resolvers: [],
    pathForms: held !== "landlock" ? allPathForms : allPathForms.filter((form) => form !== "name" && form !== "suffix"),
    ...fixed,
  };
  return {
    world,
    random: (random) => randomSample(world, { listening, free }, random),
    close: async () => {
      for (const server of servers) await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Acts as often as they are drawn. */
const acts = [
  ...(["read", "read", "list", "write", "write", "name", "name", "map", "exec", "exec"] as const),
  ...(["unix", "abstract", "proc", "self", "tcp", "tcp", "udp", "bind", "bind"] as const),
];

/** An act that works on this ground when nothing refuses it. */
function randomSample(
  world: World,
  ports: { readonly listening: readonly number[]; readonly free: readonly number[] },
  random: (below: number) => number,
): Sample {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const file = (word: string, access: FileAccess, path: string, naming = false): Sample => ({
    line: `${word} ${path}`,
    access: { class: "path", access, path, naming },
  });
  const known = (): string => join(pick(world.folders), pick(names));
  const unused = (): string => join(pick(world.folders), fresh, `${pick(["", "", "new-"])}${pick(names)}`);
  const self = (access: FileAccess, path: string): Sample => ({
    line: `${access} /proc/self/${path}`,
    access: { class: "self", access, path },
  });
  const text = pick(world.addresses);
  const address = parseAddress(text) ?? "";
  switch (pick(acts)) {
    case "read":
      return file("read", "read", known());
    case "list":
      return file("read", "read", pick([pick(world.folders), join(pick(world.folders), fresh)]));
    case "write":
      return file("write", "write", known());
    case "name":
      return file(pick(["mkdir", "symlink"]), "write", unused(), true);
    case "map":
      return file("map", "map", known());
    case "exec":
      return file("exec", "exec", known());
    case "unix":
      return file("unix", "connect", join(pick(world.folders), "sock"));
    case "abstract": {
      const name = `${world.abstractPrefix}${pick(names)}`;
      return { line: `abstract ${name}`, access: { class: "abstract-unix", name } };
    }
    case "proc":
      return file("read", "read", "/proc/meminfo");
    case "self":
      return pick([self("read", "maps"), self("read", "status"), self("write", "comm")]);
    case "tcp": {
      const port = pick(ports.listening);
      return { line: `connect tcp ${text} ${port}`, access: { class: "egress", protocol: "tcp", address, port } };
    }
    case "udp": {
      const port = pick([...ports.listening, ...ports.free]);
      return { line: `send udp ${text} ${port}`, access: { class: "egress", protocol: "udp", address, port } };
    }
    case "bind": {
      const protocol = pick(["tcp", "udp"] as const);
      const port = pick([0, ...ports.free]);
      return { line: `bind ${protocol} ${text} ${port}`, access: { class: "ingress", protocol, address, port } };
    }
  }
}
