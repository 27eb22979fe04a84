import { Panel } from '../../charts/Panel';
import { StackedBars } from '../../charts/StackedBars';
import { Toggle } from '../../controls/Toggle';
import { SteadyInput } from '../../controls/SteadyInput';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { Locked, useLocked } from '../Locked';
import { areProbabilities } from './areProbabilities';
import { useLoss, useOneEdit } from './lossCore';
import { setReduction, setTimesT2 } from './lossEdits';
import { factorOf, reductions, shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import { useResult } from './useResult';
import { useWritten } from './useWritten';
import './LossTable.css';
import './ReductionsPanel.css';

/** The four reductions beside each other, each with what it divides by, and which of them is a KL. */
export function ReductionsPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(lossWords);
  const write = useWritten();
  const scene = useLoss((state) => state.scene);
  const once = useOneEdit();
  const isLocked = useLocked('reduction');
  const result = useResult();
  const [rows, classes] = shapeOf(scene);
  const divisors = { none: null, sum: '1', mean: `${rows * classes} = ${rows}×${classes}`, batchmean: String(rows) };
  const wired = result?.wirings[scene.wiring];
  const isPmf = !result || areProbabilities(result.targetSums);
  const factor = factorOf(scene);
  const loss = scene.reduction === 'none' ? wired?.sum : wired?.[scene.reduction];
  const [kl, entropy, crossEntropy] = [result?.kl, result?.entropy, result?.crossEntropy];
  const said = [
    factor === 1 ? '' : `${format.plain(factor, 4)} × `,
    scene.reduction === 'none' ? words.aTensor : write(loss, 4, 9),
    factor === 1 || scene.reduction === 'none' ? '' : ` = ${write(loss && factor * loss, 4, 9)}`,
  ].join('');
  const inNats = `${write(kl, 4, 9)} ${messages.app.nats}`;
  const amount = format.unit === 'nats' ? inNats : `${inNats} = ${format.info(kl ?? Number.NaN, 4)} ${messages.app[format.unit]}`;
  return (
    <Panel title={words.reductionsTitle} subtitle={words.reductionsSubtitle} className="loss-reductions">
      <table className="loss-table">
        <thead>
          <tr>
            <th scope="col">reduction</th>
            <th scope="col">{words.divides}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {reductions.map((name) => (
            <tr key={name} className={name === scene.reduction ? 'loss-table__row--chosen' : undefined}>
              <th scope="row" aria-label={name}>
                <label className="loss-table__choice">
                  <SteadyInput
                    type="radio"
                    className="control-focus"
                    name="loss-reduction"
                    checked={name === scene.reduction}
                    disabled={controls === 'none' || isLocked}
                    on={{ change: () => once('reduction', (was) => setReduction(was, name)) }}
                  />
                  <code>{name}</code>
                </label>
              </th>
              <td>{divisors[name] ?? '–'}</td>
              <td className="loss-table__number">
                {name === 'none' ? `[${rows}, ${classes}]` : write(wired?.[name], 4, 9)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="loss-reductions__loss">
        <code>loss</code> = {said}
      </p>
      <SettledStatus text={`loss = ${said}`} />
      <p className="loss-reductions__note">
        {isPmf ? (scene.wiring === 'right' ? words.klIs : words.klIsNot)(amount) : words.notPmf}
        {scene.wiring === 'right' && wired && Number.isNaN(wired.sum) ? ` ${words.nanNote}` : ''}
      </p>
      {isPmf && kl !== undefined && entropy !== undefined && crossEntropy !== undefined && (
        <StackedBars
          label={words.identityLabel}
          rows={[
            {
              label: words.crossEntropy,
              total: crossEntropy,
              totalLabel: format.fixed(crossEntropy),
              segments: [
                { role: 'truth', value: entropy, label: `H(p) ${format.fixed(entropy)}` },
                { role: 'forward', value: kl, label: `KL ${format.fixed(kl)}` },
              ],
            },
          ]}
        />
      )}
      {controls === 'full' && scene.target.kind === 'logits' && (
        <Locked by="timesT2">
          <Toggle label={words.timesT2} checked={scene.timesT2} onChange={(on) => once('T2', (was) => setTimesT2(was, on))} />
        </Locked>
      )}
    </Panel>
  );
}
