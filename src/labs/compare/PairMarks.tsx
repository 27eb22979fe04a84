import { Bars } from '../../charts/Bars';
import { Curve } from '../../charts/Curve';
import { Dashes } from '../../charts/Dashes';
import { LawMarks } from '../../distribution/LawMarks';
import type { DrawnPair } from './drawnPair';
import type { TermsAt } from './shownPair';

interface PairMarksProps {
  readonly drawn: DrawnPair;
  readonly isBinned: boolean;
  /** What a bin takes of the axis. */
  readonly step: number;
  readonly at: TermsAt | null;
}

/** Inside a Frame: both laws; bins stand before the densities that they are made of. */
export function PairMarks({ drawn: { p, q, behind }, isBinned, step, at }: PairMarksProps) {
  if (!isBinned || !behind) {
    return (
      <>
        <LawMarks curve={p} role="truth" brushed={at?.outcome ?? null} />
        <LawMarks curve={q} role="rival" brushed={at?.outcome ?? null} />
      </>
    );
  }
  return (
    <>
      <Bars
        x={p.xs}
        y1={p.logProb.map(Math.exp)}
        width={step}
        role="truth"
        highlight={at === null ? null : p.xs.findIndex((x) => Math.abs(x - at.x) < step / 2)}
      />
      <Dashes x={q.xs} y={q.logProb.map(Math.exp)} width={step} role="rival" />
      <Curve xs={behind.p.xs} ys={behind.p.logProb.map(Math.exp)} role="truth" thin />
      <Curve xs={behind.q.xs} ys={behind.q.logProb.map(Math.exp)} role="rival" thin />
    </>
  );
}
