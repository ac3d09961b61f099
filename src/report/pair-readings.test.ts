import { expect, it } from "vitest";
import type { DrawnQuantity, SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";
import { pairReadings } from "./pair-readings.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyClass, tinyInterval } from "./tiny-rows.ts";

const home = "500000";
const drawn = (quantity: DrawnQuantity, low: number, high: number) =>
  tinyInterval({ quantity, item: "C-U", low, high });
const sign = (probability: number) =>
  tinyClass({ scale: "change", item: "C-U", class: "rises", probability, published: "yes" });
const match = { matching: 0.82, coordination: 0.63, grade: "basic", change_3y: 0.13, net_change_3y: 0.16 };
const reading = (row: object, stability: readonly StabilityResult[], sensitivity: readonly SensitivityResult[] = []) =>
  pairReadings(tinyEdition({ matches: { "500000 C-U": row }, stability, sensitivity }), home, "zh")[0]!;

it("pairReadings gives M, D* and the net change their intervals", () => {
  const { matching, coordination, net } = reading(
    match,
    [],
    [drawn("matching", 0.8, 0.97), drawn("coordination", 0.5, 0.66), drawn("net-change", -0.12, 0.18)],
  );
  expect([matching?.text, coordination?.text, net?.text]).toEqual(["0.80—0.97", "0.50—0.66", "−0.12 至 0.18"]);
  expect(matching?.href).toBe("/numbers/nation-2023/500000/#u-matching-C-U");
});
it("pairReadings calls a change converging only where its size and its sign are sure", () => {
  expect(reading(match, [sign(0.8)])).toMatchObject({ verdict: "converging", sign: 0.8 });
  expect(reading(match, [sign(0.66)]).verdict).toBe("open");
  expect(reading({ ...match, net_change_3y: -0.16 }, [sign(0.9)]).verdict).toBe("diverging");
  expect(reading({ ...match, net_change_3y: 0.09 }, [sign(1)]).verdict).toBe("stable");
});
it("pairReadings judges nothing across a break, and nothing that is missing", () => {
  expect(reading({ ...match, reason: "crosses-break" }, [sign(1)]).verdict).toBe("broken");
  expect(reading({ ...match, net_change_3y: null }, []).verdict).toBeNull();
  expect(reading({}, [])).toMatchObject({ matching: null, grade: null, ahead: "" });
});
