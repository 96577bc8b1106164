import { ems } from '../clean/glyphs.ts';

/** Widest label of a section, in ems, its brackets left out. */
const widest = 8;
/**
 * What a paper calls the parts of a case, a letter and its answer, a question and its answer, an explanation. Such a part goes on
 * from what stands above it.
 */
const part = /(?:案情(?:回放|简介|介绍)?|案件(?:回放|详情|经过)|判决(?:结果)?|裁判(?:结果|理由|要旨)?|审理(?:经过|结果)?|庭审(?:现场)?|法院(?:审理|观点)|争议焦点|说法|释法|普法|点评|评析|短评|评语|提醒|提示|建议|支招|解读|分析|启示|追踪|追访|回访|回应|回复|答复|反馈|回音|结果|链接|背景|资料|延伸阅读|观点|声音|寄语|感言|手记|后记|编后|简介|名片|档案|心得|小贴士|小知识|相关法条|法条链接|办理结果|处理结果|事件(?:回放|经过))$/;
const bracketed = /^(?:【([^【】]{2,10})】|[［[]([^［］[\]]{2,10})[］\]]|[（(]([^（）()]{2,8})[）)])$/;

/** `【记者追踪】`, `[法官说法]`, `相关链接`: the name of a part of the story above, or of the one whose headline is right above. */
export function isSectionLabel(text: string): boolean {
  const inner = bracketed.exec(text);
  const words = (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? text).replace(/^[■□●◆◇▪★☆▍▌]\s*|[:：]$/g, '');
  return ems(words) <= widest && part.test(words) && !/[，。！？“”《》\s]/.test(words);
}
