/** First parts of compounds that keep their hyphen at a line end, whatever follows. */
const always = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\p{Lu})$/iu;

/** Heads that are far oftener a syllable of a longer word (`ex-pected`, `so-cial`): the words before which they are compounds. */
const only: Readonly<Record<string, RegExp>> = {
  ex: /^(?:wi[fv]e|husband|president|mayor|boyfriend|girlfriend|convict|chief|minister|soldier|service|player|coach|partner|officer|police|marine|governor|chair|director|employee|head\b|student|colleague|lover)/,
  so: /^called/, by: /^(?:election|product)/, part: /^time/, co: /^(?:worker|author|found|own|chair|op\b|ops\b|pilot|star|defendant|sponsor|conspirator|ed\b|manage|host|wr[io]te)/,
  pre: /^(?:war|exist|empt|election|dawn|trial|tax|pandemic|game|approv)/, state: /^(?:of\b|run\b|owned|level|funded|backed|sponsored|controlled)/,
  mid: /^(?:level|career|range|size|flight|air\b|life|sentence|morning|afternoon|century|season|term)/, ten: /^(?:year|day|week|month|hour|minute|mile|man\b|member|story|point|f[eo]+t|inch|acre|bed|time|part|person|game|lane|room|page|pound|to\b|and\b)/,
};

const number = /^(?:teen|ty|th|s\b|some|fold|ness|self|een)/;
/** Heads of compounds, and what after them makes one word (`high-way`, `six-teen`). */
const unless: Readonly<Record<string, RegExp>> = {
  self: /^(?:ish|ie|less)/, well: /^(?:ness|s\b)/, non: /^(?:e\b|sense|etheless|chalant|descript)/, half: /^(?:way|time|back)/, quarter: /^(?:s\b|ed\b|ly|back|final|master|deck|ing)/,
  high: /^(?:way|er\b|est|ly|light|land|ness)/, low: /^(?:er|est|ly|land)/, long: /^(?:er\b|est|ing|time|itude|horn|evity|shore)/, short: /^(?:age|ly|en|er\b|est|fall|stop|hand|cut|cake|s\b)/, full: /^(?:y\b|est|er\b|ness)/,
  first: /^(?:ly|hand|born)/, second: /^(?:s\b|ary|ly|hand|ed)/, third: /^(?:s\b|ly)/, one: number, two: number, three: number, four: number, five: number, six: number, seven: number, eight: number, nine: number,
  all: /^(?:ow|eg|ie|ia|ot|oc|ey|er|ud|ur)/, cross: /^(?:ing|ed\b|es\b|road|walk|word|over|bow|fire)/, semi: /^(?:nar|circle|colon|conductor|final)/,
  anti: /^(?:que|cs?\b|cipat|biotic|bod|dote|septic|gen|freeze|trust)/, post: /^(?:al|age|ed\b|er|ing|s\b|pone|man\b|men\b|card|mark|master|ure|script)/,
  year: /^(?:ly|s\b|ling|book|n)/, north: /^(?:ern|east|west|ward|land|bound|side)/, south: /^(?:ern|east|west|ward|land|bound|side)/,
};

/**
 * Whether a hyphen at a line's end belongs to the word: `twenty-|one`, `self-|made`, where print also breaks `ex-|pected`, `high-|way`.
 * @param before words up to the hyphen, the hyphen left out
 * @param after words of the next line
 */
export function keepsHyphen(before: string, after: string): boolean {
  const head = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(before)?.[1];
  if (head === undefined) return false;
  const key = head.toLowerCase();
  return always.test(head) || only[key]?.test(after) === true || unless[key]?.test(after) === false;
}
