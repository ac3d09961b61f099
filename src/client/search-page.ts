import type { Lang } from "../i18n/lang.ts";
import { type FacetLabels, searchWording } from "../i18n/search.ts";
import type { SearchRecord } from "../schema/search.ts";
import { type Asked, readAddress, writeAddress } from "../search/address.ts";
import { type Answer, answer } from "../search/answer.ts";
import { isSelected, noSelection, type Selection, toggle } from "../search/facets.ts";
import type { AnswerContext } from "../search/rank.ts";
import { facetGroups } from "./search-facets.ts";
import { openSearch } from "./search-open.ts";
import { comparedRecord, resultItem } from "./search-view.ts";

/** So many results are shown at once. */
const pageSize = 10;
/** Where the facets stand beside the results, as `search.css` has it. */
const besides = "(min-width: 48.01rem)";
/** So long after the last key a search begins, in milliseconds. */
const pause = 250;

/** The elements of the search page; `search.ts` says what they are. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  /** what the facets stand in; closed where the screen is too narrow for them to stand beside the results */
  readonly narrow: HTMLDetailsElement;
  readonly facets: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  /** the link to the same page in the other language; it takes the question along */
  readonly otherLanguage: HTMLAnchorElement | null;
}

interface Page extends PageElements {
  readonly root: string;
  readonly lang: Lang;
  readonly labels: FacetLabels;
  asked: Asked;
  answered: Answer;
  opened: Promise<AnswerContext> | null;
  /** counts what was asked, so that a late answer to an earlier question is dropped */
  turn: number;
}

const nothing: Answer = { kind: "empty", hits: [], needles: [] };

/** Fills the search page from its address, and keeps both and the box together from then on. */
export function startPage(elements: PageElements, root: string): void {
  const lang: Lang = elements.list.dataset.lang === "en" ? "en" : "zh";
  const page: Page = {
    ...elements,
    root,
    lang,
    labels: JSON.parse(elements.list.dataset["labels"] ?? "{}") as FacetLabels,
    asked: readAddress(location.search),
    answered: nothing,
    opened: null,
    turn: 0,
  };
  page.box.value = page.asked.query;
  if (page.otherLanguage) page.otherLanguage.search = writeAddress(page.asked);
  listen(page);
  ask(page);
}

function listen(page: Page): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askTyped = () => {
    clearTimeout(timer);
    if (page.box.value === page.asked.query) return;
    page.asked = { ...page.asked, query: page.box.value };
    writeState(page);
    ask(page);
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(askTyped, pause);
  };
  // Who comes to the box is about to ask: what answers is fetched meanwhile. A failure is told when something is asked.
  page.box.addEventListener("focus", () => open(page).catch(() => null), { once: true });
  page.box.addEventListener("input", (event) => (event as InputEvent).isComposing || askSoon());
  page.box.addEventListener("compositionend", askSoon);
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    askTyped();
  });
  page.more.addEventListener("click", () => showMore(page));
  const wide = matchMedia(besides);
  const openWhereWide = () => {
    page.narrow.open = wide.matches;
  };
  wide.addEventListener("change", openWhereWide);
  openWhereWide();
}

function open(page: Page): Promise<AnswerContext> {
  page.opened ??= openSearch(page.root, page.lang);
  return page.opened;
}

/** Answers what is asked now. A failure is said, and the next question tries to open the search again. */
async function ask(page: Page): Promise<void> {
  const turn = ++page.turn;
  const { query } = page.asked;
  const wording = searchWording[page.lang];
  if (query.trim() === "") return showEmpty(page);
  page.list.setAttribute("aria-busy", "true");
  page.status.textContent = wording.searching;
  try {
    const answered = await answer(query, await open(page));
    if (turn !== page.turn) return;
    page.answered = answered;
    await show(page, await open(page));
  } catch (error) {
    page.opened = null;
    if (turn === page.turn) page.status.textContent = wording.failed;
    console.error(error);
  } finally {
    if (turn === page.turn) page.list.setAttribute("aria-busy", "false");
  }
}

