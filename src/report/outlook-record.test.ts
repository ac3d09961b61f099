import { expect, it } from "vitest";
import type { OutlookResult } from "../schema/outlook.ts";
import { outlookRecord } from "./outlook-record.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyOutlook } from "./tiny-rows.ts";

const row = (year: number, given: Partial<OutlookResult>) => tinyOutlook({ year, ...given });
const seen = (year: number, value: number) => row(year, { part: "observed", value });
const said = (year: number, low: number, high: number) => row(year, { value: low, low, high });

it("outlookRecord() counts, by years ahead, the intervals that held what came", () => {
  const history = [
    tinyEdition({ year: 2020, outlook: [said(2021, 1, 2), said(2022, 1, 2), said(2023, 1, 2)] }),
    tinyEdition({ year: 2021, outlook: [seen(2021, 2), said(2022, 3, 4)] }),
    tinyEdition({ year: 2022, outlook: [seen(2021, 2), seen(2022, 3), said(2023, 3, 4)] }),
  ];
  expect(outlookRecord(history)).toEqual([
    { ahead: 1, told: 2, held: 2 },
    { ahead: 2, told: 1, held: 0 },
  ]);
});
it("outlookRecord() leaves out what cannot be compared: no interval, not observed, before a break", () => {
  const before = tinyEdition({ year: 2020, outlook: [row(2021, {}), said(2022, 1, 2)] });
  const after = tinyEdition({ year: 2022, outlook: [seen(2021, 2), row(2022, { part: "earlier", value: 1 })] });
  expect(outlookRecord([before, after])).toEqual([]);
});
it("outlookRecord() of one edition or none is empty", () => {
  expect(outlookRecord([])).toEqual([]);
  expect(outlookRecord([tinyEdition({ outlook: [seen(2022, 1), said(2023, 0, 1)] })])).toEqual([]);
});
