import { Fragment } from 'react';

/** Running text in which `q_θ` is set with its θ as a subscript. Read aloud, it stays "q θ". */
export function SymbolText({ text }: { readonly text: string }) {
  return text.split('_θ').map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <sub>θ</sub>}
      {part}
    </Fragment>
  ));
}