function showEmpty(page: Page): void {
  page.answered = nothing;
  page.status.textContent = searchWording[page.lang].empty;
  page.list.replaceChildren();
  page.facets.replaceChildren();
  page.narrow.hidden = page.more.hidden = true;
  page.list.setAttribute("aria-busy", "false");
}

/** Shows what was found and is chosen, from the first; the list is busy until it stands. */
async function show(page: Page, context: AnswerContext): Promise<void> {
  const { turn } = page;
  page.list.setAttribute("aria-busy", "true");
  const chosen = chosenHits(page, context);
  const items = await itemsOf(page, context, chosen.slice(0, pageSize));
  if (turn !== page.turn) return;
  page.list.replaceChildren(...items);
  page.status.textContent = statusOf(page, chosen.length);
  showFacets(page, context);
  offerMore(page, chosen.length);
  page.list.setAttribute("aria-busy", "false");
}

async function showMore(page: Page): Promise<void> {
  const { turn } = page;
  const context = await page.opened!;
  const chosen = chosenHits(page, context);
  const shown = page.list.children.length;
  const items = await itemsOf(page, context, chosen.slice(shown, shown + pageSize));
  if (turn !== page.turn || shown !== page.list.children.length) return;
  page.list.append(...items);
  offerMore(page, chosen.length);
  items[0]?.querySelector("a")?.focus();
}

function offerMore(page: Page, total: number): void {
  const left = total - page.list.children.length;
  page.more.hidden = left <= 0;
  page.more.textContent = searchWording[page.lang].more(Math.min(left, pageSize));
}

const chosenHits = ({ answered, asked }: Page, { source }: AnswerContext): string[] =>
  answered.hits.filter((id) => isSelected(source.cards.get(id)!, asked.selection));

async function itemsOf(page: Page, { source, fold }: AnswerContext, ids: readonly string[]): Promise<HTMLLIElement[]> {
  const { root, lang, labels } = page;
  const { needles, comparison } = page.answered;
  const shown = (record: SearchRecord, id: string) =>
    comparison?.id === id ? comparedRecord(record, comparison, { lang, labels }) : record;
  return (await source.read(ids)).map((record, i) =>
    resultItem(shown(record, ids[i]!), { root, lang, labels, fold, needles }),
  );
}

function statusOf({ lang, asked: { query }, answered: { kind, hits } }: Page, chosen: number): string {
  const wording = searchWording[lang];
  if (kind === "empty") return wording.empty;
  if (hits.length === 0) return wording.none(query);
  if (chosen === 0) return wording.filteredOut(query);
  if (kind === "none") return wording.nearest(query);
  return kind === "parts" ? wording.parts(chosen, query) : wording.found(chosen, query);
}

/** Draws the facets anew; the keyboard stays on the box that it was on. */
function showFacets(page: Page, context: AnswerContext): void {
  const { lang, labels, answered, asked } = page;
  const focused = page.facets.contains(document.activeElement) ? document.activeElement!.id : "";
  const choose = (selection: Selection) => {
    page.asked = { ...page.asked, selection };
    page.turn++;
    writeState(page);
    show(page, context);
  };
  const groups = facetGroups(
    answered.hits.map((id) => context.source.cards.get(id)!),
    {
      lang,
      labels,
      selection: asked.selection,
      onToggle: (facet, value) => choose(toggle(page.asked.selection, facet, value)),
      onClear: () => choose(noSelection),
    },
  );
  page.facets.replaceChildren(...groups);
  page.narrow.hidden = groups.length === 0;
  if (focused) (document.getElementById(focused) ?? page.box).focus();
}

/** Keeps what is asked in the address, and in the link to the other language. */
function writeState({ asked, otherLanguage }: Page): void {
  const query = writeAddress(asked);
  if (otherLanguage) otherLanguage.search = query;
  try {
    history.replaceState(null, "", query === "" ? location.pathname : `${location.pathname}?${query}`);
  } catch (error) {
    // From disk a browser may refuse a new address: then the page works, and only its address stays as it was.
    if (!(error instanceof DOMException)) throw error;
  }
}
