import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word package by name: XML as text, the rest as bytes. */
export interface Parts { readonly xml: Map<string, string>; readonly binary: Map<string, Uint8Array> }

export function openParts(bytes: Uint8Array): Parts {
  const parts: Parts = { xml: new Map(), binary: new Map() };
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (/\.(xml|rels)$/.test(name)) parts.xml.set(name, strFromU8(data));
    else if (!name.endsWith('/')) parts.binary.set(name, data);
  }
  return parts;
}

/** Rewrites one XML part, if the package has it. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.xml.get(name);
  if (xml !== undefined) parts.xml.set(name, change(xml));
}

/** Rewrites every part that holds paragraphs. */
export function editText(parts: Parts, change: (xml: string) => string): void {
  for (const name of parts.xml.keys()) if (/^word\/(document|styles|numbering|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$/.test(name)) edit(parts, name, change);
}
