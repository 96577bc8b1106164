import lookAlikes from '../../../shared/text/data/look-alikes.json' with { type: 'json' };
import { foldUnit } from '../../../shared/text/fold.ts';
import { isWordTerm, type Query, type WordTerm } from './query.ts';

/**
 * Forms of Chinese print that are one character in two shapes and that folding leaves apart, because each is a character of its own
 * somewhere: those of other prints of Chinese and of Japanese that recognisers and converters give.
 */
const variants = '倶俱 眞真 戸户 歩步 毎每 黒黑 徳德 収收 県县 対对 図图 価价 両两 単单 歳岁 満满 焼烧 発发 経经 続续 総总 緑绿 聴听 覚觉 観观 訳译 読读 転转 軽轻 辺边 釈释 鉄铁 銭钱 録录 関关 雑杂 顔颜 駅驿 駆驱 験验 黙默 歯齿 処处 拠据 効效 勧劝 労劳 営营 団团 囲围 増增 変变 実实 専专 帯带 従从 悪恶 戦战 択择 検检 権权 済济 渓溪 竜龙 継继 薬药 衆众 鶏鸡 説说 峯峰 裡里 喫吃 佔占 跡迹 沙砂 廻回 綫线 着著';
/** What a Latin letter or figure is misread for. */
const latin = '0o o0 1l l1 5s s5';

/** Characters that a character of a text may stand for, and the other way round; in folded form. */
const alike: ReadonlyMap<string, readonly string[]> = tableOf([
  ...Object.entries(lookAlikes).flatMap(([one, others]) => Array.from(others, (other) => [one, other] as const)),
  ...`${variants} ${latin}`.split(' ').flatMap(([one = '', other = '']) => [[one, other], [other, one]] as const),
]);

function tableOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    const [from, to] = [folded(one), folded(other)];
    if (from === to || from === '' || to === '') continue;
    const there = table.get(from) ?? [];
    if (!there.includes(to)) table.set(from, [...there, to]);
  }
  return table;
}

function folded(character: string): string {
  return character === '' ? '' : String.fromCharCode(foldUnit(character.charCodeAt(0)));
}

/** Forms of one term, and of all terms of a query, that are looked for beside it: each is a look into the index. */
const mostOfTerm = 40;
const mostOfQuery = 200;

/** Forms of a term in searched form in which exactly one character stands for one that looks like it, from its beginning on; `most` of them at most. */
export function misreadForms(term: string, most: number = mostOfTerm): string[] {
  const forms: string[] = [];
  for (let at = 0; at < term.length && forms.length < most; at++) {
    for (const other of alike.get(term.charAt(at)) ?? []) if (forms.length < most) forms.push(term.slice(0, at) + other + term.slice(at + 1));
  }
  return forms;
}

/**
 * The query with every term looked for in its misread forms too: 自己 is also 自已. Terms after a minus stay as they are, because
 * the switch is there to find more; so do those of one character, which would be another word, and names of tags and issues.
 */
export function withMisreadForms(query: Query): Query {
  let left = mostOfQuery;
  const widen = (part: Query): Query => {
    switch (part.type) {
      case 'and':
      case 'or': return { type: part.type, parts: part.parts.map(widen) };
      case 'term': return isWordTerm(part) ? widened(part) : part;
      default: return part;
    }
  };
  const widened = (term: WordTerm): Query => {
    if (term.term.length < 2) return term;
    const forms = misreadForms(term.term, Math.min(mostOfTerm, left));
    left -= forms.length;
    return forms.length === 0 ? term : { type: 'or', parts: [term, ...forms.map((form) => ({ ...term, term: form }))] };
  };
  return widen(query);
}
