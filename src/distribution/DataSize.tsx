import { useWords } from '../i18n/useWords';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { ofFamily } from './ofFamily';

const isKde = ofFamily('gaussianKde');
const isHistogram = ofFamily('histogram');

/** How much of data a density is made from. */
export function DataSize({ distribution }: EditorPartProps) {
  const words = useWords(distributionWords);
  if (isKde(distribution)) return <p className="distribution-editor__note">{words.values(distribution.params.data.length)}</p>;
  if (isHistogram(distribution)) return <p className="distribution-editor__note">{words.bins(distribution.params.counts.length)}</p>;
  return null;
}
