import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { lessons } from '../../../lessons';
import type { GlossaryEntry } from '../../../lessons/glossary/glossary';
import { titles } from '../../../lessons/titles';
import { classNames } from '../../../markup/classNames';
import { languages } from '../../../scene/preferences';
import { languageTag } from '../../../i18n/languageTag';
import { ChapterLink } from '../ChapterLink';
import { StudyPageLink } from '../StudyPageLink';
import { studyWords } from '../studyWords';

interface TermProps {
  readonly entry: GlossaryEntry;
  /** Whether the address leads to it. */
  readonly isAsked: boolean;
}

/** A term in both languages, the reader's own first, with its own link. */
export function Term({ entry, isAsked }: TermProps) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const { name, chapter: introducing } = entry;
  const { meaning, also = [] } = entry[lang];
  const chapter = lessons.find((one) => one.name === introducing)?.chapter ?? NaN;
  return (
    <div id={name} className={classNames('glossary__entry', isAsked && 'glossary__entry--asked')}>
      {[lang, ...languages.filter((one) => one !== lang)].map((one) => (
        <dt key={one} className="glossary__term" lang={languageTag(one)}>
          {one === lang ? (
            <StudyPageLink page="glossary" section={name}>
              {entry[one].term}
            </StudyPageLink>
          ) : (
            entry[one].term
          )}
        </dt>
      ))}
      <dd className="glossary__meaning">
        {meaning}
        <span className="glossary__said">
          {also.length > 0 && <span>{words.alsoCalled(also)}</span>}
          <span>
            {words.introducedIn} <ChapterLink name={introducing}>{words.numbered(chapter, titles[lang][introducing])}</ChapterLink>
          </span>
        </span>
      </dd>
    </div>
  );
}
