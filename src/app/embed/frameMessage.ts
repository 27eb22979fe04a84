import type { Language } from '../../scene/preferences';
import type { AnyState } from '../../state/klarityState';
import { blindParts } from '../../state/task';
import type { PROTOCOL, Refusal } from './hostMessage';
import { messageData } from './messageData';
import { withoutSecrets } from './withoutSecrets';

interface SceneAndMetrics {
  readonly scene: unknown;
  /** In nats, whatever unit is shown. */
  readonly metrics: unknown;
}

export interface ExportedData {
  readonly mime: string;
  /** Text, or base64 of a picture in pixels. */
  readonly data: string;
}

export type Reply = { readonly klarity: typeof PROTOCOL; readonly type: 'reply'; readonly id: string | null } & (
  | ({ readonly ok: true } & SceneAndMetrics)
  | ({ readonly ok: true } & ExportedData)
  | { readonly ok: true; readonly step: number }
  | { readonly ok: true; readonly controls: readonly string[] }
  | { readonly ok: false; readonly error: Refusal }
);

/** What the frame says, in reply or of itself. */
export type FrameMessage =
  | Reply
  | {
      readonly klarity: typeof PROTOCOL;
      readonly type: 'ready';
      readonly version: string;
      readonly lab: string;
      readonly languages: readonly Language[];
    }
  | ({ readonly klarity: typeof PROTOCOL; readonly type: 'change' } & SceneAndMetrics)
  | { readonly klarity: typeof PROTOCOL; readonly type: 'resize'; readonly width: number; readonly height: number }
  | { readonly klarity: typeof PROTOCOL; readonly type: 'event'; readonly name: 'run-finished'; readonly step: number }
  | { readonly klarity: typeof PROTOCOL; readonly type: 'event'; readonly name: 'challenge-met' }
  /** The size as the scripts of several blog hosts read it. */
  | { readonly sentinel: 'amp'; readonly type: 'embed-size'; readonly height: number };

/** While a task hides something, what is said of the scene lacks it, and no metric is told: they would give it away. */
export function sceneAndMetrics({ lab, scene, results, task }: AnyState): SceneAndMetrics {
  return blindParts({ task })
    ? { scene: messageData(withoutSecrets(scene, task?.hidden ?? [])), metrics: {} }
    : { scene: messageData(scene), metrics: messageData(lab.metrics(results)) };
}
