import { useMemo } from 'react';
import { classNames } from '../../../markup/classNames';
import { useI18n } from '../../../i18n/I18nContext';
import type { WallFrame } from '../../../math/training/trainingRecords';
import { placeOfLargest } from '../../placeOfLargest';
import { wallBars } from './wallBars';
import type { WallTile } from './wallBars';
import type { WallLayout } from './wallLayout';
import './Wall.css';

interface WallMarksProps {
  readonly wall: WallFrame;
  readonly classes: number;
  readonly truths: ArrayLike<number>;
  readonly tiles: readonly WallTile[];
  readonly layout: WallLayout;
}

/** What the network says of the digits of the wall: bars, the likeliest class under each picture, and the KL of the two. */
export function WallMarks({ wall, classes, truths, tiles, layout }: WallMarksProps) {
  const { format } = useI18n();
  const { tile, lefts, picture, saidY, klY, textSize, bars } = layout;
  const { frames, strips, base, groups } = useMemo(() => {
    const passing = tiles.filter(({ index }) => wall.mask[index] === 1);
    const masked = tiles.filter(({ index }) => wall.mask[index] !== 1);
    const inset = tile.width * 0.03;
    const [w, h] = [tile.width - 2 * inset, tile.height - 2 * inset];
    return {
      frames: passing.map(({ x, y }) => `M${x + inset},${y + inset}h${w}v${h}h${-w}z`).join(''),
      strips: tiles
        .map(({ x, y }) => `M${x + bars.left},${y + bars.base - bars.height}h${bars.width}v${2 * bars.height}h${-bars.width}z`)
        .join(''),
      base: tiles.map(({ x, y }) => `M${x + bars.left},${y + bars.base}h${bars.width}`).join(''),
      groups: [
        { role: 'truth', isMasked: false, path: wallBars(passing, layout, wall.targetProbs, classes, 1) },
        { role: 'forward', isMasked: false, path: wallBars(passing, layout, wall.inputProbs, classes, -1) },
        { role: 'truth', isMasked: true, path: wallBars(masked, layout, wall.targetProbs, classes, 1) },
        { role: 'forward', isMasked: true, path: wallBars(masked, layout, wall.inputProbs, classes, -1) },
      ],
    };
  }, [wall, classes, tiles, layout, tile, bars]);
  const said = (probs: ArrayLike<number>, { index, x, y }: WallTile, left: number) => {
    const likeliest = placeOfLargest(probs, index * classes, classes);
    const isWrong = likeliest !== truths[index];
    return (
      <text
        className={classNames('live-wall__text', isWrong && 'live-wall__text--wrong')}
        x={x + left + picture / 2}
        y={y + saidY}
        textAnchor="middle"
        fontSize={textSize}
      >
        {isWrong ? `✗ ${likeliest}` : likeliest}
      </text>
    );
  };
  return (
    <g aria-hidden="true">
      <path className="live-wall__frame" d={frames} />
      <path className="live-wall__strip" d={strips} />
      <path className="live-wall__base" d={base} />
      {groups.map(({ role, isMasked, path }) => (
        <path
          key={`${role} ${isMasked}`}
          className={classNames('live-wall__bars', isMasked && 'live-wall__bars--masked', `role--${role}`)}
          d={path}
        />
      ))}
      {tiles.map((one) => (
        <g key={one.index}>
          {said(wall.targetProbs, one, lefts[0])}
          {said(wall.inputProbs, one, lefts[1])}
          <text className="live-wall__text" x={one.x + bars.left} y={one.y + klY} fontSize={textSize}>
            KL {format.info(wall.kl[one.index] ?? Number.NaN, 2)}
          </text>
        </g>
      ))}
    </g>
  );
}
