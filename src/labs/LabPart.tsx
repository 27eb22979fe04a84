import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { KlarityContext, useKlarity } from '../state/KlarityContext';
import { stilled } from './stilled';

interface LabPartProps {
  /** Its place in the lab, beside `lab__part`. */
  readonly className: string;
  /** Numbers to read: while a hand is elsewhere they change no more often than an eye can follow. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** A part of a lab. One that is off the screen stands still during a drag, and the frames are for those in sight, and for what is drawn. */
export function LabPart({ className, reading = false, children }: LabPartProps) {
  const klarity = useKlarity();
  const part = useRef<HTMLDivElement>(null);
  const still = useMemo(() => stilled(klarity, reading), [klarity, reading]);
  useLayoutEffect(() => {
    if (!part.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => still.setSeen(entries.at(-1)?.isIntersecting !== false));
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [still]);
  useLayoutEffect(() => {
    const here = part.current;
    if (!here || !reading) return;
    const listening = new AbortController();
    const touch = (event: Event): void =>
      still.setTouched(event.type === 'pointerdown' || event.type === 'focusin' || (event.type !== 'focusout' && here.contains(document.activeElement)));
    const { signal } = listening;
    for (const type of ['pointerdown', 'focusin', 'focusout']) here.addEventListener(type, touch, { signal });
    // A hand may come off anywhere.
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, touch, { signal });
    return () => listening.abort();
  }, [still, reading]);
  return (
    <div className={`lab__part ${className}`} ref={part}>
      <KlarityContext value={still.klarity}>{children}</KlarityContext>
    </div>
  );
}
