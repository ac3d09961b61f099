/**
 * Shares a whole number out in proportion (最大余数法): each part gets its quota rounded down, and what is left goes, one by one,
 * to the largest remainders, the first of equal ones first. The parts are whole and add up exactly. With `caps` no part gets
 * more than its cap; what a full part cannot take is shared out among the others. Throws RangeError when the total or a cap is
 * not a whole number from 0, when a weight is negative or not finite, and when the total finds no room: the weights are all 0,
 * or the caps of the parts with a weight add up to less.
 * Source: the method of Hamilton; Balinski and Young 1982, Fair Representation, 17.
 * @example largestRemainder(10, [1, 1, 1]); // => [4, 3, 3]
 * @example largestRemainder(10, [8, 1, 1], [4, 9, 9]); // => [4, 3, 3]
 */
export function largestRemainder(total: number, weights: readonly number[], caps?: readonly number[]): number[] {
  checkArguments(total, weights, caps);
  const capOf = (at: number) => caps?.[at] ?? Number.POSITIVE_INFINITY;
  const parts = weights.map(() => 0);
  for (let left = total; left > 0; ) {
    const open = weights.flatMap((weight, at) => (weight > 0 && parts[at]! < capOf(at) ? [at] : []));
    if (open.length === 0) throw new RangeError(`largestRemainder: no room for ${left} of ${total}`);
    const shares = proportional(
      left,
      open.map((at) => weights[at]!),
    );
    for (const [place, at] of open.entries()) {
      const given = Math.min(shares[place]!, capOf(at) - parts[at]!);
      parts[at] = parts[at]! + given;
      left -= given;
    }
  }
  return parts;
}

/** The same without caps; every weight is above 0. */
function proportional(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((before, weight) => before + weight, 0);
  const quotas = weights.map((weight) => total * (weight / whole));
  const parts = quotas.map(Math.floor);
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: quota - parts[at]! }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const left = total - parts.reduce((before, part) => before + part, 0);
  // Of totals near 2⁵³ the quotas may add up to a little more or less than the total.
  const step = left < 0 ? -1 : 1;
  for (let given = 0; given < Math.abs(left); given += 1) {
    const { at } = byRemainder[step > 0 ? given % parts.length : parts.length - 1 - (given % parts.length)]!;
    parts[at] = parts[at]! + step;
  }
  return parts;
}

function checkArguments(total: number, weights: readonly number[], caps: readonly number[] | undefined): void {
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isWhole(total)) throw new RangeError(`largestRemainder: expected a whole number from 0, got ${total}`);
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`largestRemainder: expected weights from 0, got ${wrong}`);
  if (caps && caps.length !== weights.length) {
    throw new RangeError(`largestRemainder: expected ${weights.length} caps, got ${caps.length}`);
  }
  const cap = caps?.find((each) => !isWhole(each));
  if (cap !== undefined)
    throw new RangeError(`largestRemainder: expected caps that are whole numbers from 0, got ${cap}`);
}
