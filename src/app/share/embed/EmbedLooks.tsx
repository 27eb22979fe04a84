import { Select } from '../../../controls/Select';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { units } from '../../../math/unit';
import type { Unit } from '../../../math/unit';
import { themes } from '../../../scene/preferences';
import type { Language, Preferences, Theme } from '../../../scene/preferences';
import { themeNames } from '../../themeNames';
import { embedWords } from './embedWords';

interface EmbedLooksProps {
  /** What the embed fixes; the rest is left to its page and its reader. */
  readonly looks: Partial<Preferences>;
  readonly onChange: (looks: Partial<Preferences>) => void;
}

const LEFT = 'left';

/** How an embed looks, where that is not left to others. */
export function EmbedLooks({ looks, onChange }: EmbedLooksProps) {
  const { messages } = useI18n();
  const words = useWords(embedWords);
  const names = themeNames(messages);
  const { theme, lang, unit } = looks;
  return (
    <div className="embed-section__looks">
      <Select<Theme | typeof LEFT>
        label={messages.app.theme}
        value={theme ?? LEFT}
        options={[{ value: LEFT, label: words.asPage }, ...themes.map((value) => ({ value, label: names[value] }))]}
        onChange={(next) => onChange({ ...(lang && { lang }), ...(unit && { unit }), ...(next !== LEFT && { theme: next }) })}
      />
      <Select<Language | typeof LEFT>
        label={messages.app.language}
        value={lang ?? LEFT}
        options={[
          { value: LEFT, label: words.asPage },
          { value: 'en', label: 'English' },
          { value: 'zh', label: '中文' },
        ]}
        onChange={(next) => onChange({ ...(theme && { theme }), ...(unit && { unit }), ...(next !== LEFT && { lang: next }) })}
      />
      <Select<Unit | typeof LEFT>
        label={messages.app.unit}
        value={unit ?? LEFT}
        options={[{ value: LEFT, label: words.asReader }, ...units.map((value) => ({ value, label: messages.app[value] }))]}
        onChange={(next) => onChange({ ...(theme && { theme }), ...(lang && { lang }), ...(next !== LEFT && { unit: next }) })}
      />
    </div>
  );
}
