import { useLayoutEffect, useRef } from 'react';
import { useThemeColours } from '../../../charts/useThemeColours';
import { digitPixels } from './digitPixels';
import type { WallTile } from './wallBars';
import type { WallLayout } from './wallLayout';
import './Wall.css';

interface WallPicturesProps {
  readonly original: ArrayLike<number>;
  readonly augmented: ArrayLike<number>;
  /** Pixels a picture. */
  readonly width: number;
  readonly tiles: readonly WallTile[];
  readonly layout: WallLayout;
}

/** For sharp edges on a dense screen; more would only be more to paint, many times a second. */
const MOST_DENSE = 2;

const densityOf = (): number => Math.min(MOST_DENSE, Math.max(1, globalThis.devicePixelRatio || 1));

/** The digits of the wall, as they are and augmented, for a Frame's `underlay`. */
export function WallPictures({ original, augmented, width, tiles, layout }: WallPicturesProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  /** Pictures in their own pixels, one under the other, that the wall is painted from. */
  const stripRef = useRef<HTMLCanvasElement | null>(null);
  const coloursRef = useRef<HTMLSpanElement>(null);
  const colours = useThemeColours(coloursRef);
  const { columns, rows, tile, picture, lefts, top } = layout;
  const density = densityOf();
  const [cssWidth, cssHeight] = [columns * tile.width, rows * tile.height];

  useLayoutEffect(() => {
    const context = colours.length > 0 && canvasRef.current?.getContext('2d');
    const [paper, ink] = colours;
    if (!context || !paper || !ink) return;
    const side = Math.round(Math.sqrt(width));
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, cssWidth, cssHeight);
    context.imageSmoothingEnabled = false;
    for (const [which, inks] of [original, augmented].entries()) {
      const count = Math.floor(inks.length / width);
      const strip = (stripRef.current ??= document.createElement('canvas'));
      if (strip.height !== side * count) [strip.width, strip.height] = [side, side * count];
      strip.getContext('2d')?.putImageData(new ImageData(digitPixels(inks, paper, ink), side, side * count), 0, 0);
      const left = lefts[which] ?? 0;
      for (const { index, x, y } of tiles) {
        context.drawImage(strip, 0, index * side, side, side, x + left, y + top, picture, picture);
      }
    }
  }, [original, augmented, width, tiles, lefts, top, picture, cssWidth, cssHeight, density, colours]);

  return (
    <>
      <span ref={coloursRef} className="live-wall__colours">
        <span className="live-wall__colour live-wall__colour--paper" />
        <span className="live-wall__colour live-wall__colour--ink" />
      </span>
      <canvas
        ref={canvasRef}
        className="live-wall__pictures"
        width={Math.round(cssWidth * density)}
        height={Math.round(cssHeight * density)}
        style={{ width: cssWidth, height: cssHeight }}
      />
    </>
  );
}
