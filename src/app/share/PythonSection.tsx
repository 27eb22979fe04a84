import { useWords } from '../../i18n/useWords';
import { CopyText } from './CopyText';
import { shareWords } from './shareWords';

export interface PythonSectionProps {
  readonly code: string;
}

/** The script that reproduces the numbers on the screen. */
export function PythonSection({ code }: PythonSectionProps) {
  const words = useWords(shareWords);
  return (
    <>
      <p>{words.python.hint}</p>
      <CopyText label={words.python.label} text={code} />
    </>
  );
}
