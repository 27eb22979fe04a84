import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useOneEdit } from './compareCore';
import { setBrush } from './compareEdits';
import { compareWords } from './compareWords';
import { useBrushed, useComparison, useShownPair } from './useShown';
import { placeOfCase, zeroCaseOf, zeroCases } from './zeroCases';
import type { ZeroCase } from './zeroCases';
import './ZerosPanel.css';

/** What each case gives to either sum. */
const TERMS: Readonly<Record<ZeroCase, readonly [forward: string, reverse: string]>> = {
  both: ['', ''],
  onlyP: ['∞', '0'],
  onlyQ: ['0', '∞'],
  none: ['0', '0'],
};

/** The four cases of zero; the row of the brushed x lights up. */
export function ZerosPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(compareWords);
  const edit = useOneEdit();
  const at = useBrushed();
  const { step } = useShownPair();
  const comparison = useComparison();
  const names: Readonly<Record<ZeroCase, string>> = {
    both: words.zerosBoth,
    onlyP: words.zerosOnlyP,
    onlyQ: words.zerosOnlyQ,
    none: words.zerosNone,
  };
  const lit = at === null ? null : zeroCaseOf(at.logP, at.logQ);
  return (
    <section className="compare-zeros" aria-label={words.zerosTitle}>
      <h2 className="compare-zeros__title">{words.zerosTitle}</h2>
      <table className="compare-zeros__table">
        <thead>
          <tr>
            <th scope="col">{words.zerosCase}</th>
            <th scope="col">{words.zerosTerm('p', 'q')}</th>
            <th scope="col">{words.zerosTerm('q', 'p')}</th>
            {controls !== 'none' && <td aria-label={words.zerosHere} />}
          </tr>
        </thead>
        <tbody>
          {zeroCases.map((one) => {
            const place = comparison && placeOfCase(comparison, one);
            const [forward, reverse] = TERMS[one];
            const isLit = one === lit;
            return (
              <tr key={one} className={isLit ? 'compare-zeros__row--lit' : undefined} aria-current={isLit ? 'true' : undefined}>
                <th scope="row">{names[one]}</th>
                <td className="role--forward">{forward || words.zerosFinite}</td>
                <td className="role--reverse">{reverse || words.zerosFinite}</td>
                {controls !== 'none' && (
                  <td>
                    {isLit && at !== null ? (
                      <span className="compare-zeros__here">x = {format.plain(at.x, 3)}</span>
                    ) : (
                      <Button
                        kind="quiet"
                        icon="step-forward"
                        hideLabel
                        label={place === undefined ? words.zerosNowhere(names[one]) : words.zerosShow(names[one])}
                        disabled={place === undefined}
                        onClick={() => edit('brush', (scene) => setBrush(scene, (place ?? Number.NaN) * step), { undoable: false })}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
