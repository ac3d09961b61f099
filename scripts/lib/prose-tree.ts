import { mdxToMdast } from "satteri";

/** Where something begins in a file; both 1 for the first, the column in characters. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What the check of prose needs of a node: a tag with its attributes, a link, the front matter. */
export interface ProseNode {
  readonly type: string;
  readonly at: Point;
  /** name of a tag; empty for anything else, and for a tag without a name */
  readonly name: string;
  /** attributes written as plain text, by name */
  readonly attributes: ReadonlyMap<string, string>;
  /** where a Markdown link leads; null for anything else */
  readonly url: string | null;
  /** text of front matter, code or an expression; empty for anything else */
  readonly value: string;
}

/** Prose as nodes in their order, or where and why it is no MDX. */
export type ProseTree = { readonly nodes: readonly ProseNode[] } | { readonly at: Point; readonly said: string };

/** Reads MDX with the parser that Astro renders it with. */
export function readProseTree(text: string): ProseTree {
  try {
    return { nodes: flatten(mdxToMdast(text) as RawNode) };
  } catch (error) {
    const [, line, column, said] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^()]*\))?$/.exec((error as Error).message) ?? [];
    if (said === undefined) throw error;
    return { at: { line: Number(line), column: Number(column) }, said };
  }
}

/** A node as the parser gives it. */
interface RawNode {
  readonly type: string;
  readonly position?: { readonly start: Point };
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly RawNode[];
}

function flatten({ children = [], ...node }: RawNode): ProseNode[] {
  const plain = (node.attributes ?? []).flatMap(({ name, value }) =>
    name !== undefined && typeof value === "string" ? [[name, value] as const] : [],
  );
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const { type, name, url = null, value = "" } = node;
  const own = { type, at: { line, column }, name: name ?? "", attributes: new Map(plain), url, value };
  return [own, ...children.flatMap(flatten)];
}
