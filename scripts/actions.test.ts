import { expect, it } from "vitest";
import { repository } from "../fixtures/committed.ts";
import { actionsFor } from "../src/catalogue/actions-for.ts";
import { responsible } from "../src/catalogue/responsible.ts";
import { rightIds } from "../src/schema/right.ts";
import { stages } from "../src/schema/stage.ts";

const { actions, departments, cataloguePlans } = repository;
const called = cataloguePlans.flatMap(({ orientations, warnings }) => [...orientations, ...warnings]);

it.each([...new Set(called.map(({ id }) => id))])("there are actions for %s", (orientation) => {
  const found = actionsFor({ orientation, ipTypes: [], obstacles: [] }, actions);
  expect(found.length).toBeGreaterThan(0);
});
it("there are actions of every type, and for every right one that is made for it", () => {
  expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(stages));
  for (const right of rightIds) {
    const [first] = actionsFor({ orientation: "strengthen", ipTypes: [right], obstacles: [] }, actions);
    expect(first?.because.rights, right).toEqual([right]);
  }
});
it("an entry that is watched gets no measure of its own but the survey and public information", () =>
  expect(
    actionsFor({ orientation: "watch", ipTypes: [], obstacles: [] }, actions).map(({ action }) => action.title_en),
  ).toEqual(["Monitoring and survey", "Public information"]));
it("marks were led by the administration for industry and commerce, and are led by the Intellectual Property Office", () => {
  const marks = actions.find((action) => action.lead === "right:trademark")!;
  const [first] = responsible(marks, departments).lead;
  expect([first!.before.map(({ zh }) => zh), first!.now.zh]).toEqual([["市工商局"], "市知识产权局"]);
});
it("every action has somebody in the lead, then and now, and nobody twice", () => {
  for (const action of actions) {
    const { lead, support } = responsible(action, departments);
    expect(lead.length, action.action_id).toBeGreaterThan(0);
    expect(lead.flatMap(({ before }) => before).length, action.action_id).toBeGreaterThan(0);
    const names = [...lead, ...support].map(({ now }) => now.zh);
    expect(new Set(names).size, action.action_id).toBe(names.length);
  }
});
