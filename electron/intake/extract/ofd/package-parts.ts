import type { ZipEntries } from '../../../files/bounded-zip.ts';
import { childNamed, descendantsNamed, parseXml, textOf, type XmlElement } from '../office/xml-tree.ts';

/** A part of an OFD package: its tree, and the folder other parts are named from. */
export interface OfdPart { readonly root: XmlElement; readonly folder: string }

/** The parts of an OFD package by their path. Paths are relative to the part that names them, or begin at the package's root. */
export class OfdPackage {
  readonly #entries: ZipEntries;

  constructor(entries: ZipEntries) {
    this.#entries = entries;
  }

  part(path: string): OfdPart | undefined {
    const bytes = this.bytes(path);
    if (bytes === undefined) return undefined;
    return { root: parseXml(new TextDecoder().decode(bytes)), folder: path.replace(/[^/]*$/, '') };
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#entries.get(path);
  }
}

/** GB/T 33190, 7.2: `/Doc_0/Pages/…` is absolute, all other locations stand beside the part. */
export function resolved(folder: string, location: string): string {
  const steps: string[] = [];
  for (const step of (location.startsWith('/') ? location : folder + location).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The location a child of a name gives. */
export const locationIn = (element: XmlElement | undefined, name: string): string => textOf(childNamed(element, name)).trim();
/** The first element of a name, at any depth. */
export function firstNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const found of descendantsNamed(element, name)) return found;
  return undefined;
}

/** `0 0 210 297`; missing numbers are 0. */
export function numbersIn(text: string | undefined): number[] {
  return (text ?? '').trim().split(/\s+/).map(Number).map((number) => (Number.isFinite(number) ? number : 0));
}
