import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';

/** What the chapters are called, as their texts have it. */
export const titles: Readonly<Record<Language, Readonly<Record<ChapterName, string>>>> = {
  en: {
    surprise: 'Surprise and entropy',
    'wrong-code': 'The wrong code: cross-entropy',
    'space-worms': 'Space worms: uniform or binomial?',
    zeros: 'Zeros and infinity',
    kldivloss: 'KLDivLoss',
  },
  zh: {
    surprise: '意外与熵',
    'wrong-code': '错误的编码：交叉熵',
    'space-worms': '太空蠕虫：均匀，还是二项？',
    zeros: '零与无穷',
    kldivloss: 'KLDivLoss',
  },
};
