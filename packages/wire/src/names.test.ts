import { describe, expect, it } from "vitest";
import { attribute, cordon, eventName, metric, reasonName, reasonNumber, reasonSentence, reasons } from "./index.ts";

describe("reasons", () => {
  it("are those of reason.proto", () => {
    const fromProto = Object.entries(cordon.v1.Reason)
      .filter(([, number]) => typeof number === "number" && Number(number) !== 0)
      .map(([name, number]) => ({ number, name: name.slice("REASON_".length).toLowerCase().replaceAll("_", "-") }));
    expect(reasons.map(({ number, name }) => ({ number, name }))).toEqual(fromProto);
    expect(reasons.every((one) => one.sentence.length > 0)).toBe(true);
  });

  it("go from number to name to sentence and back", () => {
    expect(reasonName(5)).toBe("not-allowed");
    expect(reasonNumber("not-allowed")).toBe(5);
    expect(reasonSentence("not-allowed")).toBe("no rule allows it");
  });

  it("say so when they are unknown", () => {
    expect(reasonName(9999)).toBe("unknown-9999");
    expect(reasonNumber("unknown-9999")).toBeNull();
    expect(reasonSentence("unknown-9999")).toBe("reason unknown-9999");
  });
});

describe("telemetry names", () => {
  it("are given once", () => {
    const names = [...Object.values(attribute), ...Object.values(eventName), ...Object.values(metric).map((one) => one.name)];
    expect(new Set(names).size).toBe(names.length);
  });
});
