import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { lessons } from '../../../lessons';
import { misconceptionOf } from '../../../lessons/misconceptions/bank';
import { titles } from '../../../lessons/titles';
import { ChapterLink } from '../ChapterLink';
import { ExploreLink } from '../ExploreLink';
import { studyWords } from '../studyWords';
import { useCard } from './cardContext';

/** From a card to the chapters that meet it, and to the workbench with its figure. */
export function CardWays() {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const { name } = useCard();
  const { chapters = [] } = misconceptionOf(name) ?? {};
  return (
    <>
      <p className="card__ways">
        {words.metIn}{' '}
        {lessons
          .filter((lesson) => chapters.includes(lesson.name))
          .map((lesson) => (
            <ChapterLink key={lesson.name} name={lesson.name}>
              {words.numbered(lesson.chapter, titles[lang][lesson.name])}
            </ChapterLink>
          ))}
      </p>
      <ExploreLink>{words.openCard}</ExploreLink>
    </>
  );
}
