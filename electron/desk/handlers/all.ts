import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import type { Jobs } from '../jobs.ts';
import type { Searcher } from '../lookups/searcher.ts';
import type { Rereads } from '../readings/rereads.ts';
import type { WatchedFolder } from '../watch/watched.ts';
import { archiveHandlers } from './archive.ts';
import { bulletinHandlers } from './bulletins.ts';
import { choosingHandlers } from './choosing.ts';
import { deskHandlers } from './desk.ts';
import { documentHandlers } from './documents.ts';
import { doubtHandlers } from './doubts.ts';
import { figureHandlers } from './figures.ts';
import { furnitureHandlers } from './furniture.ts';
import { intakeHandlers } from './intake.ts';
import { issueHandlers } from './issues.ts';
import { jobHandlers } from './jobs.ts';
import { markedHandlers } from './marked.ts';
import { mediaHandlers } from './media.ts';
import { placingHandlers } from './placing.ts';
import { readingHandlers } from './readings.ts';
import { reportHandlers } from './reports.ts';
import { samenessHandlers } from './sameness.ts';
import { searchHandlers } from './search.ts';
import { searchesHandlers } from './searches.ts';
import { snippetHandlers } from './snippets.ts';
import { subjectHandlers } from './subjects.ts';
import { tagHandlers } from './tags.ts';
import { watchHandlers } from './watch.ts';

/** Every call of the contract, answered. A topic that is missing does not compile. */
export const allHandlers = (desk: DeskContext, jobs: Jobs, reader: SourceReader, watched: WatchedFolder, rereads: Rereads, searcher: Searcher): DeskHandlers => ({
  ...deskHandlers(desk),
  ...archiveHandlers(desk, jobs, watched),
  ...jobHandlers(desk, jobs, rereads),
  ...intakeHandlers(desk, jobs, reader),
  ...markedHandlers(desk, jobs),
  ...watchHandlers(desk, watched),
  ...documentHandlers(desk),
  ...readingHandlers(desk),
  'reading.readRegions': (request) => rereads.read(request),
  ...furnitureHandlers(desk),
  ...doubtHandlers(desk),
  ...reportHandlers(desk),
  ...choosingHandlers(desk),
  ...searchHandlers(desk, searcher),
  ...searchesHandlers(desk, searcher),
  ...samenessHandlers(desk, searcher),
  ...tagHandlers(desk),
  ...subjectHandlers(desk),
  ...figureHandlers(desk),
  ...snippetHandlers(desk),
  ...bulletinHandlers(desk),
  ...issueHandlers(desk),
  ...placingHandlers(desk),
  ...mediaHandlers(desk),
});
