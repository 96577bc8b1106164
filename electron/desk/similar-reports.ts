import type { RequestOf, ResponseOf } from '../../shared/contract/desk-api.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import { reportLines } from '../archive/report-lines.ts';
import { getReport } from '../archive/reports.ts';
import type { ReadDb } from '../archive/sql.ts';
import { searchReports } from '../search/search.ts';

/** Reports like one, or like a text. */
export function similarReports(db: ReadDb, request: RequestOf<'search.similar'>): Result<ResponseOf<'search.similar'>> {
  const began = performance.now();
  const words = 'text' in request ? request.text : getReport(db, request.reportId)?.headline?.text ?? '';
  const query = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, 8).join(' OR ');
  const { hits } = searchReports(db, { query, filters: {}, sort: 'relevance', offset: 0, limit: request.limit ?? 20 });
  const lines = new Map(reportLines(db, hits.map((hit) => hit.id)).map((line) => [line.id, line]));
  const shown = hits.flatMap((hit) => {
    const report = lines.get(hit.id);
    return report === undefined || ('reportId' in request && hit.id === request.reportId) ? [] : [{ ...hit, report, shared: [] }];
  });
  return ok({ words: [], hits: shown, milliseconds: performance.now() - began });
}
