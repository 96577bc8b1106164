/** An element of a name as it stands in a text: its attributes and what is inside it, as written. */
export interface XmlStretch { readonly start: number; readonly end: number; readonly attributes: string; readonly inside: string }

/**
 * The elements of a name in XML, in order, found by their ends, for parts that are too large to be parsed for a few of them. One that stands
 * in another of its name ends that one. Linear, whatever is not closed.
 * @param name with its prefix, `m:oMath`
 */
export function* stretchesOf(xml: string, name: string): Generator<XmlStretch> {
  const close = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at)) {
    const from = xml.indexOf('>', at);
    const next = xml.charAt(at + name.length + 1);
    if (from < 0) return;
    if (!/[\s>]/.test(next) || xml.charAt(from - 1) === '/') { at = from; continue; }
    const to = xml.indexOf(close, from);
    if (to < 0) return;
    yield { start: at, end: to + close.length, attributes: xml.slice(at + name.length + 1, from), inside: xml.slice(from + 1, to) };
    at = to + close.length;
  }
}

/** The text with each element of a name put another way. */
export function replaceStretches(xml: string, name: string, put: (stretch: XmlStretch) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const stretch of stretchesOf(xml, name)) {
    parts.push(xml.slice(from, stretch.start), put(stretch));
    from = stretch.end;
  }
  return from === 0 ? xml : parts.join('') + xml.slice(from);
}
