import { racers as marks } from '../../charts/racers';
import { Swatch } from '../../charts/Swatch';
import { useWords } from '../../i18n/useWords';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { racerNames } from './racerNames';
import { SettingControl } from './SettingControl';
import './SetupPanel.css';

/** How far the racers step, without a choice of who races. */
export function SettingsPanel() {
  const words = useWords(fitWords);
  const racers = useFit(({ scene }) => scene.racers);
  const names = racerNames(racers, words);
  return (
    <section className="fit-setup__section" role="group" aria-label={words.racersSetup}>
      <ul className="fit-setup__racers">
        {racers.map(({ optimizer, settings }, i) => {
          const mark = marks[i];
          return (
            <li key={i} className="fit-setup__racer">
              <div className="fit-setup__racer-head">
                {mark && <Swatch role={mark.role} />}
                {names[i]}
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
    </section>
  );
}
