import { expect, it } from "vitest";
import { groupDigits } from "./digits.ts";

it("groupDigits sets groups of three apart in thin spaces, and leaves four digits together", () => {
  expect(["999", "5138", "64200", "1234567"].map(groupDigits)).toEqual([
    "999",
    "5138",
    "64\u2009200",
    "1\u2009234\u2009567",
  ]);
});
