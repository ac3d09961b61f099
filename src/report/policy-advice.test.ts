import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { PolicyCell, PolicyTopic } from "../schema/policy-comparison.ts";
import { advisedEntries } from "./advised-entries.ts";
import { adviceFor, adviceOn } from "./policy-advice.ts";

const topic = (topic_id: string, given: Partial<PolicyTopic>) =>
  ({ topic_id, advice: "add", actions: null, entries: null, ...given }) as PolicyTopic;
const policyTopics = [
  topic("navigation", { actions: "A01 A02", entries: "DX-2019-R-500000-0-1" }),
  topic("transfer", { actions: "A13" }),
  topic("awards", { advice: null }),
];
const edition = (id: string, nation: string) => ({ edition: { id }, model: { nation } });
const library = {
  policyTopics,
  editions: [edition("city-2023", "500000"), edition("nation-2023", "100000")],
  current: { edition: { home: "500000" } },
} as unknown as Parameters<typeof adviceFor>[1]["library"];
const asked = (id: string, region: string | null, view: string, actions: string[]) =>
  adviceFor({ id, region }, { view: { edition: { id: view } } as never, library, actions }).map(
    (each) => each.topic_id,
  );

it("adviceFor gives an entry at home the topics about its actions", () => {
  expect(asked("DX-X", "500101", "city-2023", ["A02", "A05"])).toEqual(["navigation"]);
  expect(asked("DX-X", null, "city-2023", ["A13", "A01"])).toEqual(["navigation", "transfer"]);
  expect(asked("DX-X", "500101", "city-2023", ["A99"])).toEqual([]);
  expect(asked("DX-X", "500000", "nation-2023", ["A13"])).toEqual(["transfer"]);
});
it("adviceFor gives an entry elsewhere only the topics that name it: the policies are not those of its place", () => {
  expect(asked("DX-X", "440000", "nation-2023", ["A01", "A13"])).toEqual([]);
  expect(asked("DX-2019-R-500000-0-1", "440000", "nation-2023", [])).toEqual(["navigation"]);
});
it("adviceOn(policy) leaves out topics without advice and those on which its text was not read", () => {
  const cell = (topic_id: string, policy_id: string, state: PolicyCell["state"]) =>
    ({ topic_id, policy_id, state }) as PolicyCell;
  const policyCells = [
    cell("navigation", "plan", "no"),
    cell("navigation", "regulation", "unchecked"),
    cell("awards", "plan", "no"),
    cell("transfer", "plan", "partial"),
  ];
  const on = (id: string) =>
    adviceOn({ id }, { policyTopics, policyCells }).map((each) => [each.topic.topic_id, each.cell.state]);
  expect(on("plan")).toEqual([
    ["navigation", "no"],
    ["transfer", "partial"],
  ]);
  expect(on("regulation")).toEqual([]);
});
it("advisedEntries are named by the newest edition that has them, samples marked, unknown ones left out", () => {
  const shelf = shelfOf(committedCatalogue("city-2023"), committedCatalogue("nation-2023"));
  const entries = "DX-2019-I-0-I6-AUTO-1 DX-2019-R-500000-0-1 DX-2019-I-0-NONE-1";
  expect(advisedEntries({ entries }, shelf)).toMatchObject([
    { title: { zh: "汽车摩托车产业" }, href: "/catalogue/DX-2019-I-0-I6-AUTO-1/", isSample: true },
    { title: { zh: "重庆市" }, isSample: false },
  ]);
});
