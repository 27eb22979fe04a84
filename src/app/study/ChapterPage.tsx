import { useEffect } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField } from '../../state/KlarityContext';
import { proseComponents } from './proseComponents';
import { TextFigureProvider } from './TextFigureProvider';
import { useLesson } from './useLesson';
import { useProse } from './useProse';

/** A chapter: its text, and its live figure in sight. */
export function ChapterPage() {
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
    <main id="content" className="page study" tabIndex={-1}>
      {prose.status === 'ready' && prose.lesson === lesson && (
        <TextFigureProvider key={lesson.name} lesson={lesson}>
          <prose.Content components={proseComponents} />
        </TextFigureProvider>
      )}
      {prose.status === 'failed' && <p role="alert">{messages.study.failed}</p>}
    </main>
  );
}
