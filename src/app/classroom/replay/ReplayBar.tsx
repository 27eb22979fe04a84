import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../controls/Button';
import { useWords } from '../../../i18n/useWords';
import { duration } from '../presenter/duration';
import { goToMoment, replay } from './hourDesk';
import type { Hour } from './hour';
import { replayWords } from './replayWords';

/** Long enough to be seen, and no longer than one waits: what happened within that is shown at its own pace. */
const LEAST_MS = 700;
const MOST_MS = 3000;

/** Walks through the moments of an hour. */
export function ReplayBar({ hour, onEnd }: { readonly hour: Hour; readonly onEnd: () => void }) {
  const words = useWords(replayWords);
  const { at, isPlaying } = useStore(replay);
  const { moments } = hour;
  const now = moments[at]?.at ?? 0;
  const next = moments[at + 1]?.at;
  useEffect(() => {
    if (!isPlaying || next === undefined) return;
    const timer = setTimeout(() => goToMoment(at + 1, true), Math.min(Math.max(next - now, LEAST_MS), MOST_MS));
    return () => clearTimeout(timer);
  }, [at, isPlaying, next, now]);
  const text = words.replay.at(duration(now), at + 1, moments.length);
  return (
    <section className="replay" aria-label={words.replay.name}>
      <Button icon="step-back" hideLabel label={words.replay.previous} disabled={at === 0} onClick={() => goToMoment(at - 1)} />
      <Button
        kind="primary"
        icon={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? words.replay.pause : words.replay.play}
        disabled={next === undefined && !isPlaying}
        onClick={() => goToMoment(at, !isPlaying)}
      />
      <Button icon="step-forward" hideLabel label={words.replay.next} disabled={next === undefined} onClick={() => goToMoment(at + 1)} />
      <input
        type="range"
        className="replay__moment control-focus"
        aria-label={words.replay.moment}
        aria-valuetext={text}
        min={0}
        max={moments.length - 1}
        value={at}
        onChange={(event) => goToMoment(Number(event.currentTarget.value))}
      />
      <output className="replay__at">{text}</output>
      <Button icon="close" label={words.replay.end} onClick={onEnd} />
    </section>
  );
}
