import { readCsv } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { workbookPart } from "./workbook-part.ts";

/** An edition, and what its figures are. */
interface Stated {
  readonly edition: string;
  readonly state: string;
}

/** How a labelled table of a language says that a row is of a sample edition, and heads the status of a row. */
const words = {
  zh: { sample: "演示数据", status: "数据状态" },
  en: { sample: "SAMPLE", status: "Status" },
} as const;

/** Documents that hold no figures of the results, and the list of the catalogue page, which marks each amount. */
const withoutFigures = ["model", "manifest", "entries"];

/**
 * Sample figures say so outside the pages too: every row of a labelled table names its edition and that this is a sample, or,
 * where it names none, has a status; a tab of every workbook says so; every document of the API says the state of its edition.
 * Plain copies hold what is committed.
 */
export function checkSampleDownloads(site: Site, editions: readonly Stated[]): Findings {
  const samples = new Set(editions.filter(({ state }) => state === "sample").map(({ edition }) => edition));
  const inSamples = [...site.files].sort().filter((path) => samples.has(editionOf(path)));
  const tables = inSamples.filter((path) => /^downloads\/.*-(zh|en)\.csv$/.test(path));
  const documents = inSamples.filter((path) => /^api\/.*\.json$/.test(path) && !withoutFigures.includes(nameOf(path)));
  const unmarkedTables = tables.flatMap((path) => {
    const count = unmarkedRows(path, site.read(path), samples);
    return count === 0 ? [] : [`${path}: ${count} rows do not say that they are a sample`];
  });
  const unmarkedDocuments = documents.flatMap((path) => {
    const { state } = JSON.parse(new TextDecoder().decode(site.read(path))) as { readonly state?: unknown };
    return state === "sample" ? [] : [`${path}: says the state ${JSON.stringify(state)}, not "sample"`];
  });
  const workbooks = inSamples.filter((path) => /^downloads\/.*-(zh|en)\.xlsx$/.test(path));
  const unmarkedBooks = workbooks.flatMap((path) =>
    workbookPart(site.read(path), "xl/workbook.xml")?.includes(words[langOf(path)].sample)
      ? []
      : [`${path}: no tab says that it is of samples`],
  );
  return {
    seen: tables.length + documents.length + workbooks.length,
    problems: [...unmarkedTables, ...unmarkedDocuments, ...unmarkedBooks],
  };
}

/** `downloads/<edition>/…`, `api/v1/<edition>/…`. */
function editionOf(path: string): string {
  return /^(?:downloads|api\/v1)\/([a-z]+-\d{4})\//.exec(path)?.[1] ?? "";
}

function nameOf(path: string): string {
  return /([^/]+)\.json$/.exec(path)?.[1] ?? "";
}

function langOf(path: string): "zh" | "en" {
  return /-en\.\w+$/.test(path) ? "en" : "zh";
}

function unmarkedRows(path: string, bytes: Uint8Array, samples: ReadonlySet<string>): number {
  const { sample, status } = words[langOf(path)];
  return readCsv(new TextDecoder().decode(bytes)).filter((row) => {
    const last = Object.values(row).at(-1) ?? "";
    const named = /^[a-z]+-\d{4}/.exec(last)?.[0];
    return named === undefined ? !row[status] : samples.has(named) && !last.includes(sample);
  }).length;
}
