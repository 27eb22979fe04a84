import { useI18n } from '../../i18n/I18nContext';
import { spaceHan } from '../../i18n/spaceHan';
import { useWords } from '../../i18n/useWords';
import type { Law } from '../../math/law/law';
import type { InfiniteStretch } from '../../math/quantities/place';
import { stretchTexts } from '../stretchTexts';
import { compareWords } from './compareWords';
import type { InfinitePlace } from './infinitePlaces';

/** More than these would be a list that nobody reads; the chart hatches them all. */
const NAMED = 4;

/** Places by name, as “x = 3, 5…8 and x < 0”. */
export function usePlaceWords(kind: Law['kind']): (places: readonly InfinitePlace[]) => string {
  const { lang, format } = useI18n();
  const words = useWords(compareWords);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const write = (x: number): string => format.plain(x, 4);
  const stretch = ({ from, to, tail }: InfinitePlace): InfiniteStretch => ({ low: from, high: to, ...(tail && { tail }) });
  return (places) => {
    const tails = stretchTexts(places.filter(({ tail }) => tail !== undefined).map(stretch), kind, write);
    const others = places.filter(({ tail }) => tail === undefined);
    const named = [...others.slice(0, NAMED).flatMap((place) => (place.from === place.to ? `x = ${write(place.from)}` : stretchTexts([stretch(place)], kind, write))), ...tails];
    const more = others.length + tails.length - named.length;
    return spaceHan(list.format(more > 0 ? [...named, words.andMore(format.plain(more))] : named));
  };
}
