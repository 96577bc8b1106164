import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssString } from '../../../renderer/editor/page-faces.ts';
import { pageStyles } from '../../../renderer/editor/page-styles.ts';
import { Template } from '../../../shared/domain/template.ts';

const template = (name: string): Template => Template.parse(JSON.parse(readFileSync(join(import.meta.dirname, `../../../templates/${name}.json`), 'utf8')));

describe('the page’s style sheet', () => {
  it('lays the page out in the template’s millimetres and points', () => {
    const styles = pageStyles(template('jianbao'));
    expect(styles).toContain('width: calc(210 * var(--mm)); min-height: calc(297 * var(--mm)); padding: calc(37 * var(--mm))');
    expect(styles).toMatch(/\.pg-body \{ .*font-size: calc\(16 \* var\(--pt\)\);.*line-height: calc\(28\.95 \* var\(--pt\)\); text-align: justify; text-indent: 2em;/u);
  });
  it('gives a section of several columns its columns, and its titles the whole width', () => {
    expect(pageStyles(template('zhuanban'))).toMatch(/section\[data-section="lead"\] > article \{ columns: 2;/u);
  });
  it('lets no name in a template out of its string', () => {
    const hostile = template('jianbao');
    const name = '"; } body { display: none } @import url(//example.org) /*\\';
    hostile.styles.body = { ...hostile.styles.body, face: { eastAsia: name, latin: name } };
    hostile.body.bullet = '"}*{a';
    const styles = pageStyles(hostile).replaceAll(/"[^"\n]*"/gu, '');
    expect(styles).not.toMatch(/(?<!-)body \{/u);
    expect(styles).not.toContain('@import');
    expect(styles).not.toContain('url(');
    expect(styles).not.toContain('*{a');
    expect(cssString('a"b\\c\n')).toBe('"a\\22 b\\5c c\\a "');
  });
});
