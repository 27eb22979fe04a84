export const en = {
  question: 'Is it worse to take q for p, or p for q? Raise your hands.',
  truth: 'truth p',
  model: 'model q',
  outcome: 'x',
  density: 'density',
  probability: 'probability',
  binnedDensity: 'mass / width',
  dataTable: 'Data table',
  ofP: 'p(x)',
  ofQ: 'q(x)',

  presets: {
    label: 'Example',
    changed: (name: string) => `${name}, changed`,
    own: 'Your own pair',
    ownLook: 'Anything goes: choose families, edit them by hand, or bring data.',
    normals: {
      name: 'Two normals',
      look: 'Both divergences are finite, and they differ: make q narrower than p and see which one pays.',
    },
    worms: {
      name: 'Teeth of space worms',
      look: '100 worms (Will Kurt, 2017) against “all numbers alike”. Walk along x: the bars below zero give bits back.',
    },
    mixture: {
      name: 'Two bumps, one normal',
      look: 'q has the mean and width of p, the best that a normal can do for KL(p‖q). Move it onto one bump and watch KL(q‖p) instead.',
    },
    tails: {
      name: 'Heavy tails',
      look: 'Student t against a normal: the far contributions hold the total up. Pull ν down to 2, and KL(p‖q) is ∞ by the tails alone.',
    },
    disjoint: {
      name: 'Nothing in common',
      look: 'Each is 0 where the other lives: both divergences are ∞, however near the two are. Then smooth them.',
    },
    truncated: {
      name: 'A model cut off',
      look: 'q is p with its ends cut off. KL(p‖q) = ∞, while KL(q‖p) is small: minus the log of what is left. Smooth q to see what ε costs.',
    },
    zeros: {
      name: 'Four kinds of zero',
      look: 'Walk x from 0 to 4: the table lights up case by case. Only one of the four is fatal, and which one depends on the direction.',
    },
    counts: {
      name: 'Counts, spread too wide',
      look: 'The same mean, but p spreads wider than a Poisson may. Most of KL(p‖q) comes from rare large counts.',
    },
    faithful: {
      name: 'Old Faithful',
      look: '272 waiting times as a kernel density, against the normal of the same mean and width: where does the normal waste its mass?',
    },
    iris: {
      name: 'Petals of two irises',
      look: 'Versicolor against virginica: the log-ratio crosses zero where a botanist would draw the line.',
    },
    bins: {
      name: 'More bins, truer KL?',
      look: 'Make the bins narrower: the KL of the bins climbs to that of the densities and never passes it; the entropies never settle.',
    },
    scale: {
      name: 'Inches to centimetres',
      look: 'Scale x: both entropies move by the log of the factor, both cross-entropies with them, and no divergence moves at all.',
    },
    drawn: {
      name: 'Drawn by hand',
      look: 'Drag the points of p. Push one down to 0 and see what a normal pays for mass where p has none.',
    },
  },

  controls: 'The two laws',
  swap: 'Swap p and q',
  tools: 'What is done to both',
  scale: 'Scale of x',
  scaleNote: 'Entropies move by the log of this factor; no divergence does.',
  bins: 'Put x into bins',
  binWidth: 'Bin width',
  binsLeft: (parts: { name: string; binned: string; whole: string; unit: string }) =>
    `${parts.name} of the bins ${parts.binned}, of the densities ${parts.whole} ${parts.unit}: bins can only lose.`,
  tooVast: 'These tails would fill too many bins: cut them off first.',
  countBins: 'A discrete law beside a continuous one: the continuous one is read in bins of width 1.',
  smooth: (side: string) => `Smooth ${side}`,
  epsilon: (side: string) => `ε for ${side}`,
  smoothNote: (side: string, other: string) => `${side} becomes (1 − ε)·${side} + ε·${other}.`,

  distributionsTitle: 'p and q over x',
  distributionsDescription: (parts: { low: string; high: string; meanP: string; meanQ: string; sdP: string; sdQ: string }) =>
    `From x = ${parts.low} to ${parts.high}. The truth p has mean ${parts.meanP} and standard deviation ${parts.sdP},` +
    ` the model q has ${parts.meanQ} and ${parts.sdQ}.`,
  walk: 'x in every view',
  spokenX: (parts: { x: string; p: string; q: string; forward: string; reverse: string; unit: string }) =>
    `x = ${parts.x}: p ${parts.p}, q ${parts.q}; forward ${parts.forward}, reverse ${parts.reverse} ${parts.unit}`,

  guessTitle: 'Your bets q',
  guessSubtitle: 'Of the truth p, only the score is told here.',
  guessDescription: (bets: string) => `The bets q: ${bets}. The truth p is not shown.`,
  bet: (x: string, share: string) => `${share} on ${x}`,
  score: (unit: string) => `Overpaid a draw, ${unit}`,
  scoreSaid: (score: string, unit: string) => `Overpaid a draw: ${score} ${unit}.`,
  scoreNone: 'Not one bet on something that comes: the bill has no end.',
  guesses: 'Your guesses so far',
  guessNumber: (n: string) => `Guess ${n}`,
  best: 'best',
  noGuess: 'Drag a bar, or choose one and press ↑ ↓. Each guess is kept here with its score.',

  numbersTitle: 'What the two cost each other',
  forward: 'forward',
  reverse: 'reverse',
  direction: 'Direction',
  barsDescription: 'Entropy plus divergence equals cross-entropy, both ways on one scale',
  identityOf: (entropy: string, kl: string, crossEntropy: string) => `${entropy} + ${kl} = ${crossEntropy}`,
  infiniteAt: (parts: { name: string; without: string; places: string; having: string }) =>
    `${parts.name} = ∞: ${parts.without} gives ${parts.places} probability 0, where ${parts.having} has some.`,
  infiniteTail: (parts: { name: string; places: string; without: string; having: string }) =>
    `${parts.name} = ∞: it diverges in the tails, ${parts.places}: ${parts.without} falls off too fast for ${parts.having}.`,
  andMore: (n: string) => `and ${n} more`,
  details: 'How these were got',
  quantity: 'Quantity',
  valueIn: (unit: string) => `Value, ${unit}`,
  method: 'Method',
  errorBound: 'Error at most',
  closedForm: 'closed form',
  sum: 'sum',
  quadrature: 'quadrature',
  exact: 'exact',

  formulaTitle: 'The formula at x',
  prompt: 'Point at a plot, touch it, or press ← → to look at one x in every view.',
  termZero: (first: string) => `${first} = 0 here: the term is 0, whatever the ratio.`,
  termInfinite: (first: string, second: string) => `${second} = 0 where ${first} is not: the term is ∞, and so is the sum.`,
  bothZero: 'Neither lives here.',

  contributionsTitle: (unit: string) => `Where the ${unit} come from`,
  contributionsSubtitle: 'Up: what x adds. Hatched: what it gives back.',
  contributionsDescription: (parts: { forward: string; reverse: string; at: string; most: string; unit: string }) =>
    `Signed contributions to KL(p‖q), ${parts.forward} ${parts.unit} in all, and to KL(q‖p), ${parts.reverse}.` +
    ` The one in front is largest at x = ${parts.at}, with ${parts.most}.`,
  tableIn: (what: string, unit: string) => `${what}, ${unit}`,
  contributionForward: 'p log p/q',
  contributionReverse: 'q log q/p',
  runningTitle: 'Running to the totals',
  runningDescription: (forward: string, reverse: string, unit: string) =>
    `From left to right, the sum of what was added so far: it ends at KL(p‖q) = ${forward} and KL(q‖p) = ${reverse} ${unit}.`,
  runningForward: 'KL(p‖q) so far',
  runningReverse: 'KL(q‖p) so far',

  logratioTitle: 'Log-ratio, log p/q',
  logratioSubtitle: 'Above 0, x speaks for p; below, for q.',
  logratioDescription: (parts: { low: string; high: string; unit: string }) =>
    `log p(x)/q(x) where either has mass to speak of: from ${parts.low} to ${parts.high} ${parts.unit}.`,
  logratio: 'log p/q',

  surpriseTitle: 'Surprise',
  surpriseSubtitle: 'What x costs in the code made for each law.',
  surpriseDescription: (parts: { leastP: string; atP: string; leastQ: string; atQ: string; unit: string }) =>
    `−log p(x) is least at x = ${parts.atP}, with ${parts.leastP} ${parts.unit}; −log q(x) at x = ${parts.atQ}, with ${parts.leastQ}.`,
  surpriseP: '−log p',
  surpriseQ: '−log q',

  zerosTitle: 'The four cases of zero',
  zerosCase: 'Case',
  zerosHere: 'here',
  zerosShow: (what: string) => `Go to where ${what}`,
  zerosNowhere: (what: string) => `Nowhere in view: ${what}`,
  zerosFinite: 'a number',
  zerosBoth: 'p > 0, q > 0',
  zerosOnlyP: 'p > 0, q = 0',
  zerosOnlyQ: 'p = 0, q > 0',
  zerosNone: 'p = 0, q = 0',
  zerosTerm: (first: string, second: string) => `${first} log ${first}/${second}`,

  keys: {
    walk: 'walk along x',
    swap: 'swap p and q',
    direction: 'swap the direction',
    shift: 'move q, or its bar at x',
    widen: 'stretch q',
    lock: 'lock the bar of q at x',
    bins: 'bins on or off',
    smooth: 'smooth both or not',
    next: 'next or previous example',
  },
};
