import type { LiveResults } from './liveResults';
import { pairedGain } from './pairedGain';

/** The names of the message API of a run, at the step that is shown; losses in nats, accuracies and shares 0 … 1. */
export function liveMetrics({ standing, trials }: Partial<LiveResults>): Readonly<Record<string, unknown>> {
  const accuracies = trials?.outcomes.flatMap(({ accuracy }) => accuracy ?? []) ?? [];
  const paired = pairedGain(accuracies);
  return {
    ...(standing && {
      step: standing.step,
      accuracyWithConsistency: standing.accuracy.withConsistency,
      accuracySupervisedOnly: standing.accuracy.supervisedOnly,
      gain: standing.accuracy.withConsistency - standing.accuracy.supervisedOnly,
    }),
    ...(standing?.losses && {
      supervisedLoss: standing.losses.supervised,
      consistencyLoss: standing.losses.unsupervised,
      total: standing.losses.total,
      supervisedOnlyLoss: standing.losses.supervisedOnly,
      maskShare: standing.losses.maskShare,
      labelledShare: standing.losses.labelledShare,
    }),
    ...(accuracies.length > 1 && {
      seeds: accuracies.length,
      meanAccuracyWithConsistency: paired.accuracy.withConsistency.mean,
      meanAccuracySupervisedOnly: paired.accuracy.supervisedOnly.mean,
      meanGain: paired.gain.mean,
      standardErrorOfGain: paired.standardError,
    }),
  };
}
