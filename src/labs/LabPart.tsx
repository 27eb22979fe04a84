import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { KlarityContext, useKlarity } from '../state/KlarityContext';
import { stilled } from './stilled';

interface LabPartProps {
  /** Its place in the lab, beside `lab__part`. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of a lab. One that is off the screen stands still during a drag, and the frames are for those in sight. */
export function LabPart({ className, children }: LabPartProps) {
  const klarity = useKlarity();
  const part = useRef<HTMLDivElement>(null);
  const still = useMemo(() => stilled(klarity), [klarity]);
  useLayoutEffect(() => {
    if (!part.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => still.setSeen(entries.at(-1)?.isIntersecting !== false));
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [still]);
  return (
    <div className={`lab__part ${className}`} ref={part}>
      <KlarityContext value={still.klarity}>{children}</KlarityContext>
    </div>
  );
}
