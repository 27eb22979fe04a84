import { useId, type ReactNode } from 'react';
import { SettledStatus } from '../SettledStatus';
import './StepsLane.css';
import { sentences } from '../../i18n/sentences';

interface StepsLaneProps {
  readonly title: string;
  readonly hint: string;
  /** Controls at the end of the heading. */
  readonly tools?: ReactNode;
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

/** Tensors in a row, from left to right as they are computed; what is special about the state, in words below. */
export function StepsLane({ title, hint, tools, notes = [], children }: StepsLaneProps) {
  const id = useId();
  return (
    <section className="steps-lane" aria-labelledby={id}>
      <div className="steps-lane__head">
        <h2 className="steps-lane__title" id={id}>
          {title}
        </h2>
        <p className="steps-lane__hint">{hint}</p>
        {tools}
      </div>
      <div className="steps-lane__flow">{children}</div>
      <div className="steps-lane__notes">
        {notes.map((note) => (
          <p key={note} className="steps-lane__note">
            {note}
          </p>
        ))}
      </div>
      <SettledStatus text={sentences(notes)} />
    </section>
  );
}
