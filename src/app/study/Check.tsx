import type { ReactNode } from 'react';
import { CheckCard } from './CheckCard';
import { achieve } from './progress';
import { useLesson } from './useLesson';

interface CheckProps {
  /** Its name in the lesson. */
  readonly name: string;
  readonly question: string;
  /** One <Option> for each option of the lesson. */
  readonly children: ReactNode;
}

/** A question after the text. */
export function Check({ name, question, children }: CheckProps) {
  const lesson = useLesson();
  const check = lesson.checks.find((one) => one.name === name);
  if (!check) throw new Error(`the lesson ${lesson.name} has no check ${name}`);
  return (
    <CheckCard question={question} right={check.right} onRight={() => achieve(lesson.name, { check: name })}>
      {children}
    </CheckCard>
  );
}
