import { type Lang, localPath } from "../i18n/lang.ts";
import { passportOf } from "./address.ts";
import { editionDoubts } from "./doubts.ts";
import type { EditionView } from "./edition-view.ts";
import type { ChangeVoice } from "./explain-sentences.ts";
import { voiceOf } from "./explain-voice.ts";
import { editionJumps } from "./open-jumps.ts";

/** An edition, the one before it, and the language in which they are told. */
export interface Telling {
  readonly view: EditionView;
  readonly before: EditionView | null;
  readonly lang: Lang;
}

/**
 * The voice in which a page tells a change: names of its edition, numbers that lead to the passports of either edition, and
 * what of the change is in doubt.
 */
export function pageVoice({ view, before, lang }: Telling, entity: string): ChangeVoice {
  return {
    ...voiceOf(view.reported, before === null ? [view] : [view, before], lang),
    doubts: editionDoubts(view, before),
    openJumps: editionJumps(view, before),
    href: (kind, id, side) => {
      const edition = side === "after" ? view : before;
      return edition === null ? null : localPath(passportOf(edition, entity, kind, id), lang);
    },
  };
}
