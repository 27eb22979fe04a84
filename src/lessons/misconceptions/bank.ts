import type { MDXContent } from 'mdx/types';
import type { Language } from '../../scene/preferences';
import type { ChapterName } from '../index';
import type { Misconception } from './misconception';
import type { MisconceptionName } from './titles';

interface Entry {
  readonly name: MisconceptionName;
  /** The chapters that meet it. */
  readonly chapters: readonly ChapterName[];
  load(): Promise<Misconception>;
}

/** The bank in its order, each card fetched when it is opened. Add one: its data in the file of its lab, its entry here, its title and its words. */
export const misconceptions = [
  { name: 'distance', chapters: ['not-a-distance', 'family'], load: async () => (await import('./divergencesCards')).distance },
  { name: 'direction', chapters: ['wrong-code', 'log-ratio', 'two-directions'], load: async () => (await import('./compareCards')).direction },
  { name: 'zeros', chapters: ['zeros'], load: async () => (await import('./compareCards')).zeros },
  { name: 'smoothing', chapters: ['zeros'], load: async () => (await import('./compareCards')).smoothing },
  { name: 'negative', chapters: ['log-ratio'], load: async () => (await import('./compareCards')).negative },
  { name: 'wider', chapters: ['wrong-code'], load: async () => (await import('./codesCards')).wider },
  { name: 'units', chapters: ['surprise', 'log-ratio'], load: async () => (await import('./divergencesCards')).units },
  { name: 'density', chapters: ['surprise', 'from-samples'], load: async () => (await import('./compareCards')).density },
  { name: 'cross-entropy', chapters: ['cross-entropy', 'wrong-code'], load: async () => (await import('./lossCards')).crossEntropy },
  { name: 'bins', chapters: ['from-samples'], load: async () => (await import('./samplesCards')).bins },
  { name: 'mode-seeking', chapters: ['two-directions'], load: async () => (await import('./fitCards')).modeSeeking },
  { name: 'convex', chapters: ['loss-curve', 'two-directions'], load: async () => (await import('./fitCards')).convex },
  { name: 'argument-order', chapters: ['kldivloss'], load: async () => (await import('./lossCards')).argumentOrder },
  { name: 'probabilities', chapters: ['kldivloss'], load: async () => (await import('./lossCards')).probabilities },
  { name: 'mean', chapters: ['kldivloss'], load: async () => (await import('./lossCards')).mean },
  { name: 'scipy', chapters: ['log-ratio', 'kldivloss'], load: async () => (await import('./lossCards')).scipy },
  { name: 'sharpened', chapters: ['consistency'], load: async () => (await import('./consistencyCards')).sharpened },
  { name: 'estimate', chapters: ['from-samples'], load: async () => (await import('./samplesCards')).estimate },
  { name: 'disjoint', chapters: ['family', 'two-directions'], load: async () => (await import('./divergencesCards')).disjoint },
] as const satisfies readonly Entry[];

/** The entry of a card, where there is one. */
export function misconceptionOf(name: string): Entry | undefined {
  return misconceptions.find((one) => one.name === name);
}

/** What the cards say. */
export const prose: Readonly<Record<Language, () => Promise<{ readonly default: MDXContent }>>> = {
  en: () => import('./en.mdx'),
  zh: () => import('./zh.mdx'),
};
