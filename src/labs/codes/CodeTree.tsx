import { classNames } from '../../markup/classNames';
import type { Role } from '../../charts/Role';
import type { Size } from '../../charts/useSize';
import { useWords } from '../../i18n/useWords';
import type { CodeNode } from '../../math/coding/codeTree';
import { useCodes } from './codesCore';
import { symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { treeLayout } from './treeLayout';
import { useBrushing } from './useShown';
import './CodeTree.css';

interface CodeTreeProps {
  readonly nodes: readonly CodeNode[];
  /** The codeword whose way down is lit. */
  readonly word: string | null;
  readonly size: Size;
  /** Pixels of the type around it. */
  readonly type: number;
  readonly role: Role;
}

/** A prefix code from its root down: 0 to the left, 1 to the right, a symbol at the end of every way. */
export function CodeTree({ nodes, word, size, type, role }: CodeTreeProps) {
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const { hover, choose } = useBrushing();
  const { places, fontSize } = treeLayout(nodes, size, type);
  const isLit = (prefix: string): boolean => word !== null && word.startsWith(prefix);
  const leaves = nodes.filter(({ symbol }) => symbol !== null).length;
  return (
    <svg
      className={classNames('code-tree', `role--${role}`)}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.treeDescription(leaves, Math.max(0, ...nodes.map(({ prefix }) => prefix.length)))}
      fontSize={fontSize}
    >
      {nodes.map(({ prefix, parent }, index) => {
        const [from, to] = [places[parent ?? -1], places[index]];
        if (!from || !to) return null;
        const bit = prefix.at(-1);
        return (
          <g key={prefix}>
            <path className={classNames('code-tree__branch', isLit(prefix) && 'code-tree__branch--lit')} d={`M${from.x},${from.y}L${to.x},${to.y}`} />
            {(isLit(prefix) || leaves <= 8) && (
              <text
                className={classNames('code-tree__bit', isLit(prefix) && 'code-tree__bit--lit')}
                x={(from.x + to.x) / 2}
                y={(from.y + to.y) / 2}
                dx={bit === '0' ? '-0.55em' : '0.55em'}
                dy="0.1em"
              >
                {bit}
              </text>
            )}
          </g>
        );
      })}
      {nodes.map(({ prefix, symbol }, index) => {
        const at = places[index];
        if (!at) return null;
        if (symbol === null) {
          return <circle key={prefix} className={classNames('code-tree__question', isLit(prefix) && 'code-tree__question--lit')} cx={at.x} cy={at.y} r={fontSize * 0.22} />;
        }
        return (
          <g
            key={prefix}
            className={classNames('code-tree__leaf', word === prefix && 'code-tree__leaf--lit')}
            onPointerEnter={() => hover(symbol)}
            onPointerLeave={() => hover(null)}
            onClick={() => choose(symbol)}
          >
            <rect x={at.x - fontSize * 0.55} y={at.y - fontSize * 0.2} width={fontSize * 1.1} height={fontSize * 1.4} rx={fontSize * 0.25} />
            <text x={at.x} y={at.y + fontSize * 0.85}>
              {symbolName(scene, symbol)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
