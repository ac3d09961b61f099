import { entryWords as words } from "../i18n/entries.ts";
import { facetWords, listSentences as said } from "../i18n/entry-list.ts";
import type { Lang } from "../i18n/lang.ts";
import { lineHtml } from "../report/entry-line.ts";
import {
  countValues,
  freshState,
  type ListOrder,
  type ListState,
  narrow,
  nothingChosen,
  pageLength,
  pageOf,
  readState,
  toggleValue,
  writeState,
} from "../report/narrow-list.ts";
import type { EntryFacet, EntryList } from "../schema/entry-list.ts";
import { entryFacets } from "../schema/entry-list.ts";
import { createFold, fold } from "../search/fold.ts";
import { openEntryList } from "./entry-list-open.ts";
import { offerFiles } from "./offer-files.ts";

const lang: Lang = document.documentElement.lang.startsWith("en") ? "en" : "zh";
const root = document.documentElement.dataset["root"] ?? "/";
const character = createFold();
const folded = (text: string) => fold(text, character);

function byId<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`catalogue: the page has no element #${id}`);
  return found as Kind;
}

const box = byId("catalogue");
const form = byId<HTMLFormElement>("catalogue-form");
const input = form.querySelector("input")!;
const list = byId<HTMLOListElement>("catalogue-list");
const status = byId("catalogue-status");
const order = byId("catalogue-order").querySelector("select")!;
const edition = byId("catalogue-edition").querySelector("select")!;
const own = box.dataset["edition"]!;
const { facet: ownFacet, value: ownValue, front } = box.dataset;

/** What is asked now. A page of one value of a facet begins with that. */
let state: ListState = readState(location.search);
if (ownFacet && ownValue) state = { ...state, chosen: { ...nothingChosen, [ownFacet]: [ownValue] } };
const lists = new Map<string, Promise<EntryList>>();
/** counts what was asked, so that a late answer to an earlier question is dropped */
let turn = 0;

/** The list of an edition, fetched when it is first needed. */
function openList(id: string): Promise<EntryList> {
  const known = lists.get(id) ?? openEntryList(root, id);
  lists.set(id, known);
  return known;
}

/** Asks for another state: shows it, and writes it into the address. A list of one facet goes on in front. */
function ask(next: ListState): void {
  if (ownFacet) {
    location.href = `${root}${front!.slice(1)}${writeState(next)}`;
    return;
  }
  state = next;
  history.replaceState(null, "", `${location.pathname}${writeState(state)}`);
  void show();
}

async function show(): Promise<void> {
  const mine = ++turn;
  try {
    const read = await openList(state.edition ?? own);
    if (mine === turn) showList(read);
  } catch {
    lists.clear();
    status.textContent = said.failed[lang];
  }
}

function showList(read: EntryList): void {
  const found = narrow(read, state, folded);
  const { shown, page, pages } = pageOf(found, state.page);
  const first = (page - 1) * pageLength + 1;
  const counted = said.counted[lang](found.length, first, first + shown.length - 1);
  status.textContent = found.length === 0 ? `${counted}${lang === "zh" ? "" : " "}${said.none[lang]}` : counted;
  list.innerHTML = shown.map((line) => lineHtml(line, lang, root)).join("");
  byId("catalogue-facets").replaceChildren(...entryFacets.flatMap((facet) => facetGroup(read, facet)), clearButton());
  byId("catalogue-pages").replaceChildren(...(pages > 1 ? [pager(page, pages)] : []));
  offerFiles({ list: read, asked: state, lines: found }, { root, lang });
  order.value = state.order;
  edition.value = state.edition ?? own;
}

/** The values of a facet as boxes to tick, each with how many entries it would leave. */
function facetGroup(read: EntryList, facet: EntryFacet): HTMLElement[] {
  const counts = countValues(read, state, facet, folded);
  const chosen = state.chosen[facet];
  const values = read.facets[facet].filter(({ value }) => counts.has(value) || chosen.includes(value));
  if (read.facets[facet].length < 2 || values.length === 0) return [];
  const group = document.createElement("fieldset");
  group.className = "facet-list";
  group.append(Object.assign(document.createElement("legend"), { textContent: facetWords(facet, read)[lang] }));
  for (const { value, name } of values) {
    const label = document.createElement("label");
    const tick = Object.assign(document.createElement("input"), { type: "checkbox", checked: chosen.includes(value) });
    tick.addEventListener("change", () => {
      ask(toggleValue(state, facet, value));
      queueMicrotask(() => setTimeout(() => focusValue(facet, value)));
    });
    tick.dataset["key"] = `${facet} ${value}`;
    const count = Object.assign(document.createElement("span"), {
      className: "count",
      textContent: ` ${counts.get(value) ?? 0}`,
    });
    label.append(tick, name[lang], count);
    group.append(label);
  }
  return [group];
}

/** The boxes are made anew at every answer; the one that was ticked keeps the focus. */
function focusValue(facet: EntryFacet, value: string): void {
  document.querySelector<HTMLElement>(`[data-key="${CSS.escape(`${facet} ${value}`)}"]`)?.focus();
}

function clearButton(): HTMLElement {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.clear[lang] });
  button.addEventListener("click", () => {
    input.value = "";
    ask({ ...freshState, edition: state.edition });
  });
  return button;
}

function pager(page: number, pages: number): HTMLElement {
  const items = document.createElement("ul");
  items.className = "pager";
  for (let at = 1; at <= pages; at += 1) {
    const link = Object.assign(document.createElement("a"), {
      href: writeState({ ...state, page: at }) || "?",
      textContent: String(at),
    });
    if (at === page) link.setAttribute("aria-current", "page");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      ask({ ...state, page: at });
      status.scrollIntoView();
    });
    const item = document.createElement("li");
    item.append(link);
    items.append(item);
  }
  return items;
}

function listen(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(timer);
    if (input.value.trim() !== state.query) ask({ ...state, page: 1, query: input.value.trim() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(typed, 250);
  };
  // On a page of one facet the words go to the front when they are sent, not while they are typed.
  if (!ownFacet) {
    input.addEventListener("input", (event) => (event as InputEvent).isComposing || soon());
    input.addEventListener("compositionend", soon);
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    typed();
  });
  order.addEventListener("change", () => ask({ ...state, page: 1, order: order.value as ListOrder }));
  edition.addEventListener("change", () =>
    ask({ ...state, page: 1, edition: edition.value === own ? null : edition.value }),
  );
  byId("catalogue-facets").addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-facet]") : null;
    // From disk no list can be fetched: there the links stay links.
    if (!link || location.protocol === "file:" || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(toggleValue(state, link.dataset["facet"] as EntryFacet, link.dataset["value"]!));
  });
}

if (location.protocol !== "file:") {
  for (const select of [order, edition]) select.parentElement!.hidden = select.options.length < 2;
  input.value = state.query;
  order.value = state.order;
  listen();
  if (!ownFacet && writeState(state) !== "") void show();
}
