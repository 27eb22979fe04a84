// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { I18nContext } from '../i18n/I18nContext';
import { createNumberFormat } from '../i18n/numberFormat';
import { SkipLink } from './SkipLink';

afterEach(cleanup);

it('moves the focus to the content and leaves the address, which is the scene’s, alone', () => {
  render(
    <I18nContext value={{ lang: 'en', messages: en, format: createNumberFormat('en', 'bits') }}>
      <SkipLink />
      <main id="content" tabIndex={-1} />
    </I18nContext>,
  );
  const went = fireEvent.click(screen.getByRole('link', { name: en.app.skip }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect([went, location.hash]).toEqual([false, '']);
});
