import { expect, it } from "vitest";
import { type Changes, evaluateCity, plan } from "./small-city.ts";

// Three divisions that only the whole has figures of: farming, cars, software. Software has no revenue.
const changes: Changes = Object.fromEntries(
  Object.entries({
    A01: { i_inv: 20, i_emp: 20000, nat_i_inv: 100, nat_i_emp: 100000 },
    C36: { i_inv: 100, i_emp: 20000, nat_i_inv: 1000, nat_i_emp: 100000, nat_i_rd: 5, nat_i_rev: 100 },
    I65: { i_inv: 5, i_emp: 10000, nat_i_inv: 700, nat_i_emp: 500000 },
  }).flatMap(([code, figures]) =>
    Object.entries(figures).map(([field, value]) => [`500000 ${code} 2023 ${field}`, value]),
  ),
);
const intensive = { ...plan.intensive, scanned: "division" as const };
const scan = (given = {}, more: Changes = {}) =>
  evaluateCity({ plan: { intensive, ...given }, changes: { ...changes, ...more } });
const found = scan();
const of = (rule: string, code: string, right = "patent", rows = found.intensive) =>
  rows.find((row) => row.rule === rule && row.industry_id === code && row.right === right)!;

it("every division is judged against the mean of all divisions", () => {
  // 125 over 5; 100 over 2 and four fifths of all, 20 over 2, 5 over 1
  expect(of("project", "C36")).toMatchObject({ density: 50, threshold: 25, margin: 2, share: 80, verdict: "in" });
  expect(of("uspto", "A01")).toMatchObject({ density: 10, margin: 0.4, verdict: "out" });
  expect(of("euipo", "I65")).toMatchObject({ density: 5, threshold: 25, verdict: "out" });
  expect(of("euipo", "C36", "any")).toMatchObject({ verdict: "in", fired: "patent" });
});
it("families are judged as if no division were", () => {
  const alone = evaluateCity({ changes });
  const isCode = (id: string | null) => /^[A-Z]\d\d$/.test(id ?? "");
  expect(alone.intensive.filter(({ industry_id }) => isCode(industry_id))).toEqual([]);
  expect(found.intensive.filter(({ industry_id }) => !isCode(industry_id))).toEqual(alone.intensive);
  expect({ ...found, intensive: [], industryInputs: [] }).toEqual({ ...alone, intensive: [], industryInputs: [] });
});
it("the national tests are open for a division whose R&D intensity would decide", () => {
  // Mean 600 a division and 1800 over 70 in density: 1000 and 100 pass, 100 and 10 fail, 700 and 14 hang on R&D.
  expect(of("cnipa", "C36")).toMatchObject({ density: 100, verdict: "in", fired: "scale-density" });
  expect(of("cnipa", "A01")).toMatchObject({ verdict: "out", reason: null });
  expect(of("cnipa", "I65")).toMatchObject({ verdict: null, fired: null, reason: "missing-input" });
});
it("a right of which no division has a figure is open, and so is what depends on it", () => {
  const right = { right: "trademark", count: "i_tm", years: 1, share: "i_tm", region: "tm_valid" };
  const rights = [...plan.rights, { id: "trademark", name: { zh: "标", en: "mark" }, count: "i_tm" }];
  const { intensive: rows } = scan({ rights, intensive: { ...intensive, rights: [...intensive.rights, right] } });
  expect(of("project", "C36", "trademark", rows)).toMatchObject({
    verdict: null,
    share: null,
    reason: "missing-input",
  });
  expect(of("euipo", "C36", "any", rows)).toMatchObject({ verdict: "in", fired: "patent" });
  expect(of("euipo", "A01", "any", rows)).toMatchObject({ verdict: null, reason: "missing-input" });
});
it("a small division is hidden with another, and the mean still counts both", () => {
  const { intensive: rows, industryInputs } = scan({ suppression: [{ field: "i_inv", below: 6 }] });
  for (const code of ["I65", "A01"])
    expect(of("project", code, "patent", rows)).toMatchObject({ density: null, verdict: null, reason: "suppressed" });
  expect(of("project", "C36", "patent", rows)).toMatchObject({ threshold: 25, verdict: "in" });
  const hidden = industryInputs.filter(({ industry_id, field }) => industry_id === "A01" && field === "i_inv");
  expect(hidden.map(({ value, reason }) => [value, reason])).toEqual([[null, "suppressed"]]);
});
it("the national list is asked about the classes of a division", () => {
  const listed = (code: string) => {
    const list = "patent-intensive-2019";
    const own = { plan: { intensive }, changes, intensiveClasses: [{ list, code }] };
    return of("cnipa", "C36", "patent", evaluateCity(own).intensive).listed;
  };
  expect([listed("3611"), listed("6511")]).toEqual(["part", "none"]);
  expect(of("cnipa", "C36").listed).toBe("not-obtained");
});
