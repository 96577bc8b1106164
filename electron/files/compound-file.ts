import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';

/** An OLE compound file (MS-CFB): the streams that lie at its root, by name. Streams in storages below are embedded objects. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The whole stream; undefined where there is none of this name. `truncated` where the file ends before it does. */
  stream(name: string): Result<Uint8Array, UnreadableReason> | undefined;
}

export const compoundSignature: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const headerLength = 512;
const entryLength = 128;
/** Sector numbers from here on are marks (free, end of chain, FAT). */
const firstMark = 0xfffffffa;
const none = 0xffffffff;

interface Entry { readonly name: string; readonly type: number; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number }

/**
 * Opens a compound file that came from outside. Every chain is followed no further than there are sectors, so that rings
 * end; nothing is copied before a stream is asked for. Errors: `truncated`, `damaged`.
 */
export function openCompoundFile(bytes: Uint8Array): Result<CompoundFile, UnreadableReason> {
  if (!compoundSignature.every((byte, i) => bytes[i] === byte)) return err('damaged');
  if (bytes.length < headerLength * 2) return err('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return err('damaged');
  const sectors = Math.ceil((bytes.length - (1 << shift)) / (1 << shift));
  const sector = (number: number): Uint8Array => bytes.subarray((number + 1) << shift, (number + 2) << shift);
  const fat = readFat(view, shift, sectors, sector);
  const chain = (start: number): number[] => follow(start, fat, sectors);
  const gather = (start: number): Uint8Array => Buffer.concat(chain(start).map(sector));

  const directory = gather(view.getUint32(48, true));
  const entries = readEntries(directory);
  const [root] = entries;
  if (root === undefined) return err('damaged');
  const children = childrenOf(entries, root.child);
  const cutoff = view.getUint32(56, true);
  let mini: { fat: number[]; bytes: Uint8Array } | undefined;
  const openMini = (): { fat: number[]; bytes: Uint8Array } => {
    mini ??= { fat: numbers(gather(view.getUint32(60, true))), bytes: gather(root.start) };
    return mini;
  };

  const stream = (name: string): Result<Uint8Array, UnreadableReason> | undefined => {
    const entry = children.get(name);
    if (entry === undefined) return undefined;
    const whole = entry.size >= cutoff ? gather(entry.start) : gatherMini(openMini(), entry.start, miniShift);
    return whole.length < entry.size ? err('truncated') : ok(whole.subarray(0, entry.size));
  };
  return ok({ names: [...children.keys()], stream });
}

/** The table of which sector follows which; its own sectors are listed in the header and, for large files, in a chain of lists. */
function readFat(view: DataView, shift: number, sectors: number, sector: (number: number) => Uint8Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let passed = 0; next < firstMark && next < sectors && passed < sectors; passed++) {
    const list = numbers(sector(next));
    next = list.pop() ?? none;
    places.push(...list);
  }
  const fat: number[] = [];
  for (const place of new Set(places)) {
    if (place >= firstMark || place >= sectors) continue;
    for (const number of numbers(sector(place))) fat.push(number);
  }
  return fat.slice(0, Math.max(sectors, 1 << (shift - 2)));
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) found.push(view.getUint32(at, true));
  return found;
}

function follow(start: number, table: readonly number[], most: number): number[] {
  const found: number[] = [];
  for (let at = start; at < firstMark && at < most && found.length < most; at = table[at] ?? none) found.push(at);
  return found;
}

function gatherMini(mini: { fat: readonly number[]; bytes: Uint8Array }, start: number, shift: number): Uint8Array {
  const most = Math.ceil(mini.bytes.length / (1 << shift));
  return Buffer.concat(follow(start, mini.fat, most).map((at) => mini.bytes.subarray(at << shift, (at + 1) << shift)));
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: view.getUint8(at + 66), left: view.getUint32(at + 68, true), right: view.getUint32(at + 72, true), child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The streams of a storage are a binary tree; each entry is passed once, whatever points where. */
function childrenOf(entries: readonly Entry[], from: number): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    if (entry.type === 2) found.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
