const counted = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

export const en = {
  title: 'Use data',
  origin: 'Where from',
  origins: { pasted: 'Paste', file: 'File', set: 'Real data' },
  use: 'Use these data',
  cancel: 'Cancel',

  paste: 'Your numbers',
  pasteHint:
    'A list, a column, or a table from a spreadsheet, separated by anything. Decimal points or commas. Whatever is not a number is left out, and listed.',
  choose: 'Choose a file…',
  dropHint: 'or drop it here',
  file: (name: string, size: string) => `${name}, ${size}`,
  fileHint: 'CSV, TSV or plain text with up to 1,000,000 values. It stays on your computer.',
  setsLegend: 'Real data',

  reading: 'Reading',
  stop: 'Stop',
  stopped: 'Stopped. Change the text or choose the file again to read it.',
  unreadable: (message: string) => `This could not be read: ${message}`,
  nothing: 'No numbers were found.',
  cut: (most: string) => `Only the first ${most} values were read; the rest was left out.`,
  binary: 'This is not a text file. A workbook can be saved as CSV, and then read.',
  leftOut: (n: number) => `${counted(n, 'cell holds', 'cells hold')} no number to use and ${n === 1 ? 'was' : 'were'} left out:`,
  bad: (row: number, text: string, reason: string) => `row ${row}: ${text}, ${reason}`,
  empty: 'nothing',
  negative: (n: number) => `${counted(n, 'count', 'counts')} below 0 ${n === 1 ? 'was' : 'were'} left out.`,
  more: (n: number) => `and ${n} more`,
  reasons: { missing: 'a missing value', infinite: 'infinite', large: 'larger than 10¹²', text: 'not a number' },

  numbersAre: 'The numbers are',
  areValues: 'Observations',
  areCounts: 'Counts of 0, 1, 2, …',
  numbersFrom: 'Numbers from',
  column: (n: number) => `column ${n}`,
  allColumns: 'all columns together',
  eachCame: 'Each row came',
  once: 'once',
  comma: 'A comma',
  commaParts: 'parts numbers',
  commaDecimal: 'is the decimal sign',

  summary: 'Summary of the data',
  count: 'n',
  least: 'smallest',
  most: 'largest',
  mean: 'mean',
  deviation: 'std. deviation s',

  becomes: 'They become',
  forms: { counts: 'Counts', kde: 'Kernel density', histogram: 'Histogram' },
  noCounts: {
    fraction: (value: string) => `No counts: ${value} is not a whole number.`,
    negative: (value: string) => `No counts: ${value} is below 0.`,
    large: (value: string, most: string) => `No counts: ${value} is above ${most}.`,
  },
  noDensity: 'No density: there are more than 1,000,000 observations, or broken numbers of them.',
  tooManyBins: 'The data lie too close together for so many bins. Take fewer.',
  bandwidth: 'Bandwidth h',
  rule: 'Bandwidth by a rule',
  rules: { silverman: 'Silverman', scott: 'Scott', sheatherJones: 'Sheather–Jones' },
  variance: (data: string, kernel: string, sum: string, mean: string) =>
    `A density is drawn from the data: a normal of width h around each value. Its variance is s² + h² = ${data} + ${kernel} = ${sum}; the normal q of least forward KL has just this variance and the mean ${mean}.`,
  condensed: (n: string, points: string) =>
    `${points} points stand for the ${n} values, each the mean of as many neighbours; mean and variance stay the same.`,
  bins: 'Bins',
  histogramNote: 'A density is drawn from the data: constant in each bin, 0 outside and in empty bins.',
  linkNote: (most: string) => `A link carries at most ${most} points, bins or outcomes of them; all go into the scene’s file.`,

  chartKde: 'The data and their kernel density',
  chartHistogram: 'Histogram of the data',
  chartCounts: 'Shares of the outcomes',
  chartDescription: (bars: number, from: string, to: string) => `${counted(bars, 'bar', 'bars')} from ${from} to ${to}.`,
  density: 'density',
  share: 'share',
  table: 'Data table',
  tableCaption: 'What is drawn, in numbers',

  sets: {
    worms: {
      title: 'Teeth of space worms',
      about: '100 worms with 0 to 10 teeth.',
      source: 'Will Kurt (2017), “Kullback-Leibler Divergence Explained”, where they illustrate the story.',
    },
    horseKicks: {
      title: 'Deaths from horse kicks',
      about: '200 corps-years of the Prussian cavalry by their deaths, 0 to 4.',
      source: 'Ladislaus von Bortkiewicz (1898), Das Gesetz der kleinen Zahlen.',
    },
    faithful: {
      title: 'Old Faithful: eruptions',
      about: 'Durations of 272 eruptions of the geyser, in minutes. Two kinds: short and long.',
      source: 'Azzalini & Bowman (1990), Applied Statistics 39; as in R’s datasets.',
    },
    waiting: {
      title: 'Old Faithful: waiting times',
      about: 'Minutes to the next eruption, 272 times.',
      source: 'Azzalini & Bowman (1990), Applied Statistics 39; as in R’s datasets.',
    },
    galaxies: {
      title: 'Velocities of galaxies',
      about:
        '82 galaxies of the Corona Borealis region, in km/s. Kept as published in R: its 78th value, 26690, is a known slip for 26960.',
      source: 'Roeder (1990), JASA 85; as in R’s MASS.',
    },
    setosa: {
      title: 'Iris setosa: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936).',
    },
    versicolor: {
      title: 'Iris versicolor: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936).',
    },
    virginica: {
      title: 'Iris virginica: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936).',
    },
  },
};
