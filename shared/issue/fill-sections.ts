import type { Tag } from '../domain/tag.ts';
import type { TemplateSection } from '../domain/template.ts';
import { isTaken } from './propose.ts';

/**
 * The section each story of an issue goes into that is compiled without an editor: the one that takes a tag of it. A
 * story no section asks for goes into the first section while that has room (`takes.max`), then into the second.
 * @returns places in `sections`, one for each story, in their order
 */
export function fillSections(sections: readonly TemplateSection[], stories: readonly { readonly tags: readonly Tag[] }[]): number[] {
  const room = sections[0]?.takes?.max ?? Infinity;
  let inFirst = 0;
  return stories.map(({ tags }) => {
    const asked = sections.findIndex(({ takes }) => takes !== undefined && tags.some((tag) => isTaken(takes, tag)));
    const place = asked >= 0 ? asked : inFirst < room ? 0 : Math.min(1, sections.length - 1);
    if (place === 0) inFirst++;
    return place;
  });
}
