import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../../i18n/lang.ts";
import { downloadIndicator } from "../../../../report/downloads.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";

/** One indicator of every entity in every edition up to this one: `NP01-zh.csv`. */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  return rendered.flatMap(({ edition: { id }, indicators }) =>
    indicators.flatMap(({ id: indicator }) =>
      langs.map((lang) => ({ params: { edition: id, file: `${indicator}-${lang}` }, props: { id, indicator, lang } })),
    ),
  );
}

interface Props {
  readonly id: string;
  readonly indicator: string;
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = async ({ props: { id, indicator, lang } }) => {
  const library = openLibrary();
  const views = library.history(library.edition(id));
  return fileResponse(downloadIndicator(views, indicator, { labels: library, lang }), "text/csv");
};
