/** A box on the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Moves positions apart until none are closer than `gap`, each as little as possible (标签错开), within low and high
 * where the room allows. Blocks of touching labels sit on the mean of what their members wanted.
 * @example spread([10, 12], 10, 0, 100); // => [6, 16]
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((i, j) => wanted[i]! - wanted[j]! || i - j);
  const blocks: { sum: number; size: number }[] = [];
  order.forEach((i, place) => {
    let block = { sum: wanted[i]! - place * gap, size: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const latest = Math.max(low, high - (wanted.length - 1) * gap);
  const placed = Array<number>(wanted.length).fill(0);
  order.forEach((i, place) => {
    placed[i] = Math.min(latest, Math.max(low, starts[place]!)) + place * gap;
  });
  return placed;
}

/**
 * Stacks dots of one radius beside a line so that none overlap (蜂群排列): each stays at its place along the line and
 * moves off it as little as it can. Earlier ones keep the better places; beyond `limit` dots overlap rather than leave.
 * @example beeswarm([10, 10, 30], 3, 20); // => [0, -6, 0]
 */
export function beeswarm(along: readonly number[], radius: number, limit: number): number[] {
  const offsets: number[] = [];
  along.forEach((position, i) => {
    const near = offsets.flatMap((offset, j) => {
      const apart = Math.abs(along[j]! - position);
      return apart < 2 * radius ? [{ offset, reach: Math.sqrt(4 * radius * radius - apart * apart) }] : [];
    });
    const candidates = [0, ...near.flatMap(({ offset, reach }) => [offset - reach, offset + reach])]
      .filter((offset) => Math.abs(offset) <= limit)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = candidates.find((offset) =>
      near.every((other) => Math.abs(other.offset - offset) >= other.reach - 1e-6),
    );
    offsets[i] = free ?? candidates[i % candidates.length]!;
  });
  return offsets;
}

/** A label that wants to stand beside a dot. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  /** free room around the dot's centre */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label went: the left end of its text, the middle of its height, and whether it needs a line to its dot. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly far: boolean;
}

/**
 * Places labels beside their dots without covering dots, other labels or the edge (二维标签避让): eight places next to
 * the dot, then eight further out, the first free one; when none is free, the one that covers least. Earlier wishes win.
 */
export function placeLabels(wishes: readonly Wish[], obstacles: readonly Box[], frame: Box): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  return wishes.map((wish) => {
    const scored = [0, 14, 28]
      .flatMap((extra) => candidates(wish, extra))
      .map((candidate) => ({
        ...candidate,
        cost: taken.reduce((sum, box) => sum + overlap(candidate.box, box), 0) + 10 * outside(candidate.box, frame),
      }));
    const best = scored.find(({ cost }) => cost === 0) ?? scored.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return { x: best.box.left, y: (best.box.top + best.box.bottom) / 2, far: best.far };
  });
}

function candidates({ x, y, radius, width, height }: Wish, extra: number): { box: Box; far: boolean }[] {
  const reach = radius + 3 + extra;
  const diagonal = extra === 0 ? radius * 0.7 + 1 : reach * 0.7;
  const at = (left: number, middle: number) => ({
    box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
    far: extra > 0,
  });
  return [
    at(x + reach, y),
    at(x - reach - width, y),
    at(x - width / 2, y - reach - height / 2),
    at(x - width / 2, y + reach + height / 2),
    at(x + diagonal, y - diagonal - height / 2),
    at(x + diagonal, y + diagonal + height / 2),
    at(x - diagonal - width, y - diagonal - height / 2),
    at(x - diagonal - width, y + diagonal + height / 2),
  ];
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function outside(box: Box, frame: Box): number {
  const across = Math.max(0, frame.left - box.left) + Math.max(0, box.right - frame.right);
  const down = Math.max(0, frame.top - box.top) + Math.max(0, box.bottom - frame.bottom);
  return across * (box.bottom - box.top) + down * (box.right - box.left);
}
