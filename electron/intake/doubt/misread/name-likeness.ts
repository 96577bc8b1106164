import { likenessesOf } from '../context/likeness.ts';

/**
 * Characters of names that lose or change a part in print and stay characters, beside those the table of look-alikes has: 兆 for 洮, 扬 for 砀.
 * First the one of names, then what is read for it.
 */
const partsLost = (
  '洮兆姚桃逃 砀扬荡汤杨肠矿 濉滩难唯淮 鄄甄 泗四洒 珲晖浑荤晕 讷呐纳 渌绿录禄 骅华桦 郴彬林 浠希稀 淇其棋琪 濂廉兼谦 漯螺累骡 郯炎剡谈 莒宫吕 鄞勤靳 邡方防芳 邗干邢 邛印邝 郫啤牌 琊邪 谯樵焦礁 埇涌桶 ' +
  '缙晋普 浔寻得 岱代 黟黑默 歙敏翕 濮璞仆 浉狮师 郧员陨勋 潼童撞 涪陪培倍 眙胎抬 盱吁肝 沭沐述 朐胸胞 犍键健建 婺婆 溧漂栗 枞纵从 荥荣 儋澹檐 亳毫豪 颍颖顾 栾恋 鄱播番 柘拓 汨泪汩 峄译择 郓晖浑 莘辛 滕腾膝 ' +
  '栾柒染弯峦 萧肖箫 浏刘 亨享 筠均韵 蓥莹 嵩高蒿 猗倚椅 隰显 芮内丙 兖充衮 郓军 郾匽 邕色 邑色 埠阜 瓯区 嵊乖 浠肴 鄢焉 沅完 浚俊峻 淅浙 枞丛 睢唯 攸修 綦其基 ' +
  '阆朗 郏夹颊 鄠户 盩周 厔屋 汶纹 攸悠 醴礼 沅元 溆叙 岢何 崞郭 隰湿 蔚尉 涿琢啄 滦恋 郾偃 睢雎准 淄缁 桷角 荔茄 佤瓦 勐猛孟 洱耳 泸炉 圩坪 湟惶皇 茌住 潍淮维 滁除徐 泾经径 琅狼 埔捕铺 瓯欧殴 衢瞿街 嵊乘剩 岑今 镡谭潭 猇虎 岷珉 邳邱 浈贞祯 烨晔'
).split(' ');
const handed = 1.1;

const handedTo = new Map<number, string>();
for (const group of partsLost) handedTo.set(group.charCodeAt(0), (handedTo.get(group.charCodeAt(0)) ?? '') + group.slice(1));

/** By the character that is meant, those that may be read for it; asked again and again for the same ones of the gazetteer. */
const readFor = new Map<number, ReadonlyMap<number, number>>();
const most = 5000;

function gather(meant: number): ReadonlyMap<number, number> {
  const likes = new Map<number, number>(likenessesOf(meant).map(({ unit, likeness }) => [unit, likeness]));
  for (const read of handedTo.get(meant) ?? '') likes.set(read.charCodeAt(0), Math.max(handed, likes.get(read.charCodeAt(0)) ?? 0));
  return likes;
}

/** How like the character read is to the one of a name, whichever of the two the table lists: 1.5 for twins, 0.9 the least that is kept, 0 for none. */
export function likenessInNames(read: number, meant: number): number {
  let likes = readFor.get(meant);
  if (likes === undefined) {
    if (readFor.size >= most) readFor.clear();
    readFor.set(meant, (likes = gather(meant)));
  }
  return likes.get(read) ?? likenessOf(read, meant);
}

/** As the table has it for the character that is read. */
function likenessOf(read: number, meant: number): number { return likenessesOf(read).find(({ unit }) => unit === meant)?.likeness ?? 0; }
