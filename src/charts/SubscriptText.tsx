import { Fragment } from 'react';

/** Text outside of a drawing, where `q_θ` sets the one sign after the underscore as a subscript, as `LabelText` does inside. */
export function SubscriptText({ text }: { readonly text: string }) {
  return text
    .split(/_(\p{L}|\p{N})(?![\p{L}\p{N}])/u)
    .map((part, index) => (index % 2 === 1 ? <sub key={index}>{part}</sub> : <Fragment key={index}>{part}</Fragment>));
}
