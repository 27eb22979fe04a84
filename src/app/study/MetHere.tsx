import { useId } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { ChapterName } from '../../lessons';
import { misconceptions } from '../../lessons/misconceptions/bank';
import { titles } from '../../lessons/misconceptions/titles';
import { StudyPageLink } from './StudyPageLink';
import { studyWords } from './studyWords';

/** The cards of the bank that belong to a chapter. */
export function MetHere({ chapter }: { readonly chapter: string }) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const id = useId();
  const met = misconceptions.filter(({ chapters }: { readonly chapters: readonly ChapterName[] }) => chapters.some((one) => one === chapter));
  if (met.length === 0) return null;
  return (
    <nav className="study__misconceptions" aria-labelledby={id}>
      <h2 id={id}>{words.metHere}</h2>
      <ul>
        {met.map(({ name }) => (
          <li key={name}>
            <StudyPageLink page="misconceptions" section={name}>
              {titles[lang][name]}
            </StudyPageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
