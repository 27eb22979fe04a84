import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { lessons } from '../../lessons';
import { readingMinutes } from '../../lessons/readingMinutes';
import { titles } from '../../lessons/titles';
import { useI18n } from '../../i18n/I18nContext';
import { useField } from '../../state/KlarityContext';
import { ChapterLink } from './ChapterLink';
import { chapterProgress, forgetProgress } from './progress';
import { ProgressFile } from './ProgressFile';
import { Search } from './search/Search';
import { StudyPageLink } from './StudyPageLink';
import { studyWords } from './studyWords';
import { useProgress } from './useProgress';

/** All chapters, what the reader has done in each, and where the reader was. */
export function ContentsList() {
  const words = useWords(studyWords);
  const { lang, messages } = useI18n();
  const progress = useProgress();
  const current = useField(({ place }) => (place.page === undefined ? place.chapter : null));
  const { kept } = progress;
  const last = lessons.find(({ name }) => name === progress.last && name !== current);
  return (
    <>
      <Search />
      <nav className="contents" aria-label={words.chapters}>
        {last && (
          <p>
            <ChapterLink name={last.name}>{words.resume(titles[lang][last.name])}</ChapterLink>
          </p>
        )}
        <ol className="contents__list">
          {lessons.map(({ name, chapter, checks }) => {
            const { read, met, checks: done } = chapterProgress(progress, name);
            const said = [
              messages.study.minutes(readingMinutes(name, lang)),
              name === current && words.here,
              read && words.read,
              met && words.met,
              done.length > 0 && words.checksDone(done.length, checks),
            ].filter((part) => part !== false);
            return (
              <li key={name}>
                <ChapterLink name={name}>{words.numbered(chapter, titles[lang][name])}</ChapterLink>
                <span className="contents__said">{said.join(' · ')}</span>
              </li>
            );
          })}
        </ol>
        <p>
          <StudyPageLink page="misconceptions">{words.misconceptions}</StudyPageLink>
        </p>
        <p>
          <StudyPageLink page="glossary">{words.glossary}</StudyPageLink>
        </p>
        <p className="contents__kept">
          {kept ? words.kept : words.notKept}{' '}
          {Object.keys(progress.chapters).length > 0 && <Button kind="quiet" label={words.forget} onClick={forgetProgress} />}
        </p>
        <ProgressFile />
      </nav>
    </>
  );
}
