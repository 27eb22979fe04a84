import { memo, useLayoutEffect, useRef } from 'react';
import type { ChangeEvent, InputHTMLAttributes, KeyboardEvent, Ref, RefObject } from 'react';

interface Listeners {
  readonly change: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly keyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly focus?: () => void;
  readonly blur?: () => void;
}

type Handler = 'onChange' | 'onKeyDown' | 'onFocus' | 'onBlur';

interface Look extends Omit<InputHTMLAttributes<HTMLInputElement>, Handler | 'style'> {
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * An input that renders only where it looks otherwise, whoever listens to it. React writes the type and the name of an input anew
 * each time that it renders, which a drag of sixty renders a second feels.
 */
export function SteadyInput({ on, ...look }: Look & { readonly on: Listeners }) {
  const latest = useRef(on);
  useLayoutEffect(() => {
    latest.current = on;
  });
  return <Drawn {...look} latest={latest} />;
}

const Drawn = memo(function DrawnInput({ latest, ...look }: Look & { readonly latest: RefObject<Listeners> }) {
  return (
    <input
      {...look}
      onChange={(event) => latest.current.change(event)}
      onKeyDown={(event) => latest.current.keyDown?.(event)}
      onFocus={() => latest.current.focus?.()}
      onBlur={() => latest.current.blur?.()}
    />
  );
});
