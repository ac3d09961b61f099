import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../../i18n/lang.ts";
import { downloadRegion } from "../../../../report/download-region.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";

/** One entity in every edition up to this one: `500000-zh.csv`. */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  return rendered.flatMap(({ edition: { id }, reported }) =>
    reported.flatMap(({ entity_id: entity }) =>
      langs.map((lang) => ({ params: { edition: id, file: `${entity}-${lang}` }, props: { id, entity, lang } })),
    ),
  );
}

interface Props {
  readonly id: string;
  readonly entity: string;
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = async ({ props: { id, entity, lang } }) => {
  const library = openLibrary();
  return fileResponse(
    downloadRegion(library.history(library.edition(id)), entity, { labels: library, lang }),
    "text/csv",
  );
};
