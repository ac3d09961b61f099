/**
 * A random order of some items (随机排列), each order as likely as any other; uses one random number an item but the first.
 * Takes a generator of numbers in [0, 1), such as `openGenerator` gives.
 * Source: Durstenfeld 1964, Communications of the ACM 7, 420.
 * @example shuffle(["a", "b", "c"], () => 0); // => ["b", "c", "a"]
 */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen]!, shuffled[last]!];
  }
  return shuffled;
}
