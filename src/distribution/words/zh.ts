import type { en } from './en';

export const zh: typeof en = {
  family: (of) => `${of} 的分布族`,
};
