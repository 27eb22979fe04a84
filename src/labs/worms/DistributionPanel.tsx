import { useState } from 'react';
import { Bars } from '../../charts/Bars';
import { BinTargets } from '../../charts/BinTargets';
import { BrushLine } from '../../charts/BrushLine';
import { Dashes } from '../../charts/Dashes';
import { Frame } from '../../charts/Frame';
import { Handle } from '../../charts/Handle';
import type { HandleChange } from '../../charts/Handle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useKlarity } from '../../state/KlarityContext';
import { Locked } from '../Locked';
import { DistributionLabels } from './DistributionLabels';
import { useGesture, useWorms, useWormsEdit } from './wormsCore';
import { rivalProbs, setBrush, setRivalProb, setTargetProb, targetProbs } from './wormsEdits';
import { OutcomeEditor } from './OutcomeEditor';
import { TargetTools } from './TargetTools';
import { useDistributionWords } from './useDistributionWords';
import { useBrushed, useComparison, useModelRole } from './useShown';
import { wormsWords } from './wormsWords';

/** Few heights, so that the axis stands still while the bars move. */
const HEIGHTS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1];
const HEADROOM = 1.05;

/** One bar's arrow key. */
const STEP = 0.01;

/** p as bars to drag, and both models over them. What is dragged follows from the scene alone. */
export function DistributionPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  const edit = useWormsEdit();
  const gesture = useGesture();
  const scene = useWorms((state) => state.scene);
  const brushed = useBrushed();
  const approximation = useComparison('approximation')?.q.probs;
  const role = useModelRole('approximation');
  const said = useDistributionWords();
  const [heldHeight, holdHeight] = useState<number | null>(null);

  const p = targetProbs(scene);
  const q = rivalProbs(scene);
  const xs = [...p.keys()];
  const isFree = scene.q.family === 'categorical';
  const highest = Math.max(...p, ...q, ...(approximation ?? [])) * HEADROOM;
  const height = heldHeight ?? HEIGHTS.find((one) => one >= highest) ?? 1;

  const holding =
    (change: (change: HandleChange) => void) =>
    (moved: HandleChange): void => {
      holdHeight(moved.phase === 'end' ? null : height);
      change(moved);
    };
  const choose = (x: number): void => edit('brush', (now) => setBrush(now, x), { undoable: false });

  return (
    <Frame
      title={words.distributionsTitle}
      subtitle={said.source}
      description={said.description}
      xDomain={[-0.6, p.length - 0.4]}
      yDomain={[0, height]}
      xTicks={xs}
      formatX={String}
      xLabel={words.outcome}
      yLabel={words.probability}
      height="fill"
      interactive
      table={said.table}
      tableLabel={words.dataTable}
      footer={
        controls !== 'none' && (
          <>
            <OutcomeEditor />
            {controls === 'full' && <TargetTools />}
          </>
        )
      }
    >
      <Bars x={xs} y1={p} role="truth" highlight={brushed} />
      {brushed !== null && <BrushLine x={brushed} />}
      <BinTargets x={xs} onHover={(hover) => klarity.set({ hover })} onSelect={choose} />
      <Dashes x={xs} y={q} role="rival" />
      {approximation && <Dashes x={xs} y={approximation} role={role} />}
      <Locked by="p">
        {xs.map((x) => (
          <Handle
            key={x}
            className="for-hands"
            x={x}
            y={p[x] ?? 0}
            axis="y"
            value={p[x] ?? 0}
            min={0}
            max={1}
            step={STEP}
            span={isFree ? 0.5 : 1}
            label={words.barOf(x)}
            valueText={format.fixed(p[x] ?? 0)}
            disabled={scene.locked.includes(x)}
            onFocus={() => choose(x)}
            onHover={(over) => klarity.set({ hover: over ? x : null })}
            onChange={holding(gesture(`p:${x}`, (now, base, value) => setTargetProb(now, base, x, value)))}
          />
        ))}
      </Locked>
      <Locked by="q">
        {isFree &&
          xs.map((x) => (
            <Handle
              key={`q${x}`}
              className="for-hands"
              x={x + 0.32}
              y={q[x] ?? 0}
              axis="y"
              value={q[x] ?? 0}
              min={0}
              max={1}
              step={STEP}
              span={0.4}
              shape="diamond"
              role="rival"
              label={words.rivalOf(x)}
              valueText={format.fixed(q[x] ?? 0)}
              onFocus={() => choose(x)}
              onHover={(over) => klarity.set({ hover: over ? x : null })}
              onChange={holding(gesture(`q:${x}`, (now, base, value) => setRivalProb(now, base, x, value)))}
            />
          ))}
      </Locked>
      <DistributionLabels p={p} q={q} approximation={approximation} height={height} />
    </Frame>
  );
}
