import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const zh: Translated<typeof en> = {
  numbered: (n, title) => `${n}. ${title}`,
  chapters: '各章',
  here: '你在这里',
  read: '读完了',
  met: '挑战成功',
  checksDone: (done, all) => `小测 ${done}/${all}`,
  resume: (title) => `接着上次读：${title}`,
  forget: '清除学习记录',
  kept: '学习记录只存在你的浏览器里，不会发往别处。',
  notKept: '浏览器不让本页保存任何东西：学习记录只在这次访问中有效。',
  previous: '上一章',
  next: '下一章',

  elsewhere: '图上现在是别的内容。',
  showHere: '显示这一步的图',

  challenge: '挑战',
  start: '摆好图形，开始',
  restart: '重新开始',
  showOne: '给我看一种做法',
  shown: '这是我们的做法。点“重新开始”，找出你自己的。',
  goalAbove: ({ symbol, now, bound }) => `${symbol} 现为 ${now}，要大于 ${bound}`,
  goalBelow: ({ symbol, now, bound }) => `${symbol} 现为 ${now}，要小于 ${bound}`,
  amountOf: (symbol, value, unit) => `${symbol} = ${value} ${unit}`,
  goalReached: '达到了',
  goalOpen: '还没有',
  done: '成功！目标达到了。',
  doneEarlier: '这个挑战你已经完成。',
  broken: '有不该改的地方被改动了。请重新开始，只改题目里说的部分。',

  checkTitle: '小测：',
  check: '对答案',
  yourAnswer: '你的回答',
  wrong: '不太对。',
  right: '答对了。',
  tryAgain: '再选一次。',
};
