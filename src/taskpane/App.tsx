import { Component, useEffect, useState, type ReactNode } from 'react';
import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { BrokenScreen } from './BrokenScreen';
import type { OpenedPane } from './openPane';
import { PaneSkeleton } from './PaneSkeleton';
import { loadTheme } from './theme';

const useStyles = makeStyles({
  app: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The pane from its first picture on; everything behind that picture is loaded while it is looked at. */
export function App({ theme: first }: { readonly theme: Theme }) {
  const styles = useStyles();
  const [pane, setPane] = useState<OpenedPane | 'broken'>();
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    import('./openPane')
      .then(({ openPane }) => openPane((name) => void loadTheme(name).then(setTheme)))
      .then(setPane, breakDown);
    function breakDown(reason: unknown): void {
      console.error(reason);
      setPane('broken');
    }
  }, []);
  return (
    <FluentProvider theme={theme}>
      <div className={styles.app}>
        <BugBoundary>
          {pane === undefined && <PaneSkeleton />}
          {pane === 'broken' && <BrokenScreen />}
          {pane !== undefined && pane !== 'broken' && pane.element}
        </BugBoundary>
      </div>
    </FluentProvider>
  );
}

/** The one place where a bug of the program ends: it is told, and the pane can be opened anew. */
class BugBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}
