import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../problem.ts";
import { readProject } from "./read-project.ts";

const goodMeta = `Level,iCode,iName,Direction,Weight,Denominator,Parent,Type,Unit
1,a,Indicator a,1,1,pop,P,Indicator,t
1,b,,-1,0.5,NA,P,Indicator,t
2,P,Pillar,1,1,,Top,Aggregate,
3,Top,,NA,NA,,NA,Aggregate,
,pop,People,,,,,Denominator,
NA,grp,Group,NA,NA,NA,NA,Group,NA
,memo,,,,,,Other,
`;
const goodData = `"",uCode,uName,grp,memo,pop,a,b
"1",x,X town,g1,"text, kept",1e3,1.5e-05,NA
"2",y,NA,NA,,2000,.5,-3
`;
const read = (data: string, meta: string) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return readProject({ data: { file: "d.csv", bytes: bytes(data) }, meta: { file: "m.csv", bytes: bytes(meta) } });
};
/** Where and by which rule each problem stands. */
const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, column, rule }) => `${file}:${line} ${column} ${rule}`).sort();
const problemsOf = ({ data = goodData, meta = goodMeta }: { data?: string; meta?: string }) =>
  told(read(data, meta).problems);
const inMeta = (from: string, to: string) => problemsOf({ meta: swap(goodMeta, from, to) });
const inData = (from: string, to: string) => problemsOf({ data: swap(goodData, from, to) });
function swap(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe("readProject", () => {
  it("reads the tables as R writes them: NA for missing, powers of ten, row names", () => {
    const { project, problems } = read(goodData, goodMeta);
    expect(problems).toEqual([]);
    expect(project?.units).toEqual([
      { code: "x", name: "X town", time: null, groups: { grp: "g1" } },
      { code: "y", name: "y", time: null, groups: { grp: null } },
    ]);
    expect(Object.fromEntries(project!.figures)).toEqual({ a: [1.5e-5, 0.5], b: [null, -3], pop: [1000, 2000] });
    expect(
      project?.indicators.map(({ code, name, direction, denominator }) => [code, name, direction, denominator]),
    ).toEqual([
      ["a", "Indicator a", 1, "pop"],
      ["b", "b", -1, null],
    ]);
    expect(project?.aggregates.map(({ code, level, parent, weight }) => [code, level, parent, weight])).toEqual([
      ["P", 2, "Top", 1],
      ["Top", 3, null, 1],
    ]);
  });
  it("reads parameters of normalisations, TRUE and FALSE as 1 and 0", () => {
    const meta = goodMeta
      .replace("Type,Unit", "Type,Unit,Target,goalpost_lower,goalpost_trunc2posts")
      .replace("P,Indicator,t", "P,Indicator,t,7,-1e2,FALSE")
      .replace("P,Indicator,t\n2", "P,Indicator,t,,NA,TRUE\n2")
      .replaceAll(/(Aggregate|Denominator|Group|Other)(,\w*)\n/g, "$1$2,,,\n");
    const { project, problems } = read(goodData, meta);
    expect(told(problems)).toEqual([]);
    expect(project?.indicators[0]?.parameters).toMatchObject({
      Target: 7,
      goalpost_lower: -100,
      goalpost_trunc2posts: 0,
    });
    expect(project?.indicators[1]?.parameters).toMatchObject({
      Target: null,
      goalpost_trunc2posts: 1,
      zscore_sd: null,
    });
  });
  it("reads several years of a unit, and refuses the same year twice", () => {
    const data = "uCode,Time,grp,memo,pop,a,b\nx,2020,,,1,1,1\nx,2021,,,1,1,1\n";
    expect(read(data, goodMeta).project?.units.map(({ time }) => time)).toEqual([2020, 2021]);
    expect(problemsOf({ data: data.replace("2021", "2020") })).toEqual(["d.csv:3 Time duplicate-key"]);
    expect(problemsOf({ data: data.replace("2021", "") })).toEqual(["d.csv:3 Time required"]);
  });
});

describe("readProject names what is wrong in iMeta", () => {
  it.each([
    ["a code with a stray space", "1,a,", "1,a ,", "m.csv:2 iCode spaces"],
    ["a code with an invisible sign", "1,a,", "1,a\u200b,", "m.csv:2 iCode spaces"],
    ["a parent that is not there", "-1,0.5,NA,P,", "-1,0.5,NA,Q,", "m.csv:3 Parent unknown-parent"],
    ["a parent missing below the top", "-1,0.5,NA,P,", "-1,0.5,NA,NA,", "m.csv:3 Parent missing-parent"],
    ["a parent two levels up", "-1,0.5,NA,P,", "-1,0.5,NA,Top,", "m.csv:3 Parent parent-level"],
    ["a code twice", "1,b,", "1,a,", "m.csv:3 iCode duplicate-key"],
    ["an indicator above level 1", "1,b,", "2,b,", "m.csv:3 Level level"],
    ["an aggregate at level 1", "2,P,", "1,P,", "m.csv:4 Level level"],
    ["no level", "1,b,", ",b,", "m.csv:3 Level required"],
    ["no direction", "b,,-1,", "b,,,", "m.csv:3 Direction required"],
    ["another direction", "b,,-1,", "b,,0,", "m.csv:3 Direction choice"],
    ["no weight", "-1,0.5,", "-1,,", "m.csv:3 Weight required"],
    ["a negative weight", "-1,0.5,", "-1,-0.5,", "m.csv:3 Weight range"],
    ["a weight that is text", "-1,0.5,", "-1,half,", "m.csv:3 Weight number"],
    ["another type", "P,Indicator,t\n2", "P,indicator,t\n2", "m.csv:3 Type choice"],
    ["an aggregate without children", "2,P,Pillar", "2,Z,,1,1,,Top,Aggregate,\n2,P,Pillar", "m.csv:4 iCode childless"],
    ["a code that is no column", "1,b,", "1,c,", "m.csv:3 iCode missing-column"],
  ])("%s", (_, from, to, expected) => expect(inMeta(from, to)).toContain(expected));
  it("weights that add up to 0, at the first of the children", () =>
    expect(problemsOf({ meta: goodMeta.replace(",1,1,pop", ",1,0,pop").replace("-1,0.5", "-1,0") })).toEqual([
      "m.csv:2 Weight weights",
    ]));
  it("a column that is missing, and one that nobody needs is passed over", () => {
    expect(problemsOf({ meta: goodMeta.replace("Direction", "Dir") })).toContain("m.csv:1 Direction missing-column");
    expect(problemsOf({ meta: goodMeta.replace("Unit", "Einheit") })).toEqual([]);
  });
  it("a row that cannot be read once only, without blaming its children or its column", () =>
    expect(inMeta("2,P,Pillar,1,1", "2,P,Pillar,1,half")).toEqual(["m.csv:4 Weight number"]));
  it("a row that cannot be read, and the cells of its column all the same", () => {
    const bad = { meta: swap(goodMeta, "b,,-1,", "b,,0,"), data: swap(goodData, ".5,-3", ".5,three") };
    expect(problemsOf(bad)).toEqual(["d.csv:3 b number", "m.csv:3 Direction choice"]);
    const other = { meta: swap(goodMeta, "P,Indicator,t\n2", "P,indicator,t\n2"), data: bad.data };
    expect(problemsOf(other)).toEqual(["d.csv:3 b number", "m.csv:3 Type choice"]);
  });
  it("no number where one is needed, with advice that fits the column", () => {
    const said = (from: string, to: string) =>
      read(goodData, swap(goodMeta, from, to)).problems.map(({ message, fix }) => [message.en, fix.en]);
    expect(said("1,b,", "x,b,")).toEqual([
      [
        'expected a level, a whole number from 1, got "x"',
        "Write 1 for an indicator, 2 or more for an aggregate; leave the cell of other rows empty.",
      ],
    ]);
    expect(said("b,,-1,", "b,,less,")).toEqual([
      ['expected 1 or -1, got "less"', "Write 1 where more is better, -1 where less is."],
    ]);
    expect(said("-1,0.5,", "-1,-2,")).toEqual([
      [
        'expected a weight, a number from 0, got "-2"',
        "Write the weight; only ratios within a parent count, so 1 everywhere weighs all alike.",
      ],
    ]);
  });
  it("no missing indicator where the rows of the indicators cannot be read", () =>
    expect(problemsOf({ meta: goodMeta.replaceAll("Indicator,t", "Indicatr,t") })).toEqual([
      "m.csv:2 Type choice",
      "m.csv:3 Type choice",
    ]));
  it("no indicator at all", () =>
    expect(problemsOf({ meta: "Level,iCode,Direction,Weight,Parent,Type\n,pop,,,,Denominator\n" })).toContain(
      "m.csv:0  empty-table",
    ));
});

describe("readProject names what is wrong in iData", () => {
  it.each([
    ["a unit twice", '"2",y', '"2",x', "d.csv:3 uCode duplicate-key"],
    ["a column that iMeta does not describe", "memo,", "memo2,", "d.csv:1 memo2 unknown-column"],
    ["a column with a stray space", ",pop,", ", pop,", "d.csv:1  pop spaces"],
    ["a column twice", ",a,b\n", ",a,a\n", "d.csv:1 a duplicate-column"],
    ["no unit codes", "uCode", "unit", "d.csv:1 uCode missing-column"],
    ["an empty unit code", '"2",y,', '"2",,', "d.csv:3 uCode required"],
    ["a figure that is text", ".5,-3", "abc,-3", "d.csv:3 a number"],
    ["a figure with thousands separators", ",2000,", ',"2,000",', "d.csv:3 pop thousands-separator"],
    ["infinity", ".5,-3", "Inf,-3", "d.csv:3 a number"],
    ["a truth value", ".5,-3", "TRUE,-3", "d.csv:3 a number"],
    ["a missing mark other than NA", ".5,-3", "n/a,-3", "d.csv:3 a missing-mark"],
    ["a cell too few", ".5,-3", ".5", "d.csv:3  cell-count"],
    ["a quotation mark left open", "X town", '"X town', "d.csv:2  quote"],
  ])("%s", (_, from, to, expected) => expect(inData(from, to)).toContain(expected));
  it("no row, no header, another encoding", () => {
    expect(problemsOf({ data: `${goodData.split("\n")[0]}\n` })).toEqual(["d.csv:1  empty-table"]);
    expect(problemsOf({ data: "" })).toEqual(["d.csv:1  empty-file"]);
    const bytes = Uint8Array.of(0xff, 0xfe, 0x61);
    const meta = new TextEncoder().encode(goodMeta);
    expect(
      told(readProject({ data: { file: "d.csv", bytes }, meta: { file: "m.csv", bytes: meta } }).problems),
    ).toEqual(["d.csv:1  encoding"]);
  });
  it("a column that differs from its code in case, with what to write", () => {
    const { problems } = read(goodData.replace(",pop,", ",Pop,"), goodMeta);
    expect(problems.map(({ column, value, fix }) => [column, value, fix.en])).toEqual([
      ["Pop", "Pop", "Write pop."],
      ["iCode", "pop", "The column of iData and the iCode must be the same: write Pop."],
    ]);
  });
});

it("readProject says everything in both languages, and all at once", () => {
  const { project, problems } = read(
    swap(goodData, ",.5,", ",abc,").replace(",pop,", ", pop,"),
    swap(goodMeta, "0.5", "half"),
  );
  expect(project).toBeNull();
  expect(told(problems)).toEqual(["d.csv:1  pop spaces", "d.csv:3 a number", "m.csv:3 Weight number"]);
  for (const { message, fix } of problems) {
    expect(message.zh).toMatch(/应/);
    expect(message.en).toMatch(/expected/);
    expect(fix.zh === "" || fix.en === "").toBe(false);
  }
});
it("readProject never throws, whatever is written over part of its files, and gives a project exactly where there is no problem", () => {
  const files = [goodData, goodMeta];
  fc.assert(
    fc.property(
      fc.constantFrom(0, 1),
      fc.nat(400),
      fc.nat(30),
      fc.string({ unit: "binary", maxLength: 12 }),
      (which, at, cut, text) => {
        const spoiled = files.map((file, index) =>
          index === which ? file.slice(0, at) + text + file.slice(at + cut) : file,
        );
        const { project, problems } = read(spoiled[0]!, spoiled[1]!);
        expect(project === null).toBe(problems.length > 0);
      },
    ),
    { numRuns: 150 },
  );
});
