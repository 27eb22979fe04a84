import type { LiveWords } from './liveWords';

export const zh: LiveWords = {
  digitsTitle: '手写数字：有无一致性训练的对比',
  moonsTitle: '双月数据：有无一致性训练的对比',
};
