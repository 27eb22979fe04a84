import type { MDXContent } from 'mdx/types';
import { prerender } from 'react-dom/static';
import { I18nContext } from '../../i18n/I18nContext';
import { languageTag } from '../../i18n/languageTag';
import { loadCatalogue } from '../../i18n/loadCatalogue';
import { createNumberFormat } from '../../i18n/numberFormat';
import { lessons } from '../../lessons';
import type { ChapterName } from '../../lessons';
import type { Lesson } from '../../lessons/lesson';
import { readingMinutes } from '../../lessons/readingMinutes';
import { titles } from '../../lessons/titles';
import { encodeHash } from '../../scene/hash';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { KlarityContext } from '../../state/KlarityContext';
import { AddressContext } from '../AddressContext';
import { addressOf } from '../addressSync';
import type { AddressSync } from '../addressSync';
import { chapterPath, hrefOf } from '../chapterPath';
import { Header } from '../Header';
import { openLab } from '../openLab';
import { openLesson } from '../openLesson';
import { SkipLink } from '../SkipLink';
import { studyWords } from '../study/studyWords';
import { TextFigureProvider } from '../study/TextFigureProvider';
import { chapterFigures, ChapterFiguresContext, speak } from './chapterFigures';
import type { ChapterFigures } from './chapterFigures';
import { pageWords } from './pageWords';
import { staticComponents } from './staticComponents';

/** A chapter in a language, as it stands in the page that is made of it ahead. */
export interface RenderedChapter {
  readonly name: ChapterName;
  readonly chapter: number;
  readonly lab: string;
  readonly lang: Language;
  /** Below the root of the site. */
  readonly path: string;
  /** Its figure, as the hash of an address of its lab. */
  readonly scene: string;
  readonly title: string;
  readonly minutes: number;
  /** What stands in #root. */
  readonly markup: string;
}

/** As many levels as there are in `chapterPath`. */
const ROOT = '../../';

interface ChapterPageProps {
  readonly lesson: Lesson;
  readonly lang: Language;
  readonly figures: ChapterFigures;
  readonly Content: MDXContent;
}

/** The page of a chapter without its scripts: the same header, text and figures as with them, and what follows the question closed. */
function ChapterPage({ lesson, lang, figures, Content }: ChapterPageProps) {
  const other = languages.find((one) => one !== lang) ?? lang;
  return (
    <>
      <SkipLink />
      <Header />
      <a className="static-language control-focus" href={`${ROOT}${chapterPath(other, lesson.name)}`} hrefLang={languageTag(other)} lang={languageTag(other)}>
        {pageWords.of(lang).inOtherLanguage}
      </a>
      <main id="content" className="page study" tabIndex={-1}>
        <TextFigureProvider lesson={lesson}>
          <ChapterFiguresContext value={figures}>
            <Content components={staticComponents} />
          </ChapterFiguresContext>
        </TextFigureProvider>
      </main>
    </>
  );
}

/** As `lang` of a document spells it. */

async function renderChapter(lesson: Lesson, lang: Language, figures: ChapterFigures): Promise<string> {
  const [{ default: Content }, messages] = await Promise.all([lesson.prose[lang](), loadCatalogue(lang), openLab(lesson.lab, lang), studyWords.load(lang), pageWords.load(lang)]);
  speak(figures, lang);
  const klarity = figures.byStep.get('');
  if (!klarity) throw new Error(`the chapter ${lesson.name} has no figure`);
  const { place } = klarity.store.getState();
  const explicit = { lang };
  const site = { root: ROOT, lang };
  const address: AddressSync = {
    link: () => '',
    placeHref: (to) => hrefOf({ ...place, ...to }, explicit, site),
    sceneHref: (state, to) => addressOf({ ...state, place: { ...state.place, ...to } }, explicit, ROOT),
  };
  const { prelude } = await prerender(
    <KlarityContext value={klarity}>
      <AddressContext value={address}>
        <I18nContext value={{ lang, messages, format: createNumberFormat(lang, 'bits') }}>
          <ChapterPage lesson={lesson} lang={lang} figures={figures} Content={Content} />
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

/** Every chapter in every language. */
export async function renderChapters(): Promise<readonly RenderedChapter[]> {
  const rendered: RenderedChapter[] = [];
  for (const { name, chapter, lab } of lessons) {
    const [{ core }, lesson] = await Promise.all([openLab(lab), openLesson(name)]);
    const figures = await chapterFigures(core, lesson);
    for (const lang of languages) {
      const markup = await renderChapter(lesson, lang, figures);
      rendered.push({ name, chapter, lab, lang, path: chapterPath(lang, name), scene: encodeHash(core, lesson.scene), title: titles[lang][name], minutes: readingMinutes(name, lang), markup });
    }
  }
  return rendered;
}
