import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadTheme, systemTheme } from './theme';

const place = document.getElementById('pane');
if (place) {
  const theme = await loadTheme(systemTheme());
  createRoot(place).render(<App theme={theme} />);
}
