/** Text of an SVG label, where `q_θ` sets the one sign after the underscore as a subscript. */
export function LabelText({ text }: { readonly text: string }) {
  const parts = text.split(/_(\p{L}|\p{N})(?![\p{L}\p{N}])/u);
  return parts.map((part, index) => {
    if (part === '') return null;
    if (index % 2 === 1) {
      return (
        <tspan key={index} dy="0.25em" fontSize="75%">
          {part}
        </tspan>
      );
    }
    // dy is relative to what came before it: rise by as much as the smaller subscript sank.
    return (
      <tspan key={index} dy={index === 0 ? undefined : '-0.1875em'}>
        {part}
      </tspan>
    );
  });
}
