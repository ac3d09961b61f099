import { localPath } from "../i18n/lang.ts";
import { passportOf } from "./address.ts";
import { lowerFirst } from "./english.ts";
import type { ChangeVoice } from "./explain-sentences.ts";
import { voiceOf } from "./explain-voice.ts";
import type { Telling } from "./moved-clause.ts";

/** The voice in which a page tells a change: names of its edition, numbers that lead to the passports of either edition. */
export function pageVoice({ view, before, lang }: Telling, entity: string): ChangeVoice {
  const voice = voiceOf(view.reported, before === null ? [view] : [view, before], lang);
  return {
    ...voice,
    indicator: (id) => (lang === "en" ? lowerFirst(voice.indicator(id)) : voice.indicator(id)),
    href: (kind, id, side) => {
      const edition = side === "after" ? view : before;
      return edition === null ? null : localPath(passportOf(edition, entity, kind, id), lang);
    },
  };
}
