import { useId } from 'react';
import { racers as marks } from '../../charts/racers';
import { Swatch } from '../../charts/Swatch';
import { directions } from '../../math/geometry/direction';
import { SteadyInput } from '../../controls/SteadyInput';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { useLocked } from '../Locked';
import { compactNumber } from './compactNumber';
import { distanceTo } from './distanceTo';
import { useFit, useOneEdit } from './fitCore';
import { setLead } from './fitEdits';
import { fitWords } from './fitWords';
import { racerNames } from './racerNames';
import { thetaAt } from './stepAt';
import { useModel } from './useModel';
import { useWayKl } from './useWayKl';

/** How every racer stands at this step; the one that is chosen is followed in the other views. */
export function RaceTable({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const group = useId();
  const isLocked = useLocked('lead');
  const racers = useFit(({ scene }) => scene.racers);
  const lead = useFit(({ scene }) => scene.lead);
  const step = useFit(({ scene }) => scene.step);
  const runs = useFit(({ results }) => results.runs);
  const landscape = useFit(({ results }) => results.landscape);
  const model = useModel();
  const klOf = useWayKl();
  const unit = messages.app[format.unit];
  const names = racerNames(racers, words);

  return (
    <div className="fit-race">
      <table>
        <caption>{words.raceCaption(unit)}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.race}
            </th>
            {directions.map((direction) => (
              <th key={direction} scope="colgroup" colSpan={2} className={`fit-race__direction role--${direction}`}>
                {words[direction]}
              </th>
            ))}
          </tr>
          <tr>
            {directions.map((direction) => [
              <th key={`${direction} loss`} scope="col">
                KL
              </th>,
              <th key={`${direction} far`} scope="col" title={words.raceCaption(unit)}>
                {words.toNearest}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {names.map((name, i) => {
            const mark = marks[i];
            return (
              <tr key={i} className={i === lead ? 'fit-race__row--lead' : undefined}>
                <th scope="row">
                  <label className="fit-race__racer">
                    {controls !== 'none' && racers.length > 1 && (
                      <SteadyInput
                        type="radio"
                        className="control-focus"
                        name={group}
                        checked={i === lead}
                        aria-label={words.follow(name)}
                        disabled={isLocked}
                        on={{ change: () => edit('lead', (scene) => setLead(scene, i)) }}
                      />
                    )}
                    {mark && <Swatch role={mark.role} />}
                    <span>{name}</span>
                  </label>
                </th>
                {directions.map((direction) => {
                  const way = runs?.[i]?.[direction];
                  const minima = landscape?.[direction].minima ?? [];
                  const theta = step === 0 ? model.theta : way && thetaAt(way, step);
                  const far = theta ? distanceTo(minima, theta, model) : Number.NaN;
                  return [
                    <td key={`${direction} loss`}>{compactNumber(inUnit(klOf(i, direction), format.unit), format)}</td>,
                    <td key={`${direction} far`}>{compactNumber(far, format)}</td>,
                  ];
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
