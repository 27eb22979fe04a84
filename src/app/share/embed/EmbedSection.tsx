import { useState } from 'react';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { labNames } from '../labNames';
import { CopyText } from './CopyText';
import { embedSnippet } from './embedSnippet';
import { shareWords } from './shareWords';

/** In pixels: the first parts of a lab, and all of it in the width of a blog's column. */
const heights = { parts: 400, whole: 1100 } as const;
type Size = keyof typeof heights;

/** A frame that shows this lab in another page. */
export function EmbedSection() {
  const { messages } = useI18n();
  const words = useWords(shareWords);
  const address = useAddress();
  const [size, setSize] = useState<Size>('parts');
  const [keeps, setKeeps] = useState(false);
  const lab = useField((state) => state.scene.lab);
  const name = labNames.find((one) => one === lab);
  const title = `${messages.app.title}: ${name ? messages.labs[name] : lab}`;
  const src = address.link({ view: 'embed' }, keeps ? undefined : {});
  return (
    <>
      <p>{words.embed.hint}</p>
      <SegmentedChoice
        legend={words.embed.size}
        value={size}
        options={[
          { value: 'parts', label: words.embed.parts },
          { value: 'whole', label: words.embed.whole },
        ]}
        onChange={setSize}
      />
      <Toggle label={words.embed.keeps} checked={keeps} onChange={setKeeps} />
      <CopyText label={words.embed.label} text={embedSnippet({ src, title, height: heights[size] })} />
      <p className="share__note">{words.embed.sandbox}</p>
    </>
  );
}
