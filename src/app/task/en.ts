export const en = {
  title: 'Task',
  /** Read where a task has no message of its own. */
  noMessage: 'Reach the goal below.',
  hidden: 'The truth p is hidden. It shows as soon as the goal is met.',
  hiddenOnly: 'The truth p is hidden. Predict first; then let it show.',
  met: 'Met! The goal is reached.',
  metAndShown: 'Met! The goal is reached, and here is the truth p.',
  shown: 'Here is the truth p.',
  start: 'Start over',
  showAnswer: 'Show the answer…',
  sure: 'The answer shows the truth p, and the task is over.',
  showNow: 'Show it',
  notYet: 'Not yet',
};
