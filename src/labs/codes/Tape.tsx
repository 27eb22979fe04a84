import { classNames } from '../../charts/classNames';
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
}

/** Pixels of one bit. */
const BIT = 9;
const HEIGHT = 40;

/** The last bits that went over the wire, the newest at the right: boxes as wide as their codewords are long. */
export function Tape({ side, sent, width, blocked, bill }: TapeProps) {
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const brushed = useBrushed();
  if (!codes) return null;
  const { lengths, words: codewords } = codes[side];
  const room = blocked ? width - BIT * 4 : width;
  const boxes: { readonly index: number; readonly symbol: number; readonly left: number; readonly length: number }[] = [];
  let left = room;
  for (let index = sent - 1; index >= 0 && left > 0; index--) {
    const symbol = codes.symbols[index] ?? 0;
    const length = lengths[symbol] ?? 0;
    left -= length * BIT;
    boxes.push({ index, symbol, left, length });
  }
  return (
    <div className={classNames('codes-tape', `role--${side === 'right' ? 'truth' : 'rival'}`)}>
      <p className="codes-tape__head">
        <span className="codes-tape__name">{side === 'right' ? words.rightCode : words.wrongCode}</span>
        <span className="codes-tape__bill">{bill}</span>
      </p>
      <svg className="codes-tape__bits" width={width} height={HEIGHT} aria-hidden="true">
        {boxes.map(({ index, symbol, left: x, length }) => (
          <g key={index} className={classNames('codes-tape__word', symbol === brushed && 'codes-tape__word--lit')}>
            <rect x={x + 0.5} y={14} width={Math.max(0, length * BIT - 1)} height={HEIGHT - 15} />
            <text x={x + (length * BIT) / 2} y={10}>
              {length > 0.7 ? symbolName(scene, symbol) : ''}
            </text>
            {scene.code !== 'ideal' &&
              Array.from(codewords[symbol] ?? '', (bit, i) => (
                <text key={i} x={x + (i + 0.5) * BIT} y={HEIGHT - 9}>
                  {bit}
                </text>
              ))}
          </g>
        ))}
        {blocked && (
          <text className="codes-tape__blocked" x={room + BIT * 2} y={HEIGHT - 9}>
            {`${symbolName(scene, codes.symbols[sent] ?? 0)}: ∞`}
          </text>
        )}
      </svg>
    </div>
  );
}
