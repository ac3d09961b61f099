import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../../i18n/lang.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";
import { downloadEconomy } from "../../../../report/world-downloads.ts";

/** One economy, its technology fields and its figures as a whole, every year: `DEU-zh.csv`. */
export async function getStaticPaths() {
  return openLibrary().renderedWorlds.flatMap(({ edition: { id }, ranked }) =>
    ranked.flatMap(({ entity_id: economy }) =>
      langs.map((lang) => ({ params: { edition: id, file: `${economy}-${lang}` }, props: { id, economy, lang } })),
    ),
  );
}

interface Props {
  readonly id: string;
  readonly economy: string;
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = async ({ props: { id, economy, lang } }) => {
  const library = openLibrary();
  return fileResponse(downloadEconomy(economy, { view: library.world(id), library, lang }), "text/csv");
};
