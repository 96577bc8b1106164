import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const named = (text: string): string[] => readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'marks-missing').map((doubt) => doubt.text);

/** A report that lost its figures, and with them every quotation mark and list mark. */
const bare = '月日，青溪县的流动书车开进了白石坳。以前借一本书要走半天山路，现在车子开到家门口，浑身都是劲。护林员钟阿满说。书来了，书来了！孩子们老远就跟着车跑。'
  + '书车由县图书馆投入万元改装，一口气跑遍了青溪石门梅岭等乡镇，每到一处都摆开桌椅。车上装着童话科普农技等图书册，还有放映机，夜里在晒谷坪放电影。'
  + '家住岭下的老人问司机，你下个月还来不来。司机回答得干脆，我们只要路不断就一直来。县图书馆组织名馆员轮流跟车，送书送戏送技术，年来行程万公里。馆长说，还要把书车开进更多的山坳，让山里人也能看上新书。';

describe('a report that lost its marks', () => {
  it.each(['以前借一本书要走半天山路', '书来了，书来了', '青溪石门梅岭', '童话科普农技', '你下个月还来不来', '我们只要路不断就一直来', '送书送戏送技术'])('names %s', (words) => {
    expect(named(bare).some((text) => text.includes(words) || words.includes(text)), named(bare).join('|')).toBe(true);
  });

  it('leaves the same words alone where the marks stand', () => {
    const whole = '7月2日，青溪县的流动书车开进了白石坳。“以前借一本书要走半天山路，现在车子开到家门口，浑身都是劲。”护林员钟阿满说。“书来了，书来了！”孩子们老远就跟着车跑。书车跑遍了青溪、石门、梅岭等乡镇。';
    expect(named(whole)).toEqual([]);
  });

  it('names what somebody says of himself where only his marks are gone', () => {
    expect(named('老辈人说河水捧起来就能喝，到我们这一辈，连洗衣服都嫌脏。船工滕老四说。如今河里又有了鱼、虾、蟹。')).toEqual(['老辈人说河水捧起来就能喝，到我们这一辈，连洗衣服都嫌脏。船工滕老四说']);
    expect(named('这件事老人从来没有对人说。村里人也都不说。大家心里清楚，我们欠他一声谢谢。')).toEqual([]);
  });
});
