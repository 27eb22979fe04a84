import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../controls/VisuallyHidden';
import { useField } from '../state/KlarityContext';

/** Keys that are pressed one after the other are one gesture. */
const SETTLED_MS = 700;

interface SettledStatusProps {
  readonly text: string;
  /** Whether what stands there at first is news, too. */
  readonly saysFirst?: boolean;
}

/** Says a text once it has come to rest: no word of what a drag, held keys or a run pass through. */
export function SettledStatus({ text, saysFirst = false }: SettledStatusProps) {
  const isCalm = useField((state) => !state.held && !state.playing);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!isCalm) return;
    const timer = setTimeout(() => setSaid((before) => (before === null && !saysFirst ? '' : text)), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text, isCalm, saysFirst]);
  return (
    <div role="status">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  );
}
