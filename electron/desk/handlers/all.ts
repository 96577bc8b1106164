import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import { archiveHandlers } from './archive.ts';
import { bulletinHandlers } from './bulletins.ts';
import { deskHandlers } from './desk.ts';
import { documentHandlers } from './documents.ts';
import { doubtHandlers } from './doubts.ts';
import { intakeHandlers } from './intake.ts';
import { issueHandlers } from './issues.ts';
import { jobHandlers } from './jobs.ts';
import { mediaHandlers } from './media.ts';
import { placingHandlers } from './placing.ts';
import { readingHandlers } from './readings.ts';
import { reportHandlers } from './reports.ts';
import { searchHandlers } from './search.ts';
import { snippetHandlers } from './snippets.ts';
import { tagHandlers } from './tags.ts';

/** Every call of the contract, answered. A topic that is missing does not compile. */
export const allHandlers = (desk: DeskContext, jobs: Jobs): DeskHandlers => ({
  ...deskHandlers(desk),
  ...archiveHandlers(desk, jobs),
  ...jobHandlers(jobs),
  ...intakeHandlers(desk, jobs),
  ...documentHandlers(desk),
  ...readingHandlers(desk),
  ...doubtHandlers(desk),
  ...reportHandlers(desk),
  ...searchHandlers(desk),
  ...tagHandlers(desk),
  ...snippetHandlers(desk),
  ...bulletinHandlers(desk),
  ...issueHandlers(desk),
  ...placingHandlers(desk),
  ...mediaHandlers(desk),
});
