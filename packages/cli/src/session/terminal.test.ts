import { expect, it } from "vitest";
import { callersTerminal, isInBackground } from "./terminal.ts";

function recorded(terminals: readonly number[], answer: (words: readonly string[]) => string) {
  const calls: string[] = [];
  const terminal = callersTerminal(
    (descriptor, words) => {
      calls.push(`${descriptor} ${words.join(" ")}`);
      return answer(words);
    },
    (descriptor) => terminals.includes(descriptor),
  );
  return { terminal, calls };
}

const working = (words: readonly string[]): string => (words[0] === "-g" ? "500:5:bf\n" : words[0] === "size" ? "40 132\n" : "");

it("sets the mode raw and puts the very same mode back, once", () => {
  const { terminal, calls } = recorded([0, 1, 2], working);
  terminal.makeRaw();
  terminal.restore();
  terminal.restore();
  terminal.makeRaw();
  terminal.restore();
  expect(calls).toEqual(["0 -g", "0 raw -echo", "0 500:5:bf", "0 raw -echo", "0 500:5:bf"]);
});

it("keeps the terminal's own lines when the output goes elsewhere: who reads it there may write here", () => {
  for (const terminals of [[0], [0, 2]]) {
    const { terminal, calls } = recorded(terminals, working);
    terminal.makeRaw();
    expect(calls).toEqual(["0 -g", "0 raw -echo opost"]);
  }
});

it("leaves the mode alone when keys do not go to the session", () => {
  const { terminal, calls } = recorded([1, 2], working);
  terminal.makeRaw();
  terminal.restore();
  expect(calls).toEqual([]);
  expect(terminal.descriptors).toEqual([1, 2]);
  expect(terminal.size()).toEqual({ rows: 40, columns: 132 });
  expect(calls).toEqual(["1 size"]);
});

it("stays cooked when the mode can't be saved, and knows no size then", () => {
  const { terminal, calls } = recorded([0], () => {
    throw new Error("stty: Input/output error");
  });
  terminal.makeRaw();
  terminal.restore();
  expect(calls).toEqual(["0 -g"]);
  expect(terminal.size()).toBeNull();
});

it("does nothing in a pipe", () => {
  const { terminal, calls } = recorded([], working);
  terminal.makeRaw();
  terminal.restore();
  expect(terminal.size()).toBeNull();
  expect(calls).toEqual([]);
});

it("lets Ctrl-C interrupt, and Ctrl-Z not, for as long as nobody reads the keys", () => {
  const { terminal, calls } = recorded([0, 1, 2], working);
  terminal.letInterrupt();
  terminal.makeRaw();
  terminal.letInterrupt();
  terminal.restore();
  expect(calls).toEqual(["0 -g", "0 raw -echo", "0 isig susp undef", "0 500:5:bf"]);
});

it("is in the background when another process group has its terminal", () => {
  // proc_pid_stat(5): pid (name) state ppid pgrp session tty_nr tpgid
  expect(["7 (a) b) S 1 7 5 34817 5 0", "7 (sh) S 1 7 7 34817 7 0", "7 (sh) S 1 7 7 0 -1 0"].map(isInBackground)).toEqual([true, false, false]);
});
