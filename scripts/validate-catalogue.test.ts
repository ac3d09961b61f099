import { describe, expect, it } from "vitest";
import { planOf } from "../fixtures/catalogue/sketch.ts";
import { enteredFiles } from "../fixtures/committed-files.ts";
import { cataloguePlan } from "../src/schema/catalogue-plan.ts";
import { checkAdjustments } from "../src/tables/checks/adjustments.ts";
import { checkCataloguePlans } from "../src/tables/checks/catalogue-plans.ts";
import { checkRegister } from "../src/tables/checks/catalogue-register.ts";
import { formatProblems, type Problem } from "../src/tables/problem.ts";
import { readRepository } from "../src/tables/read-repository.ts";
import { readYaml } from "../src/tables/read-yaml.ts";
import { validateFiles } from "../src/tables/validate-files.ts";

// Figures take seconds to read and are not looked at here, but for what plans name.
const isRead = (path: string) => !/^data\/raw\/.*\d{4}\.csv$/.test(path) || path.includes("plan-listing");
const files = new Map([...enteredFiles()].filter(([path]) => isRead(path)));
const { repository } = readRepository(files);

type Changes = Readonly<Record<string, (text: string) => string>>;

const textOf = (path: string) => new TextDecoder().decode(files.get(path));

function bytesWith(changes: Changes): Map<string, Uint8Array> {
  const changed = Object.entries(changes).map(
    ([path, change]) => [path, new TextEncoder().encode(change(textOf(path)))] as const,
  );
  return new Map([...files, ...changed]);
}

const open = (changes: Changes) => readRepository(bytesWith(changes)).repository;

/** A patch that puts one text in the place of another, which must be there. */
function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new RangeError(`there is no "${before}"`);
    return text.replace(before, after);
  };
}

const short = (problems: readonly Problem[]) => problems.map(({ rule, line, column }) => `${rule} ${line} ${column}`);
const said = (problems: readonly Problem[], lang: "zh" | "en") => formatProblems(problems, lang);

const plan = "data/models/city-1/catalogue.yml";
const register = "data/catalogue/register/city.csv";
const adjustments = "data/catalogue/adjustments/city-2023.csv";

