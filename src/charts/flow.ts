import { chartSentences } from "../i18n/chart.ts";
import { boxes, canvas, lines, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { wrapText } from "./text.ts";

export interface FlowStep {
  readonly title: string;
  readonly text: string;
}

const titleSize = 14;
const fontSize = 12;
const lineHeight = 18;
const padding = 12;

/**
 * Steps that follow one another (流程图): 宽处自左向右，窄处自上而下；每框一步，箭头表示先后。
 * From left to right where there is room, else downwards; a box a step, arrows for the order.
 */
export function flow(steps: readonly FlowStep[], options: ChartContext): Element {
  const { width, lang } = options;
  const across = width >= 110 * steps.length + 24 * (steps.length - 1);
  const gap = across ? 24 : 26;
  const boxWidth = across ? (width - 1 - gap * (steps.length - 1)) / steps.length : width - 1;
  const texts = steps.map((step) => ({
    title: wrapText(step.title, boxWidth - 2 * padding, titleSize),
    text: wrapText(step.text, boxWidth - 2 * padding, fontSize),
  }));
  const heights = texts.map(({ title, text }) => 2 * padding + title.length * 20 + 4 + text.length * lineHeight);
  const tallest = Math.max(...heights);
  const placed = texts.map((text, i) => {
    const x1 = across ? i * (boxWidth + gap) + 0.5 : 0.5;
    const y1 = across ? 0.5 : heights.slice(0, i).reduce((sum, height) => sum + height + gap, 0.5);
    return { ...text, x1, y1, x2: x1 + boxWidth, y2: y1 + (across ? tallest : heights[i]!) };
  });
  const arrows = placed.slice(1).map((box, i) => {
    const before = placed[i]!;
    const middle = (before.y1 + before.y2) / 2;
    return across
      ? { x1: before.x2 + 3, y1: middle, x2: box.x1 - 4, y2: middle }
      : { x1: width / 2, y1: before.y2 + 3, x2: width / 2, y2: box.y1 - 4 };
  });
  return canvas(options, {
    kind: "flow",
    height: Math.ceil(placed.at(-1)?.y2 ?? 0) + 1,
    description: chartSentences.steps[lang]({ steps: steps.map((step) => step.title) }),
    marks: [
      boxes(placed, "step"),
      lines([...arrows, ...arrows.flatMap((arrow) => heads(arrow, across))], "arrow"),
      words(
        placed.flatMap((box) =>
          box.title.map((text, i) => ({ x: box.x1 + padding, y: box.y1 + padding + 10 + i * 20, text })),
        ),
        { fontSize: titleSize, textAnchor: "start", className: "strong" },
      ),
      words(
        placed.flatMap((box) =>
          box.text.map((text, i) => ({
            x: box.x1 + padding,
            y: box.y1 + padding + box.title.length * 20 + 13 + i * lineHeight,
            text,
          })),
        ),
        { fontSize, textAnchor: "start", className: "axis" },
      ),
    ],
  });
}

function heads({ x2, y2 }: { x2: number; y2: number }, across: boolean) {
  const tips = across
    ? [
        [-6, -4],
        [-6, 4],
      ]
    : [
        [-4, -6],
        [4, -6],
      ];
  return tips.map(([dx, dy]) => ({ x1: x2 + dx!, y1: y2 + dy!, x2, y2 }));
}
