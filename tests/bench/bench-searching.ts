// `node tests/bench/bench-searching.ts --archive DIR`: searching an archive against FTS5 alone, in one run.
import { parseArgs } from 'node:util';
import { openBenchDesk } from './bench-archive.ts';
import { printFigures } from './figures.ts';
import { benchSearch } from './search-bench.ts';

const { values } = parseArgs({ options: { archive: { type: 'string', default: '' } } });
const desk = openBenchDesk(values.archive);
await desk.settleIndex();
printFigures('Search', benchSearch(desk.context.archive().db));
process.stdout.write(`${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident\n`);
await desk.close();
