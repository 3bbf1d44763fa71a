import { teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';

export const DARK_THEMES = { dark: webDarkTheme, 'high-contrast': teamsHighContrastTheme } as const;
