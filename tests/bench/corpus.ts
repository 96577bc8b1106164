// `npm run corpus -- --reports N --out FILE.jsonl [--seed S]`: invented reports, one a line, as `caibian import` takes them. The same ones for
// the same seed.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { inventCorpus } from '../support/invent-corpus.ts';
import { toLine } from '../support/invent-reports.ts';

const { values } = parseArgs({ options: { reports: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const count = Number(values.reports);
if (values.out === undefined || !Number.isSafeInteger(count) || count < 0) {
  process.stderr.write('corpus --reports N --out FILE.jsonl [--seed S]\n');
  process.exit(2);
}
const out = createWriteStream(values.out);
for (const report of inventCorpus(Number(values.seed)).take(count)) {
  if (!out.write(`${JSON.stringify(toLine(report))}\n`)) await once(out, 'drain');
}
out.end();
await finished(out);
