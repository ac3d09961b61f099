import { entryWords as words } from "../i18n/entries.ts";
import { listSentences as said } from "../i18n/entry-list.ts";
import type { Lang } from "../i18n/lang.ts";
import { type EntrySelection, formatSelection, selectionFile, selectionSheets } from "../report/entry-selection.ts";
import { workbookType } from "../report/sheet.ts";
import type { formatWorkbook } from "../report/workbook.ts";
import { runScript } from "./run-script.ts";

/** What `workbook.ts` leaves behind when it has run. */
interface Globals {
  bujuWorkbook?: typeof formatWorkbook;
}
const globals = globalThis as Globals;

const labels = { csv: words.chosenCsv, json: words.chosenJson } as const;
const types = { csv: "text/csv", json: "application/json" } as const;

/** Offers what is chosen, all pages of it, as files, made in the browser from the list; nothing where nothing is chosen. */
export function offerFiles(selection: EntrySelection, { root, lang }: { root: string; lang: Lang }): void {
  const isEmpty = selection.lines.length === 0;
  for (const kind of ["csv", "json"] as const) {
    const link = document.getElementById(`catalogue-${kind}`) as HTMLAnchorElement;
    if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(
      new Blob([formatSelection(kind, selection, lang)], { type: `${types[kind]};charset=utf-8` }),
    );
    link.download = selectionFile(selection.list, kind);
    link.textContent = labels[kind][lang];
    link.hidden = isEmpty;
  }
  const button = document.getElementById("catalogue-chosen-xlsx") as HTMLButtonElement;
  document.getElementById("catalogue-xlsx")!.hidden = true;
  button.hidden = isEmpty;
  button.onclick = () => void saveWorkbook(selection, { root, lang }).catch(tellFailure);
  function tellFailure(): void {
    document.getElementById("catalogue-status")!.textContent = said.noWorkbook[lang];
  }
}

/** Makes the workbook, with a script that is read when the first one is asked for, and hands it over. */
async function saveWorkbook(selection: EntrySelection, { root, lang }: { root: string; lang: Lang }): Promise<void> {
  if (!globals.bujuWorkbook) await runScript(`${root}assets/workbook.js`);
  const bytes = globals.bujuWorkbook!(selectionSheets(selection, lang));
  const href = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  const link = Object.assign(document.createElement("a"), {
    href,
    download: selectionFile(selection.list, "xlsx"),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
