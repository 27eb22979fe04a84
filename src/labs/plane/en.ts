export const en = {
  questions: {
    meanField: 'p leans, q may not. Will the best q be as wide as p, narrower, or wider? Sketch it.',
    twoModes: 'p has two bumps, q has one. Where will the best q go? Raise your hands.',
    vae: 'Which costs more: a mean off by 1, or a width ten times too small?',
  },
  examples: 'Example',
  changed: (name: string) => `${name}, changed`,
  dataTable: 'Data table',
  mode: 'What p is',
  modes: { meanField: 'Leaning p', twoModes: 'Two bumps', vae: 'VAE prior' },

  presets: {
    correlated: {
      name: 'Correlated, ρ = 0.9',
      look: 'The forward fit has p’s shadow on each axis and spills over; the reverse fit has p’s slice and stays inside. Drag an end of p.',
    },
    independent: {
      name: 'Nothing to miss, ρ = 0',
      look: 'x says nothing about y: a factorised q can be p itself, and both fits are. Turn ρ up and watch them part.',
    },
    ridge: {
      name: 'Almost a line, ρ = 0.99',
      look: 'The reverse fit is a seventh as wide as p. Play: coordinate ascent takes tiny steps along the ridge, ρ² of the way left each round.',
    },
    against: {
      name: 'Leaning the other way',
      look: 'What counts is how strongly x and y go together, not which way: only ρ² matters to both fits.',
    },
    bumps: {
      name: 'Two bumps, q may lean',
      look: 'The forward fit lies over both bumps and the gap between them. The reverse fits pick a bump each; play from where q stands.',
    },
    upright: {
      name: 'Two bumps, q must stand upright',
      look: 'Without a lean the wide fit has to cover two empty corners as well: forward pays for them.',
    },
    merging: {
      name: 'Bumps that merge',
      look: 'Drag the bumps together: the minima of KL(q‖p) become fewer, until one fit serves both.',
    },
    rare: {
      name: 'A rare second bump',
      look: 'Seven parts in a hundred are enough to stretch the forward fit. To the reverse fit they are nearly nothing: about −log 0.93.',
    },
    encoder: {
      name: 'A code of two dimensions',
      look: 'Each dimension of the code is a point, and pays its own KL. Play: the KL alone would pull both to the prior.',
    },
    collapsed: {
      name: 'A dimension that says nothing',
      look: 'Dimension 2 sits at the prior: it costs nothing, and tells the decoder nothing. This is posterior collapse.',
    },
    overshoot: {
      name: 'Steps too large',
      look: 'Above, the slope grows as σ²: with this rate σ is thrown far below 1 and has to climb back. Lower η.',
    },
  },

  planeTitle: {
    meanField: 'A truth that leans, and models that may not',
    twoModes: 'Two bumps and one normal',
    vae: 'KL(N(μ, σ²)‖N(0, 1)) over μ and σ',
  },
  verdictMeanField: (area: string, share: string) =>
    `A factorised q treats x and y as unrelated. Forward, it is too wide: ${area} times the area of p. Reverse, too narrow: ${share} of p’s width along each axis.`,
  verdictIndependent: 'x and y are unrelated here: both fits are p itself. Turn ρ up, or drag an end of p.',
  verdictWaiting: 'Looking for the best normals of both directions.',
  verdictMerged: 'KL(q‖p) has one minimum: the bumps are too near, or one of them too light, to keep a q of its own. Drag them apart, or bring w towards ½.',
  verdictBumps: (n: number) =>
    `The forward fit covers both bumps and the gap, where p has next to nothing; KL(q‖p) has ${n} minima, and the best one is drawn bold.`,
  verdictEncoder: (kl: string, unit: string) =>
    `The farther from the star, the more a dimension costs: together ${kl} ${unit}. Arrows point downhill, where training is pulled.`,
  planeDescription: (x: string, y: string, verdict: string) => `${verdict} Your q is centred at ${x}, ${y}.`,

  truth: 'truth p',
  yourQ: 'your q',
  forwardFit: 'forward fit',
  reverseFit: 'reverse fit',
  lesserFit: (n: number) => `reverse, minimum ${n}`,
  pAndForward: 'p = forward fit',
  sliceAndReverse: (other: string) => `p at ${other} = 0 = reverse fit`,
  prior: 'N(0, 1)',
  dimension: (n: number) => `dimension ${n}`,

  axisHandle: { major: 'Long end of p', minor: 'Short end of p' },
  bumpHandle: { first: 'bump 1', second: 'bump 2' },
  meanHandle: 'Middle of your q',
  widthHandle: (axis: string) => `Width of your q along ${axis}`,

  marginalTitle: (axis: string) => `Along ${axis} alone`,
  marginalDescription: (title: string, peaks: string) => `${title}: densities, with their peaks: ${peaks}.`,

  numbersTitle: {
    meanField: 'What the fits cost',
    twoModes: 'What the fits cost',
    vae: '½(μ² + σ² − 1 − log σ²), term by term',
  },
  law: 'Model',
  total: 'Both dimensions together',
  spokenOwn: (forward: string, reverse: string, unit: string) => `Your q: KL(p‖q) ${forward}, KL(q‖p) ${reverse} ${unit}`,
  checked: (at: { closed: string; quadrature: string; bound: string; unit: string }) =>
    `KL(q‖p) of your q: ${at.closed} ${at.unit} in closed form; by quadrature over the plane ${at.quadrature}, within ${at.bound}.`,
  howGot: (at: { bound: string; unit: string; minima: string }) =>
    `KL(q‖p) by quadrature along the line through the bumps, for your q within ${at.bound} ${at.unit}. ${at.minima}`,
  allMinima: 'These are all of its minima.',
  foundMinima: 'Minima found from a start on each bump, between them and at p’s moments.',

  run: {
    meanField: 'Coordinate ascent from your q',
    twoModes: 'Gradient descent from your q, both ways, step size η',
    vae: 'Gradient descent on the KL alone, step size η',
  },
  play: 'Play',
  pause: 'Pause',
  rewind: 'To the start',
  stepBack: 'One step back',
  stepForward: 'One step on',
  step: 'Step',
  stepOf: (step: number, last: number) => `step ${step} of ${last}`,
  runSays: {
    forward: (at: { kl: string; unit: string; steps: number; end: string }) => `Forward: KL(p‖q) ${at.kl} ${at.unit}; after ${at.steps} steps it ${at.end}.`,
    reverse: (at: { kl: string; unit: string; steps: number; end: string }) => `Reverse: KL(q‖p) ${at.kl} ${at.unit}; after ${at.steps} steps it ${at.end}.`,
  },
  rests: 'is at rest',
  stillMoves: 'still moves',

  correlation: (law: string) => `Correlation of ${law}`,
  deviation: (law: string, axis: string) => `Standard deviation of ${law}, ${axis}`,
  mean: (axis: string) => `Mean of q, ${axis}`,
  weight: 'Weight of bump 1',
  bumpWidth: 'Width of the bumps',
  bumpSigns: 'w: weight of bump 1; s: width of both.',
  rate: 'Step size of the descent',
  shape: 'Shape of q',
  shapes: { factorised: 'upright', full: 'may lean' },

  keys: {
    play: 'play or pause',
    step: 'one step back or on',
    rewind: 'to the start',
    turn: 'ρ of p, weight of bump 1, or step size',
    move: 'move your q',
    mode: 'another kind of p',
    next: 'next or previous example',
  },
};
