import type { DataWords } from './dataWords';

export const zh: DataWords = {
  title: '数据',
  sets: {
    worms: {
      title: '太空蠕虫的牙齿',
      about: '100 条蠕虫，每条 0 到 10 颗牙。',
      source: 'Will Kurt（2017）《Kullback-Leibler Divergence Explained》，为讲故事而虚构。',
    },
    horseKicks: {
      title: '被马踢死的人数',
      about: '普鲁士骑兵 200 个“军团·年”，按死亡人数（0 到 4）统计。',
      source: 'Ladislaus von Bortkiewicz（1898）《小数定律》，公有领域。',
    },
    faithful: {
      title: '老忠实泉：喷发时长',
      about: '272 次喷发的持续时间（分钟），分长短两类。',
      source: 'Azzalini 与 Bowman（1990），Applied Statistics 39；R datasets。纯事实数据，可自由使用。',
    },
    waiting: {
      title: '老忠实泉：等待时间',
      about: '到下一次喷发的分钟数，共 272 次。',
      source: 'Azzalini 与 Bowman（1990），Applied Statistics 39；R datasets。纯事实数据，可自由使用。',
    },
    galaxies: {
      title: '星系的速度',
      about: '北冕座天区的 82 个星系，单位 km/s。保持 R 中的原样：第 78 个值 26690 是已知的笔误，应为 26960。',
      source: 'Roeder（1990），JASA 85；R MASS。纯事实数据，可自由使用。',
    },
    setosa: {
      title: '山鸢尾：花瓣长度',
      about: '50 片花瓣，单位 cm。',
      source: 'Anderson（1935）、Fisher（1936），公有领域。',
    },
    versicolor: {
      title: '变色鸢尾：花瓣长度',
      about: '50 片花瓣，单位 cm。',
      source: 'Anderson（1935）、Fisher（1936），公有领域。',
    },
    virginica: {
      title: '维吉尼亚鸢尾：花瓣长度',
      about: '50 片花瓣，单位 cm。',
      source: 'Anderson（1935）、Fisher（1936），公有领域。',
    },
  },
};
