import { headColumns, nextDirection, orderRows, type SortDirection, type SortKey } from "../report/table-order.ts";

/** The heads of a table that stand over one column, and which one. */
function sortableHeads(table: HTMLTableElement): { head: HTMLTableCellElement; column: number }[] {
  const rows = [...(table.tHead?.rows ?? [])].map((row) => [...row.cells]);
  const columns = headColumns(
    rows.map((row) => row.map(({ colSpan: colspan, rowSpan: rowspan }) => ({ colspan, rowspan }))),
  );
  return rows
    .flatMap((row, i) => row.map((head, j) => ({ head, column: columns[i]![j]! })))
    .filter(({ head }) => head.colSpan === 1);
}

/** What a cell is sorted by: the number it carries; else its text; nothing where it prints as missing. */
function keyOf(cell: HTMLTableCellElement | undefined, numeric: boolean): SortKey {
  const value = cell?.dataset["value"];
  if (value !== undefined) return Number(value);
  const text = cell?.textContent.trim() ?? "";
  return numeric || text === "" || cell?.querySelector(".missing") ? null : text;
}

/** Sorts every part of the table by one column; parts, such as the nation and the groups, stay apart. */
function sortBy(table: HTMLTableElement, column: number, direction: SortDirection, numeric: boolean): void {
  for (const body of table.tBodies) {
    const rows = [...body.rows];
    const order = orderRows(
      rows.map((row) => keyOf(row.cells[column], numeric)),
      direction,
    );
    body.append(...order.map((index) => rows[index]!));
  }
}

/** Puts a button into each head; `aria-sort` says what the table is sorted by. */
function makeSortable(table: HTMLTableElement): void {
  const heads = sortableHeads(table);
  for (const { head, column } of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numeric = [...table.tBodies].some((body) =>
        [...body.rows].some((row) => row.cells[column]?.dataset["value"] !== undefined),
      );
      const direction = nextDirection(head.getAttribute("aria-sort") as SortDirection | null, numeric);
      for (const other of heads) other.head.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", direction);
      sortBy(table, column, direction, numeric);
    });
  }
}

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);
