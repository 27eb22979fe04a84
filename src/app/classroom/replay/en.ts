const plural = new Intl.PluralRules('en');
const moments = (n: number): string => `${n} ${plural.select(n) === 'one' ? 'moment' : 'moments'}`;

export const en = {
  hour: {
    title: 'This lecture, kept',
    hint: 'Slides, reveals, hands and settled scenes are kept in this window as you go, with their times; no sound, no pen. Nothing leaves your computer.',
    kept: (count: number, begun: string) => `${moments(count)} since ${begun}`,
    save: 'Save as lecture.json',
    again: 'Replay it now',
    anew: 'Begin a new one',
    open: 'Replay a file…',
    refused: (file: string) => `“${file}” was not opened, and the slides are as they were:`,
    notOurs: 'it is JSON, but not a kept lecture of KLarity.',
    otherVersion: (version: string) => `it is a kept lecture of version ${version}, which this KLarity cannot read.`,
  },
  replay: {
    name: 'Replay',
    moment: 'Moment of the lecture',
    at: (time: string, number: number, count: number) => `${time} · ${number} of ${count}`,
    previous: 'Moment before',
    next: 'Next moment',
    play: 'Play',
    pause: 'Pause',
    end: 'End the replay',
  },
};
