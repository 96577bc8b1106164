/** Brackets that a recogniser, or a hand, takes for round ones. */
const signed = /(?<=[。！？…”’!?]\s{0,4})([〈＜‹<〔［（(])([^〈〉＜＞‹›<>〔〕［］（）()。！？；\n]{0,30}\n?[^〈〉＜＞‹›<>〔〕［］（）()。！？；\n]{1,30})([〉＞›>〕］）)])(?=[ \t]*(?:\n|$))/g;
const angled = /[〈＜‹<〔［]|[〉＞›>〕］]/;

/** `…全部完工。〈沈青禾　乔木林〉` with the round brackets that are meant where who wrote signs behind the last sentence; of the same length. */
export function withRoundBrackets(text: string): string {
  if (!angled.test(text)) return text;
  return text.replace(signed, (all, _open: string, words: string) => (/[\u4e00-\u9fff]{2}/.test(words) ? `（${words}）` : all));
}
