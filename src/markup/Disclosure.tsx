import { useState } from 'react';
import type { ReactNode, Ref } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** Details that are closed until asked for, and made only then: what nobody sees need not follow a drag. */
export function Disclosure({ summary, summaryClassName, className, ref, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details ref={ref} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summaryClassName}>{summary}</summary>
      {open && children}
    </details>
  );
}
