/** A line to the responder's keeper, native/responder/responder.h: one command at a time, each with one answer. */
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** How long an answer may take, in milliseconds. */
const patienceMs = 1_000;

/** What is heard without having asked. */
export interface LineListener {
  /** The process that answers was replaced, the keeper says so for the `count`th time. */
  replaced(count: number): void;
  /** The other end is gone, or was not worth keeping. Called once. */
  closed(): void;
}

/** An open line. */
export interface Line {
  /** Sends a command; rejects with the responder's reason, or when there is no answer in time, which ends the line. */
  ask(command: string): Promise<void>;
  close(): void;
}

/** Connects. Rejects with the socket's error. */
export async function openLine(path: string, listener: LineListener): Promise<Line> {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const one = connect(path, () => resolve(one));
    one.once("error", reject);
  });
  socket.unref(); // a line is no reason for a process to live
  let waiting: ((answer: string | null) => void) | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const answer = (text: string | null): void => {
    const take = waiting;
    waiting = null;
    take?.(text);
  };
  const lines = createInterface({ input: socket });
  lines.on("line", (text) => (text.startsWith("replaced ") ? listener.replaced(Number(text.slice(9))) : answer(text)));
  // readline tells its input's errors once more, as its own
  for (const source of [socket, lines]) source.on("error", () => socket.destroy());
  socket.on("close", () => {
    answer(null);
    listener.closed();
  });
  const send = async (command: string): Promise<void> => {
    if (socket.destroyed) throw new Error("the responder is gone");
    const text = await new Promise<string | null>((resolve) => {
      const timer = setTimeout(() => socket.destroy(), patienceMs);
      waiting = (one) => {
        clearTimeout(timer);
        resolve(one);
      };
      socket.write(`${command}\n`);
    });
    if (text === null) throw new Error("the responder does not answer");
    if (text !== "ok") throw new Error(`the responder refuses: ${text.replace(/^error /, "")}`);
  };
  return {
    ask: (command) => {
      const asked = last.then(() => send(command));
      last = asked.catch(() => undefined);
      return asked;
    },
    close: () => socket.destroy(),
  };
}
