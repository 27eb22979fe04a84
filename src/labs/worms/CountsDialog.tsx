import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { useKlarity } from '../../state/KlarityContext';
import { useWorms } from './wormsCore';
import { setTarget } from './wormsEdits';
import { MAX_MASS, MAX_OUTCOMES } from './wormsScene';
import { parseCounts } from './parseCounts';
import type { CountsProblem } from './parseCounts';
import { wormsWords } from './wormsWords';
import './CountsDialog.css';

export interface CountsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The reader's own counts as p. Text that cannot be read stays in the box, with what is wrong with it. */
export function CountsDialog({ open, onClose }: CountsDialogProps) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  const scene = useWorms((state) => state.scene);
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const read = parseCounts(text);
  // What one comes for, rather than the way out that a dialog would begin with.
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);

  const use = (): void => {
    if (!read.ok) return;
    const { counts } = read;
    klarity.replace(setTarget(scene, { family: 'empirical', params: { counts } }));
    onClose();
  };

  return (
    <Dialog
      open={open}
      title={words.pasteTitle}
      closeLabel={messages.app.close}
      onClose={onClose}
    >
      <form
        className="paste-counts"
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <label className="paste-counts__label" htmlFor="paste-counts-text">
          {words.pasteLabel}
        </label>
        <textarea
          ref={box}
          id="paste-counts-text"
          className="paste-counts__text"
          rows={6}
          value={text}
          placeholder="2 3 5 14 16 15 12 8 10 8 7"
          spellCheck={false}
          aria-invalid={!read.ok && read.problem.kind !== 'empty'}
          aria-describedby="paste-counts-hint paste-counts-read"
          onChange={(event) => setText(event.target.value)}
        />
        <p id="paste-counts-hint" className="paste-counts__hint">
          {words.pasteHint}
        </p>
        <p
          id="paste-counts-read"
          className={read.ok || read.problem.kind === 'empty' ? 'paste-counts__read' : 'paste-counts__problem'}
          role="status"
        >
          {read.ok
            ? words.pasteRead(read.counts.length, format.plain(compensatedSum(read.counts), 9))
            : explain(read.problem)}
        </p>
        <button type="submit" className="button button--primary control-focus" disabled={!read.ok}>
          {words.pasteUse}
        </button>
      </form>
    </Dialog>
  );

  function explain(problem: CountsProblem): string {
    switch (problem.kind) {
      case 'empty':
        return words.pasteEmpty;
      case 'few':
        return words.pasteFew;
      case 'zero':
        return words.pasteZero;
      case 'bad':
        return words.pasteBad(problem.word, problem.line);
      case 'negative':
        return words.pasteNegative(problem.word, problem.line);
      case 'large':
        return words.pasteLarge(problem.word, problem.line, format.plain(MAX_MASS));
      case 'gap':
        return words.pasteGap(problem.line);
      case 'many':
        return words.pasteMany(problem.n, MAX_OUTCOMES);
    }
  }
}