describe("the rules of a catalogue", () => {
  const checked = (before: string, after: string, file = plan) =>
    checkCataloguePlans(open({ [file]: swap(before, after) }));

  it("as they are committed are right", () => expect(checkCataloguePlans(repository)).toEqual([]));
  it.each([
    [
      "a condition that cannot be read",
      "when: max(K, E) >= strong and planned",
      "when: max(K, E) => strong",
      "condition grading.rules.3.when",
    ],
    ["an amount that there is not", "when: restricted", "when: Q >= strong", "condition grading.rules.0.when"],
    ["a flag that there is not", "when: insufficient", "when: unplanned", "condition grading.rules.1.when"],
    [
      "a threshold that there is not",
      "N >= fair or G >= strong",
      "N >= fairly or G >= strong",
      "condition grading.rules.5.when",
    ],
    [
      "a threshold with the name of an amount",
      "  strong: 60",
      "  change: 1\n  strong: 60",
      "thresholds thresholds.change",
    ],
    ["a rule with the id of another", 'id: "2"', 'id: "1"', "catalogue grading.rules.1.id"],
    ["a rule of a grade that there is not", "grade: prudent", "grade: careful", "catalogue grading.rules.0.grade"],
    ["a rule after the one for all else", "when: insufficient", "when: otherwise", "catalogue grading.rules.2.when"],
    [
      "no rule for all else",
      "      when: otherwise\n      because",
      "      when: planned\n      because",
      "catalogue grading.rules",
    ],
    ["a grade with the id of another", "- id: encouraged", "- id: key", "catalogue grading.grades"],
    [
      "an orientation of a grade that there is not",
      "    grade: adjusted\n    leaning",
      "    grade: worse\n    leaning",
      "catalogue orientations.5.grade",
    ],
    [
      "growth by an indicator that there is not",
      "indicator: D04",
      "indicator: D99",
      "catalogue regions.growth.0.indicator",
    ],
    [
      "growth by a field whose growth is not followed",
      "[{ indicator: D04 }]",
      "[{ field: dispute }]",
      "catalogue regions.growth.0.field",
    ],
    [
      "growth by a field where scores are compared",
      "[{ indicator: D04 }]",
      "[{ field: inv_valid }]",
      "catalogue regions.growth.0.field",
    ],
    ["a feature that there is not", "[C07, C08, C11]", "[C07, C08, C99]", "catalogue regions.features.2"],
    [
      "outside owners by an indicator that there is not",
      "outside: ID06",
      "outside: ID99",
      "catalogue industries.outside",
    ],
    ["disputes of a field that no dataset declares", "field: dispute,", "field: quarrels,", "field disputes.field"],
    [
      "listings of a field that is not by industry",
      "planned: plan_listings",
      "planned: dispute",
      "field listing.planned",
    ],
    [
      "a size of an amount that no rule has",
      "sizes: { M: 0.01,",
      "sizes: { L: 0.01,",
      "catalogue grading.hysteresis.sizes.L",
    ],
    ["a direction that there is not", "[kept]", "[kept, lost]", "catalogue orientations.0.directions"],
    ["a fraction above one", "max_missing: 1/3", "max_missing: 4/3", "range max_missing"],
  ])("tell %s", (_, before, after, expected) => {
    const told = checked(before, after).map(({ rule, column }) => `${rule} ${column}`);
    expect(told).toContain(expected);
  });
  it("say so in both languages, with the line", () => {
    const problems = validateFiles(bytesWith({ [plan]: swap("when: insufficient", "when: Q >= fair") })).problems;
    const found = problems.filter(({ file }) => file === plan);
    expect(said(found, "en")).toContain(
      `${plan}:68 grading.rules.1.when: expected an amount or threshold: K, E, N, G, M, change, strong, fair, weak, matched, outside_high, rising, got "Q"`,
    );
    expect(said(found, "zh")).toContain(`${plan}:68 grading.rules.1.when：应为下列量或门槛之一：K、E、N、G、M`);
  });
  it("of regions without industries have no directions", () => {
    const nation = "data/models/nation-1/catalogue.yml";
    const directed = (text: string) => text.replace("    statement:", "    directions: [kept]\n    statement:");
    expect(said(checkCataloguePlans(open({ [nation]: directed })), "zh")).toContain(
      "没有 industries 的规则不能列技术方向",
    );
    expect(said(checkCataloguePlans(open({ [nation]: directed })), "en")).toContain("the rules have no industries");
  });
  it("without a statement, or with one that runs too long, cannot be read", () => {
    const read = (before: string, after: string) =>
      readYaml(plan, swap(before, after)(textOf(plan)), cataloguePlan).problems;
    const long = read("列入重点支持：公共资源优先安排。", "长".repeat(81));
    expect(long.map(({ column }) => column)).toEqual(["grading.grades.0.statement.zh"]);
    const none = read('      statement:\n        zh: "列入', '      statements:\n        zh: "列入');
    expect(none.map(({ column }) => column)).toContain("grading.grades.0.statement");
  });
  it("of technology fields need a model of those, and of regions one of regions", () => {
    const world = "data/models/world-1/catalogue.yml";
    const fields = checkCataloguePlans(
      open({
        [plan]: (text) =>
          `${text}fields: { side: strong, stability_classes: [{ id: a, from: 0, name: { zh: 甲, en: a } }, { id: b, from: 1, name: { zh: 乙, en: b } }] }\n`,
      }),
    );
    expect(short(fields).map((text) => text.replace(/ \d+ /, " "))).toContain("catalogue fields");
    const cells = checkCataloguePlans(open({ [world]: (text) => `${text}cells: {}\n` }));
    expect(cells.map(({ column }) => column)).toContain("cells");
    const side = checkCataloguePlans(open({ [world]: swap("side: strong", "side: sturdy") }));
    expect(side.map(({ column }) => column)).toContain("fields.side");
    const alone = checkCataloguePlans(
      open({ "data/models/none-1/catalogue.yml": () => textOf(world).replace("id: world-1", "id: none-1") }),
    );
    expect(alone.map(({ column }) => column)).toContain("id");
  });
  it("may take no made-up listing in an edition that is no sample", () => {
    const edition = "data/editions/city-2019.yml";
    const problems = checkCataloguePlans(open({ [edition]: swap("state: sample", "state: draft") }));
    expect(short(problems)).toEqual(["sample 2 status"]);
    expect(problems[0]!.file).toBe("data/raw/plan-listing/2016.csv");
    expect(said(problems, "en")).toContain("expected no sample data in edition city-2019, which is draft");
  });
  it("have no key that is not known", () => {
    const { problems } = readYaml(plan, textOf(plan).replace("validity_years:", "valid_years:"), cataloguePlan);
    expect(problems.map(({ column }) => column).sort()).toEqual(["valid_years", "validity_years"]);
    expect(planOf("city-1").validity_years).toBe(3);
  });
});

