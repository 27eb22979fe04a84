import { useState } from 'react';
import { SegmentedChoice } from '../../../controls/SegmentedChoice';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { lockableFields } from '../../../scene/lockableFields';
import type { Preferences } from '../../../scene/preferences';
import { ALL } from '../../../scene/query';
import { useField } from '../../../state/KlarityContext';
import { useAddress } from '../../AddressContext';
import { addressHoldsScene } from '../../addressSync';
import { firstParts } from '../../embed/firstParts';
import { frameAddress } from '../../embed/loader/frameAddress';
import { SANDBOX, WITH_ORIGIN } from '../../embed/loader/sandbox';
import { startHeight } from '../../embed/loader/startHeight';
import { labNames } from '../../labNames';
import { siteFolder } from '../../siteRoot';
import { CopyText } from '../CopyText';
import { elementSnippet } from './elementSnippet';
import { EmbedLooks } from './EmbedLooks';
import { EmbedPreview } from './EmbedPreview';
import { embedWords } from './embedWords';
import { frameSnippet } from './frameSnippet';
import { nameIn } from './nameIn';
import { PickSome } from './PickSome';
import './EmbedSection.css';

const sizes = ['parts', 'whole', 'chosen'] as const;
const amounts = ['none', 'all', 'chosen'] as const;
const widths = ['320', '480', '720', 'full'] as const;

/** In pixels: high enough for the whole lab at any width, which then asks for what it takes. */
const WHOLE = 1100;
/** Of the element that a preview without a width of its own has room in. */
const FULL = 1000;
/** Of a screen that has no room for the second of the widths. */
const NARROW = 560;

/** This lab in another page: what of it is shown and may be changed, how that looks, and what to paste. */
export function EmbedSection() {
  const { messages, lang } = useI18n();
  const words = useWords(embedWords);
  const address = useAddress();
  const lab = useField((state) => state.lab);
  const here = useField((state) => state.place);
  const opened = useField((state) => state.scene);
  const isWhole = useField(addressHoldsScene);
  const fields = lockableFields(lab);
  const [size, setSize] = useState<(typeof sizes)[number]>(here.show.length > 0 ? 'chosen' : 'parts');
  const [shown, setShown] = useState(here.show.length > 0 ? here.show : firstParts(lab, opened));
  const [amount, setAmount] = useState<(typeof amounts)[number]>(here.lock ? 'chosen' : 'none');
  const [locked, setLocked] = useState<readonly string[]>(here.lock ?? []);
  const [looks, setLooks] = useState<Partial<Preferences>>({});
  const [width, setWidth] = useState<(typeof widths)[number]>(() => (innerWidth < NARROW ? '320' : '480'));
  const [asked, setAsked] = useState<{ readonly src: string; readonly width: string; readonly height: number }>();

  const name = labNames.find((one) => one === lab.lab);
  const label = `${messages.app.title}: ${name ? messages.labs[name] : lab.lab}`;
  // Named, so that no frame that happens to be high shows more.
  const show = size === 'whole' ? [] : size === 'parts' ? firstParts(lab, opened) : lab.parts.filter((part) => shown.includes(part));
  const lock = amount === 'all' ? fields : amount === 'none' ? [] : locked;
  const place = { view: 'embed', show, lock } as const;
  const link = address.link(place, looks);
  const scene = new URL(link).hash.slice(1);
  const site = siteFolder();
  // A page that was opened from a file frames none, and its address is of no use to others.
  const isFile = location.protocol === 'file:';
  const said = { lab: lab.lab, scene, show: show.join(','), lock: amount === 'all' ? ALL : lock.join(','), task: here.task, ...looks };
  const page = site && new URL('embed.html', site).href;
  const src = page ? frameAddress(page, said, scene) : link;
  // As in a page of the language that this one is read in.
  const tried = { lang, ...looks };
  const trial = page ? frameAddress(page, { ...said, ...tried }, scene) : address.link(place, tried);
  const sandbox = site ? SANDBOX : WITH_ORIGIN;
  const pixels = width === 'full' ? null : Number(width);
  const first = size === 'whole' ? WHOLE : startHeight(lab.lab, pixels ?? FULL, true);
  const height = asked?.src === trial && asked.width === width ? asked.height : first;

  return (
    <div className="embed-section">
      <p>{words.hint}</p>
      <SegmentedChoice legend={words.size} value={size} options={sizes.map((value) => ({ value, label: words.sizes[value] }))} onChange={setSize} />
      {size === 'chosen' && (
        <PickSome legend={words.partsLegend} names={lab.parts} labelOf={(part) => nameIn(name && words.parts[name], part)} picked={shown} onPick={setShown} />
      )}
      <SegmentedChoice legend={words.lock} value={amount} options={amounts.map((value) => ({ value, label: words.locks[value] }))} onChange={setAmount} />
      {amount === 'chosen' && (
        <PickSome legend={words.fieldsLegend} names={fields} labelOf={(field) => nameIn(name && words.fields[name], field)} picked={locked} onPick={setLocked} />
      )}
      {amount !== 'none' && <p className="share__note">{words.locksHint}</p>}
      <EmbedLooks looks={looks} onChange={setLooks} />
      {!isWhole && <p className="share__warning">{words.shortened}</p>}
      {!isFile && (
        <>
          <SegmentedChoice
            legend={words.width}
            value={width}
            options={widths.map((value) => ({ value, label: value === 'full' ? words.full : words.pixels(value) }))}
            onChange={setWidth}
          />
          <EmbedPreview
            src={trial}
            title={label}
            sandbox={sandbox}
            width={pixels}
            height={height}
            onSize={(next) => setAsked({ src: trial, width, height: next.height })}
          />
        </>
      )}
      {site ? (
        <>
          <CopyText
            label={words.element}
            text={elementSnippet({
              loader: new URL('embed.js', site).href,
              said: { ...said, height: size === 'whole' ? String(WHOLE) : undefined },
              label,
              link: address.link({ view: 'explore', show: [] }, {}),
            })}
          />
          <p className="share__note">{words.elementHint}</p>
        </>
      ) : (
        <p className="share__note">{words.noElement}</p>
      )}
      <CopyText label={words.frame} text={frameSnippet({ src, title: label, height, sandbox })} />
      <p className="share__note">
        {words.frameHint} {words.sandbox}
      </p>
    </div>
  );
}
