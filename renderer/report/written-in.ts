/**
 * The language a passage is set in, for the `lang` of what shows it: Han text is justified and read out as Chinese,
 * whatever language the window itself speaks. Judged by its first 200 code units.
 */
export const writtenIn = (text: string): 'zh-CN' | 'en' => /\p{Script=Han}/u.test(text.slice(0, 200)) || !/\p{Script=Latin}/u.test(text.slice(0, 200)) ? 'zh-CN' : 'en';
