// `node tests/bench/overlap.ts --archive DIR`: of the twenty best of each query, by kind, how many are among the twenty best by every report's
// score reckoned from its text.
import { parseArgs } from 'node:util';
import { matchingReportSeqs, querySeqs } from '../../electron/search/search.ts';
import { readQuery } from '../../electron/search/query/read-query.ts';
import { openBenchDesk } from './bench-archive.ts';
import { queriesByKind } from './search-queries.ts';

const { values } = parseArgs({ options: { archive: { type: 'string', default: '' } } });
const desk = openBenchDesk(values.archive);
const { db } = desk.context.archive();
for (const [kind, queries] of Object.entries(queriesByKind)) {
  const shares = queries.map((query) => {
    const best = querySeqs(db, readQuery(db, { query }).query, {}, 'relevance', 20);
    const truth = new Set(matchingReportSeqs(db, query, {}, 'relevance').slice(0, 20));
    return truth.size === 0 ? 1 : best.filter((seq) => truth.has(seq)).length / truth.size;
  });
  process.stdout.write(`${kind.padEnd(24)} ${(shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(3)}  least ${Math.min(...shares).toFixed(2)}\n`);
}
await desk.close();
