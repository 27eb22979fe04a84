import type { Distribution } from '../../math/families';
import { lawOf } from '../../math/law/lawOf';
import { pairOf } from '../../math/law/pairOf';
import type { PairSpec } from '../../math/law/pairSpec';
import { outline } from '../../math/quantities/outline';
import { sides } from './compareEdits';
import type { Side } from './compareEdits';
import { hasDensities, isContinuous } from './compareScene';
import { outcomesOf } from './comparePythonOutcomes';

/** A number as Python writes it. */
export function pythonNumber(value: number): string {
  return Math.abs(value) === Infinity ? `${value < 0 ? '-' : ''}math.inf` : String(value);
}

const RESCALED = `def rescaled(log_f, c):
    return lambda x: log_f(np.asarray(x) / c) - math.log(c)
`;

const CUT_DENSITY = `def cut_density(log_f, low, high, points):
    """What is left between low and high, so that its mass is 1 again."""
    pieces = [low, *[x for x in points if low < x < high], high]
    density = lambda x: math.exp(log_f(x))
    mass = sum(integrate.quad(density, a, b, epsabs=0, epsrel=1e-12)[0] for a, b in zip(pieces[:-1], pieces[1:]))
    return lambda x: np.where((x >= low) & (x <= high), log_f(x) - math.log(mass), -np.inf)
`;

const CUT_COUNTS = `def cut_counts(log_f, low, high, outcomes):
    """What is left between low and high, so that its mass is 1 again."""
    mass = np.sum(np.exp(log_f(outcomes))[(outcomes >= low) & (outcomes <= high)])
    return lambda x: np.where((x >= low) & (x <= high), log_f(x) - math.log(mass), -np.inf)
`;

const MIXED = `def mixed(log_f, log_s, epsilon):
    """(1 - epsilon) * f + epsilon * s."""
    return lambda x: np.logaddexp(math.log1p(-epsilon) + log_f(x), math.log(epsilon) + log_s(x))
`;

const BINNED = `nodes, weights = np.polynomial.legendre.leggauss(20)


def binned(log_f, width, points):
    """log of the mass in the bin around k * width: logs, so that far tails do not underflow."""

    def log_mass(k):
        low, high = (k - 0.5) * width, (k + 0.5) * width
        pieces = np.array([low, *[x for x in points if low < x < high], high])
        half = np.diff(pieces)[:, None] / 2
        inside = pieces[:-1, None] + half * (1 + nodes)
        return special.logsumexp(log_f(inside) + np.log(weights * half))

    return lambda x: np.array([log_mass(k) for k in x])
`;

interface LawLines {
  readonly families: readonly { readonly name: string; readonly distribution: Distribution }[];
  /** From the families to log_p and log_q. */
  readonly steps: readonly string[];
}

/** Where pieces of the integral of a law begin and end. */
function pointsOf(pair: PairSpec): string {
  const { p, q } = pairOf(pair);
  const densities = [p, q].filter((law) => law.kind === 'continuous');
  return `[${outline(densities).filter(Number.isFinite).map(pythonNumber).join(', ')}]`;
}

/** The smoother kept inside the union of the supports, as `pairOf` has it. */
function smootherLines(pair: PairSpec, smoother: Distribution, isSameKind: boolean): readonly string[] {
  const { p, q } = pairOf({ ...pair, smoothing: { p: 0, q: 0 }, ...(isSameKind && { binWidth: null }) });
  const [low, high] = [Math.min(p.support.low, q.support.low), Math.max(p.support.high, q.support.high)];
  const { kind, support } = lawOf(smoother);
  const isDiscrete = p.kind === 'discrete';
  const lines = isDiscrete && kind === 'continuous' ? ['log_s = binned(log_s, 1, [])'] : [];
  if (support.low >= low && support.high <= high) return lines;
  const cut = isDiscrete ? `cut_counts(log_s, ${pythonNumber(low)}, ${pythonNumber(high)}, np.arange(${outcomesOf(p, q).join(', ')}))` : `cut_density(log_s, ${pythonNumber(low)}, ${pythonNumber(high)}, points)`;
  return [...lines, `log_s = ${cut}`];
}

/** What is done to the two families, step by step, in the order of `pairOf`; helpers stand before their first use. */
export function lawLines(pair: PairSpec): LawLines {
  const isSameKind = isContinuous(pair.p) === isContinuous(pair.q);
  const { smoother } = pairOf(pair);
  const width = pair.binWidth;
  // Where the densities bend, before bins hide it.
  const whole = hasDensities(pair) ? { ...pair, binWidth: null, smoothing: { p: 0, q: 0 } } : { ...pair, smoothing: { p: 0, q: 0 } };

  const lawSteps = (side: Side): readonly string[] => {
    const { cut } = pair[side];
    const low = pythonNumber(cut?.low ?? -Infinity);
    const high = pythonNumber(cut?.high ?? Infinity);
    const name = `log_${side}`;
    const steps: string[] = [];
    if (isContinuous(pair[side])) {
      if (pair.scale !== 1) steps.push(`${name} = rescaled(${name}, ${pair.scale})`);
      if (cut) steps.push(`${name} = cut_density(${name}, ${low}, ${high}, points)`);
    } else if (cut) {
      const { p, q } = pairOf({ ...pair, smoothing: { p: 0, q: 0 }, [side]: { ...pair[side], cut: null } });
      steps.push(`${name} = cut_counts(${name}, ${low}, ${high}, np.arange(${outcomesOf(p, q).join(', ')}))`);
    }
    return steps;
  };
  const bins = (side: Side): readonly string[] =>
    width !== null && isContinuous(pair[side]) ? [`log_${side} = binned(log_${side}, ${width}, points)`] : [];
  const mixes = (side: Side): readonly string[] =>
    smoother !== null && pair.smoothing[side] > 0 ? [`log_${side} = mixed(log_${side}, log_s, ${pair.smoothing[side]})`] : [];
  const smooths = smoother === null ? [] : smootherLines(pair, smoother, isSameKind);

  const done = isSameKind
    ? [...sides.flatMap(lawSteps), ...smooths, ...sides.flatMap(mixes), ...sides.flatMap(bins)]
    : [...sides.flatMap(lawSteps), ...sides.flatMap(bins), ...smooths, ...sides.flatMap(mixes)];
  const uses = (name: string): boolean => done.some((line) => line.includes(`${name}(`));
  const helpers = Object.entries({ rescaled: RESCALED, cut_density: CUT_DENSITY, cut_counts: CUT_COUNTS, mixed: MIXED, binned: BINNED })
    .filter(([name]) => uses(name))
    .map(([, code]) => `${code}\n`);
  const points = done.some((line) => line.includes('points)')) ? [`points = ${pointsOf(hasDensities(pair) ? whole : { ...pair, smoothing: { p: 0, q: 0 } })}`] : [];
  return {
    families: [
      ...sides.map((side) => ({ name: side, distribution: pair[side].distribution })),
      ...(smoother === null ? [] : [{ name: 's', distribution: smoother }]),
    ],
    steps: [...helpers, ...points, ...done],
  };
}
