import { useEffect } from 'react';

/** The browser's own printing would print the page; Ctrl+P prints the sheet. */
export function usePrintKey(onPrint: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.code === 'KeyP';
      if (!isPrint || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onPrint();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [onPrint]);
}
