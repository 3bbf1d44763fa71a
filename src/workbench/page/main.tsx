import { createRoot } from 'react-dom/client';
import { App } from './App';

const place = document.getElementById('page');
if (place) {
  const root = createRoot(place);
  root.render(<App />);
  // The opener's workbook may not go on telling the code of a window that is gone.
  if (window.opener !== null)
    window.addEventListener('pagehide', () => {
      root.unmount();
    });
}
