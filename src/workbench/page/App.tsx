import { useCallback, useState } from 'react';
import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { CoauthorWindow } from './CoauthorWindow';
import { MainWindow } from './MainWindow';
import { keepView, keptView, wordsLanguage, type ThemeName, type View } from './view';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** What every window of the page is given. */
export interface WindowProps {
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
}

/** One window of the page: the one that has the workbook, or a co-author's. */
export function App() {
  const [view, setView] = useState(() => keptView(localStorage));
  const onView = useCallback((change: Partial<View>) => {
    setView((known) => {
      const next = { ...known, ...change };
      keepView(next, localStorage);
      return next;
    });
  }, []);
  const isCoauthor = new URLSearchParams(location.search).get('window') === '2';
  const Window = isCoauthor ? CoauthorWindow : MainWindow;
  return (
    <FluentProvider theme={THEMES[view.theme]} data-theme={view.theme} lang={wordsLanguage(view)}>
      <Window view={view} onView={onView} />
    </FluentProvider>
  );
}
