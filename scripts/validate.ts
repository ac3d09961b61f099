import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatCounts, headings } from "../src/i18n/validation.ts";
import { formatTable } from "../src/results/format.ts";
import { dimensionKey, withDimensions } from "../src/schema/dimensions.ts";
import { type NoteRow, noteRow } from "../src/schema/raw.ts";
import type { DatasetFiles } from "../src/schema/repository.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { findJumps, noteOf, notesFile } from "../src/tables/checks/jumps.ts";
import { formatProblems, hasErrors, type Problem } from "../src/tables/problem.ts";
import { enteredFolders, siteFile } from "../src/tables/read-repository.ts";
import { type Validated, validateFiles } from "../src/tables/validate-files.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { readFolders } from "./lib/page-sources.ts";
import { findProseProblems, proseFolders } from "./lib/prose-problems.ts";
import { rootOf } from "./lib/user-paths.ts";

export interface ValidateOptions {
  readonly lang?: Lang;
  /** print one JSON object for machines */
  readonly json?: boolean;
  /** let warnings fail too */
  readonly strict?: boolean;
  /** tell how far the run has come, also when it is short */
  readonly verbose?: boolean;
  /** list the jumps that notes.csv does not list yet, as unexplained */
  readonly writeNotes?: boolean;
}

/** From this many files on a run tells how far it has come. */
const longRun = 200;

/** Reads and checks a whole repository, data and prose, and prints every problem at once. Returns the exit code: 1 where there are errors. */
export async function validate(options: ValidateOptions, effects: Effects): Promise<number> {
  const files = await readFiles(effects);
  const tells = options.verbose || files.size > longRun;
  const onProgress = tells ? (done: string) => effects.progress(`validate: ${done}`) : undefined;
  const found = validateFiles(files, { onProgress });
  if (options.writeNotes) await writeNotes(found, files, effects);
  const result = options.writeNotes ? validateFiles(await readFiles(effects)) : found;
  const problems = [...result.problems, ...findProseProblems(files, result)];
  print(problems, files.size, options, effects);
  return hasErrors(problems) || (options.strict && problems.length > 0) ? 1 : 0;
}

/** Every file that validation looks at, by path. */
function readFiles(effects: Effects): Promise<Map<string, Uint8Array>> {
  return readFolders([...enteredFolders, siteFile, ...proseFolders], effects);
}

function print(problems: readonly Problem[], files: number, options: ValidateOptions, effects: Effects): void {
  const { lang = "zh", json = false } = options;
  const errors = problems.filter(isError).length;
  const counts = { files, errors, warnings: problems.length - errors };
  if (json) {
    effects.log(JSON.stringify({ problems, ...counts }, null, 2));
    return;
  }
  // errors last: they stand just above the counts, where a terminal stops
  for (const severity of ["warning", "error"] as const) {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length > 0) effects.log(`${headings[severity][lang]}\n${formatProblems(found, lang)}\n`);
  }
  effects.log(formatCounts(counts, lang));
}

/** Adds the jumps not listed yet to the notes of each dataset and keeps the notes there are. Notes with errors stay untouched. */
async function writeNotes(
  { repository, problems }: Validated,
  files: ReadonlyMap<string, Uint8Array>,
  effects: Effects,
): Promise<void> {
  for (const each of applyRevisions(repository).repository.datasets) {
    const file = notesFile(each.dataset);
    const broken = problems.some(
      (problem) => problem.file === file && problem.rule !== "jump-changed" && isError(problem),
    );
    const text = broken ? null : formatNotes(each);
    if (text === null) continue;
    const folder = file.slice(0, file.lastIndexOf("/"));
    const kept = [...files].filter(([path]) => path.startsWith(`${folder}/`));
    const inside = kept.map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
    await effects.write(new Map<string, string | Uint8Array>([...inside, ["notes.csv", text]]), folder);
    effects.progress(`validate → ${file}`);
  }
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** The notes of a dataset with its unlisted jumps, by field as declared, entity and year; null where there is none to add. */
function formatNotes(each: DatasetFiles): string | null {
  const { dataset, notes } = each;
  const fields = new Map(dataset.fields.map(({ id }, index) => [id, String(index).padStart(4, "0")]));
  const keyOf = (note: NoteRow) =>
    `${fields.get(note.field) ?? "9999"} ${note.field} ${note.entity_id} ${dimensionKey(note)} ${note.year}`;
  const listed = new Set(notes.map(keyOf));
  const added = findJumps(each)
    .map(noteOf)
    .filter((note) => !listed.has(keyOf(note)));
  if (added.length === 0) return null;
  const sorted = [...notes, ...added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return formatTable(withDimensions(noteRow, dataset.dimensions ?? []), sorted, { exact: ["change_pct"] });
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    {
      lang: { type: "string", default: "zh" },
      root: { type: "string" },
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      "write-notes": { type: "boolean", default: false },
    },
    {
      command: "npm run validate -- [options]",
      does: "Checks every data file and all prose, and lists all problems; ends with 1 where there is one.",
      options: {
        lang: "LANG  language of the messages: zh (usual) or en",
        root: "DIR  folder that holds data/; this one unless given",
        json: "lists the problems as JSON",
        strict: "counts warnings as problems",
        "write-notes": "adds a note for every jump without one to the notes.csv of its dataset",
      },
    },
  );
  const lang = chooseOption("lang", options.lang, langs);
  const { json, strict } = options;
  const verbose = process.stderr.isTTY;
  return validate(
    { lang, json, strict, verbose, writeNotes: options["write-notes"] },
    diskEffects(rootOf(options.root)),
  );
});
