export const en = {
  mode: 'What is shown',
  modes: { steps: 'Step by step', digits: 'Digits, live', moons: 'Two moons, live' },
  intro: 'UDA (unsupervised data augmentation): what a network says of an unlabelled example it should say of an altered copy, too. That KL is a loss, counted λ times.',
  inNats: 'All in nats, as PyTorch.',
  question: 'Suppose augmentation changes nothing: both sides have the same logits. Is this consistency loss 0?',

  presetsLabel: 'Example',
  ownPreset: 'Your own',
  changedPreset: (name: string) => `${name} (changed)`,
  ownLook: 'Your own batch: follow one row from its logits to the loss.',
  presets: {
    source: {
      name: 'The defaults of the PyTorch port',
      look: 'Row 3 is unsure, so the mask drops it. T = 0.85 divides the augmented side, and the mean is over the rows that count.',
    },
    paper: {
      name: 'As the paper and the official code',
      look: 'The same batch: T sharpens the original instead, and the masked sum is divided by all rows. Compare both numbers with the port’s.',
    },
    identical: {
      name: 'Identical logits, T ≠ 1',
      look: 'Nothing was augmented, yet the loss is not 0: T divides one side only. Set T to 1, or put it on the other side.',
    },
    neverMasks: {
      name: 'A threshold that never masks',
      look: 'With two classes the largest probability is at least 0.5: τ = 0.45 lets every row pass, however unsure.',
    },
    allMasked: {
      name: 'All masked',
      look: 'No row is sure enough for τ = 0.95. The sum is 0 and is divided by max(0, 1): the loss is 0, and nothing is learned from these rows.',
    },
    early: {
      name: 'Annealing, early',
      look: 'At 5 % of the training the threshold is just above 1/K: only labelled rows that the network still gets wrong count.',
    },
    late: {
      name: 'Annealing, at the very end',
      look: 'The logarithmic schedule never reaches 1: even at the last step a labelled row that is sure enough is left out.',
    },
    wrong: {
      name: 'Sure, and wrong',
      look: 'Suppose row 1 is of class C. Its original is sure of class A, so the mask lets it pass, and the gradient pulls the augmented side, which was right, to the wrong class.',
    },
    digits: {
      name: '20 labels',
      look: 'Two labelled digits a class, and 1297 shown without label. Train, and see on the wall how digits begin to pass the threshold; then whether one seed was luck.',
    },
    manyLabels: {
      name: '100 labels',
      look: 'Ten labels a class say most of it: less is left for consistency to gain than with 20. Train ten seeds of each.',
    },
    strict: {
      name: 'λ = 4, τ = 0.8',
      look: 'Four times the weight, for fewer digits: the threshold lets only the sure ones count. Train ten seeds here and with 20 labels, and compare the gains.',
    },
    annealed: {
      name: 'With annealing',
      look: 'The port’s linear annealing lets few labels count at first. Train ten seeds with it and without: on this task it does not help.',
    },
    moons: {
      name: 'Two moons, 10 labels',
      look: 'Five labelled points a moon, the others moved about twice as far as usual. Watch the unlabelled points push the line out of where they are many.',
    },
    moonsNear: {
      name: 'Two moons, 6 labels, moved little',
      look: 'Points that hardly move say nothing new, and wrong beliefs spread as well as right ones. Train ten seeds: some gain much, others lose as much.',
    },
  },

  settings: 'Settings of the loss',
  temperature: 'Temperature T',
  temperatureHint: 'Divides the logits of one side before its softmax; 0 or less means 1',
  tempered: 'T divides',
  sides: { augmented: 'augmented', original: 'original' },
  sideHints: {
    augmented: 'As the PyTorch port does',
    original: 'As the paper and the official code have it: the target is sharpened',
  },
  confidence: 'Threshold τ',
  confidenceHint: 'A row counts where the largest probability of its original is above τ; −1 lets every row count',
  mean: 'Mean over',
  normalisers: { mask: 'rows that count', batch: 'all rows' },
  normaliserHints: { mask: 'As the port: the mask’s sum, at least 1', batch: 'As the official code: the size of the batch' },
  coefficient: 'Coefficient λ',
  coefficientHint: 'What the consistency loss is multiplied by',
  annealing: 'Annealing',
  schedules: { off: 'off', linear: 'linear', log: 'log', exp: 'exp' },
  scheduleHints: {
    off: 'Every labelled row counts',
    linear: 'The threshold rises evenly from 1/K to 1',
    log: 'The threshold rises early, and never reaches 1',
    exp: 'The threshold rises late',
  },

  sizes: { unlabelled: 'unlabelled', labelled: 'labelled', classes: 'classes' },

  targetTitle: 'Target: the unlabelled examples as they are',
  targetHint: 'Logits are scores. The mask drops rows that are unsure.',
  cut: 'no gradient',
  plainBeside: 'without T',
  counts: 'counts',
  augmentedTitle: 'Learner: the same examples, augmented',
  augmentedHint: 'Should say the same as the target: a row costs KL(target ‖ augmented).',
  withTarget: 'of target',
  divisors: { mask: 'that count', batch: 'all rows' },
  supervisedTitle: 'Supervised: the few labelled examples',
  supervisedHint: 'Cross-entropy. Annealing leaves out rows learned already.',
  ofTheLabel: 'p(label)',
  labelOf: (row: number) => `Label of row ${row}`,
  row: 'row',
  masked: 'does not count',
  logit: (name: string, row: number, letter: string) => `${name}, row ${row}, class ${letter}`,
  editHint: 'Enter opens a number to type; a mouse drags it up and down.',

  annealingTitle: 'Annealing: who counts when',
  annealingDescription: (parts: { schedule: string; progress: string; threshold: string | null; kept: number; all: number }) =>
    `The threshold over the training, by three schedules: ${parts.schedule}. ` +
    (parts.threshold === null
      ? 'Every labelled row counts.'
      : `At ${parts.progress} it is ${parts.threshold}; ${parts.kept} of ${parts.all} labelled rows lie at or below it and count.`),
  progress: 'progress',
  dataTable: 'Data table',

  gradientTitle: 'What flows back',
  gradientHint: 'To the original logits: nothing.',
  codeHint: 'The lines that compute what is looked at, and those that use it, are selected.',

  totalTitle: 'Final loss',
  partsDescription: 'The two parts of the final loss on one scale',
  totalOf: (amount: string) => `final loss ${amount}`,
  prompt: 'Point at a number, or walk with the arrow keys: what it comes from and what comes of it lights up, here and in the code.',
  letGo: 'Let go',

  tensors: {
    original: () => 'Logits of the unlabelled examples as they are',
    plain: () => 'Their probabilities without a temperature: what the mask looks at',
    targets: () => 'Target: the probabilities that the other side is to match',
    confidences: () => 'The largest probability of each row',
    mask: () => 'Mask: 1 where a row counts',
    augmented: () => 'Logits of the same examples, augmented',
    logProbs: (unit: string) => `Log-probabilities of the augmented examples, in ${unit}`,
    elements: (unit: string) => `Contributions to the KL: target · (log target − log_probs), in ${unit}`,
    kls: (unit: string) => `KL(target ‖ augmented) of each example, in ${unit}`,
    consistency: () => 'Consistency loss L_u',
    labelled: () => 'Logits of the labelled examples',
    probs: () => 'Their probabilities',
    losses: (unit: string) => `Cross-entropy of each labelled example, in ${unit}`,
    kept: () => '1 where a labelled row counts',
    supervised: () => 'Supervised loss L_s',
    total: () => 'Final loss L',
    augmentedGradient: (unit: string) => `Gradient of the final loss in the augmented logits, in ${unit}`,
    labelledGradient: (unit: string) => `Gradient of the final loss in the labelled logits, in ${unit}`,
  },
  columns: { confidences: 'max', mask: '0/1', kls: 'KL', losses: 'CE', kept: '0/1' },

  notes: {
    temperatureIsOne: 'T is 0 or less, which this loss takes for 1: nothing is divided.',
    noMask: 'τ is below 0: every row counts, there is no mask.',
    neverMasks: 'This τ can never mask: the largest of so many probabilities is always above it.',
    alwaysMasks: 'τ = 1 masks every row: no probability is above 1.',
    allMasked: 'Every row is masked. The sum 0 is divided by at least 1: the loss is 0 and has no gradient.',
    identical: 'Both sides have the same logits, but T divides only one of them: the loss is not 0.',
    noCoefficient: 'λ = 0: the consistency loss is computed, but counts for nothing.',
    noneCounts: 'No labelled row counts: all are sure enough already. The sum 0 is divided by at least 1.',
    neverReachesOne: 'The logarithmic schedule never reaches 1: it ends at 1 − e⁻⁵ of the way.',
  },

  keys: {
    walk: 'follow the computation',
    row: 'another row',
    temperature: 'lower or raise T',
    confidence: 'lower or raise τ',
    annealing: 'next annealing schedule',
    mode: 'step by step, digits, two moons',
    side: 'temperature on the other side',
    mean: 'mean over the mask or the batch',
    preset: 'next example',
  },
};
