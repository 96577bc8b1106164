import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Template } from '../../shared/domain/template.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { Sheet } from '../editor/Sheet.tsx';
import { localDay } from '../frame/formats.ts';
import { useLanguage, useSay } from '../frame/language.tsx';
import { Bar } from '../ui/Caption.tsx';
import { Scroll } from '../ui/Panes.tsx';
import { sampleIssue } from './sample-issue.ts';
import css from './SamplePage.module.css';
import type { BulletinLine } from './use-bulletins.ts';

const noAsks = { kicker: '', headline: '', subhead: '', byline: '', section: '' };

/** The template's first page with words that say what each style is: the same sheet as in 编刊. */
export function SamplePage({ bulletin, template }: { readonly bulletin: BulletinLine | undefined; readonly template: Template }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const words = useMemo(() => createTranslator(template.language), [template.language]);
  const issue = sampleIssue(template, bulletin, words, localDay(new Date().toISOString()));
  const { width, height, margins } = template.page;
  return (
    <>
      <Bar title={say('settings.sample')} count={template.title[language]} />
      <Scroll className={css['ground']}>
        <Sheet issue={issue} template={template} view="page" zoom={undefined} asks={noAsks}>
          <div data-editor="" className={css['words']}>
            {template.sections.slice(0, 2).map((section, at) => (
              <section key={section.key} data-section={section.key} data-title={section.title}>
                <article>
                  {at === 0 && <p className="pg-kicker">{words('settings.samples.kicker')}</p>}
                  <p className="pg-headline">{words(at === 0 ? 'settings.samples.headline' : 'settings.samples.second')}</p>
                  <p className="pg-byline">{words('settings.samples.byline')}</p>
                  <p className="pg-body">{words('settings.samples.body')}</p>
                  {at === 0 && <p className="pg-heading1">{words('settings.samples.heading1')}</p>}
                  {at === 0 && <p className="pg-heading2">{words('settings.samples.heading2')}</p>}
                  <p className="pg-body">{words('settings.samples.more')}</p>
                </article>
              </section>
            ))}
          </div>
        </Sheet>
        <p className={css['figures']}>
          {say('settings.template.margins', { top: margins.top, left: margins.left, width: Math.round(width - margins.left - margins.right), height: Math.round(height - margins.top - margins.bottom) })}
        </p>
      </Scroll>
    </>
  );
}
