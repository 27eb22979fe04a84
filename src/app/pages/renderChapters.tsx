import { lessons } from '../../lessons';
import type { Lesson } from '../../lessons/lesson';
import { titles } from '../../lessons/titles';
import { encodeHash } from '../../scene/hash';
import { languages } from '../../scene/preferences';
import type { Language } from '../../scene/preferences';
import { chapterPath } from '../chapterPath';
import { openLab } from '../openLab';
import { openLesson } from '../openLesson';
import { TextFigureProvider } from '../study/TextFigureProvider';
import { chapterFigures, ChapterFiguresContext, speak } from './chapterFigures';
import type { ChapterFigures } from './chapterFigures';
import type { RenderedPage } from './RenderedPage';
import { renderPage } from './renderPage';
import { staticComponents } from './staticComponents';

/** The page of a chapter without its scripts: the same text and figures as with them, and what follows the question closed. */
async function renderChapter(lesson: Lesson, lang: Language, figures: ChapterFigures): Promise<string> {
  const [{ default: Content }] = await Promise.all([lesson.prose[lang](), openLab(lesson.lab, lang)]);
  speak(figures, lang);
  const klarity = figures.byStep.get('');
  if (!klarity) throw new Error(`the chapter ${lesson.name} has no figure`);
  const main = (
    <main id="content" className="page study" tabIndex={-1}>
      <TextFigureProvider lesson={lesson}>
        <ChapterFiguresContext value={figures}>
          <Content components={staticComponents} />
        </ChapterFiguresContext>
      </TextFigureProvider>
    </main>
  );
  return renderPage({ name: lesson.name, lang, klarity, main });
}

/** Every chapter in every language. */
export async function renderChapters(): Promise<readonly RenderedPage[]> {
  const rendered: RenderedPage[] = [];
  for (const { name, chapter, lab } of lessons) {
    const [{ core }, lesson] = await Promise.all([openLab(lab), openLesson(name)]);
    const figures = await chapterFigures(core, lesson);
    for (const lang of languages) {
      const markup = await renderChapter(lesson, lang, figures);
      rendered.push({ name, chapter, labs: [lab], lang, path: chapterPath(lang, name), figure: { lab, scene: encodeHash(core, lesson.scene) }, title: titles[lang][name], markup });
    }
  }
  return rendered;
}
