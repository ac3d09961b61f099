const svgNamespace = "http://www.w3.org/2000/svg";

type Child = ShimElement | ShimText;

interface ShimText {
  nodeType: 3;
  parentNode: ShimElement | null;
  textContent: string;
  readonly outerHTML: string;
}

interface ShimElement {
  readonly nodeType: 1;
  readonly tagName: string;
  readonly namespaceURI: string;
  readonly ownerDocument: object;
  readonly childNodes: Child[];
  parentNode: ShimElement | null;
  textContent: string;
  readonly outerHTML: string;
}

/**
 * A document just large enough for Observable Plot to draw into at build time (构建时的最小文档): elements, attributes
 * and text, written out with the escaping of XML. A test holds it to linkedom on every chart of the site.
 */
export function createDocument(): Document {
  const shim = {
    createElementNS: (namespace: string, name: string) => createElement(shim, namespace, name),
    createElement: (name: string) => createElement(shim, "http://www.w3.org/1999/xhtml", name),
    createTextNode: (text: unknown) => createText(String(text)),
    documentElement: null as unknown,
  };
  shim.documentElement = createElement(shim, "http://www.w3.org/1999/xhtml", "html");
  return shim as unknown as Document;
}

/** An element of an SVG drawing with its attributes and children, for what Plot has no mark for. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Element | string)[] = [],
): Element {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children) {
    element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
  return element;
}

function createText(textContent: string): ShimText {
  return {
    nodeType: 3,
    parentNode: null,
    textContent,
    get outerHTML() {
      return escapeText(this.textContent);
    },
  };
}

function createElement(ownerDocument: object, namespaceURI: string, tagName: string): ShimElement {
  const attributes = new Map<string, string>();
  const childNodes: Child[] = [];
  const insertBefore = (child: Child, next: Child | null) => {
    child.parentNode?.childNodes.splice(child.parentNode.childNodes.indexOf(child), 1);
    childNodes.splice(next ? childNodes.indexOf(next) : childNodes.length, 0, child);
    child.parentNode = element;
    return child;
  };
  const element = {
    nodeType: 1 as const,
    tagName,
    namespaceURI,
    ownerDocument,
    childNodes,
    parentNode: null as ShimElement | null,
    style: {
      setProperty: (name: string, value: string) =>
        attributes.set("style", `${attributes.get("style") ?? ""}${name}:${value};`),
    },
    get firstChild() {
      return childNodes[0] ?? null;
    },
    get children() {
      return childNodes.filter((child) => child.nodeType === 1);
    },
    get textContent(): string {
      return childNodes.map((child) => child.textContent).join("");
    },
    set textContent(text: string) {
      childNodes.length = 0;
      if (text !== "") insertBefore(createText(String(text)), null);
    },
    get outerHTML(): string {
      const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
      return `<${tagName}${written}>${childNodes.map((child) => child.outerHTML).join("")}</${tagName}>`;
    },
    getAttributeNames: () => [...attributes.keys()],
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    setAttribute: (name: string, value: unknown) => void attributes.set(name, String(value)),
    setAttributeNS: (_: string, name: string, value: unknown) => void attributes.set(name, String(value)),
    removeAttribute: (name: string) => void attributes.delete(name),
    insertBefore,
    appendChild: (child: Child) => insertBefore(child, null),
    append: (...children: (Child | string)[]) => {
      for (const child of children) insertBefore(typeof child === "string" ? createText(child) : child, null);
    },
    removeChild: (child: Child) => {
      childNodes.splice(childNodes.indexOf(child), 1);
      child.parentNode = null;
      return child;
    },
  };
  return element;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign]!);
const escapeAttribute = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
