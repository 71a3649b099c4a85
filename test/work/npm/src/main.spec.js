import { expect, it } from "vitest";
import { roundTrip } from "./main.js";

it("runs the native add-on", () => {
  expect(roundTrip("real work goes on")).toBe("real work goes on");
});
