import data from './data/gazetteer.json' with { type: 'json' };

/** 0 province (and country), 1 prefecture, 2 county, 3 township. A county straight under a province is 2, a town under a prefecture 3. */
type Level = 0 | 1 | 2 | 3;
export interface Place {
  readonly name: string;
  readonly level: Level;
  readonly above?: Place;
  /** As it is called without its kind: 长沙, 内蒙古, 恩施; missing where that is one character, or a street's or town's. */
  readonly short?: string;
  /** Name in English, for provinces and prefectures and countries. */
  readonly english?: string;
}

interface Gazetteer {
  /** Places by full name, by short name, by English name in lower case; several of the same name stand together. */
  readonly full: ReadonlyMap<string, readonly Place[]>;
  readonly short: ReadonlyMap<string, readonly Place[]>;
  readonly english: ReadonlyMap<string, readonly Place[]>;
}

let loaded: Gazetteer | undefined;
/** The gazetteer, unpacked at its first use: some 45,000 places, a few hundredths of a second. */
export const gazetteer = (): Gazetteer => (loaded ??= unpack());

const townEnds: Readonly<Record<string, string>> = { '-': '乡', '*': '街道', '!': '' };

function unpack(): Gazetteer {
  const [full, short, english] = [new Map<string, Place[]>(), new Map<string, Place[]>(), new Map<string, Place[]>()];
  const add = (index: Map<string, Place[]>, name: string, place: Place): void => {
    const there = index.get(name);
    if (there === undefined) index.set(name, [place]);
    else if (!there.includes(place)) there.push(place);
  };
  const enter = (place: Place): void => {
    add(full, place.name, place);
    for (const other of otherNames(place.name)) add(full, other, place);
    if (place.short !== undefined) add(short, place.short, place);
    if (place.english !== undefined) add(english, place.english.toLowerCase(), place);
  };
  const names: Readonly<Record<string, string>> = data.english;
  const chain: Place[] = [];
  for (const line of data.divisions.split('\n')) {
    const depth = line.length - line.trimStart().length;
    const [name = '', towns] = line.slice(depth).split(':');
    chain.length = depth;
    const above = chain[depth - 1];
    const spelled = names[above === undefined ? name : `${above.name}/${name}`];
    const place: Place = {
      name, level: levelOf(name, depth), ...(above === undefined ? {} : { above }), ...shortOf(name, depth), ...(spelled === undefined ? {} : { english: spelled }),
    };
    chain[depth] = place;
    enter(place);
    for (const packed of towns?.split(',') ?? []) {
      const end = townEnds[packed.slice(-1)];
      enter({ name: end === undefined ? `${packed}镇` : packed.slice(0, -1) + end, level: 3, above: place });
    }
  }
  for (const [name, spelled] of data.countries) if (name !== undefined && spelled !== undefined) enter({ name, level: 0, english: spelled });
  return { full, short, english };
}

const levelOf = (name: string, depth: number): Level => (depth === 0 ? 0 : depth > 1 || /[县区旗]$|林区$/.test(name) && !name.endsWith('地区') ? 2 : 1);

const peoples = '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|门巴|珞巴|基诺|各)族?';
const ownPeople = new RegExp(`^(.{2,}?)(?:${peoples})*(自治[州县旗区]|民族乡|族乡)$`);

/** `江华瑶族自治县` is 江华县 too, `XX瑶族乡` XX乡. */
function otherNames(name: string): string[] {
  if (!/[治族]/.test(name)) return [];
  const [, own, kind] = ownPeople.exec(name) ?? [];
  return own === undefined || kind === undefined || kind === '自治区' ? [] : [own + kind.slice(-1)];
}

/** Districts (芙蓉区) are not called without their kind. */
function shortOf(name: string, depth: number): { short?: string } {
  const own = (name.includes('自治') ? ownPeople.exec(name)?.[1] : undefined) ?? (depth > 0 && name.endsWith('区') && !name.endsWith('地区') ? undefined : name.replace(/(?:特别行政区|地区|[省市县盟旗])$/, ''));
  return own === undefined || own.length < 2 || own === name ? {} : { short: own };
}

/** From the top down to the place itself. */
export const chainOf = (place: Place): Place[] => [...(place.above === undefined ? [] : chainOf(place.above)), place];

/** `湖南省/长沙市/浏阳市`, or `Hunan/Changsha` in English where every step has a name in it. */
export function pathOf(place: Place, english = false): string {
  const chain = chainOf(place);
  return chain.map((one) => (english ? one.english : undefined) ?? one.name).join('/');
}
