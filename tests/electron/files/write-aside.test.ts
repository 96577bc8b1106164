import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAside, type WritingDisk } from '../../../electron/files/write-aside.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk on which one step fails, after half of the bytes where it is the writing. */
function faultyDisk(step: 'open' | 'write' | 'sync' | 'rename', code: string): WritingDisk {
  return {
    rm,
    rename: (from, to) => (step === 'rename' ? Promise.reject(failing(code)) : rename(from, to)),
    async open(path, flags) {
      if (step === 'open') throw failing(code);
      const file = await open(path, flags);
      return {
        close: () => file.close(),
        sync: () => (step === 'sync' ? Promise.reject(failing(code)) : file.sync()),
        async writeFile(data) {
          if (step !== 'write') return file.writeFile(data);
          await file.writeFile('half of it');
          throw failing(code);
        },
      };
    },
  };
}

describe('writeAside', () => {
  it('puts the whole file in place of the old one and leaves nothing beside it', async () => {
    const folder = freshFolder();
    const path = join(folder, '第12期.docx');
    writeFileSync(path, 'old');
    expect(await writeAside(path, 'new')).toEqual({ ok: true, value: undefined });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['第12期.docx']);
  });

  it.each([
    ['open', 'EACCES', 'cannot-write'], ['open', 'EROFS', 'cannot-write'], ['write', 'ENOSPC', 'disk-full'], ['write', 'EDQUOT', 'disk-full'],
    ['sync', 'ENOSPC', 'disk-full'], ['sync', 'EIO', 'cannot-write'], ['rename', 'EPERM', 'cannot-write'],
  ] as const)('when %s fails with %s says %s, keeps the old file and leaves nothing behind', async (step, code, kind) => {
    const folder = freshFolder();
    const path = join(folder, 'issue.docx');
    writeFileSync(path, 'old');
    const written = await writeAside(path, 'new', faultyDisk(step, code));
    expect(written).toMatchObject({ ok: false, error: { kind, path } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['issue.docx']);
  });

  it('says cannot-write for a folder that is not there, or is a file', async () => {
    const folder = freshFolder();
    expect(await writeAside(join(folder, 'no', 'issue.docx'), 'x')).toMatchObject({ ok: false, error: { kind: 'cannot-write', detail: 'ENOENT' } });
    writeFileSync(join(folder, 'file'), '');
    expect(await writeAside(join(folder, 'file', 'issue.docx'), 'x')).toMatchObject({ ok: false, error: { kind: 'cannot-write', detail: 'ENOTDIR' } });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('says cannot-write where the system allows no file, as in /proc', async () => {
    // Root may write into any folder of a disk, but nobody into /proc. Elsewhere than on Linux the folder is missing: cannot-write too.
    expect(await writeAside('/proc/caibian.docx', 'x')).toMatchObject({ ok: false, error: { kind: 'cannot-write' } });
  });
});
