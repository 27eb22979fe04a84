import { useWords } from '../../i18n/useWords';
import { useI18n } from '../../i18n/I18nContext';
import { lessons } from '../../lessons';
import { titles } from '../../lessons/titles';
import { useAddress } from '../AddressContext';
import { studyWords } from '../study/studyWords';
import { useLesson } from '../study/useLesson';

/** The way to the chapters before and after. */
export function StaticNeighbours() {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const { name } = useLesson();
  const address = useAddress();
  const place = lessons.findIndex((lesson) => lesson.name === name);
  const neighbours = [
    { label: words.previous, rel: 'prev', lesson: lessons[place - 1] },
    { label: words.next, rel: 'next', lesson: lessons[place + 1] },
  ];
  return (
    <nav className="study__end static-end" aria-label={words.chapters}>
      {neighbours.map(
        ({ label, rel, lesson }) =>
          lesson && (
            <a key={lesson.name} className="control-focus study__neighbour" rel={rel} href={address.placeHref({ view: 'study', chapter: lesson.name })}>
              <span className="study__neighbour-label">{label}</span>
              <span>{words.numbered(lesson.chapter, titles[lang][lesson.name])}</span>
            </a>
          ),
      )}
    </nav>
  );
}
