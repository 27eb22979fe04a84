export const en = {
  withConsistency: 'with consistency',
  supervisedOnly: 'labels only',
  step: 'step',
  accuracy: 'Accuracy on the test',
  gain: 'gain',
  dataTable: 'Data as a table',
  percent: (value: string) => `${value} %`,
  points: (value: string) => `${value} points`,

  accuracyTitle: 'Test accuracy',
  accuracyAbout: (dataset: 'digits' | 'moons', labels: number, tested: number) =>
    dataset === 'digits'
      ? `Two copies of one network, ${labels} labelled digits; measured on ${tested} others`
      : `Two copies of one network, ${labels} labelled points; measured on ${tested} others`,
  accuracyNow: (step: number, withConsistency: string, supervisedOnly: string) =>
    `After ${step} steps ${withConsistency} of the test are told right with consistency, ${supervisedOnly} by labels only.`,

  run: 'The training',
  rewind: 'Back to the first weights',
  stepBack: '5 steps back',
  stepForward: '5 steps on',
  play: 'Train',
  pause: 'Pause',
  stepOf: (step: number, last: number) => `step ${step} of ${last}`,
  trainedTo: (step: number) => `Trained up to step ${step}`,
  network: 'Network',
  testError: (points: string, tested: number) => `± ${points}: one standard error of a test on ${tested} examples`,
  diverged: (step: number) => `The weights left all bounds after step ${step}: with this step size the training diverges. Try a smaller one.`,
  verdicts: {
    helps: (step: number, gain: string) => `At step ${step} consistency is ahead by ${gain}: more than this test leaves to chance.`,
    hurts: (step: number, gain: string) => `At step ${step} consistency is behind by ${gain}: here it does harm, by more than this test leaves to chance.`,
    undecided: (step: number, gain: string) => `At step ${step} the two differ by ${gain}: no more than this test leaves to chance. One seed does not tell; train ten.`,
  },
  start: 'Both networks begin at the same weights, and know nothing yet. Train them.',

  lossesTitle: 'The three losses',
  lossesAbout: 'Of each step’s batch, in the network with consistency',
  lossNames: { supervised: 'L_s on labels', unsupervised: 'L_u consistency', total: 'L_s + λ·L_u' },
  lossesNow: (step: number, supervised: string, unsupervised: string, total: string, unit: string) =>
    `At step ${step} the loss on labels is ${supervised}, the consistency loss ${unsupervised}, together ${total} ${unit}.`,

  sharesTitle: 'What passes the threshold',
  sharesAbout: (confidence: string) => `The share of the unlabelled batch whose largest probability is above τ = ${confidence}`,
  maskShare: 'passes the mask',
  labelledShare: 'labels that count',
  sharesNow: (step: number, mask: string) => `At step ${step} ${mask} of the unlabelled batch passes.`,
  sharesAnnealed: (labelled: string) => `Annealing lets ${labelled} of the labels count.`,

  wallTitle: 'A wall of unlabelled digits',
  wallAbout: 'As it is, and augmented; bars up: what the network says of the first, down: of the second. Framed: sure enough to count',
  wallNow: (step: number, passing: number, all: number, kl: string, unit: string) =>
    `At step ${step} ${passing} of ${all} digits pass the threshold; the mean KL of those that do is ${kl} ${unit}.`,
  wallColumns: { digit: 'digit', truth: 'true class', original: 'said of the original', augmented: 'said of the augmented', kl: 'KL', passes: 'counts' },
  yes: 'yes',
  no: 'no',
  wallCaption: (unit: string) => `The unlabelled digits at this step, KL in ${unit}`,
  credit: 'Digits: E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, CC BY 4.0.',

  regionsTitle: { withConsistency: 'Decision with consistency', supervisedOnly: 'Decision by labels only' },
  regionsAbout: 'The probability of the square moon; the line is where both are as likely. Large marks have a label',
  regionsNow: (step: number, accuracy: string) => `At step ${step} this network tells ${accuracy} of the test right.`,
  regionsCaption: 'Probability of the square moon over the plane',

  seedsTitle: 'Ten seeds',
  seedsAbout: 'One run may be luck: the same settings with ten seeds, each a split, first weights and batches of its own',
  seedsStart: 'Train ten seeds',
  seedsCancel: 'Cancel',
  seedsProgress: 'Ten seeds trained',
  seedsDone: (done: number, all: number) => `${done} of ${all} seeds`,
  seed: 'seed',
  mean: 'mean',
  deviation: 'standard deviation',
  seedsVerdicts: {
    helps: (count: number, gain: string, error: string) => `Over ${count} seeds consistency gains ${gain} ± ${error} points (mean of the pairs ± its standard error): it helps.`,
    hurts: (count: number, gain: string, error: string) => `Over ${count} seeds consistency changes accuracy by ${gain} ± ${error} points (mean of the pairs ± its standard error): it does harm.`,
    undecided: (count: number, gain: string, error: string) => `Over ${count} seeds consistency changes accuracy by ${gain} ± ${error} points (mean of the pairs ± its standard error): no gain that stands out from chance.`,
  },
  seedsDiverged: (count: number) => `${count} of the runs diverged and are left out.`,
  seedsNone: 'Not trained yet.',

  settings: 'Settings of the training',
  labels: 'Labelled examples',
  augmentation: 'Augmentation',
  augmentationHint: 'Strength: 1 shifts digits by up to a pixel, turns and scales them a little and adds noise; 0 changes nothing',
  optimizer: 'Optimizer',
  optimizers: { adam: 'Adam', momentum: 'momentum', gradientDescent: 'gradient descent' },
  stepSize: 'Step size',
  stepSizeHint: 'How far an optimizer goes along what it computes from the gradient',
  seedHint: 'Which examples are for the test and which have labels, the first weights, batches and augmentations',
  restart: 'A changed setting starts the training anew.',

  keys: { play: 'train or pause', step: 'five steps', rewind: 'back to the first weights', seeds: 'ten seeds, or cancel' },
};
