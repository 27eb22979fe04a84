import type { Lab } from './lab';

/** Where the labs are that do not open by themselves. */
export const laterLabs = {
  compare: async () => (await import('./compare/compareLab')).compareLab,
  fit: async () => (await import('./fit/fitLab')).fitLab,
  codes: async () => (await import('./codes/codesLab')).codesLab,
  samples: async () => (await import('./samples/samplesLab')).samplesLab,
  divergences: async () => (await import('./divergences/divergencesLab')).divergencesLab,
  loss: async () => (await import('./loss/lossLab')).lossLab,
  consistency: async () => (await import('./consistency/consistencyLab')).consistencyLab,
  plane: async () => (await import('./plane/planeLab')).planeLab,
} as const satisfies Readonly<Record<string, () => Promise<Lab>>>;

export type LaterLab = keyof typeof laterLabs;
