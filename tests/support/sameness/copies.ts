import { simplifiedCharacters, traditionalCharacters } from '../../../shared/text/simplified-characters.ts';
import type { Dice } from '../damage/dice.ts';
import { freeStory } from './free-story.ts';

/** How another outlet, a printer or a scanner hands on a story: paragraphs in, paragraphs out. */
type Copy = (paragraphs: readonly string[], dice: Dice) => string[];

/** The first traditional form of each simplified character. */
const traditional = new Map(Array.from(simplifiedCharacters, (simplified, at) => [simplified, traditionalCharacters.charAt(at)] as const).reverse());
const lookAlikes = { han: '未末土士己已巳干千于人入八日曰目自白百王玉主住往佳', latin: 'ceoanuhbrtil1' };

/** Puts another character in the place of a share of them. */
export const misreadShare = (text: string, share: number, dice: Dice): string => Array.from(text, (character) => {
  if (!/[\p{L}\p{N}]/u.test(character) || !dice.chance(share)) return character;
  const like = /\p{Script=Han}/u.test(character) ? lookAlikes.han : lookAlikes.latin;
  return like.charAt(dice.between(0, like.length - 1));
}).join('');

const whole = (paragraphs: readonly string[]): string => paragraphs.join('');
/** About so much of a text, in whole paragraphs from the top, and no less than one. */
function beginning(paragraphs: readonly string[], share: number): string[] {
  const wanted = whole(paragraphs).length * share;
  let length = 0;
  return paragraphs.filter((paragraph) => {
    const taken = length < wanted;
    length += paragraph.length;
    return taken;
  });
}

export const copies = {
  'to the letter': (paragraphs) => [...paragraphs],
  'misread 2 %': (paragraphs, dice) => paragraphs.map((text) => misreadShare(text, 0.02, dice)),
  'with a paragraph more': (paragraphs, dice) => [...paragraphs, ...freeStory(dice, 120)],
  'shortened to half': (paragraphs) => beginning(paragraphs, 0.5),
  'half of it, misread 2 %': (paragraphs, dice) => beginning(paragraphs, 0.5).map((text) => misreadShare(text, 0.02, dice)),
  'traditional': (paragraphs) => paragraphs.map((text) => Array.from(text, (character) => traditional.get(character) ?? character).join('')),
  'full width, other signs, wrapped': (paragraphs) => paragraphs.map((text) => text.replaceAll('，', ' , ').replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll(/(\p{Script=Han}{9})/gu, '$1 ')),
  'another lead': ([, ...paragraphs], dice) => [...freeStory(dice, 40).slice(0, 1), ...paragraphs],
  'figures lost': (paragraphs) => paragraphs.map((text) => text.replaceAll(/\d+/gu, '')),
} as const satisfies Record<string, Copy>;
export type CopyName = keyof typeof copies;
// The names of an object literal that stands above: Object.keys forgets them.
export const copyNames = Object.keys(copies) as CopyName[];
