// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cleanHtml } from '../../../renderer/editor/paste/clean-html.ts';

function cleaned(html: string): string {
  const holder = document.createElement('div');
  holder.append(cleanHtml(html));
  return holder.innerHTML;
}

describe('pasted markup', () => {
  it('loses code, frames, pictures, handlers and styles', () => {
    expect(cleaned('<p onclick="x()" style="color:red">记<script>x()</script><iframe src="//e.org"></iframe><img src=x onerror="x()"><!-- 注 --></p><style>p{}</style>')).toBe('<p>记</p>');
  });
  it('keeps bold that Word and web editors say by style', () => {
    expect(cleaned('<p><span style="font-weight:700">满</span>一本<b>好</b></p>')).toBe('<p><strong>满</strong>一本<b>好</b></p>');
  });
  it('takes typed indents off a paragraph, however deep its first words stand, and leaves blanks inside it', () => {
    expect(cleaned('<section><p style="text-indent:2em">　　<span>首段　两字</span></p></section><div><span>\n &nbsp;　二段</span></div>')).toBe('<section><p><span>首段　两字</span></p></section><div><span>二段</span></div>');
  });
  it('never hands a style to the browser, only reads what it says', () => {
    const parsed = vi.spyOn(HTMLTemplateElement.prototype, 'innerHTML', 'set');
    cleanHtml('<p class="a"\n STYLE = "color:red">style="讲究"</p><span style=\'font-weight:bold\'>重</span>');
    const handed = parsed.mock.calls.map(([html]) => html);
    parsed.mockRestore();
    expect(handed).toEqual(['<p class="a"\n data-said = "color:red">style="讲究"</p><span data-said=\'font-weight:bold\'>重</span>']);
  });
  it('makes lists of Word’s list paragraphs, without their marks', () => {
    const row = (mark: string, words: string): string => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span>${words}<o:p></o:p></p>`;
    expect(cleaned(`${row('·', '灯油')}${row('·', '灯簿')}<p class=MsoNormal>一段</p>${row('1.', '先')}`))
      .toBe('<ul><li>灯油</li><li>灯簿</li></ul><p>一段</p><ol><li>先</li></ol>');
  });
});
