const list = new Intl.ListFormat('en', { type: 'conjunction' });
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

interface SymbolParts {
  readonly name: string;
  readonly p: string;
  readonly q: string;
  readonly right: string;
  readonly wrong: string;
  readonly unit: string;
}

interface RateParts {
  readonly n: number;
  readonly right: string;
  readonly wrong: string;
  readonly excess: string;
  readonly kl: string;
  readonly unit: string;
}

interface TextParts {
  readonly letters: number;
  readonly signs: number;
  readonly foreign: number;
  readonly beyond: number;
  readonly most: number;
}

/** The words of the Codes lab. */
export const en = {
  question: 'You may ask only yes-or-no questions. How many do you need on average to learn which symbol was sent?',
  examples: 'Example',
  own: 'Your own symbols',
  changed: (title: string) => `${title}, other code`,
  ownLook: 'Your own symbols: a short codeword for what is likely, a long one for what is rare. Hatched is what the wrong code adds.',
  ownLookAlone: 'Your own symbols: a short codeword for what is likely, a long one for what is rare.',
  presets: {
    alone: {
      name: '½ ¼ ⅛ ⅛, one code alone',
      look: 'A bit is one answer: yes or no. A, half of all symbols, takes 1; C and D take 3. The areas add up to 1.75: the entropy.',
    },
    halves: {
      name: '½ ¼ ⅛ ⅛, the wrong way round',
      look: 'A bit is one answer: yes or no. A, half of all symbols, takes 1; C and D take 3. Made for q, the code spends its short words on what is rare: the hatched area is lost.',
    },
    fixed: {
      name: '½ ¼ ⅛ ⅛ in two bits each',
      look: 'Four symbols, two questions each: that is the code of somebody who knows nothing. Knowing p saves a quarter of a bit a symbol.',
    },
    coin: {
      name: 'A fair coin, thought loaded',
      look: 'A fair coin is 1 bit. Who is sure of heads pays 3.3 bits for every tails, and saves less than 1 on heads.',
    },
    sure: {
      name: 'A loaded coin in whole bits',
      look: 'A coin that falls on A nine times in ten has 0.47 bits of surprise; but no codeword is shorter than 1. Huffman’s excess over the entropy is no fault of the model.',
    },
    die: {
      name: 'A loaded die, thought fair',
      look: 'F falls half of the time. A code for a fair die never notices: it goes on spending as before.',
    },
    english: {
      name: 'English, without its frequencies',
      look: 'Letters of the declaration of human rights. Bars are as wide as a letter is frequent: e is wide and short, z narrow and long. The area is bits.',
    },
    pinyin: {
      name: 'English in the code of pinyin',
      look: 'A code made for Chinese pinyin has short words for i and n, and long ones for t and r: English takes more than half a bit a letter too much.',
    },
    german: {
      name: 'German in the code of English',
      look: 'Neighbours: German letters in a code made for English cost about 0.2 bits too many. Now swap them.',
    },
    never: {
      name: 'English in the code of German: ∞',
      look: 'The letter q never occurs in the German declaration, so the code made for it has no word for it. At the first “equal” the sending stops: one letter makes the cost ∞.',
    },
  },
  keys: {
    play: 'send, or pause',
    step: 'one symbol back or on',
    walk: 'to the next symbol',
    code: 'the next kind of code',
    tree: 'the other tree',
    swap: 'swap truth and model',
    draw: 'draw other symbols',
    next: 'the next or previous example',
  },
  dataTable: 'Data table',
  code: 'Code',
  codes: {
    ideal: { name: 'Ideal', what: 'Ideal: exactly −log of the probability, the surprise. No whole number of questions: what all codes aim at.' },
    shannon: { name: 'Shannon', what: 'Shannon: the surprise rounded up to whole bits, symbol by symbol.' },
    huffman: { name: 'Huffman', what: 'Huffman: the best code there is with a whole number of bits for every symbol.' },
  },
  truth: 'Truth p',
  model: 'Model q',
  symbol: 'Symbol',
  none: 'none',
  symbols: 'Symbols',
  probability: 'Probability',
  rightCode: 'Right code (for p)',
  wrongCode: 'Wrong code (for q)',
  rightWord: 'Right codeword',
  wrongWord: 'Wrong codeword',
  forP: 'for p',
  forQ: 'for q',
  excess: 'Excess',

  sourceTitle: 'What is sent, and what q expects',
  sourceTitleAlone: 'What is sent, and how often',
  sourceLineAlone: 'Drag the bars of p.',
  sources: {
    pmf: 'Own alphabet',
    text: 'Own text',
    uniform: 'Uniform',
    english: 'Rights, English',
    german: 'Rights, German',
    pinyin: 'Rights, pinyin',
    truth: 'None: q is p',
  },
  sourceLine: {
    pmf: 'Drag the bars: p (round) and q (diamond).',
    text: 'Letters of your own text, the most frequent first.',
    udhr: 'Letters of the declaration of human rights (UN, 1948).',
  },
  sourceDescription: (n: number) => `Bars: how often each of ${n} symbols is sent. Dashed: how often the model says it is.`,
  sourceDescriptionAlone: (n: number) => `Bars: how often each of ${n} symbols is sent.`,
  massesTable: 'Symbols and their probabilities',
  massOf: (side: 'p' | 'q', name: string) => `${side}(${name})`,
  swap: 'Swap p, q',
  ownExample: 'tobeornottobethatisthequestion',
  ownText: (side: 'p' | 'q') => `Your text for ${side}: letters a to z count`,
  noLetters: 'No letter from a to z is left of this. The text before stays in use.',
  textRead: ({ letters, signs, foreign, beyond, most }: TextParts) =>
    [
      `${count(letters, 'letter', 'letters')} used`,
      signs > 0 ? `${count(signs, 'space or sign', 'spaces and signs')} left out` : '',
      foreign > 0 ? `${count(foreign, 'letter of another script', 'letters of other scripts')} left out (write Chinese in pinyin)` : '',
      beyond > 0 ? `${count(beyond, 'letter', 'letters')} too many: a link carries ${most}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',

  lengthsTitle: (unit: string) => `Width p, height length: the area is ${unit}`,
  lengthsSubtitle: 'Filled: the right code. Hatched: what the wrong one adds.',
  lengthsDescription: ({ right, wrong, unit }: { readonly right: string; readonly wrong: string; readonly unit: string }) =>
    `A bar a symbol, as wide as it is likely, as high as its codeword is long. All areas together: ${right} ${unit} under the right code, ${wrong} under the wrong one.`,
  lengthsSubtitleAlone: 'As wide as it is likely, as high as its codeword is long.',
  lengthsDescriptionAlone: ({ right, unit }: { readonly right: string; readonly unit: string }) =>
    `A bar a symbol, as wide as it is likely, as high as its codeword is long. All areas together: ${right} ${unit}.`,
  lengthsTable: (unit: string) => `Symbols, their probabilities, lengths in ${unit}, and codewords`,
  lengthAxis: (unit: string) => `Length, ${unit}`,
  widthAxis: 'Width: p',
  pointAtSymbol: 'Point at a symbol to follow it through the whole lab.',
  symbolLine: ({ name, p, q, right, wrong, unit }: SymbolParts) =>
    `${name}: p = ${p}, q = ${q}. Right code ${right} ${unit}, wrong code ${wrong}: each time it is sent.`,
  symbolLineAlone: ({ name, p, right, unit }: SymbolParts) => `${name}: p = ${p}. It takes ${right} ${unit} each time it is sent.`,
  neverSent: (name: string) => `“${name}” is never sent: p is 0, so its bar has no width and costs nothing.`,
  neverSeen: (name: string, p: string) => `“${name}” is sent (p = ${p}), but the model gives it no mass: the wrong code has no word for it. Its length is ∞.`,

  huffmanTree: 'Huffman’s tree: a game of yes and no',
  shannonTree: 'Shannon’s tree: a game of yes and no',
  treeSubtitle: 'Left is 0, no; right is 1, yes. An answer is 1 bit.',
  treeOfIdeal: 'Ideal lengths are no whole numbers; Huffman’s come nearest.',
  treeOf: 'Whose tree',
  treeDescription: (leaves: number, depth: number) => `A tree with ${leaves} symbols at its ends, at most ${depth} questions deep.`,
  treePrompt: 'Point at a symbol: its way down is its codeword.',
  yes: 'yes',
  no: 'no',
  thenAnswer: (answers: string, next: string) => `${answers}, ${next}`,
  questions: (name: string, n: number, answers: string, word: string) =>
    `${name} takes ${count(n, 'question', 'questions')}, so ${count(n, 'bit', 'bits')}: ${answers}. Sent as ${word}.`,
  noQuestion: (name: string) => `${name} is certain: no question, no bit.`,
  noWord: (name: string) => `“${name}” is nowhere in this tree: its probability there is 0.`,

  streamTitle: 'The same message, twice as bits',
  streamTitleAlone: 'The message as bits',
  streamSubtitle: 'One box a symbol, as wide as its codeword. Newest at the right.',
  streamTable: (n: number, unit: string) => `The last ${count(n, 'symbol', 'symbols')} on the wire, newest first; costs so far in ${unit}`,
  message: 'Sent:',
  extra: (n: number, bits: string, unit: string) => `After ${count(n, 'symbol', 'symbols')} the wrong code has cost ${bits} ${unit} more.`,
  taken: (n: number, bits: string, unit: string) => `${count(n, 'symbol', 'symbols')} so far: ${bits} ${unit}.`,
  stopped: (name: string, n: number) => `Stopped after ${count(n, 'symbol', 'symbols')}: next comes “${name}”, which the wrong code has no word for. Its cost is ∞.`,
  restored: (n: number, bits: number) => `Read back from the ${bits} bits of the right code alone: ${n === 1 ? '1 symbol' : `all ${n} symbols`}, none wrong.`,
  notRestored: 'Read back from its bits, the message is another: this should not happen.',
  noBitsOfIdeal: 'Ideal lengths are an average to aim at: there are no bits to show, only widths.',
  sending: 'Sending',
  rewind: 'Back to the start',
  stepBack: 'Back',
  play: 'Send',
  pause: 'Pause',
  stepForward: 'On',
  sentSlider: 'Symbols sent',
  sentOf: (n: number, of: number) => `${n} of ${of}`,
  redraw: 'Draw anew',
  redrawHint: 'Other symbols from the same p',

  rateTitle: (unit: string) => `Average so far, ${unit} a symbol`,
  rateDrawn: 'Dotted: where 95 % of such runs are. The gap settles too.',
  rateText: 'At the end of the text both stand on their lines exactly.',
  rateDrawnAlone: 'Dotted: where 95 % of such runs are.',
  rateTextAlone: 'At the end of the text it stands on its line exactly.',
  rateDescriptionAlone: ({ n, right, unit }: RateParts) => `After ${n} symbols: ${right} ${unit} a symbol.`,
  rateDescription: ({ n, right, wrong, excess, kl, unit }: RateParts) =>
    `After ${n} symbols: right code ${right} ${unit} a symbol, wrong code ${wrong}, excess ${excess}. KL(p‖q) is ${kl}.`,
  rateTable: (unit: string) => `Average length so far, in ${unit} a symbol`,
  symbolsSent: 'Symbols sent',

  numbersTitle: (unit: string) => `What a symbol costs, in ${unit}`,
  identity: 'The entropy H(p) must be paid; the wrong model adds KL(p‖q), whole bits add their own.',
  identityAlone: 'The entropy H(p) must be paid; whole bits add their own.',
  barsLabel: 'Average length of both codes as sums',
  quantity: 'Quantity',
  wholeBits: 'whole bits',
  lengthRight: (name: string) => `${name}, made for p`,
  lengthWrong: (name: string) => `${name}, made for q`,
  excessOwn: (name: string) => `${name} for p over H(p)`,
  excessWrong: 'Wrong over right code',
  infinite: (names: readonly string[]) => `H(p, q) and KL(p‖q) are ∞: the model gives ${list.format(names.map((name) => `“${name}”`))} no mass, and it is sent.`,
  unitOther: (unit: string) => `Codes are made of bits; here their lengths are counted in ${unit}, your unit: 1 bit = 0.693 nats = 0.301 dits.`,
};
