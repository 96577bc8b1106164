import type { Report } from '../../../shared/domain/report.ts';
import type { Citation } from '../../../shared/domain/snippet.ts';

/** What is said of a report where a passage of it is shown or printed. `file` is its source document's name. */
export function cite(report: Report, file: string): Citation {
  return {
    ...(report.headline === undefined ? {} : { headline: report.headline.text }),
    ...(report.source === undefined ? {} : { source: report.source }),
    ...(report.published === undefined ? {} : { published: report.published }),
    ...(report.page === undefined ? {} : { page: report.page }),
    byline: report.byline.map((credit) => credit.name),
    file,
  };
}
