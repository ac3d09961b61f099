import { type Lang, langs } from "../i18n/lang.ts";

/** A page of one language: Chinese has no prefix, English stands under `en`. */
export interface LangPath {
  readonly params: { readonly lang: "en" | undefined };
  readonly props: { readonly lang: Lang };
}

/** The static paths of a page that exists once a language. */
export function langPaths(): LangPath[] {
  return langs.map((lang) => ({ params: { lang: lang === "en" ? lang : undefined }, props: { lang } }));
}

/** The static paths of a page that exists once a language and once for each of several things. */
export function crossLangs<Params extends object, Props extends object>(
  items: readonly { readonly params: Params; readonly props: Props }[],
): { params: LangPath["params"] & Params; props: LangPath["props"] & Props }[] {
  return langPaths().flatMap((path) =>
    items.map((item) => ({ params: { ...path.params, ...item.params }, props: { ...path.props, ...item.props } })),
  );
}
