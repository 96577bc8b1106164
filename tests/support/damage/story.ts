import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const roles = ['reporter', 'correspondent', 'special', 'trainee', 'junior', 'author', 'contributor'] as const;
const Block = z.object({ kind: z.enum(['body', 'section', 'caption', 'note']), text: z.string(), credit: z.string().optional() });
export type Block = z.infer<typeof Block>;

/** An invented story as its newsroom would have filed it: whole and clean. `published` is local, to the minute where it is known. */
const Story = z.object({
  id: z.string(), set: z.enum(['open', 'held']), language: z.enum(['zh', 'en']), paper: z.string().optional(), published: z.string().optional(),
  place: z.string().optional(), kicker: z.string().optional(), headline: z.string(), subhead: z.string().optional(),
  credits: z.array(z.object({ role: z.enum(roles), name: z.string() })), editor: z.string().optional(), blocks: z.array(Block),
});
export type Story = z.infer<typeof Story>;
export type Role = Story['credits'][number]['role'];

export const cleanFolder = join(import.meta.dirname, '../../fixtures/reading-blind/clean');

/** The invented stories by their ids. */
export function cleanStories(): Map<string, Story> {
  const files = readdirSync(cleanFolder).filter((file) => file.endsWith('.json')).toSorted();
  return new Map(files.map((file) => Story.parse(JSON.parse(readFileSync(join(cleanFolder, file), 'utf8')))).map((story) => [story.id, story]));
}

export const names = (story: Story): string[] => story.credits.map((credit) => credit.name);
export const bodies = (story: Story): string[] => story.blocks.filter((block) => block.kind === 'body').map((block) => block.text);

const roleWords: Record<Role, string> = {
  reporter: '记者', correspondent: '通讯员', special: '特约记者', trainee: '实习生', junior: '见习记者', author: '', contributor: '供稿：',
};

/**
 * The names with their roles as a Chinese paper sets them: `记者 韩沐 佘小满 通讯员 皇甫立`.
 * @param between what stands between names: a space, or 、
 */
export function creditWords(story: Story, between: ' ' | '、', afterRole: ' ' | '' = ' '): string {
  const order: Role[] = [...new Set(story.credits.map((credit) => credit.role))];
  return order.map((role) => {
    const who = story.credits.filter((credit) => credit.role === role).map((credit) => credit.name).join(between);
    return role === 'author' || role === 'contributor' ? roleWords[role] + who : `${roleWords[role]}${afterRole}${who}`;
  }).join(' ');
}

/** `By Jane Doe and John Roe`. */
export const englishCredit = (story: Story): string => `By ${names(story).join(' and ')}`;

export const day = (story: Story): { year: number; month: number; day: number; clock?: string } => {
  const [, year, month, date, clock] = /^(\d+)-(\d+)-(\d+)(?:T(.+))?/.exec(story.published ?? '2023-01-01') ?? [];
  return { year: Number(year), month: Number(month), day: Number(date), ...(clock === undefined ? {} : { clock }) };
};
