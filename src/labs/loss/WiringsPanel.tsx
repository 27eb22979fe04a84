import { Panel } from '../../charts/Panel';
import { SteadyInput } from '../../controls/SteadyInput';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useLocked } from '../Locked';
import { callOf } from './lossCode';
import { useLoss, useOneEdit } from './lossCore';
import { setWiring } from './lossEdits';
import { wiringNames } from './lossSchema';
import { lossWords } from './lossWords';
import { printed } from './printed';
import { useResult } from './useResult';
import './LossTable.css';
import './WiringsPanel.css';

/** The right call beside the wrong ones, each with what PyTorch prints for this batch. */
export function WiringsPanel({ controls }: { readonly controls: LabControls }) {
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const once = useOneEdit();
  const isLocked = useLocked('wiring');
  const result = useResult();
  return (
    <Panel title={words.wiringsTitle} subtitle={words.wiringsSubtitle} className="loss-wirings">
      <ul className="loss-wirings__list" role="list">
        {wiringNames.map((name) => {
          const value = result?.wirings[name].batchmean;
          const isRight = name === 'right';
          const isNan = isRight && value !== undefined && Number.isNaN(value);
          const isExchanged = scene.logTarget && (name === 'swapped' || name === 'reversed');
          return (
            <li key={name} className={`loss-wirings__item${name === scene.wiring ? ' loss-wirings__item--chosen' : ''}`}>
              <label className="loss-table__choice">
                <SteadyInput
                  type="radio"
                  className="control-focus"
                  name="loss-wiring"
                  checked={name === scene.wiring}
                  disabled={controls === 'none' || isLocked}
                  on={{ change: () => once('wiring', (was) => setWiring(was, name)) }}
                />
                <span className="loss-wirings__name">
                  {isRight ? '✓' : '✗'} {words.wirings[name].name}
                </span>
              </label>
              <output className="loss-wirings__prints" aria-live="off">
                {value === undefined ? '…' : printed(value)}
              </output>
              <code className="loss-wirings__call">{callOf({ ...scene, wiring: name }, 'batchmean')}</code>
              {(name === scene.wiring || isNan) && (
                <p className="loss-wirings__why">
                  {isNan ? words.rightButNan : isExchanged ? words.exchangedLogs : words.wirings[name].why}
                </p>
              )}
            </li>
          );
        })}
        <li className="loss-wirings__item">
          <span className="loss-wirings__name">✗ {words.meanWiring}</span>
          <output className="loss-wirings__prints" aria-live="off">
            {result ? printed(result.wirings.right.mean) : '…'}
          </output>
          <code className="loss-wirings__call">{callOf({ ...scene, wiring: 'right' }, 'mean')}</code>
        </li>
      </ul>
    </Panel>
  );
}
