const plural = new Intl.PluralRules('en');
const counted = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const outcomes = (xs: readonly number[]): string => `x = ${list.format(xs.map(String))}`;

export const en = {
  question: 'Which model loses less information: the uniform or the binomial? Raise your hands.',
  truth: 'truth p',
  uniform: 'uniform q',
  free: 'free q',
  approximation: 'binomial q_θ',
  outcome: 'outcome x',
  probability: 'probability',
  dataTable: 'Data table',

  distributionsTitle: 'Truth p and two models of it',
  worms: (n: number) => `Teeth of ${n} space worms, 0 to 10 each (Will Kurt, 2017)`,
  counts: (n: string) => `Your counts: ${n} in all`,
  edited: 'Edited by hand; the bars always sum to 1',
  distributionsDescription: (parts: {
    largest: number;
    largestP: string;
    zeros: readonly number[];
    theta: string;
    mean: string;
  }) =>
    `Bars: the truth p, largest at x = ${parts.largest} with ${parts.largestP}, mean ${parts.mean}.` +
    (parts.zeros.length > 0 ? ` p is 0 at ${outcomes(parts.zeros)}.` : '') +
    ` Dashes: the rival model q. Dotted: the binomial q_θ at θ = ${parts.theta}.`,
  barOf: (x: number) => `p(${x})`,
  rivalOf: (x: number) => `q(${x})`,
  editor: 'Edit one outcome',
  chosen: 'Outcome x',
  previous: 'Previous outcome',
  next: 'Next outcome',
  lock: (x: number) => `Lock p(${x})`,
  rival: 'Rival q',
  uniformChoice: 'Uniform',
  freeChoice: 'Free',
  paste: 'Paste counts…',
  reset: 'Back to the worms',
  resetHint: 'Back to the space worms, as at the start',

  numbersTitle: 'What each model costs',
  identityForward: 'H(p) + KL(p‖q) = H(p, q)',
  identityReverse: 'H(q) + KL(q‖p) = H(q, p)',
  barsDescription: 'Entropy plus divergence equals cross-entropy, for each model on one scale',
  crossEntropy: (value: string, unit: string) => `cross-entropy ${value} ${unit}`,
  verdict: (better: string, less: string, more: string, unit: string) =>
    `${better} loses less information: ${less} against ${more} ${unit}`,
  verdictEqual: (value: string, unit: string) => `Both models lose ${value} ${unit}`,
  numbersCaption: (unit: string) => `Entropies, cross-entropies and divergences, in ${unit}`,
  infinite: (name: string, by: string, xs: readonly number[], from: string) =>
    `${name} = ∞: ${by} gives ${outcomes(xs)} probability 0, where ${from} has some.`,

  termsTitle: (unit: string) => `Where the ${unit} are lost`,
  termsSubtitle: 'What each outcome adds to the sum. Hatched bars give some back.',
  termsDescription: (parts: { name: string; total: string; unit: string; largest: number; largestTerm: string }) =>
    `Signed contributions to ${parts.name}, which total ${parts.total} ${parts.unit}.` +
    ` The largest is ${parts.largestTerm} at x = ${parts.largest}.`,
  runningTotal: 'running total',
  total: (name: string, value: string) => `${name} = ${value}`,
  contribution: 'Contribution',
  logRatio: 'Log-ratio',
  model: 'Model',
  direction: 'Direction',
  forward: 'forward',
  reverse: 'reverse',
  termPrompt: 'Point at an outcome to see its term of the sum.',
  termZero: (name: string) => `${name} is 0 here: the term is 0, whatever the ratio.`,

  lossTitle: 'Divergence against θ',
  lossForward: (largest: number) =>
    `Least at θ* = mean / ${largest}. Drag the marker, or let gradient descent walk it down.`,
  lossReverse: 'Squares mark the minima found. Drag the marker, or let gradient descent walk it down.',
  lossDescription: (parts: {
    theta: string;
    forward: string;
    reverse: string;
    best: string;
    bestValue: string;
    rival: string;
    unit: string;
  }) =>
    `KL(p‖q_θ) and KL(q_θ‖p) for θ from 0 to 1. At θ = ${parts.theta} they are ${parts.forward} and ${parts.reverse} ${parts.unit}.` +
    ` KL(p‖q_θ) is least at θ = ${parts.best}: ${parts.bestValue} ${parts.unit}.` +
    ` The rival q stands at ${parts.rival} ${parts.unit}.`,
  forwardCurve: 'KL(p‖q_θ)',
  reverseCurve: 'KL(q_θ‖p)',
  minimum: (theta: string) => `θ* = ${theta}`,
  rivalLine: (name: string, value: string) => `${name}: ${value}`,
  leaves: (theta: string) => `→ ${theta}`,
  above: (value: string) => `↑ ${value}`,
  everywhere: (xs: readonly number[]) =>
    `KL(q_θ‖p) is ∞ for every θ: the binomial always gives ${outcomes(xs)} some probability, and p gives none.`,
  theta: 'θ',
  thetaSpoken: (theta: string, name: string, value: string, unit: string) => `${theta}, ${name} ${value} ${unit}`,
  thetaOnCurve: 'θ, the parameter of the binomial',

  run: 'Gradient descent',
  rewind: 'Rewind to the start',
  stepBack: 'One step back',
  play: 'Play',
  pause: 'Pause',
  stepForward: 'One step forward',
  step: 'Step',
  stepOf: (step: number, last: number) => `step ${step} of ${last}`,
  stepSize: 'Step size',
  coordinate: 'Descend in',
  byTheta: 'θ',
  byLogit: 'logit θ',
  converged: (n: number) => `This run comes to rest after ${counted(n, 'step', 'steps')}.`,
  stepLimit: (n: number) => `This run is not at rest after ${counted(n, 'step', 'steps')}: try another step size.`,
  leftDomain: (step: number, attempted: string) =>
    `Diverged: step ${step} would put θ at ${attempted}, outside (0, 1). A smaller step size, or the logit, stays inside.`,
  cannotStart: 'There is nothing to descend: this divergence is ∞ for every θ.',

  pasteTitle: 'Paste your own counts',
  pasteLabel: 'Counts of x = 0, 1, 2, …',
  pasteHint:
    'Numbers with spaces, commas or line breaks between them, or two columns of a CSV file: value, count. The models become Binomial(K, θ) and uniform on 0…K.',
  pasteUse: 'Use these counts',
  pasteRead: (n: number, total: string) => `Read: x = 0…${n - 1}, ${total} in all.`,
  pasteEmpty: 'Nothing to read yet.',
  pasteBad: (word: string, line: number) => `“${word}” in line ${line} is not a count. Nothing was changed.`,
  pasteNegative: (word: string, line: number) => `${word} in line ${line} is negative; counts are 0 or more. Nothing was changed.`,
  pasteLarge: (word: string, line: number, most: string) => `${word} in line ${line} is too large: at most ${most}. Nothing was changed.`,
  pasteFew: 'One count is not a distribution: at least two are needed. Nothing was changed.',
  pasteMany: (n: number, most: number) => `${n} counts are too many: at most ${most} fit a link. Nothing was changed.`,
  pasteZero: 'All counts are 0: that is no distribution. Nothing was changed.',
  pasteGap: (line: number) => `The values in line ${line} and above do not run 0, 1, 2, …. Nothing was changed.`,
};
