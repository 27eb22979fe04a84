import type { WorksheetWords } from './worksheetWords';

export const zh: WorksheetWords = {
  title: '练习单',
  name: '姓名',
  date: '日期',
  print: '打印',
  withAnswers: '最后一页附答案',
  preparing: '正在准备练习单……',
  nothing: '这里没有可以打印的内容。请在实验的分享窗口里布置一个任务，或打开一堂课的练习单。',
  failed: '练习单没有做成。请重新加载页面再试。',
  numbered: (n, text) => (text === '' ? `${n}.` : `${n}. ${text}`),
  goal: '目标',
  goalBelow: (symbol, bound) => `${symbol} 小于 ${bound}`,
  goalAbove: (symbol, bound) => `${symbol} 大于 ${bound}`,
  given: '已知',
  draw: '在这里画出你的预测',
  why: '理由',
  scan: '扫码动手试试',
  answers: '答案',
  numbers: (unit) => `开始时的数值（信息量以${unit}计）`,
};
