import type { MDXContent } from 'mdx/types';
import { startTransition, useEffect, useState } from 'react';
import type { Lesson } from '../../lessons/lesson';
import type { Language } from '../../scene/preferences';

/** What has a text in every language: a chapter, or a page. */
type Told = Pick<Lesson, 'prose'>;

export type Prose = { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly lesson: Told; readonly Content: MDXContent };

/** The text of a lesson, fetched when it is first needed; the old one stands until the new one is there. */
export function useProse(lesson: Told, lang: Language): Prose {
  const [prose, setProse] = useState<Prose>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    lesson.prose[lang]().then(
      // A chapter and its figure are a long piece of work: drawn a little at a time, it lets in what the reader does.
      (module) => {
        if (current) startTransition(() => setProse({ status: 'ready', lesson, Content: module.default }));
      },
      () => current && setProse({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [lesson, lang]);
  return prose;
}
