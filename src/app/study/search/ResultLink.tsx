import type { ReactNode } from 'react';
import { ChapterLink } from '../ChapterLink';
import { StudyPageLink } from '../StudyPageLink';
import type { Searchable } from './searchable';

/** The way to what was found. */
export function ResultLink({ to, children }: { readonly to: Searchable; readonly children: ReactNode }) {
  switch (to.kind) {
    case 'chapter':
      return <ChapterLink name={to.chapter}>{children}</ChapterLink>;
    case 'section':
      return <ChapterLink name={to.chapter} section={to.section}>{children}</ChapterLink>;
    case 'term':
      return <StudyPageLink page="glossary" section={to.section}>{children}</StudyPageLink>;
    case 'misconception':
      return <StudyPageLink page="misconceptions" section={to.section}>{children}</StudyPageLink>;
  }
}
