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
  readonly attributes: Map<string, string>;
  readonly childNodes: Child[];
  parentNode: ShimElement | null;
  textContent: string;
  readonly outerHTML: string;
  insertBefore(child: Child, next: Child | null): Child;
  appendChild(child: Child): Child;
  removeChild(child: Child): Child;
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
  return Object.assign(Object.create(textMethods) as ShimText, { textContent, parentNode: null });
}

function createElement(ownerDocument: object, namespaceURI: string, tagName: string): ShimElement {
  const own = { tagName, namespaceURI, ownerDocument, attributes: new Map(), childNodes: [], parentNode: null };
  return Object.assign(Object.create(elementMethods) as ShimElement, own);
}

const textMethods: ThisType<ShimText> & object = {
  nodeType: 3,
  get outerHTML() {
    return escapeText(this.textContent);
  },
};

/** What elements can do, in one place: a build makes millions of them. */
const elementMethods: ThisType<ShimElement> & object = {
  nodeType: 1,
  get style() {
    const { attributes } = this;
    return {
      setProperty: (name: string, value: string) =>
        attributes.set("style", `${attributes.get("style") ?? ""}${name}:${value};`),
    };
  },
  get firstChild() {
    return this.childNodes[0] ?? null;
  },
  get children() {
    return this.childNodes.filter((child) => child.nodeType === 1);
  },
  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join("");
  },
  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== "") this.insertBefore(createText(String(text)), null);
  },
  get outerHTML(): string {
    let html = `<${this.tagName}`;
    for (const [name, value] of this.attributes) html += ` ${name}="${escapeAttribute(value)}"`;
    html += ">";
    for (const child of this.childNodes) html += child.outerHTML;
    return `${html}</${this.tagName}>`;
  },
  getAttributeNames() {
    return [...this.attributes.keys()];
  },
  getAttribute(name: string) {
    return this.attributes.get(name) ?? null;
  },
  hasAttribute(name: string) {
    return this.attributes.has(name);
  },
  setAttribute(name: string, value: unknown) {
    this.attributes.set(name, String(value));
  },
  setAttributeNS(_: string, name: string, value: unknown) {
    this.attributes.set(name, String(value));
  },
  removeAttribute(name: string) {
    this.attributes.delete(name);
  },
  insertBefore(child: Child, next: Child | null) {
    child.parentNode?.removeChild(child);
    if (next) this.childNodes.splice(this.childNodes.indexOf(next), 0, child);
    else this.childNodes.push(child);
    child.parentNode = this;
    return child;
  },
  appendChild(child: Child) {
    return this.insertBefore(child, null);
  },
  append(...children: (Child | string)[]) {
    for (const child of children) this.appendChild(typeof child === "string" ? createText(child) : child);
  },
  removeChild(child: Child) {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  },
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const signs = /[&<>"]/;
const escapeText = (text: string) => (signs.test(text) ? text.replace(/[&<>]/g, (sign) => entities[sign]!) : text);
const escapeAttribute = (text: string) =>
  signs.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign]!) : text;
