import type { Codes } from '../../engine/codes';
import { createPlayback } from '../createPlayback';
import { codesCore } from './codesCore';
import { setSent } from './codesEdits';
import type { CodesResults } from './codesResults';
import { sendingStops, stopBefore, stopFrom } from './sendingStops';

/** How many symbols both codes can send: all, or those before the first that one of them has no codeword for. */
export const sendable = ({ right, wrong }: Codes): number => Math.min(right.running.length, wrong.running.length) - 1;

/** The last step: everything has been sent, or the symbol has come that cannot be. */
export function lastStep({ codes }: Partial<CodesResults>): number {
  if (!codes) return 0;
  const most = sendable(codes);
  return stopFrom(Math.min(most + 1, codes.symbols.length));
}

/** The sending as something to play: one by one at first, then faster. */
export const { run, stepBy, togglePlay, usePlayback } = createPlayback({
  core: codesCore,
  stepOf: ({ sent }) => stopBefore(sent),
  lastStep,
  writeStep: (scene, step) => setSent(scene, sendingStops[step] ?? 0),
  stepMs: 120,
});
