import type { Lesson } from './lesson';

/** Where the chapters are that do not come with the page. */
export const laterLessons = {
  'guessing-game': async () => (await import('./00-guessing-game/lesson')).guessingGame,
  surprise: async () => (await import('./01-surprise/lesson')).surprise,
  'wrong-code': async () => (await import('./02-wrong-code/lesson')).wrongCode,
  'log-ratio': async () => (await import('./03-log-ratio/lesson')).expectedLogRatio,
  'not-a-distance': async () => (await import('./05-not-a-distance/lesson')).notADistance,
  zeros: async () => (await import('./06-zeros/lesson')).zeros,
  'loss-curve': async () => (await import('./07-loss-curve/lesson')).lossCurve,
  'two-directions': async () => (await import('./08-two-directions/lesson')).twoDirections,
  'cross-entropy': async () => (await import('./09-cross-entropy/lesson')).crossEntropy,
  kldivloss: async () => (await import('./10-kldivloss/lesson')).klDivLoss,
  consistency: async () => (await import('./11-consistency/lesson')).consistency,
  'from-samples': async () => (await import('./12-from-samples/lesson')).fromSamples,
  family: async () => (await import('./13-family/lesson')).family,
} as const satisfies Readonly<Record<string, () => Promise<Lesson>>>;

export type LaterChapter = keyof typeof laterLessons;
