import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WindowProps } from './App';
import type { Desk } from './book/desk';
import { sayIn } from './shell/sayIn';
import { Shell } from './shell/Shell';
import { Standstill } from './shell/Standstill';
import { wordsLanguage } from './view';
import { pageWords } from './words';

/** A second window on a workbook of the window which opened this one. */
export function CoauthorWindow({ view, onView }: WindowProps) {
  const [desk] = useState(deskOfOpener);
  const isThere = useIsThere(desk);
  const [client] = useState(() => desk?.nextClient() ?? '');
  const words = pageWords(wordsLanguage(view)).windows;
  const tell = sayIn(wordsLanguage(view));
  if (desk && isThere)
    return <Shell desk={desk} client={client} view={view} onView={onView} firstNotices={[]} />;
  const isBack = deskOfOpener() !== undefined;
  return (
    <Standstill
      text={tell(words.openerGone)}
      action={{
        label: tell(isBack ? words.connectAgain : words.openOwn),
        run: () => {
          if (isBack) location.reload();
          else location.assign(location.pathname);
        },
      }}
    />
  );
}

/** The opener is another realm of the same origin, so its desk, or another it laid out, is a live object here. */
function deskOfOpener(): Desk | undefined {
  const opener = window.opener as { readonly workbench?: Desk; readonly closed: boolean } | null;
  if (!opener || opener.closed) return undefined;
  const other = new URLSearchParams(location.search).get('desk');
  const desk = other === null ? opener.workbench : opener.workbench?.other(Number(other));
  return desk?.isThere === true ? desk : undefined;
}

const LOOK_MILLISECONDS = 1000;

/** Whether the window with the workbook is still there: it says when it leaves, and a crashed one is noticed. */
function useIsThere(desk: Desk | undefined): boolean {
  const isThere = useSyncExternalStore(
    desk ? desk.subscribe : () => () => undefined,
    () => desk?.isThere ?? false,
  );
  const [, lookAgain] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => {
      lookAgain((count) => count + 1);
    }, LOOK_MILLISECONDS);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  return isThere && deskOfOpener() === desk;
}
