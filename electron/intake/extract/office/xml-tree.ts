import { Parser } from 'htmlparser2';

/** An XML element with its local name (prefixes are each writer's own choice), and what stands in it in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Parses XML that was looked over by `faultOfXml` before. What is not well formed is read as far as it makes sense. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new Parser({
    onopentag(name, given) {
      const element: XmlElement = { name: localName(name), attributes: Object.fromEntries(Object.entries(given).map(([key, value]) => [localName(key), value])), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(text) { open.at(-1)?.children.push(text); },
    onclosetag() { if (open.length > 1) open.pop(); },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const elementsOf = (element: XmlElement | undefined): XmlElement[] => (element?.children ?? []).filter((child) => typeof child !== 'string');

/** Children of a name, and the first of them. */
export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] => elementsOf(element).filter((child) => child.name === name);
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined => elementsOf(element).find((child) => child.name === name);

/** Elements of a name at any depth, in document order; what stands inside a found one is not searched. */
export function* descendantsNamed(element: XmlElement | undefined, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    else yield* descendantsNamed(child, name);
  }
}

/** All text of an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
