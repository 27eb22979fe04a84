import type { EvidenceThresholds } from '../../math/sampling/evidenceWalk';

const ROOM = 1.25;
/** No drift makes the axis so much longer than its threshold is far: the verdicts are to be seen. */
const MOST = 4;

/** An axis that shows both thresholds, and as much of the drifts as leaves them to be seen. In nats. */
export function walkDomain(ends: readonly number[], { lower, upper }: EvidenceThresholds): readonly [number, number] {
  const finite = ends.map((end) => (Number.isFinite(end) ? end : 0));
  return [
    Math.max(Math.min(lower * ROOM, ...finite.map((end) => end * ROOM)), lower * MOST),
    Math.min(Math.max(upper * ROOM, ...finite.map((end) => end * ROOM)), upper * MOST),
  ];
}
