import { classNames } from '../../markup/classNames';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { symbolName } from './codesScene';
import type { Side } from './codesScene';
import { codesWords } from './codesWords';
import { useBrushed, useResult } from './useShown';

interface TapeProps {
  readonly side: Side;
  readonly sent: number;
  readonly width: number;
  /** Whether the next symbol has no codeword here. */
  readonly blocked: boolean;
  readonly bill: string;
  /** Pixels of the type around it. */
  readonly type: number;
}

/** How wide a bit is, and how high the tape, in the size of the type. */
const BIT = 0.74;
const HEIGHT = 3.1;

/** The last bits that went over the wire, the newest at the right: boxes as wide as their codewords are long. */
export function Tape({ side, sent, width, blocked, bill, type }: TapeProps) {
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const brushed = useBrushed();
  if (!codes) return null;
  const { lengths, words: codewords } = codes[side];
  const [bit, height] = [BIT * type, HEIGHT * type];
  const room = blocked ? width - bit * 5 : width;
  const boxes: { readonly index: number; readonly symbol: number; readonly left: number; readonly length: number }[] = [];
  let left = room;
  for (let index = sent - 1; index >= 0 && left > 0; index--) {
    const symbol = codes.symbols[index] ?? 0;
    const length = lengths[symbol] ?? 0;
    left -= length * bit;
    boxes.push({ index, symbol, left, length });
  }
  return (
    <div className={classNames('codes-tape', `role--${side === 'right' ? 'truth' : 'rival'}`)}>
      <p className="codes-tape__head">
        <span className="codes-tape__name">{side === 'right' ? words.rightCode : words.wrongCode}</span>
        <span className="codes-tape__bill">{bill}</span>
      </p>
      <svg className="codes-tape__bits" width={width} height={height} aria-hidden="true" data-letters="">
        {boxes.map(({ index, symbol, left: x, length }) => (
          <g key={index} className={classNames('codes-tape__word', symbol === brushed && 'codes-tape__word--lit')}>
            <rect x={x + 0.5} y={type * 1.15} width={Math.max(0, length * bit - 1)} height={height - type * 1.15 - 1} />
            <text x={x + (length * bit) / 2} y={type * 0.85}>
              {length > 0.7 ? symbolName(scene, symbol) : ''}
            </text>
            {scene.code !== 'ideal' &&
              Array.from(codewords[symbol] ?? '', (digit, i) => (
                <text key={i} x={x + (i + 0.5) * bit} y={height - type * 0.65}>
                  {digit}
                </text>
              ))}
          </g>
        ))}
        {blocked && (
          <text className="codes-tape__blocked" x={room + bit * 2.5} y={height - type * 0.65}>
            {`${symbolName(scene, codes.symbols[sent] ?? 0)}: ∞`}
          </text>
        )}
      </svg>
    </div>
  );
}
