import { SubscriptText } from '../../charts/SubscriptText';
import { BrushLine } from '../../charts/BrushLine';
import { Frame } from '../../charts/Frame';
import { WalkTarget } from '../../charts/WalkTarget';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { handlePlaces } from '../../distribution/handlePlaces';
import { LawMarks } from '../../distribution/LawMarks';
import { useI18n } from '../../i18n/I18nContext';
import { sentences } from '../../i18n/sentences';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { areOneCurve } from './areOneCurve';
import { shortNumber } from './compactNumber';
import { DistributionLabels } from './DistributionLabels';
import { useFit, useOneEdit } from './fitCore';
import { setBrush } from './fitEdits';
import { fitWords } from './fitWords';
import { GhostCurve } from './GhostCurve';
import { topOf } from './topOf';
import { useBrushed } from './useBrushed';
import { useCurves } from './useCurves';
import { useDistributionTable } from './useDistributionTable';
import { useSource } from './useSource';
import { useTargetEdits } from './useFitEdits';

/** p, and over it a q_θ for each direction. What is dragged follows from the scene alone. */
export function DistributionsPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const edits = useTargetEdits();
  const { distribution, cut } = useFit(({ scene }) => scene.p);
  // Handles stand on the distribution itself: what is cut or smoothed lies elsewhere.
  const isPlain = useFit(({ scene }) => scene.smoothing.p === 0) && cut === null;
  const brushed = useBrushed();
  const source = useSource(controls === 'essential');
  const curves = useCurves();
  const { view, kind, truth, rival, forward, reverse } = curves;
  const table = useDistributionTable(curves);
  const top = topOf(curves);
  // Over each other, the dashes of two roles would look like those of a third.
  const isOne = areOneCurve(forward, reverse, top);
  const isDiscrete = kind === 'discrete';
  const margin = isDiscrete ? 0.6 : 0;
  const about = source ?? words.distributionsHint;
  const hasHandles = controls !== 'none' && isPlain && distribution.family !== 'gaussianKde' && distribution.family !== 'histogram';

  // A small frame has room for what is done here, or for where the data come from.
  const said = controls === 'essential' && hasHandles ? '' : about;
  const all = hasHandles ? sentences([...(said === '' ? [] : [said]), words.dragHandles]) : said;

  return (
    <Frame
      title={<SubscriptText text={words.distributionsTitle} />}
      subtitle={
        hasHandles ? (
          <>
            {all.slice(0, -words.dragHandles.length)}
            <span className="for-hands">{words.dragHandles}</span>
          </>
        ) : (
          all
        )
      }
      description={table.description}
      xDomain={[view.low - margin, view.high + margin]}
      yDomain={[0, top]}
      formatX={(x) => shortNumber(x, format)}
      xLabel={words.outcome}
      yLabel={isDiscrete ? words.probability : words.density}
      height="fill"
      interactive
      table={table.data}
      tableLabel={words.dataTable}
    >
      <LawMarks curve={truth} role="truth" brushed={brushed} />
      {brushed !== null && <BrushLine x={brushed} />}
      {rival && <LawMarks curve={rival} role="rival" />}
      <GhostCurve view={view} />
      {isOne ? (
        <LawMarks curve={reverse} role="ink" />
      ) : (
        <>
          <LawMarks curve={forward} role="forward" />
          <LawMarks curve={reverse} role="reverse" />
        </>
      )}
      <WalkTarget
        x={brushed}
        min={view.low}
        max={view.high}
        step={isDiscrete ? 1 : (view.high - view.low) / 100}
        stops={isDiscrete ? truth.xs : undefined}
        label={words.brushLabel}
        valueText={brushed === null ? words.brushPrompt : `x = ${format.plain(brushed, 4)}`}
        onHover={(hover) => klarity.set({ hover })}
        onWalk={(x) => edit('brush', (scene) => setBrush(scene, x), { undoable: false })}
      />
      {hasHandles && (
        <Locked by="p">
          <DistributionHandles
            symbol="p"
            role="truth"
            distribution={distribution}
            edits={edits}
            onHover={(hover) => klarity.set({ hover })}
            onChoose={(x) => edit('brush', (scene) => setBrush(scene, x), { undoable: false })}
          />
        </Locked>
      )}
      <DistributionLabels curves={curves} top={top} isOne={isOne} handles={hasHandles ? handlePlaces(distribution, 'truth') : []} />
    </Frame>
  );
}
