import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chineseIssue } from '../../../support/word/chinese-issue.ts';
import { englishIssue } from '../../../support/word/english-issue.ts';
import { exported } from '../../../support/word/parts-of.ts';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const script = fileURLToPath(new URL('../../../support/word/print-hash.ts', import.meta.url));
const inAnotherProcess = (zone: string) => execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } }).trim();

describe('the bytes of a Word file', () => {
  it('are the same every time, whatever was written before', async () => {
    const once = sha(await exported(chineseIssue('jianbao', 'footnotes')));
    await exported(englishIssue('list'));
    expect(sha(await exported(chineseIssue('jianbao', 'footnotes')))).toBe(once);
  });

  it('are the same in another process and another time zone', async () => {
    const here = sha(await exported(chineseIssue('jianbao', 'footnotes')));
    expect(inAnotherProcess('Asia/Shanghai')).toBe(here);
    expect(inAnotherProcess('America/New_York')).toBe(here);
  });
});
