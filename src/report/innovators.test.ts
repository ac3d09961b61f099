import { expect, it } from "vitest";
import {
  countedFields,
  fieldName,
  fieldsTitle,
  heldFields,
  heldSentence,
  heldTitle,
  innovatorId,
  innovatorPassport,
  innovatorShare,
  innovatorsFinding,
  kindsTitle,
  leadersTitle,
  mostTitle,
  regionFields,
  regionKinds,
} from "./innovators.ts";
import { plainText } from "./segment.ts";
import { tinyIndustries, tinyInnovator } from "./tiny-industries.ts";

const region = "500000";
const hidden = { count: null, hidden: "yes", reason: "suppressed" } as const;
const view = tinyIndustries({
  results: {
    innovators: [
      tinyInnovator({ count: 200 }),
      tinyInnovator({ innovator_kind: "firm", count: 150 }),
      tinyInnovator({ field_id: "T32", count: 40 }),
      tinyInnovator({ field_id: "T32", innovator_kind: "firm", count: 10 }),
      tinyInnovator({ field_id: "T32", innovator_kind: "university", count: 30 }),
      tinyInnovator({ field_id: "T32", innovator_kind: "other", ...hidden }),
      tinyInnovator({ field_id: "T01", ...hidden }),
      tinyInnovator({ entity_id: region, count: 80 }),
      tinyInnovator({ entity_id: region, innovator_kind: "firm", count: 20 }),
      tinyInnovator({ entity_id: region, innovator_kind: "university", count: 20 }),
      tinyInnovator({ entity_id: region, field_id: "T01", count: 5 }),
      tinyInnovator({ entity_id: region, field_id: "T02", ...hidden }),
      tinyInnovator({ entity_id: region, field_id: "T32", count: 12 }),
    ],
  },
});

it("innovatorId names a field, a kind, both, or all; its number stands on the passport page of the entity", () => {
  const id = (field_id: string | null, innovator_kind: "firm" | null) => innovatorId({ field_id, innovator_kind });
  expect([id("T06", "firm"), id("T06", null), id(null, "firm"), id(null, null)]).toEqual([
    "T06.firm",
    "T06",
    "firm",
    "all",
  ]);
  const row = tinyInnovator({ entity_id: region, field_id: "T06", innovator_kind: "firm" });
  expect(innovatorPassport(view, row, "en")).toBe("/en/numbers/nation-2023/500000/#h-T06-firm");
});
it("innovatorShare is of all that the same entity has; without either count it is a dash", () => {
  expect(innovatorShare(view, view.innovators(region, null, "firm"))).toBe("25.0%");
  expect(innovatorShare(view, view.innovators("100000", null, "firm"))).toBe("75.0%");
  expect(innovatorShare(view, view.innovators("100000", "T01", null))).toBe("—");
  expect(innovatorShare(view, null)).toBe("—");
  expect(innovatorShare(view, tinyInnovator({ entity_id: "510000", count: 3 }))).toBe("—");
});
it("heldFields has the fields that go to an industry, the one of which most goes there first, with who holds them", () => {
  const held = heldFields(view, "I6-AUTO");
  expect(held.map(({ field, kinds }) => [field, kinds.length])).toEqual([
    ["T32", 3],
    ["T01", 0],
  ]);
  expect(heldTitle(view, "I6-AUTO", "zh")).toBe("折入最多的领域是T32，其有效发明 75.0%由高校拥有");
});
it("heldTitle says so where the field or who holds it is hidden", () =>
  expect(heldTitle(view, "I6-ENERGY", "en")).toBe("Too few to show who holds it"));
it("heldSentence counts the field of which most goes to an industry by kind, the largest first, each with its passport", () => {
  const said = heldSentence(view, "I6-AUTO", "en");
  expect(plainText(said)).toBe(
    "The field that goes here most is T32, with 40 inventions in force in the nation: universities 30 and firms 10.",
  );
  expect(said).toContainEqual({ text: "30", href: "/en/numbers/nation-2023/100000/#h-T32-university" });
  expect(heldSentence(view, "I6-ENERGY", "zh")).toEqual(["样本不足，主体未能显示"]);
});
it("countedFields has the fields counted of the whole, with the regions that are shown, most inventions first", () => {
  const fields = countedFields(view).map(({ field, kinds, leaders }) => [
    field,
    kinds.length,
    leaders.map((row) => row.count),
  ]);
  expect(fields).toEqual([
    ["T32", 3, [12]],
    ["T01", 0, [5]],
  ]);
  expect(countedFields(tinyIndustries())).toEqual([]);
});
it("countedFields puts the smaller code first of two regions with as many inventions, and names none that is no region", () => {
  const row = (entity_id: string, count: number) => tinyInnovator({ entity_id, field_id: "T32", count });
  const innovators = [row("100000", 40), row("510000", 9), row("999999", 30), row("110000", 9), row("500000", 12)];
  const [first] = countedFields(tinyIndustries({ results: { innovators } }));
  expect(first!.leaders.map(({ entity_id }) => entity_id)).toEqual(["500000", "110000", "510000"]);
});
it("innovatorsFinding counts all inventions by kind, and says so where an edition does not count them", () => {
  expect(plainText(innovatorsFinding(view, "zh"))).toBe("全国有有效发明 200 件：企业 150。");
  expect(innovatorsFinding(tinyIndustries(), "en")).toEqual([
    "This edition does not count inventions by technology field and kind of innovator.",
  ]);
});
it("mostTitle and leadersTitle count who has most of the fields, of what is shown", () => {
  expect(mostTitle(view, "en")).toBe("Most inventions are held by universities in 1 of 2 technology fields");
  expect(leadersTitle(view, "zh")).toBe("2 个技术领域中，有效发明最多的：重庆 2 个");
  const unknown = tinyIndustries({ results: { innovators: [tinyInnovator({ field_id: "T32", ...hidden })] } });
  expect([mostTitle(unknown, "zh"), leadersTitle(unknown, "zh")]).toEqual([
    "样本不足，主体未能显示",
    "样本不足，主体未能显示",
  ]);
});
it("regionKinds go in the order of the schema; of as many the first is named, against the whole", () => {
  expect(regionKinds(view, region).map((row) => row.innovator_kind)).toEqual(["firm", "university"]);
  expect(kindsTitle(view, region, "en")).toBe("25.0% of the inventions are held by firms, against 75.0% in the nation");
  expect(kindsTitle(view, "510000", "zh")).toBe("样本不足，主体未能显示");
});
it("regionFields has the field with most inventions first, the hidden ones last, and names those shown", () => {
  expect(regionFields(view, region).map((row) => row.field_id)).toEqual(["T32", "T01", "T02"]);
  expect(fieldsTitle(view, region, "en")).toBe("Most inventions in force are in T32 and machines");
  expect(fieldsTitle(view, "510000", "zh")).toBe("样本不足，主体未能显示");
});
it("fieldName is the code of a field without a name", () =>
  expect([fieldName(view, "T01", "zh"), fieldName(view, "T99", "zh")]).toEqual(["电机", "T99"]));
