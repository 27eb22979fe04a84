import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';

/** What the chapters are called, as their texts have it. */
export const titles: Readonly<Record<Language, Readonly<Record<ChapterName, string>>>> = {
  en: {
    'space-worms': 'Space worms: uniform or binomial?',
    zeros: 'Zeros and infinity',
    kldivloss: 'KLDivLoss',
    'from-samples': 'KL from samples',
    family: 'The family of divergences',
  },
  zh: {
    'space-worms': '太空蠕虫：均匀，还是二项？',
    zeros: '零与无穷',
    kldivloss: 'KLDivLoss',
    'from-samples': '从样本看 KL 散度',
    family: '散度一家',
  },
};
