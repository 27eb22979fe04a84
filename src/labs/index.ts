import type { Lab } from './lab';

/**
 * The labs, by the name that addresses and scenes use, each fetched when it is opened; the first is the one that opens.
 * Add a lab: one line here.
 */
export const labs = {
  worms: async () => (await import('./worms/wormsLab')).wormsLab,
  compare: async () => (await import('./compare/compareLab')).compareLab,
  fit: async () => (await import('./fit/fitLab')).fitLab,
  codes: async () => (await import('./codes/codesLab')).codesLab,
  samples: async () => (await import('./samples/samplesLab')).samplesLab,
  divergences: async () => (await import('./divergences/divergencesLab')).divergencesLab,
  loss: async () => (await import('./loss/lossLab')).lossLab,
  consistency: async () => (await import('./consistency/consistencyLab')).consistencyLab,
  plane: async () => (await import('./plane/planeLab')).planeLab,
} as const satisfies Readonly<Record<string, () => Promise<Lab>>>;

export type LabName = keyof typeof labs;
