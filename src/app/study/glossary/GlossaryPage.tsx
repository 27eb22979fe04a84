import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { glossary } from '../../../lessons/glossary/glossary';
import { useField } from '../../../state/KlarityContext';
import { Contents } from '../Contents';
import { studyWords } from '../studyWords';
import { WithStudyWords } from '../WithStudyWords';
import { Term } from './Term';
import './glossary.css';

/** All terms, under the way to the chapters. */
export function Terms({ contents = <Contents /> }: { readonly contents?: ReactNode }) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const place = useField((state) => state.place);
  useEffect(() => {
    document.title = `${words.glossaryTitle} · KLarity`;
  }, [words]);
  useEffect(() => {
    const term = place.section === undefined ? null : document.getElementById(place.section);
    term?.scrollIntoView({ block: 'center' });
    term?.querySelector('a')?.focus({ preventScroll: true });
  }, [place]);
  const { compare } = new Intl.Collator(lang);
  const sorted = glossary.toSorted((a, b) => compare(a[lang].term, b[lang].term));
  return (
    <>
      <div className="study__bar">
        <p className="study__chapter">{words.glossaryCount(glossary.length)}</p>
        {contents}
      </div>
      <h1>{words.glossaryTitle}</h1>
      <p>{words.glossaryHint}</p>
      <dl className="glossary__terms">
        {sorted.map((entry) => (
          <Term key={entry.name} entry={entry} isAsked={entry.name === place.section} />
        ))}
      </dl>
    </>
  );
}

/** The terms of the chapters, in both languages side by side. */
export function GlossaryPage() {
  return (
    <main id="content" className="page glossary prose" tabIndex={-1}>
      <Suspense>
        <WithStudyWords>
          <Terms />
        </WithStudyWords>
      </Suspense>
    </main>
  );
}
