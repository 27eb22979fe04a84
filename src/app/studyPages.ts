import type { LabName } from '../labs';
import type { SceneBase } from '../scene/scene';
import type { PageName } from './studyPageNames';

/** A figure of a section, with the lab that it is of. */
export interface SectionFigure {
  readonly lab: LabName;
  readonly scene: SceneBase;
}

/** What addresses know of a page of Study beside the chapters; `StudyShell` has what it shows. */
export interface StudyPage {
  /** What `section` may name in its address. */
  readonly sections: readonly string[];
  /** The figure that a section shows; left out where none does. A method, so that a page may know its sections by name. */
  figureOf?(section: string): Promise<SectionFigure>;
}

/** The pages by the names that addresses call them by, each fetched when it is first gone to. */
export const studyPages = {
  misconceptions: async () => (await import('./study/misconceptions/misconceptionsPage')).misconceptionsPage,
  worksheet: async () => (await import('./worksheet/worksheetPage')).worksheetPage,
  glossary: async () => (await import('./study/glossary/glossaryPage')).glossaryPage,
} as const satisfies Readonly<Record<PageName, () => Promise<StudyPage>>>;
