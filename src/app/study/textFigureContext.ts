import { createContext, use } from 'react';
import type { SceneBase } from '../../scene/scene';

/** The figure that the text speaks of where the reader has arrived. */
export interface TextFigure {
  readonly scene: SceneBase;
  /** A step whose text has come to the reading line, and the name of its figure: two steps may have one. */
  readonly arrive: (step: string, figure: string) => void;
  /** The reader has gone back above it. */
  readonly leave: (step: string) => void;
  /** A challenge has the figure: it follows the text no more, until it is led back to it. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Whether a challenge is open whose answer the other parts of the lab would show. */
  readonly veiled: boolean;
  readonly veil: (on: boolean) => void;
}

export const TextFigureContext = createContext<TextFigure | null>(null);

export function useTextFigure(): TextFigure {
  const figure = use(TextFigureContext);
  if (!figure) throw new Error('a step belongs into a chapter');
  return figure;
}
