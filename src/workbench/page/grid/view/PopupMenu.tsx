import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
  /** A line above it. */
  readonly startsGroup?: boolean;
}

interface PopupMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
  /** The menu is gone; the focus goes back. */
  readonly onClose: () => void;
}

/** A menu at a point of the window, walked with arrows and letters. */
export function PopupMenu({ label, items, x, y, onClose }: PopupMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    setPlace({
      left: Math.max(4, Math.min(x, innerWidth - width - 4)),
      top: Math.max(4, Math.min(y, innerHeight - height - 4)),
    });
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [x, y]);
  useEffect(() => {
    const leave = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof Node && menu.current?.contains(target))) onClose();
    };
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('blur', leave);
    };
  }, [onClose]);
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className="sg-menu"
      style={place}
      onKeyDown={(event) => handleKey(event, onClose)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map(({ key, label: text, run, startsGroup }) => [
        startsGroup && <hr key={`${key}-line`} />,
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {text}
        </button>,
      ])}
    </div>
  );
}

function handleKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = nextItem(event.key, at, items);
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (next) next.focus();
  else return;
  event.preventDefault();
}

function nextItem(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if ([...key].length !== 1 || key === ' ') return undefined;
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return order.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
}
