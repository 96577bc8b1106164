import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';

const lines = ['　　山里的网络修好以后，村里的干部第一件事就是把账本搬到', '网上。谁家领了多少补贴，修路花了多少钱，一点开就能看见。', '过去最让人不放心的事，现在成了最让人放心的事。县里说，年'];
const rest = ['底以前，全县所有的村都要把账本放到网上，让大家随时查看。', '　　对不会用手机的老人，由村里的志愿者每月念一遍账，念完', '以后请老人按下手印，再贴到公开栏里去，一贴就是一个季度。'];
const paragraphs = ['山里的网络修好以后，村里的干部第一件事就是把账本搬到网上。谁家领了多少补贴，修路花了多少钱，一点开就能看见。过去最让人不放心的事，现在成了最让人放心的事。县里说，年底以前，全县所有的村都要把账本放到网上，让大家随时查看。', '对不会用手机的老人，由村里的志愿者每月念一遍账，念完以后请老人按下手印，再贴到公开栏里去，一贴就是一个季度。'];
const bodies = (text: string): string[][] => {
  const reading = readExtraction(textOf(text));
  expect(faultsOf(text, reading)).toEqual([]);
  return reading.reports.map((report) => report.paragraphs.map((paragraph) => paragraph.text));
};
const page = (name: string, turn: string): string => `${name}\n\n禾丰县把村账搬到网上\n\n${lines.join('\n')}\n\n${turn}\n\n${rest.join('\n')}\n`;

describe('the head that runs over a bulletin', () => {
  it.each([
    ['数字乡村\n工 作 简 报\n2031年第6期', '— 1 —\n\n数字乡村工作简报　　　　　　2031年第6期'],
    ['数字乡村工作简报\n第6期', '- 1 -\n\n数字乡村工作简报　第6期'],
    ['数字乡村工作简报\n（2031年第6期）', '第6期　　　　数字乡村工作简报'],
    ['村务公开信息\n第12期（总第40期）', '1\n\n村务公开信息'],
    ['数字乡村工作简报\n第6期', '数字乡村工作简报 2031年8月'],
  ])('is no text and parts none: %s', (name, turn) => {
    expect(bodies(page(name, turn))).toEqual([paragraphs]);
  });

  it('is told by the numbers of pages beside it where nothing names the bulletin', () => {
    const text = `禾丰县把村账搬到网上\n\n${lines.join('\n')}\n\n— 1 —\n\n县乡村振兴局材料汇编　　2031年\n\n${rest.join('\n')}\n\n— 2 —\n\n县乡村振兴局材料汇编　　2031年\n\n${lines.slice(0, 2).join('\n')}\n`;
    expect(bodies(text)[0]?.join('')).not.toContain('汇编');
  });

  it('is no heading that stands once beside a number', () => {
    const text = `禾丰县把村账搬到网上\n\n${lines.join('\n')}底前办完。\n\n— 1 —\n\n志愿者念账\n\n${rest.slice(1).join('\n')}\n`;
    expect(bodies(text)[0]).toContain('志愿者念账');
  });
});
