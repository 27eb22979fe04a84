import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { readingMinutes } from '../../lessons/readingMinutes';
import { titles } from '../../lessons/titles';
import { useAddress } from '../AddressContext';
import { StudyPageLink } from '../study/StudyPageLink';
import { studyWords } from '../study/studyWords';
import { studyPageNames } from '../studyPageNames';
import type { StudyPageName } from '../studyPageNames';

/** The contents as links to the pages that are made ahead. */
export function StaticContents({ current }: { readonly current: string }) {
  const { lang, messages } = useI18n();
  const words = useWords(studyWords);
  const address = useAddress();
  const called: Readonly<Record<StudyPageName, string>> = { misconceptions: words.misconceptions, glossary: words.glossary };
  return (
    <details className="study__contents">
      <summary className="control-focus">{messages.study.contents}</summary>
      <nav className="contents" aria-label={words.chapters}>
        <ol className="contents__list">
          {lessons.map(({ name, chapter }) => (
            <li key={name}>
              <a className="control-focus" href={address.placeHref({ view: 'study', page: undefined, chapter: name })} aria-current={name === current ? 'page' : undefined}>
                {words.numbered(chapter, titles[lang][name])}
              </a>
              <span className="contents__said">{messages.study.minutes(readingMinutes(name, lang))}</span>
            </li>
          ))}
        </ol>
        {studyPageNames.map((page) => (
          <p key={page}>
            <StudyPageLink page={page}>{called[page]}</StudyPageLink>
          </p>
        ))}
      </nav>
    </details>
  );
}
