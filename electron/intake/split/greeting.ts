import { wording, type Block } from './block.ts';

const greeting = /^(?:早安|早上好|上午好|中午好|下午好|晚上好|晚安|大家好|各位|亲爱的|朋友们|你好|您好|今天是|欢迎(?:收看|收听|阅读|来到)|以下是|下面|一起来看|小编|Good (?:morning|afternoon|evening)|Hello|Welcome)/i;

/** A digest says good morning, and what it brings, before its first item. */
export const isGreeting = (block: Block): boolean => greeting.test(wording(block.lines));
