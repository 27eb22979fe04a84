import type { FieldProblem } from '../controls/readField';
import { useI18n } from '../i18n/I18nContext';

/** What a number field says of what it cannot take. */
export function useFieldProblem(): (problem: FieldProblem) => string {
  const { messages, format } = useI18n();
  return (problem) => {
    switch (problem.kind) {
      case 'not-a-number':
        return messages.field.notANumber(problem.text);
      case 'too-small':
        return messages.field.tooSmall(problem.text, format.plain(problem.min));
      case 'too-large':
        return messages.field.tooLarge(problem.text, format.plain(problem.max));
    }
  };
}
