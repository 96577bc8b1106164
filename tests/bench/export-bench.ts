import { unzipSync, zipSync } from 'fflate';
import { compileIssue } from '../../electron/desk/issues/compile.ts';
import type { OpenDesk } from '../../electron/desk/open-desk.ts';
import { matchingReportSeqs } from '../../electron/search/search.ts';
import { ReportId } from '../../shared/domain/ids.ts';
import { must } from './bench-archive.ts';
import { timed, type Figure } from './figures.ts';

/** Reports of the issue that is written. */
const reports = 100;

/** Compiles an issue of a hundred reports and writes it to Word, twice: made, and written again. Against zipping the same XML. */
export async function benchExport(desk: OpenDesk): Promise<Figure[]> {
  const { context } = desk;
  const { db } = context.archive();
  const idOf = db.prepare('SELECT id FROM reports WHERE seq = ?').pluck();
  const reportIds = matchingReportSeqs(db, '', {}, 'filed').slice(0, reports).map((seq) => ReportId.parse(idOf.get(seq)));
  const made = await timed(async () => must(await compileIssue(context, { template: 'jianbao', reportIds })));
  const again = await timed(async () => must(await compileIssue(context, { template: 'jianbao', number: made.value.issue.number })));
  const parts = unzipSync(made.value.bytes);
  const zipped = await timed(() => zipSync(parts, { level: 6 }));
  const beside = 'raw zip of the same XML';
  return [
    { what: `compile and write ${reportIds.length} reports`, measured: [made.ms / 1000], floor: [zipped.ms / 1000], unit: 's', beside },
    { what: 'write the same issue again', measured: [again.ms / 1000], floor: [zipped.ms / 1000], unit: 's', beside },
  ];
}
