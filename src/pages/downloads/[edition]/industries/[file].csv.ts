import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../../i18n/lang.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";
import { downloadField } from "../../../../report/world-downloads.ts";

/** One technology field, every economy in every year: `T06-zh.csv`. */
export async function getStaticPaths() {
  return openLibrary().renderedWorlds.flatMap(({ edition: { id }, fields }) =>
    fields.flatMap(({ field_id: field }) =>
      langs.map((lang) => ({ params: { edition: id, file: `${field}-${lang}` }, props: { id, field, lang } })),
    ),
  );
}

interface Props {
  readonly id: string;
  readonly field: string;
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = async ({ props: { id, field, lang } }) => {
  const library = openLibrary();
  return fileResponse(downloadField(field, { view: library.world(id), library, lang }), "text/csv");
};
