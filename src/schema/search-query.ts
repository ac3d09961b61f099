import { z } from "zod";
import * as cell from "./cells.ts";

/** What queries are about: names of places and fields, entries of the catalogue, and so on. */
export const queryGroups = ["names", "entries", "indicators", "comparisons", "records"] as const;
export type QueryGroup = (typeof queryGroups)[number];

/**
 * `data/search/<set>.csv`: queries as readers type them, each with the results that are right. An expected result is a kind
 * and an address, in which `*` stands for anything but a slash.
 */
export const searchQueryRow = z.strictObject({
  query: cell.text,
  lang: z.enum(["zh", "en"]).describe("language of the site in which it is asked"),
  group: z.enum(queryGroups),
  expected: z
    .string()
    .regex(/^[a-z]+:\/\S*( [a-z]+:\/\S*)*$/, "kinds and addresses such as region:/regions/500106/, joined by spaces")
    .describe("right results, any of which may come first"),
  first: z
    .enum(["must"])
    .nullable()
    .describe("must: a right result has to come first, whatever the share of the others"),
  needs: z
    .string()
    .regex(/^\/\S*( \/\S*)*$/, "beginnings of addresses such as /catalogue/, joined by spaces")
    .nullable()
    .describe("pages without which the query is set aside"),
  note: cell.optionalText,
});
export type SearchQuery = z.infer<typeof searchQueryRow>;

/** A result that is right: a page of that kind at that address, in which `*` stands for anything but a slash. */
export interface Expectation {
  readonly kind: string;
  readonly address: string;
}

/**
 * The results that a query expects.
 * @example expectationsOf("region:/regions/500106/"); // => [{ kind: "region", address: "/regions/500106/" }]
 */
export function expectationsOf(expected: string): Expectation[] {
  return expected.split(" ").map((each) => {
    const at = each.indexOf(":");
    return { kind: each.slice(0, at), address: each.slice(at + 1) };
  });
}
