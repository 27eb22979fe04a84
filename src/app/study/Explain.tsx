import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { SubscriptText } from '../../charts/SubscriptText';
import './Explain.css';

interface ExplainProps {
  readonly prompt: string;
  /** An explanation to hold one's own against. */
  readonly children: ReactNode;
}

/** Asks the reader to explain in their own words; ours is a click away. */
export function Explain({ prompt, children }: ExplainProps) {
  const { messages } = useI18n();
  return (
    <div className="explain">
      <p className="explain__prompt">
        <b>{messages.study.explain}</b> <SubscriptText text={prompt} />
      </p>
      <details>
        <summary className="control-focus">{messages.study.ours}</summary>
        {children}
      </details>
    </div>
  );
}
