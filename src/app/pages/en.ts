export const en = {
  rest: 'The answer, and the rest of the chapter',
  answers: 'The answer',
  isAnswer: 'the answer',
  checkAnswers: 'Answers',
  inOtherLanguage: '本页中文版',
  worked: 'Worked with in the figure, which needs scripts. There the goal is measured:',
};
