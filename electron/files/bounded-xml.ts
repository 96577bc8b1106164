import { Parser } from 'htmlparser2';
import type { UnreadableReason } from '../../shared/contract/result.ts';

/** What an XML part may be before a reader that builds a tree of it is let near. `size` in bytes. */
export interface XmlLimits {
  readonly depth: number;
  readonly size: number;
}

/**
 * Looks over XML that came from outside, without building anything: too large, too deep (tree readers call themselves and
 * would run out of stack), or with a DTD (no office format has one, and entities are the oldest bomb there is: `damaged`).
 * Answers undefined when nothing is wrong. Whether it is well formed is the reader's to say.
 */
export function faultOfXml(bytes: Uint8Array, limits: XmlLimits): UnreadableReason | undefined {
  if (bytes.length > limits.size) return 'inflates-too-far';
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes);
  return depthExceeds(text, limits.depth, true) ? 'too-deep' : /<!(DOCTYPE|ENTITY)/i.test(text) ? 'damaged' : undefined;
}

/** Whether elements stand deeper than `limit` in each other. Counts as htmlparser2 does, with HTML's implied ends unless `xml`. */
export function depthExceeds(markup: string, limit: number, xml: boolean): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => { depth++; deepest = Math.max(deepest, depth); },
    onclosetag: () => { depth--; },
  }, { xmlMode: xml, decodeEntities: false });
  // In pieces: the parser's own stack grows slow when it is let run a million levels down.
  for (let from = 0; from < markup.length; from += pieceLength) {
    parser.write(markup.slice(from, from + pieceLength));
    if (deepest > limit) return true;
  }
  return false;
}
const pieceLength = 32 * 1024;
