import { createContext, use } from 'react';
import type { Lesson } from '../../lessons/lesson';
import type { SceneBase } from '../../scene/scene';
import type { Language } from '../../scene/preferences';
import { answeredKlarity } from '../../state/answeredKlarity';
import type { Klarity } from '../../state/klarity';
import type { AnyLabCore } from '../../state/labCore';

/** The figures of a chapter with what the engine says of them. */
export interface ChapterFigures {
  /** By the names that the steps of the text call them by; '' is the one that it begins with. */
  readonly byStep: ReadonlyMap<string, Klarity>;
  readonly challenge: Klarity;
}

/** A state as it is read where nothing changes any more: React asks for the first one when it renders ahead. */
function stoodStill(klarity: Klarity): Klarity {
  return { ...klarity, store: { ...klarity.store, getInitialState: klarity.store.getState } };
}

async function figureOf(core: AnyLabCore, scene: SceneBase, chapter: string): Promise<Klarity> {
  const klarity = await answeredKlarity(core, scene);
  klarity.go({ view: 'study', chapter });
  // That the engine ran where the page was made is no news for its reader.
  for (const notice of klarity.store.getState().notices) klarity.dismiss(notice);
  return stoodStill(klarity);
}

export async function chapterFigures(core: AnyLabCore, { name, scene, scenes, challenge }: Lesson): Promise<ChapterFigures> {
  const figures = [['', scene] as const, ...Object.entries(scenes)];
  const byStep = new Map(await Promise.all(figures.map(async ([step, figure]) => [step, await figureOf(core, figure, name)] as const)));
  return { byStep, challenge: await figureOf(core, challenge.start, name) };
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
