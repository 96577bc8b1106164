import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMediaStore, sha256Of } from '../../../electron/files/media-store.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { runs } from '../../support/property-runs.ts';

const photo = new TextEncoder().encode('bytes of a photograph');

describe('media store', () => {
  it('gives back what was put in, under its SHA-256, in a folder of the first two digits', async () => {
    const folder = join(freshFolder(), 'media');
    const store = createMediaStore(folder);
    const added = await store.add(photo);
    const id = sha256Of(photo);
    expect(added).toEqual({ ok: true, value: id });
    expect(existsSync(join(folder, id.slice(0, 2), id))).toBe(true);
    expect(await store.read(id)).toMatchObject({ ok: true, value: Buffer.from(photo) });
  });

  it('keeps the same bytes once', async () => {
    const folder = freshFolder();
    const store = createMediaStore(folder);
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3 }), { minLength: 1, maxLength: 8 }), async (all) => {
      for (const bytes of all) expect((await store.add(bytes)).ok).toBe(true);
      for (const bytes of all) expect(await store.read(sha256Of(bytes))).toMatchObject({ ok: true, value: Buffer.from(bytes) });
    }), runs(20));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 2);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells bytes that were changed on the disk, and mends them when they come again', async () => {
    const folder = freshFolder();
    const store = createMediaStore(folder);
    await store.add(photo);
    const id = sha256Of(photo);
    writeFileSync(join(folder, id.slice(0, 2), id), 'other bytes');
    expect(await store.read(id)).toMatchObject({ ok: false, error: { kind: 'cannot-read', detail: 'hash' } });
    expect(await store.add(photo)).toEqual({ ok: true, value: id });
    expect(await store.read(id)).toMatchObject({ ok: true });
  });

  it('says not-found for what was never there or was removed', async () => {
    const store = createMediaStore(freshFolder());
    const id = sha256Of(photo);
    expect(await store.read(id)).toEqual({ ok: false, error: { kind: 'not-found', what: 'picture', id } });
    await store.add(photo);
    expect(await store.remove(id)).toMatchObject({ ok: true });
    expect(await store.read(id)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await store.remove(id)).toMatchObject({ ok: true });
  });

  it('says cannot-write where its folder cannot be made', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'media'), 'a file in its place');
    expect(await createMediaStore(join(folder, 'media')).add(photo)).toMatchObject({ ok: false, error: { kind: 'cannot-write' } });
  });
});
