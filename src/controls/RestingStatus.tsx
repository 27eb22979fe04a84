import { useEffect, useEffectEvent, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

/** Keys that are pressed one after the other are one gesture. */
const SETTLED_MS = 700;

export interface RestingStatusProps {
  readonly text: string;
  /** Whether nothing is under way that will change the text. */
  readonly isCalm?: boolean;
  /** Whether what stands there at first is news, too. */
  readonly saysFirst?: boolean;
}

/** Says a text once it has come to rest: no word of what a drag, held keys or a run pass through. */
export function RestingStatus({ text, isCalm = true, saysFirst = false }: RestingStatusProps) {
  const [said, setSaid] = useState<string | null>(null);
  const say = useEffectEvent(() => setSaid((before) => (before === null && !saysFirst ? '' : text)));
  useEffect(() => {
    if (!isCalm) return;
    const timer = setTimeout(say, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text, isCalm]);
  return (
    <div role="status">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  );
}
