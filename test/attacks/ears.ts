/** Listeners outside of every session that count who came. */
import { createSocket } from "node:dgram";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { listen } from "../support/ports.ts";

/** One place's listeners. */
export interface Ears {
  /** TCP and UDP, on 127.0.0.1 and ::1. */
  readonly port: number;
  readonly udp: number;
  readonly udp6: number;
  readonly unix: string;
  readonly abstract: string;
  /** A datagram socket by path, heard by a process of its own. */
  readonly datagrams: string;
  /** Hands an open descriptor of the place to each who connects. */
  readonly giver: string;
  /** Waits until everybody who has come was counted. */
  settle(): Promise<void>;
  contacts(): number;
  forget(): void;
  close(): void;
}

const mark = "the suite's own";

type Target = { readonly path: string } | { readonly port: number; readonly host: string };

/** @param helper the program that hears datagrams and gives descriptors; @param given what it gives */
export async function openEars(folder: string, name: string, helper: string, given: string): Promise<Ears> {
  let contacts = 0;
  let settled = (): void => undefined;
  const came = (): void => void (contacts += 1);
  /** The suite's own mark comes after all who came before: listeners take them in turn. */
  const heard = (text: Buffer): boolean => {
    if (text.toString() !== mark) return false;
    settled();
    return true;
  };
  const servers: Server[] = [];
  const targets: Target[] = [];
  const hear = async (to: Target): Promise<AddressInfo> => {
    const server = createServer((socket) => {
      came();
      socket.on("error", () => socket.destroy());
      socket.on("data", (text: Buffer) => {
        if (heard(text)) contacts -= 1;
      });
    });
    await listen(server, to);
    const address = server.address() as AddressInfo;
    servers.push(server);
    targets.push("path" in to ? to : { ...to, port: address.port });
    return address;
  };
  const udpOn = async (type: "udp4" | "udp6", address: string, port = 0): Promise<ReturnType<typeof createSocket>> => {
    const socket = createSocket(type);
    socket.on("message", (text) => {
      if (!heard(text)) came();
    });
    await new Promise<void>((resolve) => socket.bind(port, address, resolve));
    return socket;
  };
  const port = (await hear({ port: 0, host: "127.0.0.1" })).port;
  await hear({ port, host: "::1" });
  const unix = join(folder, `${name}.sock`);
  const abstract = `cordon-${name}-${process.pid}`;
  await hear({ path: unix });
  await hear({ path: `\0${abstract}` });
  chmodSync(unix, 0o777);
  const sockets = [await udpOn("udp4", "127.0.0.1"), await udpOn("udp6", "::1")] as const;
  const udp = sockets[0].address().port;
  const others = [await udpOn("udp4", "127.255.255.255", udp)];
  const datagrams = join(folder, `${name}-dgram.sock`);
  const giver = join(folder, `${name}-giver.sock`);
  const helpers = [spawn(helper, ["hear", datagrams]), spawn(helper, ["give", giver, given])];
  for (const one of helpers) await firstLine(one);
  helpers[0]?.stdout?.on("data", (text: Buffer) => {
    for (const line of text.toString().trim().split("\n")) if (line === "heard") came();
    if (text.toString().includes("settled")) settled();
  });
  return {
    port,
    udp,
    udp6: sockets[1].address().port,
    unix,
    abstract,
    datagrams,
    giver,
    settle: async () => {
      const own = createSocket("udp4");
      const own6 = createSocket("udp6");
      for (const say of [
        ...targets.map((to) => (): void => void connect(to).end(mark)),
        (): void => void helpers[0]?.stdin?.write("?"),
        (): void => own.send(mark, udp, "127.0.0.1"),
        (): void => own6.send(mark, sockets[1].address().port, "::1"),
      ])
        await new Promise<void>((resolve) => {
          settled = resolve;
          say();
        });
      own.close();
      own6.close();
    },
    contacts: () => contacts,
    forget: () => void (contacts = 0),
    close: () => {
      for (const server of servers) server.close();
      for (const socket of [...sockets, ...others]) socket.close();
      for (const one of helpers) one.kill("SIGKILL");
    },
  };
}

function firstLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`a helper of the suite ended with ${code}`)));
  });
}
