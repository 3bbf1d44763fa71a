import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WindowProps } from './App';
import { Desk } from './book/desk';
import { firstBook } from './book/firstBook';
import { cellArea } from '../model/area';
import type { Notice } from './shell/notice';
import { sayIn } from './shell/sayIn';
import { Shell } from './shell/Shell';
import { Standstill } from './shell/Standstill';
import { Keeper, type Keeping } from './storage/keeper';
import { claim, takeOver, type Ownership } from './storage/ownership';
import { wordsLanguage, type View } from './view';
import { pageWords } from './words';

const CLIENT = 'person';

type Stage =
  | { readonly kind: 'opening' | 'taken' | 'moved' }
  | {
      readonly kind: 'open';
      readonly desk: Desk;
      readonly ownership: Ownership;
      readonly notices: readonly Notice[];
    };

/** The window that has the workbook and keeps it in the browser. */
export function MainWindow({ view, onView }: WindowProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'opening' });
  const language = wordsLanguage(view);
  const words = pageWords(language).windows;
  const tell = sayIn(language);
  useEffect(() => {
    void claim().then(async (ownership) => {
      setStage(ownership ? await opened(ownership, view) : { kind: 'taken' });
    });
    // The view at the opening decides which sample is shown; later changes do not open anything anew.
  }, []);
  const workHere = (): void => {
    setStage({ kind: 'opening' });
    void takeOver().then(async (ownership) => {
      setStage(ownership ? await opened(ownership, view) : { kind: 'taken' });
    });
  };
  switch (stage.kind) {
    case 'opening':
      return <Standstill text={tell(words.opening)} isBusy />;
    case 'taken':
    case 'moved':
      return (
        <Standstill
          text={tell(words[stage.kind])}
          action={{ label: tell(words.takeOver), run: workHere }}
        />
      );
    case 'open':
      return (
        <KeptShell
          stage={stage}
          view={view}
          onView={onView}
          onMoved={() => {
            setStage({ kind: 'moved' });
          }}
        />
      );
  }
}

async function opened(ownership: Ownership, view: View): Promise<Stage> {
  const { book, sheetName, notices } = await firstBook(view);
  const { workbook } = book;
  const sheet = sheetName === undefined ? undefined : workbook.sheet(sheetName);
  if (sheet?.visibility === 'Visible')
    workbook.restore(() => {
      workbook.select(CLIENT, sheet, cellArea(0, 0));
    });
  const desk = new Desk(book);
  Object.assign(globalThis, { workbench: desk });
  return { kind: 'open', desk, ownership, notices };
}

interface KeptShellProps extends WindowProps {
  readonly stage: Extract<Stage, { kind: 'open' }>;
  readonly onMoved: () => void;
}

function KeptShell({ stage, view, onView, onMoved }: KeptShellProps) {
  const { desk, ownership, notices } = stage;
  const keeping = useKeeping(desk, ownership, onMoved);
  return (
    <Shell
      desk={desk}
      client={CLIENT}
      view={view}
      onView={onView}
      keeping={keeping}
      firstNotices={notices}
    />
  );
}

/** Keeps whatever workbook lies open until another window takes over. */
function useKeeping(desk: Desk, ownership: Ownership, onMoved: () => void): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('waiting');
  const book = useSyncExternalStore(desk.subscribe, () => desk.book);
  useEffect(() => {
    const keeper = new Keeper(book, CLIENT, setKeeping);
    const leave = (): void => {
      keeper.close();
      desk.close();
      onMoved();
    };
    ownership.onAsked = async () => {
      await keeper.keepNow();
      leave();
    };
    ownership.onLost = leave;
    return () => {
      keeper.close();
    };
  }, [desk, book, ownership, onMoved]);
  useEffect(() => {
    const leave = (): void => {
      desk.close();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
    };
  }, [desk]);
  return keeping;
}
