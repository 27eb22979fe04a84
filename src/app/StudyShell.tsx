import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useField } from '../state/KlarityContext';
import { Header } from './Header';
import { Notices } from './Notices';
import { SkipLink } from './SkipLink';
import { ChapterPage } from './study/ChapterPage';
import type { PageName } from './studyPageNames';
import './study/StudyShell.css';
import './study/prose.css';
import './study/static.css';
import './study/print.css';

/** From here and not from the registry of addresses: what they share with a chapter then stays in one piece. */
const pages: Readonly<Record<PageName, ComponentType>> = {
  misconceptions: lazy(async () => ({ default: (await import('./study/misconceptions/MisconceptionsPage')).MisconceptionsPage })),
  worksheet: lazy(async () => ({ default: (await import('./worksheet/WorksheetPage')).WorksheetPage })),
  glossary: lazy(async () => ({ default: (await import('./study/glossary/GlossaryPage')).GlossaryPage })),
};

const TaskPage = lazy(async () => ({ default: (await import('./task/TaskPage')).TaskPage }));

/** A chapter, a page beside them, or a teacher's task. */
export function StudyShell() {
  const page = useField((state) => state.place.page);
  const hasTask = useField((state) => state.task !== null);
  const [, Page = hasTask ? TaskPage : ChapterPage] = Object.entries(pages).find(([name]) => name === page) ?? [];
  return (
    <>
      <SkipLink />
      <Header />
      <Notices />
      <Suspense>
        <Page />
      </Suspense>
    </>
  );
}
