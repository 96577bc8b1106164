/** English units without their figures: `$ million`, `by percent`, `aged ,`, `a -year-old`. A comma after a month in running text is sound. */
const month = 'January|February|March|April|June|July|August|September|October|November|December';
const counted = 'year|mile|foot|month|hour|day|week|acre|page|member|unit|seat|bed|minute|meter|metre|storey|story|room|point|person|car|lane|kilometer|kilometre|inch|pound|ton|tonne';

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
];

export const lostFiguresEnglish = patterns.map((pattern) => ({ pattern, says: 'unit-without-figure' as const }));
