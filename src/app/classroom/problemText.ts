import type { ClassroomWords } from './classroomWords';
import type { DeckProblem } from './deckProblem';

/** A problem of a deck in words; it names the field. */
export function problemText(words: ClassroomWords, problem: DeckProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return words.problem.tooLarge(problem.megabytes);
    case 'unreadable':
      return words.problem.unreadable(problem.reason);
    case 'not-json':
      return words.problem.notJson(problem.reason);
    case 'not-ours':
      return words.problem.notOurs;
    case 'other-version':
      return words.problem.otherVersion(problem.version);
    case 'bad-field':
      return problem.found === 'undefined' ? words.problem.missing(problem.field) : words.problem.badField(problem.field, problem.expected, problem.found);
    case 'unknown-field':
      return words.problem.unknownField(problem.field);
    case 'bad-address':
      return words.problem.badAddress(problem.field, problem.key, problem.text);
    case 'not-shown':
      return words.problem.notShown(problem.field, problem.part, problem.shown);
    case 'no-choice':
      return words.problem.noChoice(problem.field, problem.choices);
    case 'lab-failed':
      return words.problem.labFailed(problem.field, problem.lab);
  }
}
