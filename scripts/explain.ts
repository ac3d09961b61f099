import { openEditionYears } from "../src/evaluation/edition-years.ts";
import { explainEditions } from "../src/evaluation/explain-editions.ts";
import { memoWords } from "../src/i18n/explain.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { doubtsOf } from "../src/report/doubts.ts";
import { type MemoVoice, memoNotes, memoOf } from "../src/report/explain-memo.ts";
import { type ChangeReading, readChange } from "../src/report/explain-reading.ts";
import { sayChange } from "../src/report/explain-sentences.ts";
import { remarksOn, voiceOf } from "../src/report/explain-voice.ts";
import { openJumpsOf } from "../src/report/open-jumps.ts";
import { plainText } from "../src/report/segment.ts";
import type { ChangeResult } from "../src/schema/changes.ts";
import type { Edition } from "../src/schema/edition.ts";
import type { Node } from "../src/schema/model.ts";
import type { Entity } from "../src/schema/reference.ts";
import { scopeOfEdition } from "../src/schema/scope.ts";
import { chooseOption, readCommand, runScript, UsageError } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { findEntity } from "./lib/find-entity.ts";
import { openRepository, readPublished, readyEditions } from "./lib/open-repository.ts";
import { rootOf } from "./lib/user-paths.ts";

