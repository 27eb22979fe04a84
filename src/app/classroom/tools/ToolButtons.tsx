import { Button } from '../../../controls/Button';
import { useWords } from '../../../i18n/useWords';
import { toolWords } from './toolWords';

interface ToolButtonsProps {
  readonly isPen: boolean;
  readonly isZoomed: boolean;
  readonly hasInk: boolean;
  readonly onPen: () => void;
  readonly onClear: () => void;
  readonly onZoom: () => void;
}

/** What a lecturer takes into the hand, for a pointer and a finger. A laser needs a pointer that hovers: it has its key. */
export function ToolButtons({ isPen, isZoomed, hasInk, onPen, onClear, onZoom }: ToolButtonsProps) {
  const words = useWords(toolWords);
  return (
    <>
      <Button kind="quiet" label={words.buttons.pen} keyShortcuts="d" pressed={isPen} onClick={onPen} />
      {hasInk && <Button kind="quiet" label={words.buttons.clear} keyShortcuts="c" onClick={onClear} />}
      <Button kind="quiet" label={words.buttons.zoom} keyShortcuts="z" pressed={isZoomed} onClick={onZoom} />
    </>
  );
}
