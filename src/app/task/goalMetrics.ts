import type { LabName } from '../../labs';

/** A metric of a lab that a goal can be about: how it is written, and whether it is a bare number instead of an amount of information. */
export interface GoalMetric {
  readonly symbol: string;
  readonly bare?: boolean;
}

type GoalMetrics = Readonly<Record<string, GoalMetric>>;

const ofPair: GoalMetrics = {
  klPQ: { symbol: 'KL(p‖q)' },
  klQP: { symbol: 'KL(q‖p)' },
  crossEntropyPQ: { symbol: 'H(p, q)' },
  crossEntropyQP: { symbol: 'H(q, p)' },
  entropyP: { symbol: 'H(p)' },
  entropyQ: { symbol: 'H(q)' },
};

const ofApproximation: GoalMetrics = {
  klPTheta: { symbol: 'KL(p‖q_θ)' },
  klThetaP: { symbol: 'KL(q_θ‖p)' },
  crossEntropyPTheta: { symbol: 'H(p, q_θ)' },
  crossEntropyThetaP: { symbol: 'H(q_θ, p)' },
  entropyTheta: { symbol: 'H(q_θ)' },
};

/** What a goal can be about in each lab, in the order of being offered. Not every scene has a number for each: an infinite one is none to reach. */
export const goalMetrics: Readonly<Record<LabName, GoalMetrics>> = {
  worms: { ...ofApproximation, ...ofPair, theta: { symbol: 'θ', bare: true } },
  compare: ofPair,
  fit: { ...ofApproximation, ...ofPair, 'stepsToBest.0.forward': { symbol: 'n(p‖q_θ)', bare: true }, 'stepsToBest.0.reverse': { symbol: 'n(q_θ‖p)', bare: true } },
  codes: {
    kl: { symbol: 'KL(p‖q)' },
    crossEntropy: { symbol: 'H(p, q)' },
    entropy: { symbol: 'H(p)' },
    greatestSurprise: { symbol: 'max log 1/p(x)' },
  },
  samples: {
    klPQ: { symbol: 'KL(p‖q)' },
    klQP: { symbol: 'KL(q‖p)' },
    klSampleQ: { symbol: 'KL(p̂‖q)' },
    klSampleP: { symbol: 'KL(p̂‖p)' },
    deviationK1: { symbol: 'SD(k1)' },
    deviationK2: { symbol: 'SD(k2)' },
    deviationK3: { symbol: 'SD(k3)' },
  },
  divergences: {
    klPQ: { symbol: 'KL(p‖q)' },
    klQP: { symbol: 'KL(q‖p)' },
    jeffreys: { symbol: 'J(p, q)' },
    jensenShannon: { symbol: 'JS(p, q)' },
    renyi: { symbol: 'R_α(p‖q)' },
    totalVariation: { symbol: 'TV(p, q)', bare: true },
    chiSquared: { symbol: 'χ²(p‖q)', bare: true },
    wasserstein1: { symbol: 'W₁(p, q)', bare: true },
    detourShare: { symbol: '(KL(p‖q) + KL(q‖r)) / KL(p‖r)', bare: true },
  },
  loss: { kl: { symbol: 'KL(p‖q)' }, crossEntropy: { symbol: 'H(p, q)' }, entropy: { symbol: 'H(p)' } },
  consistency: { consistencyLoss: { symbol: 'L_u' }, supervisedLoss: { symbol: 'L_s' }, total: { symbol: 'L' } },
  plane: { klPQ: { symbol: 'KL(p‖q)' }, klQP: { symbol: 'KL(q‖p)' }, entropyP: { symbol: 'H(p)' } },
};

/** The metric of a lab; nothing where a goal cannot be about it. */
export function goalMetric(lab: string, name: string): GoalMetric | undefined {
  const ofLab = Object.entries(goalMetrics).find(([one]) => one === lab)?.[1];
  return ofLab && Object.hasOwn(ofLab, name) ? ofLab[name] : undefined;
}
