import type { Language } from '../scene/preferences';
import type { ChapterName } from './index';

/** What the chapters are called, as their texts have it. */
export const titles: Readonly<Record<Language, Readonly<Record<ChapterName, string>>>> = {
  en: {
    'guessing-game': 'A guessing game',
    surprise: 'Surprise and entropy',
    'wrong-code': 'The wrong code: cross-entropy',
    'log-ratio': 'KL, the expected log-ratio, in bits',
    'space-worms': 'Space worms: uniform or binomial?',
    'not-a-distance': 'Not a distance',
    zeros: 'Zeros and infinity',
    'loss-curve': 'Optimising θ: the loss curve and its minimum',
    'two-directions': 'Two directions, two fits: the loss surfaces',
    'cross-entropy': 'KL = cross-entropy − entropy',
    kldivloss: 'KLDivLoss',
    consistency: 'Consistency training (UDA)',
    'from-samples': 'KL from samples',
    family: 'The family of divergences',
  },
  zh: {
    'guessing-game': '猜一袋糖',
    surprise: '意外与熵',
    'wrong-code': '错误的编码：交叉熵',
    'log-ratio': 'KL 散度：对数比的期望，以比特计',
    'space-worms': '太空蠕虫：均匀，还是二项？',
    'not-a-distance': '不是距离',
    zeros: '零与无穷',
    'loss-curve': '优化 θ：损失曲线与它的最小值',
    'two-directions': '两个方向，两种拟合：损失曲面',
    'cross-entropy': 'KL 散度 = 交叉熵 − 熵',
    kldivloss: 'KLDivLoss',
    consistency: '一致性训练（UDA）',
    'from-samples': '从样本看 KL 散度',
    family: '散度一家',
  },
};
