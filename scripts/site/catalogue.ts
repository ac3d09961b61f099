import { prints } from "./printed.ts";
import { type Row, readCsv } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { workbookPart } from "./workbook-part.ts";

/** The committed catalogue of an edition, read without the code that makes the pages. */
export interface CatalogueTables {
  readonly edition: string;
  readonly entries: ReadonlyMap<string, Row>;
  /** entry and quantity → its row of evidence */
  readonly evidence: ReadonlyMap<string, Row>;
}

/** Reads the catalogues named; `read` gives the text of a file of the project. */
export function readCatalogueTables(editions: readonly string[], read: (path: string) => string): CatalogueTables[] {
  return editions.map((edition) => {
    const rows = (name: string) => readCsv(read(`data/catalogue/${edition}/${name}.csv`));
    return {
      edition,
      entries: new Map(rows("entries").map((row) => [row["id"]!, row])),
      evidence: new Map(rows("evidence").map((row) => [keyOf(row["entry"]!, row["quantity"]!), row])),
    };
  });
}

function keyOf(entry: string, quantity: string): string {
  return `${entry} ${quantity}`;
}

/** A figure as a page prints it. */
interface Printed {
  readonly page: string;
  readonly entry: string;
  readonly quantity: string;
  readonly text: string;
  readonly marked: boolean;
}

const entryPage = /^(?:en\/)?catalogue\/(DX-[^/]+)\/index\.html$/;
const proof = /<tr data-proof="([^"]+)">([\s\S]*?)<\/tr>/g;
const cell = /<data value="[^"]*">([^<]*)<\/data>(<abbr class="sample-mark")?/;
const linked = /<a [^>]*href="[^"]*numbers\/[^"]*"[^>]*>([^<]*)<\/a>(<abbr class="sample-mark")?/;
const line = /<li><h3 class="entry-title"><a href="[^"]*\/(DX-[^"/]+)\/[^"]*">([\s\S]*?)<\/li>/g;
const fact = /<span>([A-Z]) <span class="number">([^<]*)<\/span>(<abbr class="sample-mark")?/g;

/**
 * The catalogue: every entry that is committed has its page; what its page and the lists print of its evidence is what
 * the committed rows hold, rightly rounded, and marked exactly where it is a sample; the labelled table and the lists for
 * the browser hold every entry.
 */
export function checkCatalogue(site: Site, tables: readonly CatalogueTables[]): Findings {
  const byEdition = new Map(tables.map((each) => [each.edition, each]));
  const pages = [...site.pages].filter(([path]) => !/(^|\/)numbers\//.test(path));
  const printed = pages.flatMap(([page, html]) =>
    printedOn(page, html).map((each) => ({ ...each, edition: editionOf(page, html) })),
  );
  const problems = printed.flatMap(({ edition, ...each }) => problemOf(each, byEdition.get(edition)));
  return { seen: printed.length, problems: [...problems, ...missingPages(site, tables), ...missingRows(site, tables)] };
}

function editionOf(page: string, html: string): string {
  const own = /<main[^>]*\sdata-search-edition="([^"]*)"/.exec(html)?.[1];
  return (
    own ||
    (/<div[^>]*\sclass="catalogue"[^>]*\sdata-edition="([^"]*)"/.exec(html)?.[1] ??
      /reports\/([a-z]+-\d{4})\//.exec(page)?.[1] ??
      "")
  );
}

function printedOn(page: string, html: string): Printed[] {
  const own = entryPage.exec(page)?.[1];
  const proofs = [...html.matchAll(proof)].flatMap(([, quantity = "", row = ""]): Printed[] => {
    const found = cell.exec(row) ?? linked.exec(row);
    return own && found ? [{ page, entry: own, quantity, text: found[1]!, marked: found[2] !== undefined }] : [];
  });
  const lines = [...html.matchAll(line)].flatMap(([, entry = "", row = ""]) =>
    [...row.matchAll(fact)].map(([, quantity = "", text = "", mark]) => ({
      page,
      entry,
      quantity,
      text,
      marked: mark !== undefined,
    })),
  );
  return [...proofs, ...lines];
}

function problemOf({ page, entry, quantity, text, marked }: Printed, tables: CatalogueTables | undefined): string[] {
  const row = tables?.evidence.get(keyOf(entry, quantity));
  if (row === undefined) return [`${page}: ${entry} ${quantity} is in no committed catalogue of its edition`];
  const value = row["value"]!;
  const problems: string[] = [];
  if (!isRight(text, value))
    problems.push(`${page}: ${entry} ${quantity} prints "${text}", committed ${value || "empty"}`);
  const isSample = row["status"] === "sample";
  if (isSample && !marked) problems.push(`${page}: ${entry} ${quantity} is a sample and does not say so`);
  if (!isSample && marked) problems.push(`${page}: ${entry} ${quantity} is marked as a sample and is none`);
  return problems;
}

const verdicts: Readonly<Record<string, boolean>> = { 是: true, yes: true, 否: false, no: false };

/** A verdict, a probability in whole per cent, or a number with the decimals that it prints. */
function isRight(html: string, value: string): boolean {
  const text = html.replace("&gt;", ">").replace("&lt;", "<");
  if (value === "") return text === "—";
  if (text in verdicts) return Number(value) > 0 === verdicts[text];
  const plain = text.replace(/%$/, "");
  const digits = (/\.(\d+)$/.exec(plain)?.[1] ?? "").length;
  const signed = /^[+−]/.test(plain);
  const isProbability = text.endsWith("%") && digits === 0;
  if (/^[<>]/.test(text)) return isProbability && (text.startsWith(">") ? Number(value) > 0.99 : Number(value) < 0.01);
  return prints(plain, isProbability ? 100 * Number(value) : value, { digits, signed });
}

function missingPages({ files }: Site, tables: readonly CatalogueTables[]): string[] {
  const ids = new Set(tables.flatMap(({ entries }) => [...entries.keys()]));
  const wanted = [...ids].flatMap((id) => [`catalogue/${id}/index.html`, `en/catalogue/${id}/index.html`]);
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}

function missingRows(site: Site, tables: readonly CatalogueTables[]): string[] {
  return tables.flatMap(({ edition, entries }) => {
    const counts: readonly (readonly [string, (bytes: Uint8Array) => number | null])[] = [
      [`downloads/${edition}/catalogue-zh.csv`, countLines],
      [`downloads/${edition}/catalogue-en.csv`, countLines],
      [`downloads/${edition}/catalogue-zh.xlsx`, countRows],
      [`downloads/${edition}/catalogue-en.xlsx`, countRows],
      [`api/v1/${edition}/entries.json`, (bytes) => (readJson(bytes) as { lines: unknown[] }).lines.length],
      [`api/v1/${edition}/catalogue.json`, (bytes) => (readJson(bytes) as { entries: unknown[] }).entries.length],
    ];
    return counts.flatMap(([path, count]) => {
      if (!site.files.has(path)) return [`${path}: is missing`];
      const found = count(site.read(path));
      if (found === null) return [`${path}: cannot be read`];
      return found === entries.size ? [] : [`${path}: has ${found} entries, the committed catalogue ${entries.size}`];
    });
  });
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const readJson = (bytes: Uint8Array): unknown => JSON.parse(decode(bytes));
const countLines = (bytes: Uint8Array) => readCsv(decode(bytes)).length;
/** The rows of the first sheet of a workbook below its heads; null where it cannot be read. */
function countRows(bytes: Uint8Array): number | null {
  const rows = workbookPart(bytes, "xl/worksheets/sheet1.xml")?.split("<row ").length;
  return rows === undefined ? null : rows - 2;
}
