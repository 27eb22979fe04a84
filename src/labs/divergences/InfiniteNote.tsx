import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { useDivergences } from './divergencesCore';
import { kindOf } from './divergencesSchema';
import { divergencesWords } from './divergencesWords';
import { placeWords } from './placeWords';
import { useAmounts } from './useAmounts';
import './InfiniteNote.css';

interface InfiniteNoteProps {
  /** Those that may be spoken of. */
  readonly among: readonly DivergenceName[];
}

/** Which divergences are ∞, and where the guilt lies; its room is kept while there is none. */
export function InfiniteNote({ among }: InfiniteNoteProps) {
  const { lang, format } = useI18n();
  const words = useWords(divergencesWords);
  const amounts = useAmounts();
  const kind = useDivergences(({ scene }) => kindOf(scene.p));
  const here = useDivergences(({ results }) => results.here?.here);
  const infinite = here ? among.filter((name) => here[name].value === Infinity) : [];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const byPlace = new Map<string, string[]>();
  for (const name of infinite) {
    const place = here ? placeWords(here[name], kind, (x) => format.plain(x, 4)) : '';
    byPlace.set(place, [...(byPlace.get(place) ?? []), amounts.name(name)]);
  }
  return (
    <p className={infinite.length > 0 ? 'divergences-lab__infinite divergences-lab__infinite--on' : 'divergences-lab__infinite'}>
      {byPlace.size > 0 && words.infiniteNote([...byPlace].map(([place, names]) => words.infiniteAt(list.format(names), place)))}
    </p>
  );
}
