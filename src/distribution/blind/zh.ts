import type { BlindWords } from './blindWords';

export const zh: BlindWords = {
  title: (models) => `你的模型 ${models}`,
  subtitle: '真实分布 p 藏起来了：只告诉你还差多少。',
  description: (models) => `模型 ${models}，可以改动。真实分布 p 不显示。`,
  x: '结果 x',
  probability: '概率',
  density: '概率密度',
  dataTable: '数据表',
};
