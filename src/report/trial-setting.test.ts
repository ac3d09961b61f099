import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officialSetting, readSetting, trialBranches, trialOptions, writeSetting } from "./trial-setting.ts";

const options = {
  children: ["P", "C", "NP01", "NC01"],
  range: 20,
  schemes: ["entropy", "critic"],
  means: ["arithmetic", "geometric"],
} as const;
const read = (query: string) => readSetting(query, options);

describe("readSetting(query)", () => {
  it("without a query is the official setting", () =>
    expect(read("")).toEqual({ setting: officialSetting, ignored: 0 }));
  it("takes changes in per cent, a scheme and a mean", () =>
    expect(read("?NP01=10&C=-5&scheme=critic&mean=geometric")).toEqual({
      setting: {
        scheme: "critic",
        mean: "geometric",
        changes: new Map([
          ["NP01", 10],
          ["C", -5],
        ]),
      },
      ignored: 0,
    }));
  it("takes what is official too, and lets it go", () =>
    expect(read("?NP01=0&C=-0&scheme=official&mean=arithmetic")).toEqual({ setting: officialSetting, ignored: 0 }));
  it.each([
    ["?NP01=21", "out of range"],
    ["?NP01=-21", "out of range below"],
    ["?NP01=1.5", "no whole number"],
    ["?NP01=", "empty"],
    ["?NP01=1e1", "another form of a number"],
    ["?NP01=%2B5", "a sign that an address does not need"],
    ["?NX99=5", "an unknown child"],
    ["?__proto__=5", "a name of the language"],
    ["?scheme=ahp", "an unknown scheme"],
    ["?mean=harmonic", "a mean that is not offered"],
    ["?utm_source=x", "what others add to an address"],
    ["?%3Cscript%3E=%3Cscript%3E", "markup"],
  ])("%s is left out and counted: %s", (query) =>
    expect(read(query)).toEqual({ setting: officialSetting, ignored: 1 }),
  );
  it("of two values of one name the first stands", () =>
    expect(read("?C=5&C=6&scheme=critic&scheme=entropy")).toMatchObject({
      setting: { scheme: "critic", changes: new Map([["C", 5]]) },
      ignored: 2,
    }));
});

describe("writeSetting(setting)", () => {
  const children = options.children;
  it("of the official setting is nothing", () => expect(writeSetting(officialSetting, children)).toBe(""));
  it("names children in one order, whatever the order of the moves", () => {
    const changes = new Map([
      ["NC01", 3],
      ["C", -5],
      ["P", 0],
    ]);
    expect(writeSetting({ scheme: "entropy", mean: "geometric", changes }, children)).toBe(
      "?C=-5&NC01=3&scheme=entropy&mean=geometric",
    );
  });
  it("any setting comes back as it was", () => {
    const change = fc.integer({ min: -20, max: 20 }).filter((value) => value !== 0);
    const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...children), change), { selector: ([child]) => child });
    const some = fc.record({
      scheme: fc.constantFrom("official" as const, ...options.schemes),
      mean: fc.constantFrom(...options.means),
      changes: changes.map((pairs) => new Map(pairs)),
    });
    fc.assert(
      fc.property(some, (setting) => {
        expect(read(writeSetting(setting, children))).toEqual({ setting, ignored: 0 });
      }),
    );
  });
  it("any address, read and written, is one that reads the same, with nothing left out", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { setting } = read(query);
        expect(read(writeSetting(setting, children))).toEqual({ setting, ignored: 0 });
      }),
    );
  });
});

describe("trialBranches(base)", () => {
  const base = {
    nodes: [
      { id: "P", kind: "capability" },
      { id: "C", kind: "capability" },
      { id: "level", kind: "composite" },
    ],
    weights: [
      { parent: "P", child: "NP01", weight: 1 },
      { parent: "C", child: "NC01", weight: 1 },
      { parent: "C", child: "NP01", weight: 1 },
      { parent: "level", child: "P", weight: 1 },
      { parent: "level", child: "C", weight: 1 },
    ],
    range: 20,
    means: ["arithmetic"],
  } as const;
  it("begins with the composite and lists a child once", () =>
    expect(trialBranches(base).map(({ node, rows }) => [node, rows.map(({ child }) => child)])).toEqual([
      ["level", ["P", "C"]],
      ["P", ["NP01"]],
      ["C", ["NC01"]],
    ]));
  it("gives the names of an address their order", () =>
    expect(trialOptions({ ...base, ...rest }, ["critic"])).toEqual({
      children: ["P", "C", "NP01", "NC01"],
      range: 20,
      schemes: ["critic"],
      means: ["arithmetic"],
    }));
});

const rest = { entities: [], indicators: [], scores: [], maxMissing: 0, meanFloor: 1 };
