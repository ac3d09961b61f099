import { compareSentences, compareWords } from "../i18n/compare.ts";
import type { Lang } from "../i18n/lang.ts";
import { sampleWords } from "../i18n/sample.ts";
import { type CompareBar, layOutBars } from "../report/compare-bars.ts";
import { type Choice, compareLimit, readChoice, toggleChoice, writeChoice } from "../report/compare-choice.ts";
import { stampRoom } from "../report/sample-marks.ts";

/** The rows of the table that the figure draws. */
const figureRows = ["score-P", "score-C", "score-U", "score-D"];
const lang: Lang = document.documentElement.lang.startsWith("en") ? "en" : "zh";

/** Whether the page shows sample figures, which its drawings then say. */
const isSample = document.body.dataset["state"] === "sample";

/** The comparison as the page holds it: everything the script shows is read from its table. */
interface Comparison {
  readonly table: HTMLTableElement;
  readonly known: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly home: string | undefined;
  readonly fallback: readonly string[];
  /** entities of other scopes, by code */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
}

/** An entity of another scope, as the page lists it. */
interface Elsewhere {
  readonly name: string;
  readonly scope: string;
  readonly href: string;
}

function byId<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`compare: the page has no element #${id}`);
  return found as Kind;
}

function readPage(): Comparison {
  const table = byId("compare-table").querySelector("table")!;
  const heads = [...table.querySelectorAll<HTMLElement>("thead th[data-entity]")];
  const code = (head: HTMLElement) => head.dataset["entity"]!;
  return {
    table,
    known: heads.map(code),
    names: new Map(heads.map((head) => [code(head), head.textContent.trim()])),
    home: heads.filter((head) => head.classList.contains("own")).map(code)[0],
    fallback: byId("compare-picker").dataset["default"]!.split(","),
    elsewhere: new Map([...document.querySelectorAll<HTMLElement>("#compare-elsewhere li")].map(readElsewhere)),
  };
}

function readElsewhere(item: HTMLElement): readonly [string, Elsewhere] {
  const { href, textContent } = item.querySelector("a")!;
  return [item.dataset["entity"]!, { name: textContent.trim(), scope: item.dataset["scope"]!, href }];
}

/** Puts a column of slashes behind the others for every entity of another scope. */
function showElsewhere({ table, elsewhere }: Comparison, codes: readonly string[]): void {
  for (const cell of table.querySelectorAll(".elsewhere")) cell.remove();
  const found = codes.map((code) => elsewhere.get(code)!);
  for (const row of table.rows) {
    if (row.classList.contains("part")) row.cells[1]!.colSpan += found.length;
    else row.append(...found.map((entity) => slashCell(entity, row.parentElement === table.tHead)));
  }
}

function slashCell({ name, href }: Elsewhere, isHead: boolean): HTMLElement {
  const cell = document.createElement(isHead ? "th" : "td");
  cell.className = "number elsewhere";
  if (isHead) {
    cell.setAttribute("scope", "col");
    cell.append(Object.assign(document.createElement("a"), { href, textContent: name }));
    return cell;
  }
  const why = Object.assign(document.createElement("span"), {
    className: "visually-hidden",
    textContent: compareWords.notComparable[lang],
  });
  cell.append("／", why);
  return cell;
}

/** Shows the columns chosen and hides the others. */
function showColumns({ table, known }: Comparison, { chosen, all }: Choice): void {
  const shown = known.map((code) => all || chosen.includes(code));
  const count = shown.filter(Boolean).length;
  table.parentElement!.classList.toggle("is-picked", !all);
  for (const row of table.rows) {
    if (row.classList.contains("part")) row.cells[1]!.colSpan = count;
    else for (const [i, isShown] of shown.entries()) row.cells[i + 1]!.hidden = !isShown;
  }
}