describe("the register of ids", () => {
  const checked = (change: (text: string) => string, file = register) => checkRegister(open({ [file]: change }));
  const first = "DX-2019-R-500101-0-1,R,500101,,city-2019";

  it("as it is committed is right", () => expect(checkRegister(repository)).toEqual([]));
  it.each([
    ["an id that does not fit its entry", first, "DX-2019-R-500102-0-9,R,500101,,city-2019", ["register 2 id"]],
    ["an id of another year", first, "DX-2018-R-500101-0-1,R,500101,,city-2019", ["register 2 id"]],
    ["a region that there is not", first, "DX-2019-R-509999-0-1,R,509999,,city-2019", ["entity 2 region"]],
    ["an edition of another scope", first, "DX-2019-R-500101-0-1,R,500101,,nation-2019", ["edition 2 edition"]],
    ["an edition that there is not", first, "DX-2011-R-500101-0-1,R,500101,,city-2011", ["edition 2 edition"]],
  ])("tells %s", (_, before, after, expected) => expect(short(checked(swap(before, after)))).toEqual(expected));
  it("tells an industry that there is not", () => {
    const problems = checked((text) => `${text}DX-2019-I-0-I6-NONE-1,I,,I6-NONE,city-2019\n`);
    expect(problems.map(({ column, value }) => [column, value])).toEqual([["industry", "I6-NONE"]]);
  });
  it("tells two entries about the same, and an id that another scope has", () => {
    const twice = checked((text) => `${text}DX-2019-R-500101-0-2,R,500101,,city-2019\n`);
    expect(said(twice, "en")).toContain("expected one entry about the same, there is DX-2019-R-500101-0-1");
    expect(said(twice, "zh")).toContain("已有 DX-2019-R-500101-0-1");
    const nation = "data/catalogue/register/nation.csv";
    const other = checked((text) => `${text}DX-2019-R-110000-0-1,R,110000,,city-2019\n`);
    expect(said(other, "en")).toMatch(
      /expected each id once, got "DX-2019-R-110000-0-1" again, which stands in data.catalogue/,
    );
    expect(other.every(({ file }) => file === register || file === nation)).toBe(true);
  });
  it("tells a file of no scope", () => {
    const problems = checked(() => `id,kind,region,industry,edition\n`, "data/catalogue/register/town.csv");
    expect(said(problems, "en")).toContain('expected a scope: nation, world or city, got "town"');
  });
});

