/**
 * The search in the browser. Bundled to the classic deferred script `/assets/search.js`, on every page.
 *
 * On every page: `/` moves to the search box, `form[role=search] input[name=q]`. The box itself is a plain form that leads to
 * `/search/` and needs no script:
 *
 *     <form role="search" action="/search/" method="get">
 *       <label for="q">检索</label> <input id="q" name="q" type="search" maxlength="200"> <button>检索</button>
 *     </form>
 *
 * On the search page, which answers `?q=` and the facets, such as `&kind=`, the form has the id `search-form`, and these stand beside it:
 *
 *     <p id="search-status" class="search-status" role="status" aria-live="polite"></p>
 *     <details id="search-narrow" class="narrow" hidden><summary>…</summary><div id="search-facets" class="facets"></div></details>
 *     <ol id="search-results" class="results" data-lang="zh" data-labels='{"region":{"500000":"重庆"}}'></ol>
 *     <button id="search-more" type="button" hidden></button>
 *     <noscript>what to do without scripts</noscript>
 *
 * The way to the root of the site is read from `<html data-root="../">`. What is written into them, for `search.css`:
 * `fieldset > legend + label > input[type=checkbox] + span.count` and `button#search-clear` into the facets;
 * `li` (`li.is-superseded`) `> p.result-title > a`, `p.result-meta`, `p.result-snippet`, with `mark`, into the results,
 * which carry `aria-busy="true"` while they are being found. Texts are set as text, never as HTML.
 */
import { startPage } from "./search-page.ts";

focusOnSlash();
startSearchPage();

/** `/` moves to the search box, unless something is being typed. */
function focusOnSlash(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest("input, textarea, select, [contenteditable]")) return;
    const find = (form: string) => document.querySelector<HTMLInputElement>(`${form} input[name=q]`);
    const box = find("#search-form") ?? find("form[role=search]");
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/** Starts the search where the page has its elements. */
function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const box = form?.querySelector<HTMLInputElement>("input[name=q]");
  const part = (name: string) => document.querySelector<HTMLElement>(`#search-${name}`);
  const [status, facets, list, more] = [part("status"), part("facets"), part("results"), part("more")];
  const narrow = document.querySelector<HTMLDetailsElement>("#search-narrow");
  if (!form || !box || !status || !narrow || !facets || !list || !more) return;
  const otherLanguage = document.querySelector<HTMLAnchorElement>(".site-lang");
  startPage(
    { form, box, status, narrow, facets, list, more, otherLanguage },
    document.documentElement.dataset.root || "./",
  );
}
