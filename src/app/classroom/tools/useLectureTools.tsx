import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { LabKey } from '../../../labs/lab';
import { languages } from '../../../scene/preferences';
import { useKlarity } from '../../../state/KlarityContext';
import type { LectureToolsProps } from './LectureTools';
import type { Stroke } from './ink';
import { ToolButtons } from './ToolButtons';
import { whenAnswered } from '../../embed/whenAnswered';
import { toolWords } from './toolWords';
import type { ToolWords } from './toolWords';
import { useZoom } from './useZoom';

/** What the lecturer has in the hand. */
export type Hand = 'laser' | 'pen';

/** What has just happened, for those who do not see it. */
export type Said =
  | { readonly kind: Exclude<keyof ToolWords['said'], 'zoomed'> }
  | { readonly kind: 'zoomed'; readonly chart: string };

interface Tools {
  readonly keys: readonly LabKey[];
  /** To be put into the slide, over all that it shows. */
  readonly overlay: ReactNode;
  /** The same without keys. */
  readonly buttons: ReactNode;
}

const says = (key: keyof ToolWords['keys']): LabKey['does'] => (_, lang) => toolWords.of(lang).keys[key];

/** Laser pointer, pen and zoom over a slide. Strokes stay with the slide that they were drawn on, for as long as the lecture lasts. */
export function useLectureTools(slide: string): Tools {
  const klarity = useKlarity();
  const [Loaded, setLoaded] = useState<ComponentType<LectureToolsProps>>();
  const [hand, setHand] = useState<Hand | null>(null);
  const [ink, setInk] = useState<Readonly<Record<string, readonly Stroke[]>>>({});
  const [said, say] = useState<Said | null>(null);
  const zoom = useZoom((chart) => say(chart ? { kind: 'zoomed', chart: chart.name } : { kind: 'slide' }));

  useEffect(() => {
    // Once the first screen has its numbers: a lecture begins without them. In every language, so that it can go over to another without a break.
    whenAnswered(klarity)
      .then(() => Promise.all([import('./LectureTools'), ...languages.map((lang) => toolWords.load(lang))]))
      .then(
        ([{ LectureTools }]) => setLoaded(() => LectureTools),
        () => klarity.notify([{ kind: 'view-failed' }]),
      );
  }, [klarity]);

  const strokes = ink[slide] ?? [];
  const take = (tool: Hand): void => {
    const next = hand === tool ? null : tool;
    setHand(next);
    say({ kind: next ?? 'down' });
  };
  const clear = (): void => {
    setInk({ ...ink, [slide]: [] });
    say({ kind: 'cleared' });
  };
  const leave = (): void => {
    if (hand) take(hand);
    else zoom.leave();
  };

  const escape: LabKey = { keys: ['Escape'], shown: 'Esc', does: says('leave'), press: leave };
  return {
    keys: [
      { keys: ['l'], shown: 'L', does: says('laser'), press: () => take('laser') },
      { keys: ['d'], shown: 'D', does: says('pen'), press: () => take('pen') },
      { keys: ['c'], shown: 'C', does: says('clear'), press: clear },
      { keys: ['z'], shown: 'Z', does: says('zoom'), press: () => zoom.next() },
      ...(hand || zoom.isOn ? [escape] : []),
    ],
    buttons: (
      <ToolButtons
        isPen={hand === 'pen'}
        isZoomed={zoom.isOn}
        hasInk={strokes.length > 0}
        onPen={() => take('pen')}
        onClear={clear}
        onZoom={zoom.next}
      />
    ),
    overlay: Loaded && (
      <Loaded
        hand={hand}
        strokes={strokes}
        said={said}
        onStroke={(stroke) => setInk((before) => ({ ...before, [slide]: [...(before[slide] ?? []), stroke] }))}
      />
    ),
  };
}
