import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isOfMachine, plainPath, type Container } from '../../../../electron/intake/containers/container.ts';
import { isContainer } from '../../../../electron/intake/containers/is-container.ts';
import { openZipContainer } from '../../../../electron/intake/containers/zip-container.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';
import { makeZip, zipTexts } from '../../../support/documents/make-zip.ts';
import { makeDocx } from '../../../support/documents/make-docx.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 《周报/渡口.txt》 as Chinese Windows writes it into a zip: GBK, no flag. */
const gbkName = Uint8Array.from([0xd6, 0xdc, 0xb1, 0xa8, 0x2f, 0xb6, 0xc9, 0xbf, 0xda, 0x2e, 0x74, 0x78, 0x74]);
/** 《週報/渡口.txt》 in Big5. */
const big5Name = Uint8Array.from([0xb6, 0x67, 0xb3, 0xf8, 0x2f, 0xb4, 0xe7, 0xa4, 0x66, 0x2e, 0x74, 0x78, 0x74]);

function valueOf<T>(answer: Result<T, string>): T {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

async function opened(from: string | Uint8Array): Promise<Container> {
  const container = valueOf(await openZipContainer(from));
  onTestFinished(() => container.close());
  return container;
}
const reasonOf = async (from: Uint8Array): Promise<string | undefined> => {
  const answer = await openZipContainer(from);
  return answer.ok ? undefined : answer.error;
};

describe('a zip of documents', () => {
  it('gives its members back byte for byte, from memory and from the disk', async () => {
    const zip = zipTexts({ '南片/a.txt': '渡口装上了灯。', 'b.txt': '桥修好了。' });
    const path = join(freshFolder(), 'week.zip');
    writeFileSync(path, zip);
    for (const from of [zip, path]) {
      const container = await opened(from);
      expect(container.members.map(({ name }) => name)).toEqual(['南片/a.txt', 'b.txt']);
      const [first] = container.members;
      expect(new TextDecoder().decode(valueOf(await container.read(first?.place ?? -1)))).toBe('渡口装上了灯。');
    }
  });

  it.each([['GBK', gbkName, '周报/渡口.txt'], ['Big5', big5Name, '週報/渡口.txt'], ['UTF-8 without the flag', bytesOf('周报/渡口.txt'), '周报/渡口.txt']])('reads names in %s', async (_, name, expected) => {
    const container = await opened(makeZip([{ name, bytes: bytesOf('a'), flags: 0 }]));
    expect(container.members.map((member) => member.name)).toEqual([expected]);
  });

  it('passes over what machines put in, and makes names that climb out harmless', async () => {
    const container = await opened(zipTexts({ '../../etc/passwd': 'a', '/abs/b.txt': 'b', 'C:\\材料\\c.txt': 'c', '__MACOSX/._a.txt': 'x', '.DS_Store': 'x', '~$周报.docx': 'x', 'Thumbs.db': 'x' }));
    expect(container.members.map(({ name }) => name)).toEqual(['etc/passwd', 'abs/b.txt', '材料/c.txt']);
    expect(plainPath('..\\..\\a\u0000\u001b.txt')).toBe('a.txt');
    expect(isOfMachine('南片/a.docx')).toBe(false);
  });

  it('says of encrypted members that they are, and of a zip that is nothing else that it is', async () => {
    const locked = { name: 'a.txt', bytes: bytesOf('甲'), flags: 0x801 };
    expect(await reasonOf(makeZip([locked]))).toBe('encrypted');
    const container = await opened(makeZip([locked, { name: 'b.txt', bytes: bytesOf('乙') }]));
    expect(container.members.map(({ name, refusal }) => [name, refusal])).toEqual([['a.txt', 'encrypted'], ['b.txt', undefined]]);
  });

  it('does not open what is cut off, empty, or holds too much', async () => {
    const zip = zipTexts({ 'a.txt': '渡口装上了灯。'.repeat(50) });
    expect(await reasonOf(zip.subarray(0, zip.length - 30))).toBe('truncated');
    expect(await reasonOf(makeZip([]))).toBe('nothing-inside');
    expect(await reasonOf(zipTexts({ '__MACOSX/._a.txt': 'x' }))).toBe('nothing-inside');
    expect(await reasonOf(makeZip(Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}.txt`, bytes: bytesOf('a'), method: 0 }))))).toBe('too-many-entries');
  });

  it('takes no bomb out: neither one that says so, nor one that lies', async () => {
    const white = new Uint8Array(100 * 1024 * 1024);
    expect(await reasonOf(makeZip([{ name: 'white.txt', bytes: white }]))).toBe('inflates-too-far');
    // Says it has ten bytes: taking out stops there.
    const container = await opened(makeZip([{ name: 'white.txt', bytes: white.subarray(0, 5_000_000), claims: 10 }]));
    expect(await container.read(0)).toEqual({ ok: false, error: 'damaged' });
    const beside = await opened(makeZip([{ name: 'white.txt', bytes: white }, { name: 'noise.bin', bytes: crypto.getRandomValues(new Uint8Array(65_536)), method: 0 }, ...Array.from({ length: 20 }, (_, i) => ({ name: `${i}.bin`, bytes: crypto.getRandomValues(new Uint8Array(60_000)), method: 0 }))]));
    expect(beside.members.find(({ name }) => name === 'white.txt')?.refusal).toBe('inflates-too-far');
  });

  it('notices bytes that were changed', async () => {
    const zip = makeZip([{ name: 'a.txt', bytes: bytesOf('渡口装上了灯。'), method: 0 }]);
    zip[36] = (zip[36] ?? 0) ^ 1;
    const container = await opened(zip);
    expect(await container.read(0)).toEqual({ ok: false, error: 'damaged' });
  });

  it('is told from a Word file, whatever the names', async () => {
    const zip = zipTexts({ 'a.txt': '甲' });
    expect(isContainer('周报.zip', zip)).toBe(true);
    expect(isContainer('周报', zip)).toBe(true);
    expect(isContainer('周报.docx', zip)).toBe(false);
    expect(isContainer('周报.zip', await makeDocx({ paragraphs: ['甲'] }))).toBe(false);
  });
});
