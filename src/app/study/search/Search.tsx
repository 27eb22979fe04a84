import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { lessons } from '../../../lessons';
import { titles } from '../../../lessons/titles';
import { languages } from '../../../scene/preferences';
import { languageTag } from '../../../i18n/languageTag';
import { studyWords } from '../studyWords';
import { ResultLink } from './ResultLink';
import type { Searchable } from './searchable';
import { searchStudy } from './searchStudy';
import './Search.css';

/** More are no answer: another word is. */
const MOST = 12;

const keyOf = (one: Searchable): string => [one.kind, 'chapter' in one && one.chapter, 'section' in one && one.section].join(' ');

/** A field that finds chapters, sections, terms and misconceptions; what it finds are links, which the arrow keys walk. */
export function Search() {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  const id = useId();
  const search = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = searchStudy(asked);
  const shown = found.slice(0, MOST);
  const other = languages.find((one) => one !== lang) ?? lang;

  const status = (): string => {
    if (asked.trim() === '') return '';
    if (found.length === 0) return words.searchNothing;
    return found.length > MOST ? words.searchFirst(MOST, found.length) : words.searchFound(found.length);
  };
  const kindOf = (one: Searchable): string => {
    if (one.kind === 'term') return words.kindTerm;
    if (one.kind === 'misconception') return words.kindMisconception;
    const chapter = lessons.find(({ name }) => name === one.chapter);
    return one.kind === 'chapter' ? words.kindChapter : words.kindSection(words.numbered(chapter?.chapter ?? NaN, titles[lang][one.chapter]));
  };
  useEffect(() => {
    const element = search.current;
    if (!element) return;
    const walk = (event: KeyboardEvent): void => {
      // A word that is still being composed has its own use for these keys.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const [field, ...links] = element.querySelectorAll<HTMLElement>('input, a');
      const at = links.findIndex((link) => link === document.activeElement);
      if (event.key === 'ArrowDown') links[at + 1]?.focus();
      else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : field)?.focus();
      else if (event.key === 'Enter' && at === -1) links[0]?.click();
      else if (event.key === 'Escape') {
        setQuery('');
        field?.focus();
      } else return;
      if (event.key !== 'Enter' || at === -1) event.preventDefault();
    };
    element.addEventListener('keydown', walk);
    return () => element.removeEventListener('keydown', walk);
  }, []);
  return (
    <search ref={search} className="search">
      <label className="search__label" htmlFor={id}>
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        className="search__field control-focus"
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status" className="search__status">
        {status()}
      </p>
      {shown.length > 0 && (
        <ul className="search__results">
          {shown.map((one) => (
            <li key={keyOf(one)}>
              <ResultLink to={one}>{one.title[lang]}</ResultLink>
              {one.kind === 'term' && one.title[other] !== one.title[lang] && (
                <span className="search__said" lang={languageTag(other)}>
                  {one.title[other]}
                </span>
              )}
              <span className="search__said">{kindOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
