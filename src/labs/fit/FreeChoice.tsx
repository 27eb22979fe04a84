import { Toggle } from '../../controls/Toggle';
import { useWords } from '../../i18n/useWords';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { signText } from '../../distribution/signText';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { setFree } from './fitEdits';
import { fitWords } from './fitWords';
import { freeChoices } from './freeChoices';

const MOST = 2;

/** Which one or two parameters move. A third takes the place of the one that has moved longest; the last one stays. */
function toggled(free: readonly string[], name: string, choices: readonly string[]): readonly string[] {
  if (!free.includes(name)) return inOrder([...free, name].slice(-MOST), choices);
  return free.length > 1 ? free.filter((one) => one !== name) : free;
}

const inOrder = (free: readonly string[], choices: readonly string[]): readonly string[] =>
  choices.filter((name) => free.includes(name));

export function FreeChoice() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const model = useFit(({ scene }) => scene.model);
  const free = useFit(({ scene }) => scene.free);
  const choices = freeChoices(model);
  if (choices.length < 2) return null;
  return (
    <Locked by="free">
      <div className="fit-setup__row" role="group" aria-label={words.freeLegend} title={words.freeHint}>
        <span className="control-label">{words.freeLegend}</span>
        {choices.map((name) => {
          const [parameter] = fitModelOf(model, [name]).parameters;
          return (
            <Toggle
              key={name}
              label={signText(parameter?.symbol ?? name)}
              checked={free.includes(name)}
              onChange={() => edit('free', (scene) => setFree(scene, toggled(scene.free, name, choices)))}
            />
          );
        })}
      </div>
    </Locked>
  );
}
