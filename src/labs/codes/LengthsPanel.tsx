import { Bars } from '../../charts/Bars';
import { BinTargets } from '../../charts/BinTargets';
import { Dashes } from '../../charts/Dashes';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { WalkTarget } from '../../charts/WalkTarget';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import { centresOf } from './centresOf';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { SymbolLine } from './SymbolLine';
import { SymbolNames } from './SymbolNames';
import { useLengthsTable } from './useLengthsTable';
import { useBrushed, useBrushing, useOrder, useResult } from './useShown';

/** Bars of width p and height length: their areas are what a symbol costs on average. The wrong code lies over the right one. */
export function LengthsPanel() {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const order = useOrder();
  const brushed = useBrushed();
  const { hover, choose } = useBrushing();
  const table = useLengthsTable();
  const unit = messages.app[format.unit];
  const alone = isAlone(scene);
  const shown = (bits: number): number => inUnit(bits * Math.LN2, format.unit);

  const drawn = order.filter((symbol) => (codes?.p[symbol] ?? 0) > 0);
  const widths = drawn.map((symbol) => codes?.p[symbol] ?? 0);
  const centres = centresOf(widths);
  const right = drawn.map((symbol) => shown(codes?.right.lengths[symbol] ?? Number.NaN));
  const wrong = drawn.map((symbol) => shown(codes?.wrong.lengths[symbol] ?? Number.NaN));
  const finite = [...right, ...wrong].filter((length) => Number.isFinite(length));
  const endless = [...drawn.keys()].filter((i) => wrong[i] === Infinity);
  // What has no end bears its name over all that has one.
  const top = Math.max(shown(1), ...finite) * (endless.length > 0 ? 1.4 : 1.12);
  const at = brushed === null ? -1 : drawn.indexOf(brushed);
  // Where the wrong code saves, there is nothing above the right one.
  const above = wrong.map((length, i) => (length > (right[i] ?? 0) ? Math.min(length, top) : Number.NaN));
  const averages = {
    right: format.info((codes?.right.expected.value ?? Number.NaN) * Math.LN2),
    wrong: format.info((codes?.wrong.expected.value ?? Number.NaN) * Math.LN2),
    unit,
  };

  return (
    <Frame
      title={words.lengthsTitle(unit)}
      subtitle={alone ? words.lengthsSubtitleAlone : words.lengthsSubtitle}
      description={alone ? words.lengthsDescriptionAlone(averages) : words.lengthsDescription(averages)}
      xDomain={[0, 1]}
      yDomain={[0, top]}
      yLabel={words.lengthAxis(unit)}
      xLabel={words.widthAxis}
      height="fill"
      interactive
      table={table}
      tableLabel={words.dataTable}
      footer={<SymbolLine />}
    >
      <Bars x={centres} y1={right} width={widths} role="truth" highlight={at === -1 ? null : at} className="codes-lengths__bars" />
      {!alone && (
        <>
          <Bars
            x={centres}
            y0={right}
            y1={above}
            width={widths}
            role="rival"
            hatched={new Set(centres.keys())}
            highlight={at === -1 ? null : at}
          />
          <Dashes x={centres} y={wrong} width={widths} role="rival" />
        </>
      )}
      <WalkTarget
        x={centres[at] ?? null}
        min={0}
        max={1}
        step={0.01}
        stops={centres}
        label={words.symbol}
        valueText={brushed === null ? words.none : symbolName(scene, brushed)}
        onWalk={(x) => choose(drawn[centres.indexOf(x)] ?? 0)}
      />
      <BinTargets
        x={centres}
        width={widths}
        onHover={(index) => hover(index === null ? null : (drawn[index] ?? null))}
        onSelect={(index) => choose(drawn[index] ?? 0)}
      />
      <SymbolNames names={drawn.map((symbol) => symbolName(scene, symbol))} x={centres} widths={widths} highlight={at === -1 ? null : at} place="inside" />
      {at !== -1 && Number.isFinite(wrong[at]) && (
        <Label x={centres[at] ?? 0} y={Math.max(right[at] ?? 0, wrong[at] ?? 0)} side="above" anchor="middle" text={symbolName(scene, drawn[at] ?? 0)} />
      )}
      {endless.map((i, nth) => (
        <Label
          key={drawn[i]}
          className="codes-lengths__endless"
          x={centres[i] ?? 0}
          y={top * (1 - 0.1 * nth)}
          side="below"
          anchor={(widths[i] ?? 0) > 0.1 ? 'middle' : 'end'}
          text={`${symbolName(scene, drawn[i] ?? 0)}: ∞`}
        />
      ))}
    </Frame>
  );
}
