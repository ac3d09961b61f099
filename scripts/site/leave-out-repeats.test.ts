import { parseHTML } from "linkedom";
import { afterEach, expect, it, vi } from "vitest";
import { leaveOutRepeats } from "./leave-out-repeats.ts";

afterEach(() => vi.unstubAllGlobals());

/** What is left of a body. */
function thinned(body: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  vi.stubGlobal("document", document);
  leaveOutRepeats();
  return document.body.innerHTML;
}

const row = (inside: string, attributes = "") => `<tr${attributes}><td>${inside}</td></tr>`;
const table = (...rows: readonly string[]) => `<table><tbody>${rows.join("")}</tbody></table>`;

it("keeps three of what is made alike, whatever it says", () => {
  const rows = ["1", "2", "3", "4", "5"].map((words) => row(words));
  expect(thinned(table(...rows))).toBe(table(...rows.slice(0, 3)));
});

it("keeps one of each kind of a further table that is made alike", () => {
  const rows = (count: number) => table(...Array.from({ length: count }, () => row("1")));
  expect(thinned(`<div>${rows(5)}</div><nav>${rows(4)}</nav>`)).toBe(`<div>${rows(3)}</div><nav>${rows(1)}</nav>`);
});

it("keeps what is made otherwise, wherever it stands", () => {
  const odd = [
    row("x", ' class="is-home"'),
    row(""),
    row('<a href="#" aria-label="a">9</a>'),
    row("<img>"),
    row('<a href="#" aria-label="">9</a>'),
  ];
  const [first = "", ...rest] = odd;
  const rows = [...["1", "2", "3"].map((words) => row(words)), first, row("4"), ...rest];
  expect(thinned(table(...rows))).toBe(table(...rows.filter((each) => each !== row("4"))));
});

it("tells colours of a drawing apart, and keeps every cell of a row and every line of a list of terms", () => {
  const drawing = `<svg>${'<text fill="#111">a</text>'.repeat(3)}<text fill="#999">a</text></svg>`;
  const cells = `<table><tbody><tr>${"<td>1</td>".repeat(6)}</tr></tbody></table>`;
  const terms = `<dl>${"<dt>a</dt><dd>b</dd>".repeat(6)}</dl>`;
  for (const whole of [drawing, cells, terms]) expect(thinned(whole)).toBe(whole);
});

it("thins what stands inside of what stays", () => {
  const list = (count: number) => `<section><ul>${"<li>a</li>".repeat(count)}</ul></section>`;
  expect(thinned(list(9))).toBe(list(3));
});
