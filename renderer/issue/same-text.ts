import type { Issue } from '../../shared/domain/issue.ts';

/**
 * Whether two states of an issue say the same. Items that did not change are mostly the same objects; those of a page that was
 * taken down and put up again are read anew, and say the same all the same.
 */
export const sameText = (one: Pick<Issue, 'sections'>, other: Pick<Issue, 'sections'>): boolean =>
  one.sections.length === other.sections.length && one.sections.every((section, at) => {
    const items = other.sections[at]?.items ?? [];
    return section.items.length === items.length && section.items.every((item, index) => item === items[index] || JSON.stringify(item) === JSON.stringify(items[index]));
  });
