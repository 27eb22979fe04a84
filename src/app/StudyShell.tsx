import { useEffect } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { useField } from '../state/KlarityContext';
import { Header } from './Header';
import { Notices } from './Notices';
import { SkipLink } from './SkipLink';
import { proseComponents } from './study/proseComponents';
import { TextFigureProvider } from './study/TextFigureProvider';
import { useLesson } from './study/useLesson';
import { useProse } from './study/useProse';
import './study/StudyShell.css';
import './study/prose.css';
import './study/static.css';
import './study/print.css';

/** A chapter: its text, and its live figure in sight. */
export function StudyShell() {
  const { messages } = useI18n();
  const lang = useField((state) => state.preferences.lang);
  const lesson = useLesson();
  const prose = useProse(lesson, lang);
  useEffect(() => {
    // The text knows what the chapter is called.
    const title = document.querySelector('.study h1')?.textContent;
    if (title && prose.status === 'ready') document.title = `${title} · KLarity`;
  }, [prose]);
  return (
    <>
      <SkipLink />
      <Header />
      <Notices />
      <main id="content" className="page study" tabIndex={-1}>
        {prose.status === 'ready' && prose.lesson === lesson && (
          <TextFigureProvider key={lesson.name} lesson={lesson}>
            <prose.Content components={proseComponents} />
          </TextFigureProvider>
        )}
        {prose.status === 'failed' && <p role="alert">{messages.study.failed}</p>}
      </main>
    </>
  );
}
