/**
 * A model server that plays a scenario: the wire formats of model-wires.ts, streamed,
 * on loopback, without a model. It is stateless per conversation: the number of
 * assistant messages in a request says which turn is next, and what the tools
 * answered to the turn before is read from the same request.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { wires, type Message, type Turn } from "./model-wires.ts";

/** A running server. Every conversation is named by the API key that the agent presents. */
export interface ModelServer {
  readonly port: number;
  /** What the tools answered to a turn, once the agent has come back with it. */
  result(conversation: string, turn: string): Promise<string>;
  release(conversation: string, turn: string): void;
  close(): Promise<void>;
}

interface Request {
  readonly messages?: readonly Message[];
  readonly tools?: readonly unknown[];
}

/** What a request without tools is for: a name for the conversation. */
const title: Turn = { name: "title", text: "A task" };

/** A promise with its resolver, made on first use by either side. */
class Signals {
  readonly #signals = new Map<string, { promise: Promise<string>; resolve: (value: string) => void }>();

  of(key: string): { promise: Promise<string>; resolve: (value: string) => void } {
    let signal = this.#signals.get(key);
    if (signal === undefined) {
      signal = Promise.withResolvers<string>();
      this.#signals.set(key, signal);
    }
    return signal;
  }
}

/**
 * Starts the server on 127.0.0.1.
 * @param turns the scenario; each conversation walks it from the start
 * @param files what `GET /files/NAME` answers: the programs that the scenario downloads
 * @param port where it listens; 0: wherever the kernel chooses
 */
export async function startModelServer(
  turns: readonly Turn[],
  files: Readonly<Record<string, Uint8Array>>,
  port = 0,
): Promise<ModelServer> {
  const results = new Signals();
  const releases = new Signals();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = files[(request.url ?? "").replace(/^\/files\//, "")];
    if (request.method === "GET" && file !== undefined) {
      response.end(file);
      return;
    }
    const wire = wires[new URL(request.url ?? "/", "http://model").pathname];
    if (request.method !== "POST" || wire === undefined) {
      response.writeHead(404).end();
      return;
    }
    const conversation = wire.key(request.headers);
    const { messages = [], tools = [] } = await readRequest(request);
    if (tools.length === 0) {
      wire.stream(response, 0, title);
      return;
    }
    const step = messages.filter((message) => message.role === "assistant").length;
    const before = turns[step - 1];
    const since = messages.slice(messages.findLastIndex((message) => message.role === "assistant") + 1);
    if (before !== undefined) results.of(`${conversation} ${before.name}`).resolve(wire.toolText(since));
    const turn = turns[step] ?? { name: "end", text: "Done." };
    if (turn.held === true) await releases.of(`${conversation} ${turn.name}`).promise;
    wire.stream(response, step, turn);
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    result: (conversation, turn) => results.of(`${conversation} ${turn}`).promise,
    release: (conversation, turn) => releases.of(`${conversation} ${turn}`).resolve(""),
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

async function readRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Request;
}
