import { racers as marks } from '../../charts/racers';
import { Swatch } from '../../charts/Swatch';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { addRacer, removeRacer, setOptimizer } from './fitEdits';
import { MAX_RACERS } from './fitScene';
import { fitWords } from './fitWords';
import { NoiseControls } from './NoiseControls';
import { racerNames } from './racerNames';
import { optimizerNames } from './racerOf';
import { SettingControl } from './SettingControl';

/** Who races, and how each of them steps. */
export function RacersEditor() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const racers = useFit(({ scene }) => scene.racers);
  const next = optimizerNames.find((name) => !racers.some(({ optimizer }) => optimizer === name)) ?? 'gradientDescent';
  const names = racerNames(racers, words);
  return (
    <Locked by="racers">
      <ul className="fit-setup__racers">
        {racers.map(({ optimizer, settings }, i) => {
          const mark = marks[i];
          return (
            <li key={i} className="fit-setup__racer">
              <div className="fit-setup__racer-head">
                {mark && <Swatch role={mark.role} />}
                <Select
                  label={words.optimizerOf(i + 1)}
                  hideLabel
                  options={optimizerNames.map((name) => ({ value: name, label: words.optimizers[name] }))}
                  value={optimizer}
                  onChange={(chosen) => edit('optimizer', (scene) => setOptimizer(scene, i, chosen))}
                />
                {racers.length > 1 && (
                  <Button
                    kind="quiet"
                    icon="close"
                    hideLabel
                    label={words.removeRacer(names[i] ?? '')}
                    onClick={({ currentTarget }) => {
                      // The row that goes away in the page is the last one, and the last racer's has no such button.
                      const row = currentTarget.closest('li');
                      (i === racers.length - 1 ? row?.previousElementSibling : row)?.querySelector('select')?.focus();
                      edit('racers', (scene) => removeRacer(scene, i));
                    }}
                  />
                )}
              </div>
              <div className="fit-setup__settings">
                {Object.keys(settings).map((name) => (
                  <SettingControl key={`${optimizer} ${name}`} racer={i} name={name} />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <div className="fit-setup__row">
        {racers.length < MAX_RACERS && (
          <Button label={words.addRacer} onClick={() => edit('racers', (scene) => addRacer(scene, next))} />
        )}
        <NoiseControls />
      </div>
    </Locked>
  );
}
