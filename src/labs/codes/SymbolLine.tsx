import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useBrushed, useMasses, useResult } from './useShown';

/** The symbol that is looked at, in one sentence: how likely, how long under either code, what that adds. */
export function SymbolLine() {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const { p, q } = useMasses();
  const brushed = useBrushed();
  if (brushed === null || !codes) return <p className="codes-lab__line">{words.pointAtSymbol}</p>;
  const [mass, model] = [p[brushed] ?? 0, q[brushed] ?? 0];
  const info = (bits: number | undefined): string => format.info((bits ?? Number.NaN) * Math.LN2, 2);
  const name = symbolName(scene, brushed);
  const unit = messages.app[format.unit];
  const wrong = codes.wrong.lengths[brushed] ?? Number.NaN;
  if (mass === 0) return <p className="codes-lab__line">{words.neverSent(name)}</p>;
  if (wrong === Infinity) return <p className="codes-lab__line codes-lab__line--infinite">{words.neverSeen(name, format.probability(mass))}</p>;
  const parts = {
    name,
    p: format.probability(mass),
    q: format.probability(model),
    right: info(codes.right.lengths[brushed]),
    wrong: info(wrong),
    unit,
  };
  return <p className="codes-lab__line">{isAlone(scene) ? words.symbolLineAlone(parts) : words.symbolLine(parts)}</p>;
}
