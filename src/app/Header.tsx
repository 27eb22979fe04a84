import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { Select } from '../controls/Select';
import { useI18n } from '../i18n/I18nContext';
import { units } from '../math/unit';
import { notations, themes } from '../scene/preferences';
import { useField, useKlarity } from '../state/KlarityContext';
import { ShareButton } from './share/ShareButton';
import { themeNames } from './themeNames';
import { UndoRedo } from './UndoRedo';
import { ViewLinks } from './ViewLinks';
import './Header.css';

/** Where one is, with the ways that the view has of its own, and how things are shown. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const [open, setOpen] = useState(false);
  const preferences = useField((state) => state.preferences);
  const names = themeNames(messages);
  return (
    <header className="header">
      <p className="header__brand">
        <span className="header__kl">KL</span>arity
      </p>
      <ViewLinks />
      {children}
      <span className="header__menu">
        <Button
          icon="menu"
          hideLabel
          label={messages.app.settings}
          expanded={open}
          onClick={() => setOpen((shown) => !shown)}
        />
      </span>
      <div className={open ? 'header__tools header__tools--open' : 'header__tools'}>
        <SegmentedChoice
          legend={messages.app.unit}
          hideLegend
          value={preferences.unit}
          options={units.map((unit) => ({ value: unit, label: messages.app[unit] }))}
          onChange={(unit) => klarity.prefer({ unit })}
        />
        <SegmentedChoice
          legend={messages.app.language}
          hideLegend
          value={preferences.lang}
          options={[
            { value: 'en', label: 'EN', title: 'English' },
            { value: 'zh', label: '中文' },
          ]}
          onChange={(lang) => klarity.prefer({ lang })}
        />
        <Select
          label={messages.app.theme}
          hideLabel
          value={preferences.theme}
          options={themes.map((theme) => ({ value: theme, label: names[theme] }))}
          onChange={(theme) => klarity.prefer({ theme })}
        />
        <span translate="no">
          <Select
            label={messages.app.notation}
            hideLabel
            value={preferences.notation ?? 'pq'}
            options={notations.map((value) => ({ value, label: `${value[0]}, ${value[1]}` }))}
            onChange={(notation) => klarity.prefer({ notation })}
          />
        </span>
        <UndoRedo />
        <span className="header__share">
          <ShareButton />
        </span>
      </div>
    </header>
  );
}