/** What the line under the picker says: what is compared, and what was left out. */
function statusText({ names, elsewhere }: Comparison, choice: Choice): string {
  const said = choice.all
    ? compareSentences.everything[lang]()
    : compareSentences.chosen[lang](choice.chosen.map((code) => names.get(code)!));
  const left = [
    ...(choice.unknown > 0 ? [compareSentences.unknown[lang](choice.unknown)] : []),
    ...(choice.tooMany ? [compareSentences.tooMany[lang](compareLimit)] : []),
  ];
  const others = Map.groupBy(
    choice.elsewhere.map((code) => elsewhere.get(code)!),
    ({ scope }) => scope,
  );
  const apart = [...others].map(([scope, found]) =>
    compareSentences.elsewhere[lang](
      found.map(({ name }) => name),
      scope,
    ),
  );
  return [...left, said, ...apart].join(lang === "en" ? " " : "");
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** One capability of the entities chosen, from the row of the table. */
function drawRow(page: Comparison, row: HTMLTableRowElement, chosen: readonly string[]): HTMLElement {
  const title = row.cells[0]!.firstChild!.textContent!.trim();
  const bars = chosen.map((code): CompareBar & { text: string } => {
    const cell = row.cells[page.known.indexOf(code) + 1]!;
    const value = cell.dataset["value"];
    const text = value === undefined ? compareWords.missing[lang] : cell.querySelector("a")!.textContent;
    return {
      label: page.names.get(code)!,
      value: value === undefined ? null : Number(value),
      home: code === page.home,
      text,
    };
  });
  const { width, height, left, bars: placed } = layOutBars(bars, 420);
  const says = `${title}${lang === "zh" ? "：" : ": "}${bars.map(({ label, text }) => `${label} ${text}`).join(lang === "zh" ? "，" : ", ")}`;
  const tall = height + (isSample ? stampRoom : 0);
  const drawing = svg("svg", {
    class: "chart",
    role: "img",
    "aria-label": says,
    viewBox: `0 0 ${width} ${tall}`,
    width,
    height: tall,
  });
  drawing.append(svg("line", { class: "zero-line", x1: left, x2: left, y1: 0, y2: height }));
  for (const [i, bar] of placed.entries()) {
    const tone = bar.home ? "home" : "group";
    const line = bar.y + 14;
    drawing.append(
      svg("text", { class: `text-${tone}`, x: left - 8, y: line, "text-anchor": "end" }, bar.label),
      svg("rect", { class: `tone-${tone}`, x: bar.x, y: bar.y + 2, width: bar.width, height: 15 }),
      svg("text", { class: `text-${tone}`, x: bar.x + bar.width + 5, y: line }, bars[i]!.text),
    );
  }
  if (isSample)
    drawing.append(
      svg("text", { class: "sample-stamp", x: width, y: tall - 4, "text-anchor": "end" }, sampleWords.whole[lang]),
    );
  const box = document.createElement("div");
  const heading = document.createElement("h3");
  heading.className = "chart-title";
  heading.textContent = title;
  box.append(heading, drawing);
  return box;
}

function drawFigure(page: Comparison, { chosen, all }: Choice): void {
  byId("compare-figure").hidden = all;
  const rows = [...page.table.rows].filter((row) => figureRows.includes(row.dataset["row"] ?? ""));
  byId("compare-charts").replaceChildren(...(all ? [] : rows.map((row) => drawRow(page, row, chosen))));
}

/** Puts the choice into the address, into the link to share, and into the address of the other language. */
function keepChoice(choice: Choice): void {
  const query = writeChoice(choice);
  history.replaceState(null, "", `${query}${location.hash}`);
  byId<HTMLAnchorElement>("compare-link").href = `${location.href.split(/[?#]/)[0]}${query}`;
  const other = document.querySelector<HTMLAnchorElement>("a.site-lang");
  if (other) other.href = `${other.href.split(/[?#]/)[0]}${query}`;
}

function start(): void {
  const page = readPage();
  const boxes = [...byId("compare-picker").querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  let choice = readChoice(location.search, page.known, {
    fallback: page.fallback,
    elsewhere: [...page.elsewhere.keys()],
  });

  const show = (next: Choice) => {
    choice = next;
    for (const box of boxes) box.checked = !choice.all && choice.chosen.includes(box.value);
    showColumns(page, choice);
    showElsewhere(page, choice.elsewhere);
    drawFigure(page, choice);
    byId("compare-status").textContent = statusText(page, choice);
  };
  const choose = (chosen: readonly string[], all = false) => {
    show({
      chosen,
      all,
      unknown: 0,
      tooMany: false,
      elsewhere: all ? [] : choice.elsewhere.slice(0, compareLimit - chosen.length),
    });
    keepChoice(choice);
  };
  for (const box of boxes) {
    box.addEventListener("change", () => {
      const { chosen, refused } = toggleChoice(choice.chosen, box.value, page.known);
      if (refused === null) return choose(chosen);
      box.checked = choice.chosen.includes(box.value);
      const why = refused === "full" ? compareSentences.full[lang](compareLimit) : compareSentences.last[lang]();
      byId("compare-status").textContent = `${why}${lang === "en" ? " " : ""}${statusText(page, choice)}`;
    });
  }
  byId("compare-preset").addEventListener("click", () =>
    choose(page.known.filter((code) => page.fallback.includes(code))),
  );
  byId("compare-all").addEventListener("click", () => choose([], true));
  const find = byId<HTMLInputElement>("compare-find");
  find.addEventListener("input", () => filterList(boxes, find.value));
  byId("compare-picker").hidden = false;
  byId("compare-static").hidden = true;
  show(choice);
  if (location.search !== "") keepChoice(choice);
}

/** Leaves in the list what the reader types, and whatever is chosen. */
function filterList(boxes: readonly HTMLInputElement[], typed: string): void {
  const word = typed.trim().toLowerCase();
  let found = 0;
  for (const box of boxes) {
    const item = box.closest("li")!;
    const matches = (item.dataset["words"] ?? "").includes(word);
    if (matches) found += 1;
    item.hidden = !matches && !box.checked;
  }
  byId("compare-none").textContent = found === 0 ? compareWords.nothingFound[lang] : "";
}

start();
