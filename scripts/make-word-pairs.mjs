/**
 * Packs a model of which Chinese words follow which into what doubts are weighed by. Run by hand when it should be made anew; what it
 * writes is committed.
 *
 *   node scripts/make-word-pairs.mjs lm_sc.arpa     the model of libime, in ARPA form: in its source, data/lm_sc.arpa-20220810.tar.xz
 *
 * The model is libime's (LGPL-2.1-or-later, see word-pairs.NOTICE.md beside what is written). Taken are words of one to five Han and
 * the pairs of them; triples are left out.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { brotliCompressSync, constants } from 'node:zlib';

const model = process.argv[2];
if (model === undefined) { console.error('usage: node scripts/make-word-pairs.mjs lm_sc.arpa'); process.exit(2); }
const out = new URL('../electron/intake/doubt/context/word-pairs.bin', import.meta.url);

/** Parts of a power of ten that shares and pairs, and what is taken off where no pair is known, are kept in: bytes. */
const shareParts = 24;
const stepParts = 80;
const start = '<s>';
const isTaken = (word) => word === start || /^[\u4e00-\u9fff]{1,5}$/.test(word);
const byte = (value) => Math.max(0, Math.min(255, Math.round(value)));

let section = 0;
const words = [];
const pairs = [];
for await (const line of createInterface({ input: createReadStream(model, 'utf8') })) {
  if (line.startsWith('\\')) { section = Number(line.charAt(1)) || 0; if (section > 2) break; continue; }
  const [share, spelled, step = '0'] = line.split('\t');
  if (section === 0 || spelled === undefined) continue;
  if (section === 1 && isTaken(spelled)) words.push({ spelled, share: Number(share), step: Number(step) });
  if (section === 2) pairs.push([...spelled.split(' '), Number(share)]);
}

// The start of a run is word 0; the others follow by how common they are, so that the numbers of a word's followers lie close.
words.sort((a, b) => (b.spelled === start) - (a.spelled === start) || b.share - a.share);
const numbers = new Map(words.map(({ spelled }, number) => [spelled, number]));
const followers = words.map(() => []);
for (const [first, second, share] of pairs) {
  const [a, b] = [numbers.get(first), numbers.get(second)];
  if (a !== undefined && b !== undefined && b > 0) followers[a].push([b, share]);
}

const varint = (into, value) => { for (; value > 127; value >>>= 7) into.push((value & 127) | 128); into.push(value); };
const counts = [];
const gaps = [];
const shares = [];
for (const list of followers) {
  varint(counts, list.length);
  let last = 0;
  for (const [number, share] of list.sort((a, b) => a[0] - b[0])) { varint(gaps, number - last); last = number; shares.push(byte(-share * shareParts)); }
}
const spelled = words.slice(1).map((word) => word.spelled);
const parts = [
  Buffer.from(spelled.map((word) => word.length)), Buffer.from(spelled.join(''), 'utf16le'),
  Buffer.from(words.map(({ share }) => byte(-share * shareParts))), Buffer.from(words.map(({ step }) => byte(-step * stepParts))),
  Buffer.from(counts), Buffer.from(gaps), Buffer.from(shares),
];
const head = Buffer.alloc(4 * parts.length);
parts.forEach((part, i) => head.writeUInt32LE(part.length, 4 * i));
const packed = brotliCompressSync(Buffer.concat([head, ...parts]), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
writeFileSync(out, packed);
console.log(`${words.length} words, ${shares.length} pairs, ${packed.length} bytes`);
