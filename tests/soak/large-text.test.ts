import { expect, it } from 'vitest';
import { createReader } from '../../electron/intake/read-in-worker.ts';

it('reads a text of 50 MB in a worker, to its last story', { timeout: 300_000 }, async () => {
  const stories: string[] = [];
  const story = (n: number): string => `云屏乡第${n}期油茶简报\n本报讯（记者 林知远） 云屏乡种下油茶苗${n}株，护林员段青山在山上住了三天，村民给他送饭送水。\n合作社的社员说，苗好，天也好，就看今年的雨水了。\n\n`;
  for (let size = 0, n = 1; size < 50 * 1024 * 1024; n++) {
    const text = story(n);
    stories.push(text);
    size += Buffer.byteLength(text);
  }
  const reader = createReader();
  const read = await reader.read({ name: '合订本.txt', bytes: new TextEncoder().encode(stories.join('')) });
  await reader.close();
  if (!read.ok) throw new Error(read.error.reason);
  const last = read.value.reading.reports.at(-1)?.paragraphs.map((paragraph) => paragraph.text).join('');
  expect(last).toContain(`油茶苗${stories.length}株`);
});
