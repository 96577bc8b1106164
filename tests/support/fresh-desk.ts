import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { deskApi, type CallName, type RequestOf, type ResponseOf } from '../../shared/contract/desk-api.ts';
import type { DeskError } from '../../shared/contract/result.ts';
import type { DocumentId, ReportId } from '../../shared/domain/ids.ts';
import type { DeskOptions } from '../../electron/desk/desk-options.ts';
import type { DeskEvent } from '../../electron/desk/events.ts';
import { createDesk, type OpenDesk } from '../../electron/desk/open-desk.ts';
import { valueOf } from './fresh-archive.ts';
import { freshFolder } from './fresh-folder.ts';
import { lineReader } from './invented-source.ts';

export interface TestDesk {
  readonly desk: OpenDesk;
  readonly folder: string;
  readonly events: DeskEvent[];
  readonly bugs: unknown[];
  /** The answer of a call that must go well, held against the contract. */
  ask<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>>;
  /** The error of a call that must not. */
  refused<Name extends CallName>(name: Name, request: RequestOf<Name>): Promise<DeskError>;
  /** Imports texts as files and waits; answers the documents in order. */
  importTexts(files: Record<string, string>): Promise<{ documentId: DocumentId; reportIds: ReportId[] }[]>;
}

/** A desk over a new archive, read by `lineReader` unless told otherwise, closed when the test is over. */
export function freshDesk(more: Partial<DeskOptions> = {}): TestDesk {
  const folder = more.archivePath ?? join(freshFolder(), 'archive');
  const bugs: unknown[] = [];
  const desk = valueOf(createDesk({
    archivePath: folder, create: true, version: '0.0.1', mode: 'browser', platform: 'linux', systemLanguage: 'zh-CN',
    templateFolders: [join(import.meta.dirname, '../../templates')], samplesFolder: join(folder, 'no-samples'),
    reader: lineReader, logBug: (_, bug) => bugs.push(bug), ...more,
  }));
  onTestFinished(() => desk.close());
  const events: DeskEvent[] = [];
  desk.subscribe((event) => events.push(event));

  return {
    desk, folder, events, bugs,
    ask: async (name, request) => {
      const value = valueOf(await desk.call(name, request));
      // Held against the contract: what it does not name must not be there either.
      expect(deskApi[name].response.parse(value)).toEqual(value);
      return value;
    },
    refused: async (name, request) => {
      const answer = await desk.call(name, request);
      if (answer.ok) throw new Error(`${name} went well`);
      return answer.error;
    },
    importTexts: async (files) => {
      const encoder = new TextEncoder();
      const given = Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
      const { jobId } = valueOf(await desk.call('intake.addFiles', { files: given }));
      await jobOver(desk, jobId);
      const { documents } = valueOf(await desk.call('documents.list', { offset: 0, limit: 500, filter: 'all' }));
      return Promise.all(Object.keys(files).map(async (name) => {
        const line = documents.find((one) => one.name === name);
        if (line === undefined) throw new Error(`${name} was not filed`);
        const view = valueOf(await desk.call('documents.get', { documentId: line.id }));
        return { documentId: line.id, reportIds: view.reports.map((one) => one.id) };
      }));
    },
  };
}

/** Waits for the end of a job by its events. */
export async function jobOver(desk: OpenDesk, id: string): Promise<void> {
  const isOver = async (): Promise<boolean> => valueOf(await desk.call('jobs.list', {})).jobs.some((job) => job.id === id && job.state !== 'running');
  if (await isOver()) return;
  await new Promise<void>((resolve) => {
    const stop = desk.subscribe((event) => {
      if (event.name !== 'job' || event.data.id !== id || event.data.state === 'running') return;
      stop();
      resolve();
    });
    // It may have ended between the look and the listening.
    void isOver().then((over) => {
      if (over) resolve();
    });
  });
}
