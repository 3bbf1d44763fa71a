import { webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** The colours of a theme; those of most people are there at once, the others are loaded where they are wanted. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  if (name === 'light') return webLightTheme;
  const { DARK_THEMES } = await import('./darkThemes');
  return DARK_THEMES[name];
}

/** The theme where Office does not tell: that of the system. */
export function systemTheme(): ThemeName {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme Office shows. Where Windows forces its contrast colours on every page, the page leaves them alone. */
export function officeTheme(
  theme: { readonly isDark: boolean; readonly isHighContrast: boolean } | undefined,
): ThemeName {
  if (theme === undefined || matchMedia('(forced-colors: active)').matches) return systemTheme();
  if (theme.isHighContrast) return 'high-contrast';
  return theme.isDark ? 'dark' : 'light';
}
