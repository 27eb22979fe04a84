import { classNames } from '../markup/classNames';
import { Button } from './Button';
import './Notice.css';

export interface NoticeMessage {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'info' | 'warning';
}

export interface NoticeProps {
  readonly messages: readonly NoticeMessage[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: string) => void;
}

/** What the reader should know and need not act on. Always in the page, so that what appears in it is announced. */
export function Notice({ messages, dismissLabel, onDismiss }: NoticeProps) {
  return (
    <div className="notice" role="status">
      {messages.map(({ id, text, tone = 'info' }) => (
        <div key={id} className={classNames('notice__message', `notice__message--${tone}`)}>
          <span className="notice__text">{text}</span>
          <Button kind="quiet" icon="close" label={dismissLabel} hideLabel onClick={() => onDismiss(id)} />
        </div>
      ))}
    </div>
  );
}
