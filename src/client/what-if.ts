import { dataSchemesOf, trialShares, whatIf } from "../evaluation/what-if.ts";
import type { Lang } from "../i18n/lang.ts";
import { whatIfSentences } from "../i18n/what-if.ts";
import { formatChange, formatFullScore, formatScore, noValue } from "../report/round.ts";
import { trialFinding } from "../report/trial-finding.ts";
import {
  officialSetting,
  readSetting,
  type TrialOptions,
  trialOptions,
  writeSetting,
} from "../report/trial-setting.ts";
import type { TrialBase, TrialResult, TrialSetting } from "../schema/trial.ts";

const lang: Lang = document.documentElement.lang.startsWith("en") ? "en" : "zh";
/** So long after the last move the sentence and the address follow, in milliseconds; browsers refuse an address a frame. */
const pause = 150;

function byId<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`what-if: the page has no element #${id}`);
  return found as Kind;
}

/** The page as the script finds it; rows stand in the published order. */
interface Page {
  readonly base: TrialBase;
  readonly official: ReadonlyMap<string, TrialResult>;
  readonly officialShares: readonly number[];
  readonly options: TrialOptions;
  readonly sliders: readonly HTMLInputElement[];
  readonly radios: readonly HTMLInputElement[];
  readonly body: HTMLTableSectionElement;
  readonly rows: readonly HTMLTableRowElement[];
}

function readPage(base: TrialBase): Page {
  const box = byId("what-if-trial");
  const body = byId<HTMLTableElement>("what-if-table").tBodies[0]!;
  return {
    base,
    official: new Map(whatIf(base, officialSetting).map((result) => [result.entity, result])),
    officialShares: trialShares(base, officialSetting)!,
    options: trialOptions(base, dataSchemesOf(base)),
    sliders: [...box.querySelectorAll<HTMLInputElement>("input[type=range]")],
    radios: [...box.querySelectorAll<HTMLInputElement>("input[type=radio]")],
    body,
    rows: [...body.rows],
  };
}

/** Sets the controls as a setting has them. */
function setControls({ sliders, radios }: Page, { scheme, mean, changes }: TrialSetting): void {
  for (const slider of sliders) slider.value = String(changes.get(slider.name) ?? 0);
  for (const radio of radios) radio.checked = radio.value === (radio.name === "scheme" ? scheme : mean);
}

/** The setting that the controls show; their values are those that an address may name, and are read as one. */
function settingOf({ options, sliders, radios }: Page): TrialSetting {
  const query = new URLSearchParams([
    ...sliders.map((slider) => [slider.name, slider.value]),
    ...radios.filter((radio) => radio.checked).map((radio) => [radio.name, radio.value]),
  ]);
  return readSetting(query.toString(), options).setting;
}

/** Beside every slider: how far the weight is moved, and what share it has and had. */
function showShares({ base, officialShares, sliders }: Page, setting: TrialSetting): void {
  const shares = trialShares(base, setting) ?? officialShares;
  const print = (share: number) => `${formatScore(100 * share)}%`;
  for (const slider of sliders) {
    const at = base.weights.findIndex(({ child }) => child === slider.name);
    const [before, after] = [print(officialShares[at]!), print(shares[at]!)];
    const text =
      before === after ? whatIfSentences.share[lang](after) : whatIfSentences.shareMoved[lang](before, after);
    const change = `${formatChange(slider.valueAsNumber, 0)}%`;
    const line = slider.closest<HTMLElement>(".slider")!;
    line.querySelector("output")!.textContent = change;
    line.querySelector(".share")!.textContent = text;
    line.classList.toggle("is-moved", slider.valueAsNumber !== 0);
    slider.setAttribute("aria-valuetext", change);
  }
}

/** Fills one cell; what it holds stands in full beside what it prints. */
function fill(row: HTMLTableRowElement, name: string, text: string, value: number | null): void {
  const cell = row.querySelector<HTMLElement>(`[data-trial="${name}"]`)!;
  cell.textContent = text;
  if (value === null) delete cell.dataset["value"];
  else cell.dataset["value"] = String(value);
  if (name === "move") cell.classList.toggle("is-still", value === 0);
}

/** Fills the rows and sorts them by the trial's places; equal ones keep the published order. */
function showPlaces({ official, body, rows }: Page, results: ReadonlyMap<string, TrialResult>): void {
  const codeOf = (row: HTMLTableRowElement) => row.dataset["entity"]!;
  for (const row of rows) {
    const { score, rank } = results.get(codeOf(row))!;
    const before = official.get(codeOf(row))!.rank;
    const gained = rank === null || before === null ? null : before - rank;
    fill(row, "rank", rank === null ? noValue : String(rank), rank);
    fill(row, "move", gained === null ? noValue : whatIfSentences.moved[lang](gained), gained);
    fill(row, "score", formatFullScore(score), score);
  }
  const place = (row: HTMLTableRowElement) => results.get(codeOf(row))!.rank ?? Number.MAX_VALUE;
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  if (sorted.some((row, at) => body.rows[at] !== row)) body.append(...sorted);
}

/** The sentence under the table. */
function finding({ official, rows }: Page, setting: TrialSetting, results: ReadonlyMap<string, TrialResult>): string {
  if (isOfficial(setting)) return whatIfSentences.official[lang]();
  const places = rows.map((row) => ({
    name: row.cells[0]!.textContent.trim(),
    home: row.classList.contains("is-home"),
    official: official.get(row.dataset["entity"]!)!.rank,
    trial: results.get(row.dataset["entity"]!)!.rank,
  }));
  return trialFinding(places, lang);
}

function isOfficial({ scheme, mean, changes }: TrialSetting): boolean {
  return scheme === officialSetting.scheme && mean === officialSetting.mean && changes.size === 0;
}

/** Puts the setting into the address, and into the links that keep it: to share, to the other language and editions. */
function keepSetting(query: string): void {
  history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
  byId<HTMLAnchorElement>("what-if-link").href = `${location.href.split(/[?#]/)[0]}${query}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.site-lang, .editions a")) {
    link.href = `${link.href.split(/[?#]/)[0]}${query}`;
  }
}

function start(): void {
  const page = readPage(JSON.parse(byId("what-if").dataset["base"]!) as TrialBase);
  const asked = readSetting(location.search, page.options);
  const ignored = byId("what-if-ignored");
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (setting: TrialSetting, wait: number) => {
    const results = new Map(whatIf(page.base, setting).map((result) => [result.entity, result]));
    showShares(page, setting);
    showPlaces(page, results);
    clearTimeout(timer);
    timer = setTimeout(() => {
      byId("what-if-status").textContent = finding(page, setting, results);
      keepSetting(writeSetting(setting, page.options.children));
    }, wait);
  };
  byId("what-if-trial").addEventListener("input", () => {
    ignored.textContent = "";
    show(settingOf(page), pause);
  });
  byId("what-if-back").addEventListener("click", () => {
    ignored.textContent = "";
    setControls(page, officialSetting);
    show(officialSetting, 0);
  });
  byId("what-if-static").hidden = true;
  byId("what-if-trial").hidden = false;
  byId("what-if").classList.add("is-running");
  setControls(page, asked.setting);
  show(asked.setting, 0);
  if (asked.ignored > 0) ignored.textContent = whatIfSentences.ignored[lang](asked.ignored);
}

start();
