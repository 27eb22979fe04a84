import { createContext, use } from 'react';
import type { Lesson } from '../../lessons/lesson';
import type { Language } from '../../scene/preferences';
import type { Klarity } from '../../state/klarity';
import type { AnyLabCore } from '../../state/labCore';
import { answeredFigure } from './answeredFigure';

/** The figures of a chapter with what the engine says of them. */
export interface ChapterFigures {
  /** By the names that the steps of the text call them by; '' is the one that it begins with. */
  readonly byStep: ReadonlyMap<string, Klarity>;
  readonly challenge: Klarity;
}

export async function chapterFigures(core: AnyLabCore, { name, scene, scenes, challenge }: Lesson): Promise<ChapterFigures> {
  const figures = [['', scene] as const, ...Object.entries(scenes)];
  const byStep = new Map(await Promise.all(figures.map(async ([step, figure]) => [step, await answeredFigure(core, figure, { chapter: name })] as const)));
  return { byStep, challenge: await answeredFigure(core, challenge.start, { chapter: name }) };
}

export function speak({ byStep, challenge }: ChapterFigures, lang: Language): void {
  for (const klarity of [...byStep.values(), challenge]) klarity.prefer({ lang });
}

export const ChapterFiguresContext = createContext<ChapterFigures | null>(null);

export function useChapterFigures(): ChapterFigures {
  const figures = use(ChapterFiguresContext);
  if (!figures) throw new Error('the figures of a chapter are needed above');
  return figures;
}
