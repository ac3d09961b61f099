import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";
import { downloadComparison } from "../../../report/policy-downloads.ts";

/** The comparison of policies: `compare-zh.csv`. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { file: `compare-${lang}` }, props: { lang } }));

interface Props {
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = ({ props: { lang } }) =>
  fileResponse(downloadComparison(openLibrary(), lang), "text/csv");
