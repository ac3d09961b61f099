import fc from "fast-check";
import { expect, it } from "vitest";
import { subjectKey } from "../schema/entry-id.ts";
import { identify } from "./identify.ts";

const region = (code: string) => ({ kind: "R", region: code, industry: null }) as const;
const cell = (code: string, industry: string) => ({ kind: "X", region: code, industry }) as const;
const none = { own: [], taken: new Set<string>() };
const first = { id: "city-2019", year: 2019 };
const second = { id: "city-2020", year: 2020 };

it("identify gives ids of the year in which an entry is first listed, and keeps them", () => {
  const before = identify([region("500101"), cell("500101", "I6-AUTO")], first, none);
  expect(before.ids).toEqual(["DX-2019-R-500101-0-1", "DX-2019-X-500101-I6-AUTO-1"]);
  const after = identify([cell("500101", "I6-AUTO"), region("500102")], second, { ...none, own: before.register });
  expect(after.ids).toEqual(["DX-2019-X-500101-I6-AUTO-1", "DX-2020-R-500102-0-1"]);
  expect(after.register.map(({ id, edition }) => `${id} ${edition}`)).toEqual([
    "DX-2019-R-500101-0-1 city-2019",
    "DX-2019-X-500101-I6-AUTO-1 city-2019",
    "DX-2020-R-500102-0-1 city-2020",
  ]);
});
it("identify counts on where another scope has the id", () =>
  expect(identify([region("500101")], first, { own: [], taken: new Set(["DX-2019-R-500101-0-1"]) }).ids).toEqual([
    "DX-2019-R-500101-0-2",
  ]));

const subjects = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom("1", "2", "3").map((code) => region(`50010${code}`)),
    fc
      .tuple(fc.constantFrom("1", "2", "3"), fc.constantFrom("I6-A", "I6-B", "I6-C"))
      .map(([code, name]) => cell(`50010${code}`, name)),
  ),
  { selector: subjectKey },
);

it("ids are there once, never change, and belong to one subject over any run of editions", () => {
  fc.assert(
    fc.property(
      fc.array(subjects, { maxLength: 6 }),
      fc.array(fc.constantFrom(2019, 2020, 2021)),
      (editions, foreign) => {
        const taken = new Set(foreign.map((year) => `DX-${year}-R-500101-0-1`));
        const given = new Map<string, string>();
        let own: ReturnType<typeof identify>["register"] = [];
        for (const [at, listed] of editions.entries()) {
          const edition = { id: `city-${2019 + at}`, year: 2019 + at };
          const { ids, register } = identify(listed, edition, { own, taken });
          for (const [place, subject] of listed.entries()) {
            const id = given.get(subjectKey(subject)) ?? ids[place]!;
            given.set(subjectKey(subject), id);
            expect(ids[place]).toBe(id);
          }
          expect(register.slice(0, own.length)).toEqual(own);
          own = register;
        }
        const all = [...own.map(({ id }) => id), ...taken];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(given.values()).size).toBe(given.size);
      },
    ),
  );
});
