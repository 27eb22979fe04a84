import { Fragment } from 'react';

/** Words with `q_θ` in them, as q with a subscript. */
export function Subscripts({ text }: { readonly text: string }) {
  return text.split(/_(\p{Script=Greek})/u).map((part, i) => <Fragment key={i}>{i % 2 === 1 ? <sub>{part}</sub> : part}</Fragment>);
}
