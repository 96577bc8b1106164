import { expect, it } from 'vitest';
import { noteClass, placeNotes } from '../../../../../electron/intake/extract/docx/place-notes.ts';

const link = (id: string, number: number): string => `<sup><a href="#${id}" id="${id.replace('note-', 'note-ref-')}">[${number}]</a></sup>`;
const item = (id: string, text: string): string => `<li id="${id}"><p>${text} <a href="#${id.replace('note-', 'note-ref-')}">↑</a></p></li>`;
const note = (text: string): string => `<div class="${noteClass}"><p>${text}</p></div>`;

it('puts every note under the paragraph that refers to it, in the order of the references', () => {
  const html = `<p>甲${link('footnote-1', 1)}乙${link('endnote-2', 2)}</p><ol><li>丙</li></ol><p>丁${link('footnote-3', 3)}</p>`
    + `<ol>${item('footnote-1', '一')}${item('endnote-2', '二<a href="x">x</a>')}${item('footnote-3', '三')}</ol>`;
  expect(placeNotes(html)).toBe(`<p>甲${link('footnote-1', 1)}乙${link('endnote-2', 2)}</p>${note('[1] 一')}${note('[2] 二<a href="x">x</a>')}`
    + `<ol><li>丙</li></ol><p>丁${link('footnote-3', 3)}</p>${note('[3] 三')}`);
});

it('leaves a file without notes as it is', () => {
  expect(placeNotes('<ol><li>甲</li></ol><p>[1]</p>')).toBe('<ol><li>甲</li></ol><p>[1]</p>');
});
