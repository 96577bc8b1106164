import places from '../data/places.json' with { type: 'json' };
import { newsroomWords } from './newsroom-words.ts';
import { tradeWords } from './trade-words.ts';
import { unitAt, type WordList } from './word-list.ts';

/** Names of places without their rank: 乌兰 of 乌兰县. */
const stems = places.map((name) => name.replace(/(?:街道|[省市县区旗镇乡州])$/, '')).filter((stem) => stem.length > 1);
const spoken: ReadonlySet<string> = new Set([...newsroomWords, ...tradeWords, ...stems]);
const placeNames: ReadonlySet<string> = new Set([...places, ...stems]);

const provinces: ReadonlySet<string> = new Set([...places.filter((name) => name.endsWith('省')).map((name) => name.slice(0, -1)), '北京', '天津', '上海', '重庆', '内蒙古', '广西', '西藏', '宁夏', '新疆']);

/** A province, with its rank or without: what is one character from it is hardly another place. */
export const isProvince = (word: string): boolean => provinces.has(word.replace(/[省市]$/, ''));

/** A province, city, county or district, with its rank or without. */
export const isPlaceName = (word: string): boolean => placeNames.has(word);

/** A word in the dictionary, too rare there to prove another one misread. */
export const isRareWord = (list: WordList, run: string, from: number, length: number): boolean => length === 2 && list.isRare(unitAt(run, from), unitAt(run, from + 1));

/** A newsroom word or a place lies over the stretch, or touches it. */
export function isSpoken(run: string, from: number, length: number): boolean {
  for (let start = Math.max(0, from - 3); start < from + length; start++) {
    for (let size = 2; size <= 4; size++) if (start + size > from && spoken.has(run.slice(start, start + size))) return true;
  }
  return false;
}
