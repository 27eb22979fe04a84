import { mean } from 'd3-array';
import { useMemo, useRef } from 'react';
import { Frame } from '../../../charts/Frame';
import { useUnmeasured } from '../../../charts/unmeasuredSize';
import { useSize } from '../../../charts/useSize';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import type { LabControls } from '../../lab';
import { liveWords } from './liveWords';
import { useLiveData } from './useLiveData';
import { useLiveRun } from './useLiveRun';
import { useWallTable } from './useWallTable';
import { WallMarks } from './WallMarks';
import { WallPictures } from './WallPictures';
import { wallTiles } from './wallBars';
import { wallLayout } from './wallLayout';
import './Wall.css';

/** Room is kept for so many until they are there, so that nothing below jumps. */
const MANY = 32;
/** Where there is little room: half of them. */
const FEW = 16;
/** As wide as a classroom's, in sizes of the type. */
const ROOMY = 55;
const NO_MARGIN = { left: 0, right: 0, top: 0, bottom: 0 };

/** Unlabelled digits, and what the network with consistency makes of them at this step. */
export function WallPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(liveWords);
  const footer = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { width } = useSize(footer, useUnmeasured({ width: 640, height: 1 }));
  const fontSize = useSize(ruler, { width: 1250, height: 1 }).width / 100;
  const data = useLiveData();
  const { frame } = useLiveRun();
  const wall = frame?.wall ?? null;
  const all = data?.watched.count ?? MANY;
  const count = controls === 'full' || width >= ROOMY * fontSize ? all : Math.min(FEW, all);
  const layout = useMemo(() => wallLayout(count, width, fontSize), [count, width, fontSize]);
  const tiles = useMemo(() => wallTiles(count, layout), [count, layout]);
  const table = useWallTable(wall, count);
  const unit = messages.app[format.unit];
  const passing = wall ? tiles.filter(({ index }) => wall.mask[index] === 1) : [];
  const kl = wall ? (mean(passing, ({ index }) => wall.kl[index]) ?? 0) : Number.NaN;
  const height = Math.max(1, layout.rows * layout.tile.height);
  return (
    <div className="live-wall">
      <Frame
        title={words.wallTitle}
        subtitle={words.wallAbout}
        description={frame && wall ? words.wallNow(frame.step, passing.length, count, format.info(kl), unit) : ''}
        xDomain={[0, width]}
        yDomain={[0, height]}
        xTicks={[]}
        yTicks={[]}
        grid={false}
        margin={NO_MARGIN}
        height={height}
        table={table}
        tableLabel={words.dataTable}
        underlay={
          data &&
          wall && (
            <WallPictures
              original={data.watched.inputs}
              augmented={wall.augmented}
              width={data.watched.width}
              tiles={tiles}
              layout={layout}
            />
          )
        }
        footer={
          <div ref={footer} className="live-wall__measure">
            <span ref={ruler} className="live-wall__ruler" aria-hidden="true" />
            <p className="live-wall__credit">{words.wallLegend(unit)}</p>
            <p className="live-wall__credit">{words.credit}</p>
          </div>
        }
      >
        {data && wall && (
          <WallMarks wall={wall} classes={data.classes} truths={data.watched.labels} tiles={tiles} layout={layout} />
        )}
      </Frame>
    </div>
  );
}
