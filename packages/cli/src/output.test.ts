import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { countText, durationText, escapeText, escapeYaml, isoTime, jsonLine, table, tableLine } from "./output.ts";

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe("text of hosts and agents", () => {
  it("loses its power over the terminal", () => {
    expect(escapeText("/tmp/\x1b]0;pwned\x07\x1b[2J")).toBe("/tmp/\\x1b]0;pwned\\x07\\x1b[2J");
    expect(escapeText("a\nb\tc\r\u009b31m")).toBe("a\\nb\\tc\\r\\x9b31m");
    expect(escapeText("invoice\u202etxt.exe")).toBe("invoice\\u{202e}txt.exe");
    expect(escapeText("\ud800")).toBe("\\u{d800}");
  });

  it("can't pretend to be an escape itself", () => {
    expect(escapeText("\\x1b")).toBe("\\\\x1b");
  });

  it("stays readable in any language", () => {
    expect(escapeText("/srv/données/日本語/🚀 x")).toBe("/srv/données/日本語/🚀 x");
  });

  it("holds no acting character, whatever came in, and different text stays different", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(fc.property(text, (one) => !acting.test(escapeText(one))));
    fc.assert(fc.property(text, text, (one, other) => (escapeText(one) === escapeText(other)) === (one === other)));
  });

  it("is the same value in quoted YAML, and harmless there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (one) => {
        const text = escapeYaml(JSON.stringify(one));
        return !acting.test(text) && parse(text) === one;
      }),
    );
  });

  it("is the same value in JSON, and harmless there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (one) => {
        const line = jsonLine({ one });
        return line.endsWith("\n") && !acting.test(line.slice(0, -1)) && (JSON.parse(line) as { one: string }).one === one;
      }),
    );
  });
});

describe("tables", () => {
  it("are as wide as their cells, say - for nothing, and escape", () => {
    expect(table(["NAME", "N"], [["a", 1], ["long\n", 22n], [null, ""]])).toBe(
      ["NAME    N", "a       1", "long\\n  22", "-       -", ""].join("\n"),
    );
  });

  it("are only headings when there is nothing", () => {
    expect(table(["A", "B"], [])).toBe("A  B\n");
  });

  it("push what is too wide to the right when the rows come one by one", () => {
    expect(tableLine(["abc", "x", "y"], [2, 3, 9])).toBe("abc  x    y\n");
  });
});

it("counts in the right number", () => {
  expect([0, 1, 2].map((count) => countText(count, "agent"))).toEqual(["0 agents", "1 agent", "2 agents"]);
});

describe("times", () => {
  it("are ISO 8601 with milliseconds; 0 is not yet", () => {
    expect(isoTime(1_700_000_000_123_999_999n)).toBe("2023-11-14T22:13:20.123Z");
    expect(isoTime(0n)).toBeNull();
  });

  it("are short for people", () => {
    const texts = [85n, 1_299n, 59_999n, 185_000n, 7_800_000n].map((ms) => durationText(ms * 1_000_000n));
    expect(texts).toEqual(["85ms", "1.2s", "59.9s", "3m05s", "2h10m"]);
  });
});
