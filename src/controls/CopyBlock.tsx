import { useRef } from 'react';
import { CopyHead, type CopyWords } from './CopyHead';
import './controls.css';
import './CopyBlock.css';

export interface CopyBlockProps extends CopyWords {
  /** The name of what is shown, as in "Python". */
  readonly label: string;
  readonly code: string;
}

export function CopyBlock(props: CopyBlockProps) {
  const { label, code } = props;
  const block = useRef<HTMLPreElement>(null);
  return (
    <div className="copy-block">
      <CopyHead {...props} block={block} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls */}
      <pre ref={block} className="copy-block__code control-focus" role="group" aria-label={label} tabIndex={0}>
        {code}
      </pre>
    </div>
  );
}
