import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { titles } from '../../lessons/titles';
import { useI18n } from '../../i18n/I18nContext';
import { ChapterLink } from './ChapterLink';
import { achieve, visit } from './progress';
import { MetHere } from './MetHere';
import { SymbolLight } from './SymbolLight';
import { studyWords } from './studyWords';
import { useLesson } from './useLesson';

/** The end of a chapter: who sees it has read it, and may go on. */
export function ChapterEnd() {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const { name } = useLesson();
  const end = useRef<HTMLElement>(null);
  useEffect(() => {
    visit(name);
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) achieve(name, { read: true });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [name]);
  const place = lessons.findIndex((lesson) => lesson.name === name);
  const neighbours = [
    { label: words.previous, lesson: lessons[place - 1] },
    { label: words.next, lesson: lessons[place + 1] },
  ];
  return (
    <>
      <SymbolLight />
      <MetHere chapter={name} />
      <nav ref={end} className="study__end" aria-label={words.chapters}>
        {neighbours.map(
          ({ label, lesson }) =>
            lesson && (
              <ChapterLink key={lesson.name} name={lesson.name} className="study__neighbour">
                <span className="study__neighbour-label">{label}</span>
                <span>{words.numbered(lesson.chapter, titles[lang][lesson.name])}</span>
              </ChapterLink>
            ),
        )}
      </nav>
    </>
  );
}
