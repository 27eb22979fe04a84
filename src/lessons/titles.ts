import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';

/** What the chapters are called, as their texts have it. */
export const titles: Readonly<Record<Language, Readonly<Record<ChapterName, string>>>> = {
  en: {
    'space-worms': 'Space worms: uniform or binomial?',
    zeros: 'Zeros and infinity',
    'cross-entropy': 'KL = cross-entropy − entropy',
    kldivloss: 'KLDivLoss',
    consistency: 'Consistency training (UDA)',
  },
  zh: {
    'space-worms': '太空蠕虫：均匀，还是二项？',
    zeros: '零与无穷',
    'cross-entropy': 'KL 散度 = 交叉熵 − 熵',
    kldivloss: 'KLDivLoss',
    consistency: '一致性训练（UDA）',
  },
};
