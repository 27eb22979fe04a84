import type { ComponentProps } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { readingMinutes } from '../../lessons/readingMinutes';
import { titles } from '../../lessons/titles';
import { useAddress } from '../AddressContext';
import { Opening } from '../study/Opening';
import { studyWords } from '../study/studyWords';
import { useLesson } from '../study/useLesson';

/** The contents as links to the pages of the chapters. */
function StaticContents() {
  const { lang, messages } = useI18n();
  const words = useWords(studyWords);
  const { name: current } = useLesson();
  const address = useAddress();
  return (
    <details className="study__contents">
      <summary className="control-focus">{messages.study.contents}</summary>
      <nav className="contents" aria-label={words.chapters}>
        <ol className="contents__list">
          {lessons.map(({ name, chapter }) => (
            <li key={name}>
              <a className="control-focus" href={address.placeHref({ view: 'study', chapter: name })} aria-current={name === current ? 'page' : undefined}>
                {words.numbered(chapter, titles[lang][name])}
              </a>
              <span className="contents__said">{messages.study.minutes(readingMinutes(name, lang))}</span>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

export function StaticOpening(props: ComponentProps<typeof Opening>) {
  return <Opening {...props} contents={<StaticContents />} />;
}
