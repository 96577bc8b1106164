import { edit, type Parts } from './parts.ts';

/** No red waves before a reader, and no squeezing of punctuation: every mark keeps its place in the grid. */
export function settle(parts: Parts, date: string): void {
  edit(parts, 'word/settings.xml', (xml) => {
    const withoutOld = xml.replace(/<w:(hideSpellingErrors|hideGrammaticalErrors|characterSpacingControl)\b[^>]*\/>/g, '');
    const spelling = '<w:hideSpellingErrors/><w:hideGrammaticalErrors/>';
    return withoutOld
      .replace(/(<w:settings\b[^>]*>(?:<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData|mirrorMargins|alignBordersAndEdges|bordersDoNotSurroundHeader|bordersDoNotSurroundFooter|gutterAtTop)\b[^>]*\/>)*)/, `$1${spelling}`)
      .replace(/(?=<w:(?:printTwoOnOne|strictFirstAndLastChars|noLineBreaksAfter|noLineBreaksBefore|savePreviewPicture|footnotePr|endnotePr|compat)\b)/, '<w:characterSpacingControl w:val="doNotCompress"/>');
  });
  edit(parts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`));
}
