import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { useLook } from './lookContext';
import { lookFormula } from './lookFormula';
import { numberText } from './numberText';
import { tensorNames } from './tensorNames';
import { useStepsValues } from './useStepsValues';
import { useUda } from './useUda';
import './LookLine.css';

/** What is looked at in words, with the arithmetic that it comes from. */
export function LookLine({ fixed }: { readonly fixed: boolean }) {
  const { messages, format } = useI18n();
  const words = useWords(consistencyWords);
  const { look, select } = useLook();
  const scene = useConsistency((state) => state.scene);
  const values = useStepsValues();
  const isThere = useUda() !== undefined;
  if (look === null || !isThere) return <p className="look-line look-line__prompt">{words.prompt}</p>;
  const isWhole = look.row === null && look.tensor !== 'total' && look.tensor !== 'supervised' && look.tensor !== 'consistency';
  const text = isWhole
    ? tensorNames[look.tensor]
    : lookFormula(look, {
        scene,
        values,
        text: (tensor, value) => numberText(tensor, format)(value),
        plain: (value) => format.plain(value, 4),
      });
  return (
    <div className="look-line">
      <p className="look-line__words">{words.tensors[look.tensor](messages.app.nats)}</p>
      <p className="look-line__formula">{text}</p>
      {scene.look !== null && !fixed && <Button label={words.letGo} kind="quiet" onClick={() => select(null)} />}
    </div>
  );
}
