import type { DeskInfo } from '../../shared/contract/desk-calls.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { SecrecyLevel } from '../../shared/domain/secrecy.ts';
import type { ReadSource, SourceFile, Unreadable } from '../intake/source.ts';
import type { IndexLimits } from '../search/upkeep/limits.ts';
import type { StartReader } from '../intake/reader-messages.ts';
import type { Asking } from '../intake/worker-line.ts';
import type { Dialogs } from './dialogs.ts';

/** Reads source documents where a bad one can do no harm. */
export interface SourceReader {
  read(file: SourceFile, asking?: Asking): Promise<Result<ReadSource, Unreadable>>;
  /** Only whether it is marked as secret near its top; one that cannot tell is asked for nothing. */
  glance?(file: SourceFile): Promise<Result<SecrecyLevel | undefined, Unreadable>>;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly archivePath: string;
  /** Make the archive where there is none. */
  readonly create: boolean;
  /** Open it for reading alone. One that cannot be written is opened so in any case. */
  readonly readOnly?: boolean;
  readonly version: string;
  readonly mode: DeskInfo['mode'];
  readonly platform: DeskInfo['platform'];
  readonly systemLanguage: DeskInfo['systemLanguage'];
  /** Folders whose sub-folders or files are bulletin templates; later ones win over earlier ones. */
  readonly templateFolders: readonly string[];
  /** Folder of the sample reports that ship with the app. */
  readonly samplesFolder: string;
  readonly dialogs?: Dialogs;
  /** Told of every bug that was caught; `log` is the number the user was shown. */
  readonly logBug?: (log: string, bug: unknown) => void;
  /** Sizes of the search index's files, where they are not the usual ones. */
  readonly index?: Partial<IndexLimits>;
  /** Begins the processes that read source documents, where they are no children of this one. */
  readonly startReader?: StartReader;
  /** Stands in for the worker that reads source documents. */
  readonly reader?: SourceReader;
}
