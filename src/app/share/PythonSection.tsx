import { useWords } from '../../i18n/useWords';
import { CopyText } from './CopyText';
import { shareWords } from './shareWords';
import { usePython } from './usePython';

/** The script that reproduces the numbers on the screen. */
export function PythonSection() {
  const words = useWords(shareWords);
  const code = usePython() ?? '';
  return (
    <>
      <p>{words.python.hint}</p>
      <CopyText label={words.python.label} text={code} />
    </>
  );
}
