import fc from "fast-check";
import { expect, it } from "vitest";
import { parseIpc } from "./ipc-symbol.ts";

it("parseIpc(text) reads a symbol as printed, padded, in lower case and with its version behind", () => {
  const wanted = { subclass: "H04N", group: "3" };
  const spellings = ["H04N 3/22", "H04N   3/", "H04N3", "h04n 3/22", "H04N  3/22 (2006.01)", "H04N0003220000"];
  for (const text of spellings) expect(parseIpc(text)).toEqual(wanted);
});
it("parseIpc(text) reads full-width signs", () => {
  expect(parseIpc("Ｈ０４Ｎ　２３／００")).toEqual({ subclass: "H04N", group: "23" });
  expect(parseIpc("A61K 39/00（2006.01）")).toEqual({ subclass: "A61K", group: "39" });
});
it("parseIpc(text) has no group where the symbol stops at the subclass", () =>
  expect(parseIpc(" B64U ")).toEqual({ subclass: "B64U", group: null }));
it("parseIpc(text) is null for what is no symbol, or too little of one", () => {
  for (const text of ["", "H", "H04", "Z99Z", "I01L", "H4N 3/22", "H04NN", "H04N 3/22, H04L 1/00", "G06F16/abc"]) {
    expect(parseIpc(text)).toBeNull();
  }
});
it("parseIpc(text) does not depend on spaces, case or zeros in front of the group", () => {
  const spaces = fc.stringMatching(/^[ \u3000]{0,3}$/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 }), spaces, (group, rest, space) => {
      const text = `${space}g01n${space}${String(group).padStart(4, "0")}${space}/${String(rest).padStart(2, "0")}${space}`;
      expect(parseIpc(text)).toEqual({ subclass: "G01N", group: String(group) });
    }),
  );
});
