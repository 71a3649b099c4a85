/** How agents and models talk: what an agent's request says, and how a turn is streamed to it. */
import type { IncomingHttpHeaders, ServerResponse } from "node:http";

/** One turn: text, or calls of the agent's own tools. */
export interface Turn {
  /** Names the turn in ModelServer.result. */
  readonly name: string;
  readonly text?: string;
  readonly call?: { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> };
  /** The turn is held back until ModelServer.release is called with its name. */
  readonly held?: boolean;
}

/** A message of a request, as far as both formats have it. */
export interface Message {
  readonly role: string;
  readonly content?: unknown;
}

/** One wire format. */
export interface Wire {
  /** The API key that the agent presents. */
  readonly key: (headers: IncomingHttpHeaders) => string;
  /** What the tools answered, of the messages since the model spoke last. */
  readonly toolText: (messages: readonly Message[]) => string;
  /** Streams the turn and ends the response. */
  readonly stream: (response: ServerResponse, step: number, turn: Turn) => void;
}

const textOf = (content: unknown): string => (typeof content === "string" ? content : JSON.stringify(content));

/** Server-sent events as the OpenAI API reference describes chat completions for `stream: true`. */
const openAi: Wire = {
  key: (headers) => (headers.authorization ?? "").replace(/^Bearer /, ""),
  toolText: (messages) =>
    messages
      .filter((message) => message.role === "tool")
      .map((message) => textOf(message.content))
      .join("\n"),
  stream: (response, step, turn) => {
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
  },
};

/** Server-sent events as the Anthropic API reference describes messages for `stream: true`. */
const anthropic: Wire = {
  key: (headers) => String(headers["x-api-key"] ?? ""),
  toolText: (messages) =>
    messages
      .flatMap((message) => (Array.isArray(message.content) ? (message.content as { type?: unknown; content?: unknown }[]) : []))
      .filter((block) => block.type === "tool_result")
      .map((block) => textOf(block.content))
      .join("\n"),
  stream: (response, step, turn) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send = (type: string, more: object): void => {
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`);
    };
    const block =
      turn.call === undefined
        ? { content_block: { type: "text", text: "" }, delta: { type: "text_delta", text: turn.text ?? "" }, stop_reason: "end_turn" }
        : {
            content_block: { type: "tool_use", id: `toolu_${step}`, name: turn.call.tool, input: {} },
            delta: { type: "input_json_delta", partial_json: JSON.stringify(turn.call.arguments) },
            stop_reason: "tool_use",
          };
    const usage = { input_tokens: 1, output_tokens: 1 };
    send("message_start", {
      message: { id: `msg_${step}`, type: "message", role: "assistant", model: "scripted-1", content: [], stop_reason: null, stop_sequence: null, usage },
    });
    send("content_block_start", { index: 0, content_block: block.content_block });
    send("content_block_delta", { index: 0, delta: block.delta });
    send("content_block_stop", { index: 0 });
    send("message_delta", { delta: { stop_reason: block.stop_reason, stop_sequence: null }, usage: { output_tokens: 1 } });
    send("message_stop", {});
    response.end();
  },
};

/** Wire formats by the path that a request is posted to. */
export const wires: Readonly<Record<string, Wire>> = { "/v1/chat/completions": openAi, "/v1/messages": anthropic };
