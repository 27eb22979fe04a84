import { version } from '../../../package.json';
import { languages } from '../../scene/preferences';
import type { Klarity } from '../../state/klarity';
import { createHostAnswers } from './answerHost';
import { sceneAndMetrics } from './frameMessage';
import type { FrameMessage } from './frameMessage';
import { PROTOCOL } from './hostMessage';
import { watchChanges } from './watchChanges';
import { watchRun } from './watchRun';
import { watchTask } from './watchTask';
import { whenAnswered } from './whenAnswered';
import type { ContentSize } from './watchSize';

export interface HostChannel {
  resized(size: ContentSize): void;
  close(): void;
}

interface Ends {
  readonly frame: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** The window that frames this one. */
  readonly host: { postMessage(message: FrameMessage, targetOrigin: string): void };
}

/** Speaks with the page that frames this one, and with no other window. */
export function openHostChannel(klarity: Klarity, { frame, host }: Ends): HostChannel {
  const answer = createHostAnswers(klarity, () => performance.now());
  let closed = false;
  let stopWatching: (() => void) | undefined;

  // Whoever frames the page may read what it shows; only a reply can know the origin to go to.
  const post = (message: FrameMessage, targetOrigin = '*'): void => {
    if (!closed) host.postMessage(message, targetOrigin);
  };
  const onMessage = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (source !== host) return;
    void answer(data).then((reply) => reply && post(reply, isOpaque(origin) ? '*' : origin));
  };

  frame.addEventListener('message', onMessage);
  void whenAnswered(klarity).then(({ scene, revision }) => {
    post({ klarity: PROTOCOL, type: 'ready', version, lab: scene.lab, languages });
    if (closed) return;
    const stops = [
      watchChanges(klarity, revision, (state) => post({ klarity: PROTOCOL, type: 'change', ...sceneAndMetrics(state) })),
      watchRun(klarity, (step) => post({ klarity: PROTOCOL, type: 'event', name: 'run-finished', step })),
      watchTask(klarity, () => post({ klarity: PROTOCOL, type: 'event', name: 'challenge-met' })),
    ];
    stopWatching = () => stops.forEach((stop) => stop());
  });

  return {
    resized({ width, height }) {
      post({ klarity: PROTOCOL, type: 'resize', width, height });
      post({ sentinel: 'amp', type: 'embed-size', height });
    },
    close() {
      closed = true;
      frame.removeEventListener('message', onMessage);
      stopWatching?.();
    },
  };
}

/** A sandboxed host, or one from a file, has an origin that cannot be posted to by name. */
function isOpaque(origin: string): boolean {
  return origin === 'null' || origin === '';
}
