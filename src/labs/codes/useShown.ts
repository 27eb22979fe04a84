import type { Codes } from '../../engine/codes';
import { useField, useKlarity } from '../../state/KlarityContext';
import { useCodes, useOneEdit } from './codesCore';
import { probsOf, setBrush } from './codesEdits';
import { isAlone, symbolCount } from './codesScene';
import { sendable } from './playback';

/** What the worker last said, unless it has yet to catch up with another number of symbols. */
export function useResult(): Codes | undefined {
  const count = useCodes(({ scene }) => symbolCount(scene));
  const codes = useCodes(({ results }) => results.codes);
  return codes?.p.length === count ? codes : undefined;
}

/** How many symbols are on the wire, as far as both codes can send them. */
export function useSent(): number {
  const sent = useCodes(({ scene }) => scene.sent);
  const codes = useResult();
  return codes ? Math.min(sent, sendable(codes)) : 0;
}

/** The symbol that everything is shown for: the one pointed at, or else the one chosen. */
export function useBrushed(): number | null {
  const hover = useField((state) => state.hover);
  const chosen = useCodes(({ scene }) => scene.brush);
  const count = useCodes(({ scene }) => symbolCount(scene));
  return hover !== null && hover < count ? hover : chosen;
}

export interface Brushing {
  readonly hover: (symbol: number | null) => void;
  readonly choose: (symbol: number) => void;
}

/** Looking around is no edit of the matter: undo does not go over it. */
export function useBrushing(): Brushing {
  const klarity = useKlarity();
  const edit = useOneEdit();
  return {
    hover: (symbol) => klarity.set({ hover: symbol }),
    choose: (symbol) => edit('brush', (scene) => setBrush(scene, symbol), { undoable: false }),
  };
}

/** The masses of p and q: from the scene where they are given, in the same frame; from the worker where they are counted. */
export function useMasses(): { readonly p: ArrayLike<number>; readonly q: ArrayLike<number> } {
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const count = symbolCount(scene);
  const p = probsOf(scene.p, count) ?? codes?.p ?? [];
  return { p, q: isAlone(scene) ? p : (probsOf(scene.q, count) ?? codes?.q ?? []) };
}

/** Symbols as they are drawn side by side: of a text the most frequent first, of an alphabet in their order. */
export function useOrder(): readonly number[] {
  const isText = useCodes(({ scene }) => scene.p.kind !== 'pmf');
  const { p } = useMasses();
  const symbols = Array.from(p, (_, symbol) => symbol);
  return isText ? symbols.toSorted((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b) : symbols;
}
