import type { TaskPanelWords } from './taskWords';

export const zh: TaskPanelWords = {
  title: '任务',
  noMessage: '请达到下面的目标。',
  hidden: '真实分布 p 藏起来了。达到目标，它就会出现。',
  hiddenOnly: '真实分布 p 藏起来了。先作预测，再让它出现。',
  met: '做到了！目标已经达到。',
  metAndShown: '做到了！目标已经达到，真实的 p 就在这里。',
  shown: '真实的 p 就在这里。',
  start: '重新开始',
  showAnswer: '看答案……',
  sure: '看了答案，真实的 p 就会出现，任务也就结束了。',
  showNow: '看答案',
  notYet: '再想想',
};
