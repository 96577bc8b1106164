/** English units without their figures: `$ million`, `by percent`, `aged ,`, `a -year-old`. A comma after a month in running text is sound. */
const month = 'January|February|March|April|June|July|August|September|October|November|December';
/** Months as they are cut short before a day. */
const short = 'Jan|Feb|Aug|Sept?|Oct|Nov|Dec';
/** What a report counts, after words that say roughly how many. */
const things = 'years|months|weeks|hours|minutes|pages|feet|miles|acres|percent|residents|students|pupils|homes|vehicles|cars|trucks|trams|volunteers|visitors|comments|signatures|tons|tonnes|met(?:re|er)s|jobs|households|members|stalls|seats|faults|patients';
const counted = 'gram|kilogram|lit(?:re|er)|degree|volume|year|mile|foot|month|hour|day|week|acre|page|member|unit|seat|bed|minute|meter|metre|storey|story|room|point|person|car|lane|kilometer|kilometre|inch|pound|ton|tonne';

const patterns: readonly RegExp[] = [
  /[$£€]\s*(?:million|billion|thousand|an hour|a year)\b/g,
  /[$£€]\s+(?:in|for|to|per|and|from|at|on|a)\b/g,
  /\b(?:by|to|of|about|nearly|than|up|rose|fell|only|over|some|around|with|from|is|was|at|just|almost)\s+(?:percent|per cent|%)/g,
  new RegExp(`\\b[Oo]n (?:${month})\\s*,|\\b(?:on|by|until|since|before|after) (?:${month})\\s+,`, 'g'),
  /\b(?:about|nearly|some|over|than|at least|raised|cost|costs|worth)\s+(?:million|billion|square (?:feet|metres|meters|miles))\b/g,
  /\b(?:set aside|spent|raised|paid|cost|costs|worth|fined|received|invested|allocated|earned|donated|owed)\s+(?:yuan|dollars|pounds|euros)\b/g,
  /\b(?:aged?|between)\s+and\b(?=\s*[,.]|\s+to)|\baged?\s*,\s+(?:who|of|a|has|was|said|and|from)\b|\b[A-Z][a-z]+, , /g,
  /\b(?:at|from|until|by|before|after|to|around)\s+(?:a\.m\.|p\.m\.|o['’]clock)/g,
  new RegExp(`\\b(?:a|the|an|its|their|his|her)\\s+-(?:${counted})`, 'g'),
  /\bthe\s+(?:st|nd|rd|th)\s+[a-z]+/g,
  /\b(?:in|since|by|until|of)\s+,(?=\s+[a-z])/g,
  /\b(?:about|nearly|over|than|some|around|least)\s+(?:years|miles|people|acres|hours|minutes|days|homes|students|feet|tons|tonnes|members|households|volunteers)\b(?! (?:of|who|from|that|are|were|ago))(?<!\b(?:other|thoughts) (?:than|about) \w+)(?=\s+(?:and|or|at|in|on|to|long|old|since|over)\b|[.,])(?<=\b(?:nearly|at least|more than|less than|fewer than) \w+)/g,
  /\b(?:rose|fell|increased|dropped|grew|climbed|declined)\s+(?:percent|per cent)\b|\bpercent(?=\s+(?:to|from)\s+percent)/g,
  /\bvoted\s+[-–]\s?\d+\b|\bvoted\s+\d+[-–](?=\s)/g,
  /[$£€](?=\s*[.,;)])|[$£€](?=\s+[a-z]+\s+(?:grant|loan|fine|fee|deal|contract|project|bond|budget|gift|donation)\b)/g,
  /\bevery\s+(?:minutes|hours|days|weeks|months|years|feet|miles|yards|met(?:re|er)s)\b/g,
  /(?<=\s):\d{2}\s*[ap]\.?m\b|\b\d{1,2}:\s+[ap]\.?m\b/g,
  /\b(?:between|and|till)\s+(?:a\.m\.|p\.m\.)|\b(?:[Aa]t|until|till|from|by|before|after)\s+(?:am|pm)\b(?!\s+I\b)/g,
  /\bfrom\s+to\b|\bfrom\s+\d[\d,.]*\s+to(?=\s*[.,;]|\s+(?:after|in|this|last|by|over)\b)/g,
  new RegExp(`\\b(?:${short})\\.\\s+(?:at|meeting|from|and)\\b|\\b(?:${short})\\.\\s*\\.|\\b[Oo]n (?:${month})\\s+(?:from|at|and)\\b|\\b[Oo]n (?:${month})\\.(?=\\s|$)|\\b(?:${month}) to \\d{1,2}\\b|\\b(?:on|from)\\s{2,}(?:${month})\\b`, 'g'),
  new RegExp(`\\b(?:more than|fewer than|less than|at least|an estimated|up to|as many as|carries about|handles about|serves about|draws about|holds about|employs about)\\s+(?:${things})\\b(?!\\s+(?:think|who|that|reali[sz]e|know|expect|can|could|do|did|want|need|earlier|before))`, 'g'),
  /\bsince I was(?=,)|\bpays?\s+cents\b|\b(?:which|risen|showed|shows)\s+percent\b|\bRoute(?=\s*,|\s*\.\s)|\bin\s+-(?:gram|lit(?:re|er)|foot|pound)\b|\b(?:of them|children|those|people|pupils)\s+aged(?=[.;])/g,
  /\b(?:under|over)\s+the age of\s+(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|consent|majority)\b)[a-z]+\b/g,
];

export const lostFiguresEnglish = patterns.map((pattern) => ({ pattern, says: 'unit-without-figure' as const }));
