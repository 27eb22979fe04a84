import { useRef } from 'react';
import { Button } from './Button';
import type { ButtonProps } from './Button';

interface FileButtonProps extends Pick<ButtonProps, 'label' | 'kind'> {
  /** As an input has it: endings and media types, with commas between. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose a file. */
export function FileButton({ label, kind = 'plain', accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} label={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) onFile(chosen);
          // The same file again, mended meanwhile, is a change as well.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
