import { useState } from 'react';
import { Bars } from '../../charts/Bars';
import { BinTargets } from '../../charts/BinTargets';
import { BrushLine } from '../../charts/BrushLine';
import { Dashes } from '../../charts/Dashes';
import { Frame } from '../../charts/Frame';
import { Handle } from '../../charts/Handle';
import type { HandleChange } from '../../charts/Handle';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useCodes, useGesture } from './codesCore';
import { probsOf, setMass } from './codesEdits';
import { isAlone, isAlphabet, symbolCount, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { SymbolNames } from './SymbolNames';
import { SourceControls } from './SourceControls';
import { useMassesTable } from './useMassesTable';
import { useBrushed, useBrushing, useMasses, useOrder } from './useShown';

/** Few heights, so that the axis stands still while the bars move. */
const HEIGHTS = [0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
const HEADROOM = 1.05;
const STEP = 0.01;

/** How likely each symbol is, and how likely the model says it is: bars to drag of an alphabet, letters counted of a text. */
export function SourcePanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const gesture = useGesture();
  const masses = useMasses();
  const order = useOrder();
  const brushed = useBrushed();
  const { hover, choose } = useBrushing();
  const table = useMassesTable();
  const [heldHeight, holdHeight] = useState<number | null>(null);

  const places = [...order.keys()];
  const p = order.map((symbol) => masses.p[symbol] ?? 0);
  const q = order.map((symbol) => masses.q[symbol] ?? 0);
  const isEdited = isAlphabet(scene);
  const alone = isAlone(scene);
  const line = alone && isEdited ? words.sourceLineAlone : words.sourceLine[scene.p.kind];
  const highest = Math.max(0, ...p, ...q) * HEADROOM;
  const height = heldHeight ?? HEIGHTS.find((one) => one >= highest) ?? 1;
  const at = brushed === null ? -1 : order.indexOf(brushed);
  const peak = p.indexOf(Math.max(...p));
  // The model is named where it stands highest, away from the name of the truth.
  const apart = places.filter((i) => Math.abs(i - peak) > places.length / 5);
  const modelPeak = apart.reduce((best, i) => ((q[i] ?? 0) >= (q[best] ?? 0) ? i : best), apart[0] ?? 0);
  const holding =
    (change: (change: HandleChange) => void) =>
    (moved: HandleChange): void => {
      holdHeight(moved.phase === 'end' ? null : height);
      change(moved);
    };
  const handleOf = (side: 'p' | 'q', place: number) => {
    const symbol = order[place] ?? 0;
    const value = (side === 'p' ? p : q)[place] ?? 0;
    return (
      <Handle
        key={`${side}${symbol}`}
        x={side === 'p' ? place : place + 0.32}
        y={value}
        axis="y"
        value={value}
        min={0}
        max={1}
        step={STEP}
        span={0.4}
        {...(side === 'q' ? ({ shape: 'diamond', role: 'rival' } as const) : {})}
        label={words.massOf(side, symbolName(scene, symbol))}
        valueText={format.fixed(value)}
        onFocus={() => choose(symbol)}
        onHover={(over) => hover(over ? symbol : null)}
        onChange={holding(gesture(`${side}:${symbol}`, (now, base, to) => setMass(now, base, side, symbol, to)))}
      />
    );
  };

  return (
    <Frame
      title={alone ? words.sourceTitleAlone : words.sourceTitle}
      subtitle={line}
      description={alone ? words.sourceDescriptionAlone(symbolCount(scene)) : words.sourceDescription(symbolCount(scene))}
      xDomain={[-0.6, Math.max(1, order.length) - 0.4]}
      yDomain={[0, height]}
      xTicks={[]}
      yLabel={words.probability}
      height="fill"
      interactive={isEdited && controls !== 'none'}
      table={table}
      tableLabel={words.dataTable}
      footer={controls !== 'none' && <SourceControls controls={controls} />}
    >
      <Bars x={places} y1={p} role="truth" highlight={at === -1 ? null : at} />
      {at !== -1 && <BrushLine x={at} />}
      <BinTargets
        x={places}
        onHover={(index) => hover(index === null ? null : (order[index] ?? null))}
        onSelect={(index) => choose(order[index] ?? 0)}
      />
      {!alone && <Dashes x={places} y={q} role="rival" />}
      {isEdited && controls !== 'none' && <Locked by="p">{places.map((place) => handleOf('p', place))}</Locked>}
      {isEdited && controls !== 'none' && probsOf(scene.q, order.length) && <Locked by="q">{places.map((place) => handleOf('q', place))}</Locked>}
      <SymbolNames names={order.map((symbol) => symbolName(scene, symbol))} x={places} widths={1} highlight={at === -1 ? null : at} place="below" />
      {order.length > 0 && <Label x={peak} y={p[peak] ?? 0} side="above" anchor="middle" text={words.truth} role="truth" clearance={4} />}
      {order.length > 0 && !alone && (
        <Label x={modelPeak} y={Math.max(q[modelPeak] ?? 0, p[modelPeak] ?? 0)} side="above" anchor="middle" text={words.model} role="rival" clearance={6} />
      )}
    </Frame>
  );
}