export interface ExplainOptions {
  readonly before: string;
  readonly after: string;
  readonly entity?: string | undefined;
  readonly node?: string | undefined;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/**
 * Prints why scores and ranks differ between two editions of a scope, as a memo or as JSON in full precision. The first is
 * compared with the results it was published with, so that revisions of its figures are told apart.
 * Throws a UsageError that names the option, the value and what there is; a DataError when the data do not hold.
 */
export async function explain(options: ExplainOptions, effects: Effects): Promise<void> {
  const { lang = "zh", json = false } = options;
  const scopes = [options.before, options.after].flatMap((id) => scopeOfEdition(id) ?? []);
  const { repository, rows } = await openRepository(effects, lang, scopes.length === 2 ? scopes : undefined);
  const [before, after] = chooseEditions(readyEditions(repository), options);
  const published = await readPublished(before, effects);
  const [first, second] = [before, after].map((edition) => openEditionYears(repository, rows, edition));
  const pair = { before: first!, after: second!, published: published?.rows ?? null };
  const found = explainEditions(repository, rows, pair);
  const models = [pair.after.files, pair.before.files];
  const members = (entity: string) => pair.after.entities.get(entity) ?? pair.before.entities.get(entity) ?? [entity];
  const years = [before.year, after.year];
  const doubts = doubtsOf({ breaks: repository.breaks, models, years, changes: found.changes, members });
  const openJumps = openJumpsOf({ jumps: repository.datasets.flatMap(({ notes }) => notes), models, years });
  const voice = { ...voiceOf(repository.entities, models, lang), doubts, openJumps };
  const asked = choose(found.changes, { voice, entities: repository.entities }, options);
  if (json) {
    const { residual, revised } = found;
    const head = { before: before.id, after: after.id, published: published?.path ?? null, revised, residual };
    effects.log(JSON.stringify({ ...head, changes: asked.changes }, null, 2));
    return;
  }
  const { node } = options;
  const one = options.entity === undefined ? undefined : asked.entities[0]!;
  const nodes = one === undefined && node === undefined ? mainNodes(pair.after.files.nodes) : asked.nodes;
  effects.log(`${before.id} → ${after.id}`);
  for (const entity of asked.entities) {
    effects.log(`\n${voice.fullName(entity)} ${entity}`);
    const readings = nodes.flatMap((each) => readChange(found.changes, entity, each) ?? []);
    for (const line of readings.flatMap((each) =>
      one === undefined ? sentencesOf(each, voice) : memoOf(each, voice),
    )) {
      effects.log(line);
    }
  }
  const revised = published === null ? null : found.revised;
  effects.log(`\n${memoWords.notes[lang]}`);
  for (const note of [...memoNotes({ before, after, revised, residual: found.residual }, lang), ...remarks()]) {
    effects.log(`- ${note}`);
  }

  /** What is on record of the figures behind the change of one entity; of all of them it would be the whole table. */
  function remarks(): string[] {
    if (one === undefined) return [];
    const indicators = new Set(asked.changes.flatMap((row) => row.indicator ?? []));
    return remarksOn(repository.breaks, models, { indicators, members: members(one), years, lang });
  }
}

function sentencesOf(reading: ChangeReading, voice: MemoVoice): string[] {
  return sayChange(reading, voice).map((each) => `  ${plainText(each)}`);
}

function chooseEditions(ready: readonly Edition[], options: ExplainOptions): [Edition, Edition] {
  const known = ready.map(({ id }) => id).join(", ") || "none";
  const choose = (name: string, id: string) => {
    const found = ready.find((edition) => edition.id === id);
    if (!found) throw new UsageError(`${name}: no edition "${id}" in data/editions; there are: ${known}`);
    return found;
  };
  const [before, after] = [choose("A", options.before), choose("B", options.after)];
  if (before.scope !== after.scope) {
    throw new UsageError(
      `B: expected an edition of the scope ${before.scope} as ${before.id}, got "${after.id}" of the scope ${after.scope}`,
    );
  }
  if (before === after)
    throw new UsageError(`B: expected another edition than A, got "${after.id}" twice; there are: ${known}`);
  return [before, after];
}

/** The names by which entities are asked for and told. */
interface Named {
  readonly voice: MemoVoice;
  readonly entities: readonly Entity[];
}

/** The rows that are asked for, and whose they are, in the order of the results. */
function choose(changes: readonly ChangeResult[], { voice, entities: all }: Named, options: ExplainOptions) {
  const entities = [...new Set(changes.map((row) => row.entity_id))];
  const nodes = [...new Set(changes.map((row) => row.node))];
  const { node } = options;
  const entity = options.entity === undefined ? undefined : findEntity(options.entity, new Set(entities), all);
  if (entity === null) {
    const known = entities.map((id) => `${id} ${voice.entity(id)}`).join(", ");
    throw new UsageError(`--entity: neither edition evaluates "${options.entity}"; there are: ${known}`);
  }
  if (node !== undefined && !nodes.includes(node)) {
    throw new UsageError(`--node: neither edition has the node "${node}"; there are: ${nodes.join(", ")}`);
  }
  return {
    entities: entity === undefined ? entities : [entity],
    nodes: node === undefined ? nodes : [node],
    changes: changes.filter((row) => (entity ?? row.entity_id) === row.entity_id && (node ?? row.node) === row.node),
  };
}

/** The nodes that sum a model up; all of them where it has none. */
function mainNodes(nodes: readonly Node[]): string[] {
  const composites = nodes.filter(({ kind }) => kind === "composite");
  return (composites.length > 0 ? composites : nodes).map(({ id }) => id);
}

const usage = {
  command: "npm run explain -- EDITION EDITION [options]",
  does: "Says why scores and ranks moved between two editions, the earlier one first.",
  options: {
    entity: "ENTITY  one entity, by its name or its code; all of them in short unless given",
    node: "NODE  one capability, resource or level, by its code",
    lang: "LANG  zh (usual) or en",
    json: "the rows in full precision as JSON",
    root: "DIR  folder that holds data/; this one unless given",
  },
};

await runScript(import.meta, async (args) => {
  const { values, words } = readCommand(
    args,
    {
      entity: { type: "string" },
      node: { type: "string" },
      lang: { type: "string", default: "zh" },
      json: { type: "boolean", default: false },
      root: { type: "string" },
    },
    { words: 2, usage },
  );
  const [before, after] = words;
  if (before === undefined || after === undefined) {
    throw new UsageError(
      `expected two editions, as in: npm run explain -- nation-2022 nation-2023, got ${words.length}`,
    );
  }
  const { entity, node, json } = values;
  const lang = chooseOption("lang", values.lang, langs);
  await explain({ before, after, entity, node, json, lang }, diskEffects(rootOf(values.root)));
  return 0;
});
