import { expect, it } from 'vitest';
import { freshDesk } from '../../support/fresh-desk.ts';

it('keeps of a name that comes with bytes only what is a name', async () => {
  const { ask } = freshDesk();
  const names = ['../../etc/passwd', 'C:\\材料\\三月 简讯.txt', 'a\u0000b\u001b[31m.txt', '', '/', '简讯\u202etxt.exe.txt'];
  const files = names.map((name, at) => ({ name, bytes: new TextEncoder().encode(`第${at}篇\n渡口装上了二十盏灯。\n`) }));
  await ask('intake.addFiles', { files });
  await expect.poll(async () => (await ask('documents.list', { offset: 0, limit: 10, filter: 'all' })).total, { timeout: 10_000 }).toBe(names.length);
  const { documents } = await ask('documents.list', { offset: 0, limit: 10, filter: 'all' });
  expect(documents.map(({ name }) => name).toSorted()).toEqual(['?', '?', 'ab[31m.txt', 'passwd', '三月 简讯.txt', '简讯txt.exe.txt'].toSorted());
});
