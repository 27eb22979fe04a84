import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';

/** What the chapters are called, as their texts have it. */
export const titles: Readonly<Record<Language, Readonly<Record<ChapterName, string>>>> = {
  en: {
    surprise: 'Surprise and entropy',
    'wrong-code': 'The wrong code: cross-entropy',
    'log-ratio': 'KL, the expected log-ratio, in bits',
    'space-worms': 'Space worms: uniform or binomial?',
    'not-a-distance': 'Not a distance',
    zeros: 'Zeros and infinity',
    kldivloss: 'KLDivLoss',
  },
  zh: {
    surprise: '意外与熵',
    'wrong-code': '错误的编码：交叉熵',
    'log-ratio': 'KL 散度：对数比的期望，以比特计',
    'space-worms': '太空蠕虫：均匀，还是二项？',
    'not-a-distance': '不是距离',
    zeros: '零与无穷',
    kldivloss: 'KLDivLoss',
  },
};
