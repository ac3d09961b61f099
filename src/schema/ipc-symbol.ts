/** A symbol of the International Patent Classification, as far as a concordance looks at it. */
export interface IpcSymbol {
  /** such as `H04N` */
  readonly subclass: string;
  /** the main group without zeros in front, such as `3` of `H04N 3/22`; null where the symbol stops at the subclass */
  readonly group: string | null;
}

/** As printed, `H04N 3/22`, `H04N3` or `H04N`; or as WIPO ST.8 has it, four digits for the group and six behind. */
const printed = /^([A-H]\d{2}[A-Z])(?:(\d{1,4})(?:\/\d{0,6})?)?$/;
const padded = /^([A-H]\d{2}[A-Z])(\d{4})\d{6}$/;

/**
 * Reads an IPC symbol however it is spaced and cased, with full-width signs, or with its version behind. Null where it is
 * none: sections and classes alone say too little.
 * @example parseIpc("ｈ０４ｎ　 3/22 (2006.01)"); // => { subclass: "H04N", group: "3" }
 */
export function parseIpc(text: string): IpcSymbol | null {
  const bare = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replace(/\(.*\)$/, "");
  const [, subclass, group] = printed.exec(bare) ?? padded.exec(bare) ?? [];
  if (subclass === undefined) return null;
  return { subclass, group: group === undefined ? null : String(Number(group)) };
}
