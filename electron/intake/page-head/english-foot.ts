/** A telephone, a mail address or a site by which a paper is reached. */
const reached = /\b\d{3}[-.\s]\d{4}\b|\b0\d{3,4}[ -]\d{3} ?\d{3,4}\b|\S@\S|\b(?:www\.)?[a-z\d-]+\.(?:com|org|net|news|co\.uk|example)\b|©/i;
/** What a paper asks of its readers, or who owns it. */
const asks = /^(?:To (?:report|subscribe|submit|place|contact|reach|advertise|renew|suggest|send)\b|(?:SUBSCRIBE|SUBSCRIPTIONS?|ADVERTISE|ADVERTISING|CLASSIFIEDS?|CIRCULATION|CORRECTIONS?|DELIVERY|CONTACT US|LETTERS|NEWS TIPS?|OBITUARIES)\b\s*[:—–-]|(?:Subscribe|Subscriptions?|Advertis(?:e|ing)|Classifieds?|Circulation|Corrections?|Missed (?:a )?paper|Home delivery|News tips?|Letters to the editor|Send (?:news|letters|tips))\b.{0,40}[:?]|For (?:home )?(?:delivery|subscriptions?|circulation|advertising|news|customer|missed|service|questions)\b.{0,40}(?:call|phone|e-?mail|write|contact)|(?:Call|E-?mail|Phone|Contact|Reach|Write to) (?:the |our )?(?:news ?(?:desk|room)|editors?|reporters?|circulation|advertising|us)\b|(?:©|Copyright\b)|Published (?:daily|weekly|every|mornings?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)/;
/** `Photograph: Keith Lowe           news@mercury.example`: an address set apart at the line's end. */
const apart = /\S\s{4,}(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|www\.\S+)$/;
/** Longest line of a foot in English, in characters. */
const longest = 200;

/** `To report a correction, call the news desk at 555-0100. © 2020 Tamarack Publishing Co.`: at the bottom of a page of an English paper. */
export const isEnglishFoot = (text: string): boolean => text.length <= longest && ((asks.test(text) && reached.test(text)) || apart.test(text));
