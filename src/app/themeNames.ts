import type { Messages } from '../i18n/messages';
import type { Theme } from '../scene/preferences';

export const themeNames = ({ app }: Messages): Readonly<Record<Theme, string>> => ({
  auto: app.themeAuto,
  light: app.themeLight,
  dark: app.themeDark,
  projector: app.themeProjector,
});
