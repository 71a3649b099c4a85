/**
 * A model server that plays a scenario: the OpenAI chat-completions wire format
 * (streamed), on loopback, without a model. It is stateless per conversation: the
 * number of assistant messages in a request says which turn is next, and what the
 * tools answered to the turn before is read from the same request.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One turn: text, or calls of the agent's own tools. */
export interface Turn {
  /** Names the turn in {@link ModelServer.result}. */
  readonly name: string;
  readonly text?: string;
  readonly call?: { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> };
  /** The turn is held back until {@link ModelServer.release} is called with its name. */
  readonly held?: boolean;
}

/** A running server. Every conversation is named by the API key that the agent presents. */
export interface ModelServer {
  readonly port: number;
  /** What the tools answered to a turn, once the agent has come back with it. */
  result(conversation: string, turn: string): Promise<string>;
  release(conversation: string, turn: string): void;
  close(): Promise<void>;
}

interface Message {
  readonly role: string;
  readonly content?: unknown;
}

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
 */
export async function startModelServer(
  turns: readonly Turn[],
  files: Readonly<Record<string, Uint8Array>>,
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
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      response.writeHead(404).end();
      return;
    }
    const conversation = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const messages = await readMessages(request);
    const step = messages.filter((message) => message.role === "assistant").length;
    const before = turns[step - 1];
    if (before !== undefined) results.of(`${conversation} ${before.name}`).resolve(lastToolText(messages));
    const turn = turns[step] ?? { name: "end", text: "Done." };
    if (turn.held === true) await releases.of(`${conversation} ${turn.name}`).promise;
    stream(response, step, turn);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
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

async function readMessages(request: IncomingMessage): Promise<readonly Message[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { messages?: readonly Message[] };
  return body.messages ?? [];
}

function lastToolText(messages: readonly Message[]): string {
  const answers = messages.slice(messages.findLastIndex((message) => message.role === "assistant") + 1);
  return answers
    .filter((message) => message.role === "tool")
    .map((message) => (typeof message.content === "string" ? message.content : JSON.stringify(message.content)))
    .join("\n");
}

/** Server-sent events as the OpenAI API reference describes them for `stream: true`. */
function stream(response: ServerResponse, step: number, turn: Turn): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (delta: object, finish: string | null): void => {
    const chunk = {
      id: `turn-${step}`,
      object: "chat.completion.chunk",
      created: 0,
      model: "scripted-1",
      choices: [{ index: 0, delta, finish_reason: finish }],
    };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  if (turn.call === undefined) {
    send({ role: "assistant", content: turn.text ?? "" }, null);
    send({}, "stop");
  } else {
    const call = {
      index: 0,
      id: `call-${step}`,
      type: "function",
      function: { name: turn.call.tool, arguments: JSON.stringify(turn.call.arguments) },
    };
    send({ role: "assistant", content: turn.text ?? null, tool_calls: [call] }, null);
    send({}, "tool_calls");
  }
  response.end("data: [DONE]\n\n");
}
