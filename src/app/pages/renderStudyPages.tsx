import type { ReactNode } from 'react';
import { homeChapter } from '../../lessons';
import { prose } from '../../lessons/misconceptions/bank';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { defaultScene } from '../../scene/sceneKind';
import { chapterPath } from '../chapterPath';
import { openLab } from '../openLab';
import { chapterOf, openLesson } from '../openLesson';
import { Terms } from '../study/glossary/GlossaryPage';
import { studyPageNames } from '../studyPageNames';
import type { StudyPageName } from '../studyPageNames';
import { answeredFigure } from './answeredFigure';
import { bankFigures, BankFiguresContext } from './bankFigures';
import type { BankFigures } from './bankFigures';
import type { RenderedPage } from './RenderedPage';
import { renderPage } from './renderPage';
import { StaticBankHead } from './StaticBankHead';
import { StaticCard, StaticCardCheck, StaticCardFigure, StaticShow, StaticVerdict } from './StaticCard';
import { StaticContents } from './StaticContents';
import { StaticChoice } from './StaticPredict';

const components = {
  Card: StaticCard,
  Figure: StaticCardFigure,
  Check: StaticCardCheck,
  Option: StaticChoice,
  Show: StaticShow,
  Verdict: StaticVerdict,
  Contents: StaticBankHead,
} as const;

type Main = (lang: Language, bank: BankFigures) => Promise<ReactNode>;

const mains: Readonly<Record<StudyPageName, Main>> = {
  async misconceptions(lang, bank) {
    const { default: Content } = await prose[lang]();
    for (const { card, byName } of bank.values()) {
      await openLab(card.lab, lang);
      for (const figure of byName.values()) figure.prefer({ lang });
    }
    return (
      <main id="content" className="page bank prose" tabIndex={-1}>
        <BankFiguresContext value={bank}>
          <Content components={components} />
        </BankFiguresContext>
      </main>
    );
  },
  glossary: () =>
    Promise.resolve(
      <main id="content" className="page glossary prose" tabIndex={-1}>
        <Terms contents={<StaticContents current="glossary" />} />
      </main>,
    ),
};

/** What a page is called stands in its text. */
function titleOf(markup: string): string {
  const title = /<h1>([^<]*)<\/h1>/.exec(markup)?.[1];
  if (title === undefined) throw new Error('a page without a title');
  return title;
}

/** The pages beside the chapters, in every language. */
export async function renderStudyPages(): Promise<readonly RenderedPage[]> {
  const bank = await bankFigures();
  const [{ core }] = await Promise.all([openLab(chapterOf(homeChapter).lab), openLesson(homeChapter)]);
  const labs = [...new Set([...bank.values()].map(({ card }) => card.lab))];
  const rendered: RenderedPage[] = [];
  for (const name of studyPageNames) {
    const klarity = await answeredFigure(core, defaultScene(core), { chapter: homeChapter, page: name });
    for (const lang of languages) {
      klarity.prefer({ lang });
      const markup = await renderPage({ name, lang, klarity, main: await mains[name](lang, bank) });
      rendered.push({ name, labs: name === 'misconceptions' ? labs : [], lang, path: chapterPath(lang, name), title: titleOf(markup), markup });
    }
  }
  return rendered;
}
