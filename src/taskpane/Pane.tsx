import { lazy, Suspense } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { SkeletonBlocks } from './PaneSkeleton';
import { Header } from './Header';
import { NoticeBar } from './parts/NoticeBar';
import { TroubleBars } from './parts/TroubleBars';
import { MemberScreen } from './screens/MemberScreen';
import { MembersScreen } from './screens/MembersScreen';
import { NewRegisterScreen } from './screens/NewRegisterScreen';
import { OverviewScreen } from './screens/OverviewScreen';
import { OwnScreen } from './screens/OwnScreen';
import { PaneContext, usePane } from './session/paneContext';
import { usePaneModel, type PaneStart } from './session/usePaneModel';

const ActivityScreen = lazy(async () => ({
  default: (await import('./screens/ActivityScreen')).ActivityScreen,
}));
const CheckScreen = lazy(async () => ({
  default: (await import('./screens/CheckScreen')).CheckScreen,
}));
const DocumentsScreen = lazy(async () => ({
  default: (await import('./screens/DocumentsScreen')).DocumentsScreen,
}));
const ReportsScreen = lazy(async () => ({
  default: (await import('./screens/review/ReportsScreen')).ReportsScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('./screens/review/ReviewScreen')).ReviewScreen,
}));
const JoinScreen = lazy(async () => ({
  default: (await import('./screens/member/JoinScreen')).JoinScreen,
}));
const RemindersScreen = lazy(async () => ({
  default: (await import('./screens/year/RemindersScreen')).RemindersScreen,
}));
const YearScreen = lazy(async () => ({
  default: (await import('./screens/year/YearScreen')).YearScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/SettingsScreen')).SettingsScreen,
}));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  body: { flexGrow: 1 },
});

/** The task pane beside an open workbook. */
export function Pane({ start }: { readonly start: PaneStart }) {
  const styles = useStyles();
  const model = usePaneModel(start);
  return (
    <PaneContext value={model}>
      <div className={styles.pane} lang={model.language}>
        <Header />
        <TroubleBars />
        <main className={styles.body}>
          <Suspense fallback={<SkeletonBlocks label={model.t('loading')} />}>
            <CurrentScreen />
          </Suspense>
        </main>
        <NoticeBar />
      </div>
    </PaneContext>
  );
}

function CurrentScreen() {
  const { screen, register, preferences } = usePane();
  if (screen.name === 'settings') return <SettingsScreen />;
  if (!register) return <NewRegisterScreen />;
  const isOwn = preferences.role === 'consultant';
  switch (screen.name) {
    case 'activity':
      return <ActivityScreen fullName={screen.fullName} place={screen.place} />;
    case 'documents':
      return (
        <DocumentsScreen
          key={`${screen.kind} ${screen.members?.join()}`}
          kind={screen.kind}
          members={screen.members}
        />
      );
    case 'overview':
      return isOwn ? <OwnScreen /> : <OverviewScreen />;
    case 'members':
      return isOwn ? (
        <OwnScreen />
      ) : (
        <MembersScreen key={JSON.stringify(screen.filter)} filter={screen.filter} />
      );
    case 'member':
      return isOwn ? (
        <OwnScreen />
      ) : (
        <MemberScreen key={screen.fullName} fullName={screen.fullName} />
      );
    case 'reports':
      return isOwn ? <OwnScreen /> : <ReportsScreen />;
    case 'review':
      return isOwn ? (
        <OwnScreen />
      ) : (
        <ReviewScreen key={screen.fullName} fullName={screen.fullName} />
      );
    case 'joining':
      return isOwn ? <OwnScreen /> : <JoinScreen />;
    case 'reminders':
      return isOwn ? <OwnScreen /> : <RemindersScreen />;
    case 'year':
      return isOwn ? <OwnScreen /> : <YearScreen />;
    case 'check':
      return isOwn ? <OwnScreen /> : <CheckScreen />;
  }
}
