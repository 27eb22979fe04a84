import { useMemo } from 'react';
import { Contours } from '../../../charts/Contours';
import { Dot } from '../../../charts/Dot';
import { Frame } from '../../../charts/Frame';
import { HeatField } from '../../../charts/HeatField';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { useField } from '../../../state/KlarityContext';
import { liveWords } from './liveWords';
import type { networks } from './networkMarks';
import { RegionLegend } from './RegionLegend';
import { ScatteredPoints } from './ScatteredPoints';
import { useLiveData } from './useLiveData';
import { useLiveRun } from './useLiveRun';
import { useTexts } from './useTexts';
import './RegionPanel.css';

const TONES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const EVEN = [0.5];
/** Every so manyth node of the grid is a row of the table. */
const STRIDE = 6;

/** What one network makes of the plane of the two moons: where it decides for which, and how surely. */
export function RegionPanel({ network }: { readonly network: (typeof networks)[number] }) {
  const { format } = useI18n();
  const words = useWords(liveWords);
  const texts = useTexts();
  const data = useLiveData();
  const { frame } = useLiveRun();
  const playing = useField((state) => state.playing);
  const field = frame?.grid?.[network];
  const grid = data?.grid;
  const table = useMemo(() => {
    const at = ([low, high]: readonly [number, number], i: number, size: number): string =>
      format.fixed(low + ((high - low) * i) / (size - 1), 2);
    const nodes = grid ? Array.from({ length: Math.ceil(grid.size / STRIDE) }, (_, i) => i * STRIDE) : [];
    return {
      caption: `${words.regionsTitle[network]}: ${words.regionsCaption}`,
      columns: ['y \\ x', ...nodes.map((i) => (grid ? at(grid.x, i, grid.size) : ''))],
      rows: () =>
        grid
          ? nodes.map((j) => [
              at(grid.y, j, grid.size),
              ...nodes.map((i) => format.probability(field?.[j * grid.size + i] ?? Number.NaN)),
            ])
          : [],
    };
  }, [grid, field, words, network, format]);
  const nodes = grid && field ? { values: field, columns: grid.size, rows: grid.size } : null;
  const labelled = data?.grid ? data.labelled : null;
  return (
    <div className="live-region">
      <Frame
        title={words.regionsTitle[network]}
        subtitle={words.regionsAbout}
        description={frame ? words.regionsNow(frame.step, texts.percent(frame.accuracy[network])) : ''}
        xDomain={grid?.x ?? [-1, 1]}
        yDomain={grid?.y ?? [-1, 1]}
        grid={false}
        height="fill"
        table={table}
        tableLabel={words.dataTable}
        underlay={nodes && <HeatField {...nodes} levels={TONES} coarse={playing} />}
        footer={<RegionLegend />}
      >
        {nodes && <Contours {...nodes} levels={EVEN} className="live-decision" />}
        {data?.grid && <ScatteredPoints points={data.watched} />}
        {labelled &&
          Array.from(labelled.labels, (label, i) => (
            <Dot
              key={i}
              x={labelled.inputs[2 * i] ?? Number.NaN}
              y={labelled.inputs[2 * i + 1] ?? Number.NaN}
              role={label === 1 ? 'rival' : 'truth'}
              shape={label === 1 ? 'square' : 'circle'}
              scale={1.6}
            />
          ))}
      </Frame>
    </div>
  );
}
