import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { openedLab } from '../openLab';
import { CopyText } from './CopyText';
import { shareWords } from './shareWords';

/** The script that reproduces the numbers on the screen. */
export function PythonSection() {
  const { format } = useI18n();
  const words = useWords(shareWords);
  const scene = useField((state) => state.scene);
  const results = useField((state) => state.results);
  const code = openedLab(scene.lab).python?.(scene, results, format.unit) ?? '';
  return (
    <>
      <p>{words.python.hint}</p>
      <CopyText label={words.python.label} text={code} />
    </>
  );
}
