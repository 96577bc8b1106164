import type { EditorThemeClasses } from 'lexical';

/** Class names of what Lexical draws: those the template's style sheet is written for, see page-styles. */
export const editorTheme: EditorThemeClasses = {
  paragraph: 'pg-body',
  heading: { h1: 'pg-heading1', h2: 'pg-heading2', h3: 'pg-heading3' },
  list: { ul: 'pg-ul', ol: 'pg-ol', listitem: 'pg-list' },
  link: 'pg-link',
  text: { bold: 'pg-bold', italic: 'pg-italic' },
};
