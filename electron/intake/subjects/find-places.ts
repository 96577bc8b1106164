import { chainOf, gazetteer, type Place } from './gazetteer.ts';

/** A place name in a text: half-open range of code units, and every place of that name. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
  /** `full`: with its kind (浏阳市); `short`: without (浏阳); `english`. */
  readonly form: 'full' | 'short' | 'english';
}

const kinds = /[省市县区旗州盟镇乡道木场]/g;
const longestName = 15;
/** Kinds of places that are names of places too somewhere: 城区, 郊区, 新城镇, 大市场. */
const common = /^(?:.[区道乡]|(?:[大小新老古中本全各我该县市城集村乡重强名]{1,2}|建制|特色|工业|中心|历史文化|革命老)[镇乡]|.*(?:市场|现场|广场|林场|农场|牧场|渔场|工作|国营)|(?:开发|高新|经开|工业园|示范|实验|试验|保护|风景|旅游|核心|主城|中心城|老城|新城|度假|贸易试验|产业园)区|[新老大小各全本]街道)$/;

/**
 * Names of places with their kind, the longest at each place, none overlapping. Words that are names only somewhere (城区, 新城镇)
 * are left out.
 */
export function findFullNames(text: string): PlaceMention[] {
  const { full } = gazetteer();
  const found: PlaceMention[] = [];
  for (const { index } of text.matchAll(kinds)) {
    const end = index + 1;
    const least = found.at(-1)?.end ?? 0;
    let from = end - 1;
    while (from > least && end - from < longestName && isHan(text.charCodeAt(from - 1))) from--;
    for (let start = from; start <= end - 2; start++) {
      const name = text.slice(start, end);
      const places = full.get(name);
      if (places === undefined || isCommon(name, places) || (name.length === 2 && isHan(text.charCodeAt(start - 1)) && !isBehindItsOwn(text, start, places))) continue;
      if (/^(?:场|集团)/.test(text.slice(end)) && /[市镇乡道]$/.test(name) && text.charAt(end) === '场') continue;
      found.push({ start, end, places, form: 'full' });
      break;
    }
  }
  return found;
}

