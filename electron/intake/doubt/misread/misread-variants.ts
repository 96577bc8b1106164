import type { Doubt } from '../../../../shared/domain/reading.ts';
import { cutWords } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { raise, type Look } from '../raise.ts';

/** Forms that simplified print does not have, and recognisers trained on other prints give: each with the character of simplified print. */
const forms = '倶俱 眞真 戸户 歩步 毎每 黒黑 徳德 収收 県县 対对 図图 産产 価价 両两 単单 歳岁 満满 焼烧 発发 経经 続续 総总 緑绿 聴听 覚觉 観观 訳译 読读 転转 軽轻 辺边 釈释 鉄铁 銭钱 録录 関关 雑杂 顔颜 駅驿 駆驱 験验 黙默 歯齿 処处 拠据 効效 勧劝 労劳 営营 団团 囲围 増增 変变 実实 専专 帯带 従从 悪恶 戦战 択择 検检 権权 済济 渓溪 竜龙 継继 薬药 衆众 鶏鸡 亊事 髙高 靑青 囯国 囬回 囙因 冝宜 邨村 峯峰 尅克 氷冰 刄刃 斉齐 壊坏 売卖 塩盐 拡扩 険险 脳脑 悩恼 稲稻 桜樱 沢泽 広广 鉱矿 仏佛 払拂 伝传 仮假 侭尽 兎兔 厳严 圧压 暁晓 弾弹 恵惠 挙举 摂摄 暦历 様样 歓欢 滝泷 獣兽 瀬濑 畳叠 砕碎 粋粹 縦纵 繊纤 蔵藏 虜虏 蛍萤 豊丰 贋赝 輌辆 輸输 逓递 酔醉 醸酿 閲阅 隠隐 霊灵 頼赖 騒骚';
const printed: ReadonlyMap<string, string> = new Map(forms.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const anyForm = new RegExp(`[${[...printed.keys()].join('')}]`, 'g');
/** More of them in a report are its own script. */
const most = 6;

/** A character in a form that simplified print does not have: the word it stands in is named, 一应倶全 for 一应俱全. */
export function misreadVariants({ passages, traditional }: Look): Doubt[] {
  if (traditional) return [];
  const found = passages.flatMap(({ passage }) => [...passage.text.slice(0, 100_000).matchAll(/[\u4e00-\u9fff]{1,400}/g)].flatMap((run) => {
    if (run[0].search(anyForm) < 0) return [];
    const whole = run[0].replace(anyForm, (unit) => printed.get(unit) ?? unit);
    let at = 0;
    return cutWords(wordList(), whole).flatMap((word) => {
      const from = at;
      at += word.length;
      return run[0].slice(from, at) === word ? [] : [raise('look-alike', passage, run.index + from, run.index + at, word)];
    });
  }));
  return found.length > most ? [] : found;
}
