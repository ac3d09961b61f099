/**
 * Figures as files: beside the downloads of every figure stands a button that saves its drawing as SVG, with the
 * colours of the page as it is shown written in, so that it looks the same in a word processor. Works from disk too.
 */
/** Properties by which the stylesheet draws. */
const drawn = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
];

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
  const line = figure.querySelector<HTMLElement>(".figure-source[data-save]");
  if (!line || !figure.querySelector("svg.chart[role=img]")) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "figure-save";
  button.textContent = line.dataset["save"] ?? "SVG";
  button.addEventListener("click", () => save(figure));
  line.append(button);
}

/** Saves the drawing that is shown at this width. */
function save(figure: HTMLElement): void {
  const charts = [...figure.querySelectorAll<SVGSVGElement>("svg.chart[role=img]")];
  const shown = charts.find((chart) => chart.getBoundingClientRect().width > 0);
  if (!shown) return;
  const url = URL.createObjectURL(new Blob([standalone(shown)], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${figure.id || "figure"}.svg`;
  link.click();
  URL.revokeObjectURL(url);
}

function standalone(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const parts = [...chart.querySelectorAll("*")];
  for (const [index, part] of [...copy.querySelectorAll("*")].entries()) writeStyle(parts[index]!, part);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

function writeStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of drawn) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("class");
}
