import type { ComponentType, ReactNode } from 'react';
import { SubscriptText } from '../charts/SubscriptText';
import { Swatch } from '../charts/Swatch';
import { Button } from '../controls/Button';
import { Toggle } from '../controls/Toggle';
import { useWords } from '../i18n/useWords';
import type { FamilyName } from '../math/families';
import { changeFamily } from './changeFamily';
import type { DataSource } from './data/DataSource';
import { DataSize } from './DataSize';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { FamilyChoice } from './FamilyChoice';
import { KnotTable } from './KnotTable';
import { MixtureTable } from './MixtureTable';
import { ParameterSliders } from './ParameterSliders';
import { PmfTable } from './PmfTable';
import { useDataDialog } from './useDataDialog';
import { isVectorFamily } from './vectorFamilies';
import type { VectorFamily } from './vectorFamilies';
import './DistributionEditor.css';

export interface DistributionEditorProps extends EditorPartProps {
  /** What it is, as “truth p” or “start of q_θ”. */
  readonly title: string;
  /** The families to choose from; all where it is left out. */
  readonly families?: readonly FamilyName[];
  /** Parameters that are not moved here: those that an optimizer moves, say. */
  readonly without?: readonly string[];
  /** Offers the reader's own data and the real sets, as counts or as a density. */
  readonly data?: readonly ('discrete' | 'continuous')[];
  readonly onData?: (source: DataSource) => void;
  /** Whether the plot of a drawn density is a pad to draw on (`DistributionHandles`), and the switch for it. */
  readonly draws?: boolean;
  readonly onDraws?: (draws: boolean) => void;
  /** What else stands with it: a cut, a swap. */
  readonly children?: ReactNode;
}

/** How the parameters that are lists are edited. */
const listEditors: { readonly [F in VectorFamily]: ComponentType<EditorPartProps> } = {
  categorical: PmfTable,
  drawnDensity: KnotTable,
  empirical: PmfTable,
  gaussianKde: DataSize,
  gaussianMixture: MixtureTable,
  histogram: DataSize,
};

/** Everything that changes one distribution, beside its plot. */
export function DistributionEditor({ title, families, without, data, onData, draws = false, onDraws, children, ...part }: DistributionEditorProps) {
  const { symbol, role, distribution, edits } = part;
  const words = useWords(distributionWords);
  const dialog = useDataDialog();
  const { family } = distribution;
  const ListEditor = isVectorFamily(family) ? listEditors[family] : null;
  return (
    <div className="distribution-editor" role="group" aria-label={title.replaceAll('_', '')}>
      <div className="distribution-editor__head">
        <span className="distribution-editor__title">
          <Swatch role={role} />
          <span>
            <SubscriptText text={title} />
          </span>
        </span>
        <FamilyChoice
          symbol={symbol}
          family={family}
          families={families}
          onChange={(next) => edits.once('family', (now) => changeFamily(now, next))}
        />
        {data && <Button label={words.data} title={words.dataOf(symbol)} expanded={dialog.Dialog !== null} onClick={dialog.open} />}
      </div>
      {dialog.hasFailed && (
        <p className="distribution-editor__note" role="alert">
          {words.dataFailed}
        </p>
      )}
      {onDraws && family === 'drawnDensity' && (
        <Toggle label={words.drawOn(symbol)} checked={draws} role={role} onChange={onDraws} />
      )}
      {ListEditor && <ListEditor key={family} {...part} />}
      <ParameterSliders {...part} {...(without && { without })} />
      {children}
      {data && dialog.Dialog && (
        <dialog.Dialog
          kinds={data}
          onClose={dialog.close}
          onUse={(next, source) => {
            edits.once('data', () => next);
            onData?.(source);
            dialog.close();
          }}
        />
      )}
    </div>
  );
}
