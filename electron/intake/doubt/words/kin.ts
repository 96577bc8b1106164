/** Whom families are made of. Any of them may stand where another person does, so that the words around say nothing against them. */
const kin: ReadonlySet<string> = new Set('孙子 孙女 孙儿 外孙 孙辈 曾孙 儿子 女儿 儿媳 媳妇 女婿 妻子 丈夫 老伴 爱人 弟弟 妹妹 哥哥 姐姐 弟媳 嫂子 姑姑 姑父 姑妈 舅舅 舅妈 舅父 姨妈 姨父 叔叔 婶婶 婶子 伯父 伯母 爷爷 奶奶 姥姥 姥爷 外公 外婆 公公 婆婆 岳父 岳母 侄子 侄女 侄儿 外甥 父亲 母亲 爸爸 妈妈'.split(' '));

export const isKin = (word: string): boolean => kin.has(word);

const done = new Set('送接带抱领陪哄背牵看教养喂护扶搀喊叫劝给跟和为找帮替');
/** `送孙子上学`: what is done with one of a family, right before the word that says which. */
export const isDoneWithKin = (run: string, at: number): boolean => done.has(run.charAt(at)) && isKin(run.slice(at + 1, at + 3));
