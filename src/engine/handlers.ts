import { compare } from '../math/divergence/compare';
import type { Comparison } from '../math/divergence/compare';
import type { FiniteDistribution, OneParameterDistribution } from '../math/families/finite';
import { tabulate } from '../math/families/tabulate';
import { withTheta } from '../math/families/withTheta';
import { lossCurve } from '../math/geometry/lossCurve';
import type { LossCurve } from '../math/geometry/lossCurve';
import { descend } from '../math/optimizers/descend';
import type { DescentSettings, Trajectory } from '../math/optimizers/descend';
import { later } from './later';

/** p, q and what they say about each other over the outcomes 0, …, outcomes − 1. */
export interface CompareRequest {
  readonly p: FiniteDistribution;
  readonly q: FiniteDistribution;
  readonly outcomes: number;
}

export interface CurveRequest {
  readonly target: FiniteDistribution;
  readonly model: OneParameterDistribution;
  readonly outcomes: number;
}

/** Descend from the θ of `model`, then compare p with q_θ at `step` (the last step where the run is shorter). */
export interface RunRequest extends CurveRequest {
  readonly settings: DescentSettings;
  readonly step: number;
}

export interface RunResult {
  readonly trajectory: Trajectory;
  readonly step: number;
  readonly theta: number;
  readonly comparison: Comparison;
}

/**
 * The calls that the engine answers: plain functions, or generators that yield between slices of long work. What is too
 * heavy for the first screen is loaded by its first call: `later(async () => (await import('./heavy')).heavy)`.
 */
export const handlers = {
  compare({ p, q, outcomes }: CompareRequest): Comparison {
    return compare(tabulate(p, outcomes), tabulate(q, outcomes));
  },

  compareLaws: later(async () => (await import('./compareLaws')).compareLaws),

  *lossCurve({ target, model, outcomes }: CurveRequest): Generator<void, LossCurve> {
    return yield* lossCurve(tabulate(target, outcomes), model);
  },

  run({ target, model, outcomes, settings, step }: RunRequest): RunResult {
    const p = tabulate(target, outcomes);
    const trajectory = descend(p, model, settings);
    const shown = Math.min(step, trajectory.thetas.length - 1);
    const theta = trajectory.thetas[shown] ?? Number.NaN;
    return { trajectory, step: shown, theta, comparison: compare(p, tabulate(withTheta(model, theta), outcomes)) };
  },

  fitLandscape: later(async () => (await import('./fitLandscape')).fitLandscape),
  fitSurfaces: later(async () => (await import('./fitSurfaces')).fitSurfaces),
  fitRuns: later(async () => (await import('./fitRuns')).fitRuns),
  fitBasins: later(async () => (await import('./fitBasins')).fitBasins),
  fitComparison: later(async () => (await import('./fitComparison')).fitComparison),
  lossPipeline: later(async () => (await import('./lossPipeline')).lossPipeline),
  fitPoint: later(async () => (await import('./fitPoint')).fitPoint),
  udaLoss: later(async () => (await import('./udaLoss')).udaLoss),
  sampleMasses: later(async () => (await import('./sampleMasses')).sampleMasses),
  sampleCounts: later(async () => (await import('./sampleCounts')).sampleCounts),
  sampleLikelihood: later(async () => (await import('./sampleLikelihood')).sampleLikelihood),
  sampleEstimates: later(async () => (await import('./sampleEstimates')).sampleEstimates),
  sampleExpectations: later(async () => (await import('./sampleExpectations')).sampleExpectations),
  sampleWalkPlan: later(async () => (await import('./sampleWalks')).sampleWalkPlan),
  sampleWalks: later(async () => (await import('./sampleWalks')).sampleWalks),
  plane: later(async () => (await import('./plane')).plane),
  codes: later(async () => (await import('./codes')).codes),
  train: later(async () => (await import('./train')).train),
  divergencesOf: later(async () => (await import('./divergencesOf')).divergencesOf),
  divergencesAlong: later(async () => (await import('./divergencesAlong')).divergencesAlong),
  divergencesTriangle: later(async () => (await import('./divergencesTriangle')).divergencesTriangle),
  divergencesHunt: later(async () => (await import('./divergencesTriangle')).divergencesHunt),
  divergencesMerged: later(async () => (await import('./divergencesMerged')).divergencesMerged),
  trainingData: later(async () => (await import('../math/training/trainingData')).trainingData),
} as const;