describe("adjustments", () => {
  const checked = (before: string, after: string) => checkAdjustments(open({ [adjustments]: swap(before, after) }));

  it("as they are committed are right", () => expect(checkAdjustments(repository)).toEqual([]));
  it("of an entry that nobody knows are refused", () => {
    const problems = checked("DX-2019-I-0-I10-ROBOT-1", "DX-2019-I-0-I10-ROBOT-2");
    expect(said(problems, "en")).toContain(
      `${adjustments}:2 entry: expected the id of an entry of that scope, got "DX-2019-I-0-I10-ROBOT-2"`,
    );
    expect(said(problems, "zh")).toContain(`${adjustments}:2 entry：应为该范围登记过的条目编号`);
  });
  it("by two grades are refused", () => {
    const problems = checked(",encouraged,key,", ",nurtured,key,");
    expect(said(problems, "en")).toContain(
      `${adjustments}:2 after: expected one grade at most, "nurtured" and "key" are not next to each other`,
    );
    expect(said(problems, "zh")).toContain("专家只可调一档");
    expect(short(checked(",encouraged,key,", ",key,key,"))).toEqual(["adjustment 2 after"]);
  });
  it.each(["reason_zh", "reason_en", "counter_zh", "counter_en", "role_zh", "role_en", "date"])(
    "without %s are refused",
    (column) => {
      const text = textOf(adjustments);
      const [header = ""] = text.split("\n");
      const whole = "DX-2019-I-0-I10-NEV-1,key,encouraged,理,why,反,against,专家,expert,2024-06-30".split(",");
      const cells = header.split(",").map((name, at) => (name === column ? "" : whole[at]));
      const { problems } = readRepository(bytesWith({ [adjustments]: () => `${header}\n${cells.join(",")}\n` }));
      expect(short(problems)).toEqual([`required 2 ${column}`]);
      expect(said(problems, "en")).toContain("expected a value, got an empty cell");
      expect(said(problems, "zh")).toContain("此处不能为空");
    },
  );
  it("into or out of what rests on law are refused, and of grades that there are not", () => {
    expect(short(checked(",encouraged,key,", ",adjusted,prudent,"))).toEqual(["adjustment 2 after"]);
    expect(short(checked(",encouraged,key,", ",ungraded,nurtured,"))).toEqual(["adjustment 2 before"]);
    expect(short(checked(",encouraged,key,", ",encouraged,best,"))).toEqual(["catalogue 2 after"]);
  });
  it("of a region, which has no grade of its own, are refused", () =>
    expect(said(checked("DX-2019-I-0-I10-ROBOT-1", "DX-2019-R-500101-0-1"), "en")).toContain(
      "expected an entry with a grade",
    ));
  it("of an edition that there is not, or whose model grades nothing, are refused", () => {
    const move = (name: string) => ({ [`data/catalogue/adjustments/${name}.csv`]: () => textOf(adjustments) });
    const unknown = checkAdjustments(open(move("city-1999")));
    expect(said(unknown, "en")).toContain('expected an edition of data/editions, got "city-1999"');
    const header = "entry,before,after,reason_zh,reason_en,counter_zh,counter_en,role_zh,role_en,date";
    const province = "DX-2019-R-110000-0-1,key,encouraged,理,why,反,against,专家,expert,2024-06-30";
    const nation = checkAdjustments(
      open({ "data/catalogue/adjustments/nation-2023.csv": () => `${header}\n${province}\n` }),
    );
    expect(short(nation)).toEqual(["adjustment 2 entry"]);
  });
});

it("register and adjustments of scopes without an edition are let be, but for a register of another scope's editions", () => {
  const nation = { ...repository, editions: repository.editions.filter(({ scope }) => scope === "nation") };
  const alone = { ...nation, technologyEditions: [] };
  expect([checkRegister(alone), checkAdjustments(alone)]).toEqual([[], []]);
  const swapped = new Map([...repository.registers, ["world", repository.registers.get("city")!]]);
  expect(new Set(short(checkRegister({ ...alone, registers: swapped })).map((line) => line.split(" ")[0]))).toContain(
    "edition",
  );
});
