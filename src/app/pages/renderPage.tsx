import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nContext } from '../../i18n/I18nContext';
import { languageTag } from '../../i18n/languageTag';
import { loadCatalogue } from '../../i18n/loadCatalogue';
import { createNumberFormat } from '../../i18n/numberFormat';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { KlarityContext } from '../../state/KlarityContext';
import type { Klarity } from '../../state/klarity';
import { AddressContext } from '../AddressContext';
import { addressOf } from '../addressSync';
import type { AddressSync } from '../addressSync';
import { chapterPath, hrefOf } from '../chapterPath';
import { Header } from '../Header';
import { SkipLink } from '../SkipLink';
import { studyWords } from '../study/studyWords';
import { pageWords } from './pageWords';

/** As many levels as there are in `chapterPath`. */
const ROOT = '../../';

interface PageToRender {
  /** As its path spells it. */
  readonly name: string;
  readonly lang: Language;
  /** The state that it is read in. */
  readonly klarity: Klarity;
  /** What stands under the header. */
  readonly main: ReactNode;
}

/** The markup of a page without its scripts: the same header and text as with them, and the way to the other language. */
export async function renderPage({ name, lang, klarity, main }: PageToRender): Promise<string> {
  const [messages] = await Promise.all([loadCatalogue(lang), studyWords.load(lang), pageWords.load(lang)]);
  const { place } = klarity.store.getState();
  const other = languages.find((one) => one !== lang) ?? lang;
  const address: AddressSync = {
    link: () => '',
    // Sections are where a browser finds them by itself.
    placeHref: ({ section, ...to }) => `${hrefOf({ ...place, ...to }, { lang }, { root: ROOT, lang })}${section === undefined ? '' : `#${section}`}`,
    sceneHref: (state, to) => addressOf({ ...state, place: { ...state.place, ...to } }, { lang }, ROOT),
  };
  const { prelude } = await prerender(
    <KlarityContext value={klarity}>
      <AddressContext value={address}>
        <I18nContext value={{ lang, messages, format: createNumberFormat(lang, 'bits') }}>
          <SkipLink />
          <Header />
          <a className="static-language control-focus" href={`${ROOT}${chapterPath(other, name)}`} hrefLang={languageTag(other)} lang={languageTag(other)}>
            {pageWords.of(lang).inOtherLanguage}
          </a>
          {main}
        </I18nContext>
      </AddressContext>
    </KlarityContext>,
    // In the order of reading, whatever it weighs: nothing is put in its place by a script.
    { progressiveChunkSize: Infinity, onError: (error) => { throw error; } },
  );
  return stillHandles(await new Response(prelude).text());
}

/** Handles that nothing moves: no stop for the keyboard, and marks to those who do not see them. */
function stillHandles(markup: string): string {
  return markup.replaceAll(/<g\b[^>]* role="slider"[^>]*>/g, (tag) =>
    tag.replaceAll(/ (?:tabindex|aria-(?:value\w+|orientation|keyshortcuts|disabled))="[^"]*"/gi, '').replace('role="slider"', 'role="img"'),
  );
}
