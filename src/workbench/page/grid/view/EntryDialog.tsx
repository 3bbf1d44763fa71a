import { useEffect, useId, useRef } from 'react';
import { cancelEdit } from '../input/editing';
import type { EntryQuestion, GridStore } from '../state/gridStore';

interface EntryDialogProps {
  readonly store: GridStore;
  readonly question: EntryQuestion;
  /** Back to the text that was typed, or to the sheet. */
  readonly onDone: (isTyping: boolean) => void;
}

/** Tells with the sheet's own words why an entry does not fit, and lets it through where the sheet does. */
export function EntryDialog({ store, question, onDone }: EntryDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, textId] = [useId(), useId()];
  const { words } = store;
  const { style, title, message } = question.alert;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // What lies behind an open dialog cannot be focused.
  const close = (): void => dialog.current?.close();
  const retry = (): void => {
    close();
    store.set({ question: undefined });
    onDone(true);
  };
  const giveUp = (): void => {
    close();
    cancelEdit(store);
    onDone(false);
  };
  const accept = (): void => {
    close();
    question.accept();
    onDone(false);
  };
  const choices =
    style === 'Stop'
      ? [[words.retry, retry] as const, [words.cancel, giveUp] as const]
      : style === 'Warning'
        ? [
            [words.yes, accept] as const,
            [words.no, retry] as const,
            [words.cancel, giveUp] as const,
          ]
        : [[words.ok, accept] as const, [words.cancel, giveUp] as const];
  const text = message === '' ? words.invalidValue : message;
  return (
    <dialog
      ref={dialog}
      className="sg-dialog"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        retry();
      }}
    >
      <h2 id={titleId}>{title === '' ? words.invalidTitle : title}</h2>
      <p id={textId}>{style === 'Warning' ? `${text}\n${words.goOn}` : text}</p>
      <div>
        {choices.map(([label, run]) => (
          <button key={label} type="button" className="sg-button" onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
