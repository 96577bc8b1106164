/** A file of lines is filed a few hundred lines at a time: `reached` says where the next ones begin, `{offset, lines}`. */
export const reached = {
  version: 2,
  slug: 'reached',
  sql: /* sql */ 'ALTER TABLE job_queue ADD COLUMN reached TEXT',
} as const;
