import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexFolder } from '../../../../electron/archive/archive-folder.ts';
import { indexOf } from '../../../../electron/search/engine/search-index.ts';
import { matchingReportSeqs } from '../../../../electron/search/search.ts';
import { formatWithoutJoints, shardFormat } from '../../../../electron/search/shard/shard-format.ts';
import { SearchArchive } from '../../../support/searching/search-archive.ts';

const pageSize = 16_384;

/** Makes a shard's file one of another format: by the beginning of its last page, whose checksum is put right. */
function writeFormat(path: string, format: string): void {
  const bytes = readFileSync(path);
  const page = bytes.length / pageSize - 1;
  const start = page * pageSize;
  Array.from(format).forEach((character, i) => bytes.writeUInt16BE(character.charCodeAt(0), start + i * 2));
  bytes.writeUInt32LE(crc32(bytes.subarray(start, start + pageSize - 4), page + 1), start + pageSize - 4);
  writeFileSync(path, bytes);
}

const reports = ['水位1.2米', '第1题和2. 2题', 'A/B两组', '24小时', '3.5%', '没有'].map((headline, i) => ({ headline, paragraphs: i === 1 ? ['1. 2'] : [], published: `2022-03-0${i + 1}` }));
const queries = ['1.2', '"1.2"', '1.2*', 'A/B', '24小时', '3.5%', '24小', '.2'];
const found = (archive: SearchArchive): number[][] => queries.map((query) => matchingReportSeqs(archive.db, query, {}, 'relevance'));

it.each([[formatWithoutJoints, 0], ['caibian shard 0', 1]])('answers as before from shards of the format %s, and writes them again', async (format, lost) => {
  const archive = new SearchArchive(reports);
  try {
    const inTail = found(archive);
    await archive.seal({ sealAt: 1 });
    expect(found(archive)).toEqual(inTail);
    expect(indexOf(archive.db).outdated()).toEqual([]);
    const [file = ''] = readdirSync(indexFolder(archive.folder));
    writeFormat(join(indexFolder(archive.folder), file), format);
    archive.reopen();

    expect(found(archive)).toEqual(inTail);
    expect(indexOf(archive.db).unread()).toHaveLength(lost);
    expect(indexOf(archive.db).outdated()).toHaveLength(1 - lost);
    expect(await archive.seal()).toBe(true);
    expect(indexOf(archive.db).unread()).toEqual([]);
    expect(indexOf(archive.db).outdated()).toEqual([]);
    expect(found(archive)).toEqual(inTail);
    expect(await archive.seal()).toBe(false);
    const written = readdirSync(indexFolder(archive.folder)).filter((name) => name !== file).map((name) => readFileSync(join(indexFolder(archive.folder), name)));
    expect(written.map((bytes) => bytes.subarray(bytes.length - pageSize).swap16().toString('utf16le', 0, shardFormat.length * 2))).toEqual([shardFormat]);
  } finally {
    archive.close();
  }
});
