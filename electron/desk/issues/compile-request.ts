import type { ReportId, SnippetId } from '../../../shared/domain/ids.ts';
import type { SourcesStyle } from '../../../shared/domain/issue.ts';

/** What to compile: at most one of snippets, tags, query and reports says what goes in; none means every report. */
export interface CompileRequest {
  /** Name of the template. */
  readonly template: string;
  readonly snippetIds?: readonly SnippetId[];
  /** Paths of tags: snippets that bear one of them, or one under it. */
  readonly tags?: readonly string[];
  readonly query?: string;
  readonly reportIds?: readonly ReportId[];
  readonly number?: number;
  /** YYYY-MM-DD; today unless told. */
  readonly date?: string;
  /** As the bulletin has it unless told. */
  readonly sources?: SourcesStyle;
}
