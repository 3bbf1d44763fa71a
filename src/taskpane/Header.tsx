import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Checkmark20Regular,
  ClipboardTask20Regular,
  DocumentPrint20Regular,
  Home20Regular,
  People20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import { useLinkStyles } from './parts/linkStyles';
import { usePane } from './session/paneContext';
import { MAIN_SCREENS, mainScreenOf, type MainScreen } from './session/screen';

const ICONS: Readonly<Record<MainScreen, ReactNode>> = {
  overview: <Home20Regular />,
  members: <People20Regular />,
  reports: <ClipboardTask20Regular />,
  check: <Checkmark20Regular />,
  documents: <DocumentPrint20Regular />,
  settings: <Settings20Regular />,
};

const FOR_CONSULTANTS: readonly MainScreen[] = ['overview', 'documents', 'settings'];

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    minHeight: '88px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  bar: { display: 'flex', padding: `0 ${tokens.spacingHorizontalXS}` },
  entry: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    minHeight: '52px',
    boxSizing: 'border-box',
    fontSize: '11px',
    borderBottom: '3px solid transparent',
    borderRadius: 0,
  },
  // Beside the title, so that five words fit a pane of 320 pixels in every language.
  corner: {
    position: 'absolute',
    top: tokens.spacingVerticalXXS,
    right: tokens.spacingHorizontalXS,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    borderBottom: '3px solid transparent',
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The pane's title and the way to each of its parts. */
export function Header() {
  const { t, screen, go, register, preferences } = usePane();
  const styles = useStyles();
  const links = useLinkStyles();
  const isOwn = preferences.role === 'consultant';
  const shown = isOwn ? FOR_CONSULTANTS : MAIN_SCREENS;
  const current = mainScreenOf(screen);
  const isCurrent = (name: MainScreen): boolean =>
    name === current || (isOwn && name === 'overview' && !FOR_CONSULTANTS.includes(current));
  const labelOf = (name: MainScreen): string =>
    isOwn && name === 'overview' ? t('myPoints') : t(name);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{t('title')}</h1>
      <nav aria-label={t('navigation')} className={styles.bar}>
        {register &&
          shown.map((name) => (
            <button
              key={name}
              type="button"
              className={mergeClasses(
                links.button,
                name === 'settings' ? styles.corner : styles.entry,
                isCurrent(name) && styles.current,
              )}
              {...(name === 'settings' && { 'aria-label': t(name), title: t(name) })}
              {...(isCurrent(name) && { 'aria-current': 'page' as const })}
              onClick={() => go({ name })}
            >
              {ICONS[name]}
              {name !== 'settings' && labelOf(name)}
            </button>
          ))}
      </nav>
    </header>
  );
}
