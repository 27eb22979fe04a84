import type { EvidenceThresholds } from './evidenceWalk';

function requireRisk(name: string, risk: number): void {
  if (!(risk > 0 && risk < 1)) throw new RangeError(`${name} must be between 0 and 1, ends excluded, got ${risk}`);
}

/**
 * Wald's thresholds for a test of p against q: upper log((1 − β)/α), lower log(β/(1 − α)), in nats. α (`wronglyP`) is
 * the risk of the verdict p when q is true, β (`wronglyQ`) that of q when p is.
 * @returns thresholds whose risks α', β' obey α' ≤ α/(1 − β), β' ≤ β/(1 − α) and α' + β' ≤ α + β.
 * @throws RangeError naming the risk that is not inside (0, 1), or both when their sum is not below 1.
 * @error 2 ulp.
 * @source Wald (1945), Ann. Math. Stat. 16, 117–186, §3.2
 */
export function waldThresholds(wronglyP: number, wronglyQ: number): EvidenceThresholds {
  requireRisk('wronglyP', wronglyP);
  requireRisk('wronglyQ', wronglyQ);
  if (wronglyP + wronglyQ >= 1) throw new RangeError(`wronglyP + wronglyQ must be below 1, got ${wronglyP + wronglyQ}`);
  return {
    lower: Math.log(wronglyQ / (1 - wronglyP)),
    upper: Math.log((1 - wronglyQ) / wronglyP),
  };
}