/** 河南温县: a name of two characters stands alone, or right behind that of a place it is in. */
function isBehindItsOwn(text: string, start: number, places: readonly Place[]): boolean {
  const { short, full } = gazetteer();
  return [2, 3, 4].some((length) => {
    const name = text.slice(Math.max(0, start - length), start);
    return [...short.get(name) ?? [], ...full.get(name) ?? []].some((above) => places.some((place) => chainOf(place).includes(above)));
  });
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit < 0xa000;

function isCommon(name: string, places: readonly Place[]): boolean {
  return common.test(name) && places.every(({ level }) => level >= 2);
}

/** What follows a short name that is part of another: 长沙路, 中山装, 湖南大学 stays a place's. */
const notAfter = /^(?:大学|日报|晚报|银行|卫视|电视台|路|街|大道|巷|里|大桥|装|话|菜|酒|先生|同志|寺|山|河|江|湖|岛|海|镇|乡|村|社区|园|门|桥)/;
/** Short names of prefectures and counties that are words, persons or other things as well. */
const words = new Set(['朝阳', '大同', '东方', '安康', '平安', '中山', '长治', '文山', '白山', '海东', '自贡', '和平', '新华', '太平', '建设', '兴隆', '昌平', '安宁', '永安', '长安', '龙门', '大方', '开平', '平和', '安定', '富裕', '和顺', '兴国', '建平', '太和', '天台', '青田', '仙居', '宝山', '方正', '依安', '友好', '红旗', '新民', '民和', '会同', '通道', '合作', '同心', '平等', '靖安', '万年', '宜良', '泰山', '华山', '海西', '海南', '海北', '通海', '公安', '阳光', '长宁', '玉门', '平凉', '东海', '保山', '白城', '宝应', '长子', '岐山', '博爱', '扶余', '南部', '北部', '开阳', '石林', '江口', '河口', '丰都', '大新', '天等', '上林', '正定', '高明', '文成', '大厂', '白银', '大余', '阿里', '来安', '清新', '封开', '定安', '万安', '广昌', '湖口', '都昌', '安化', '安仁', '安福', '大英', '长泰', '永定', '永和', '永清', '武功', '武宣', '平定', '永春', '应县', '高密', '安平', '太康', '正安', '开化', '长兴', '宁化', '资源', '巴马', '松桃', '合江', '古田', '中江', '大名', '安国', '安图', '安丘', '平度', '平阴', '高平', '高阳', '高青', '宁国', '固定', '兴安', '兴义', '兴业', '兴文', '兴宁', '理县', '富民', '富川', '文水', '蒙古', '和静', '和硕', '于都', '新河', '新建', '通化']);
const shortLengths = [2, 3, 4, 5, 6];
let firstUnits: Uint8Array | undefined;

/** First code units of short names: most characters begin none. */
function beginnings(): Uint8Array {
  if (firstUnits !== undefined) return firstUnits;
  firstUnits = new Uint8Array(0x10000);
  for (const name of gazetteer().short.keys()) firstUnits[name.charCodeAt(0)] = 1;
  for (const [name, places] of gazetteer().full) if (places.some(isCountry)) firstUnits[name.charCodeAt(0)] = 1;
  return firstUnits;
}

const isCountry = ({ level, above, english, short }: Place): boolean => level === 0 && above === undefined && english !== undefined && short === undefined;
/** Countries of two characters that no other words spell: 海地 stands in 上海地铁, 加纳 in 参加纳凉. */
const plainCountries = new Set('美国 英国 法国 德国 韩国 泰国 越南 缅甸 老挝 朝鲜 伊朗 埃及 希腊 瑞士 瑞典 挪威 芬兰 丹麦 波兰 捷克 巴西 智利 秘鲁 古巴 南非 日本 印度'.split(' '));

/**
 * Names of places without their kind (长沙, 内蒙古), and of countries, outside the given ranges.
 * @param sure the text names a place for certain, as a dateline does: names that are words elsewhere are taken too
 */
export function findShortNames(text: string, taken: readonly PlaceMention[], sure = false): PlaceMention[] {
  const { short, full } = gazetteer();
  const first = beginnings();
  const found: PlaceMention[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    if (first[text.charCodeAt(start)] !== 1) continue;
    for (const length of shortLengths.toReversed()) {
      const end = start + length;
      const name = text.slice(start, end);
      const places = short.get(name)?.filter(({ level }) => sure || level < 2 || !words.has(name)) ?? full.get(name)?.filter(isCountry) ?? [];
      const isNation = places.some(isCountry);
      if (name.length < length || places.length === 0 || (isNation ? length === 2 && !plainCountries.has(name) : !sure && words.has(name) && !places.some(({ level }) => level === 0))) continue;
      // 今日本报 is no country.
      if (name === '日本' && (/[今昨近当即每生节假平往工]/.test(text.charAt(start - 1)) || /[报站网版市次月周年科子]/.test(text.charAt(end)))) continue;
      if ((!sure && notAfter.test(text.slice(end))) || taken.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, places, form: isNation ? 'full' : 'short' });
      start = end - 1;
      break;
    }
  }
  return found;
}

/** English names that are names of people or other things as well. */
const ambiguous = new Set(['jordan', 'chad', 'georgia', 'jersey', 'mali', 'guinea', 'ali', 'ji’an', 'lu’an', 'naqu']);

/** Capitalised English names of provinces, prefectures and countries. */
export function findEnglishNames(text: string): PlaceMention[] {
  const { english } = gazetteer();
  const found: PlaceMention[] = [];
  for (const match of text.matchAll(/(?<![\w’'])[A-Z][a-zü]+(?:['’][a-z]+)?(?: (?:[A-Z][a-z]+|and (?=[A-Z]))){0,5}/g)) {
    const steps = match[0].split(' ');
    for (let from = 0; from < steps.length; from++) {
      for (let to = steps.length; to > from; to--) {
        const name = steps.slice(from, to).join(' ');
        const places = english.get(name.toLowerCase().replace('\'', '’'));
        if (places === undefined || ambiguous.has(name.toLowerCase())) continue;
        const start = match.index + steps.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        found.push({ start, end: start + name.length, places, form: 'english' });
        from = to - 1;
        break;
      }
    }
  }
  return found;
}
