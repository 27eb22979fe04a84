import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const zh: Translated<typeof en> = {
  rest: '答案，以及本章后面的内容',
  answers: '答案',
  isAnswer: '正确答案',
  checkAnswers: '各个回答的点评',
  inOtherLanguage: 'This page in English',
  worked: '这个挑战要在图上动手做，需要启用脚本。图上会量出目标是否达到：',
};
