/**
 * The last of the models of a scope, or of what stands beside them. Throws a RangeError for a scope that has none.
 * @example lastWritten([{ id: "nation-2" }, { id: "nation-10" }, { id: "city-1" }], "nation"); // => { id: "nation-10" }
 */
export function lastWritten<Written extends { readonly id: string }>(all: readonly Written[], scope: string): Written {
  const numberOf = ({ id }: Written) => Number(/\d+$/.exec(id)?.[0]);
  const own = all.filter(({ id }) => id.replace(/-\d+$/, "") === scope).sort((a, b) => numberOf(b) - numberOf(a));
  const [last] = own;
  if (!last) throw new RangeError(`data/models holds no ${scope}-1, whose rules a page tells`);
  return last;
}
