import { createRoot } from 'react-dom/client';
import { bookOfFile } from './book/newBook';
import { Desk } from './book/desk';
import { loadAddIn } from './ribbon/loadAddIn';
import { keptView } from './view';
import { PaneFrame } from './pane/PaneFrame';

const place = document.getElementById('page');
const view = keptView(localStorage);
const sample = await fetch(`/workbench/sample.ru.${new Date().getFullYear()}.xlsx`);
const { book } = await bookOfFile(new Uint8Array(await sample.arrayBuffer()), 'register.xlsx');
const desk = new Desk(book);
(globalThis as unknown as Record<string, unknown>)['workbench'] = desk;
const surroundings = {
  desk,
  client: 'person',
  addIn: await loadAddIn(view.language),
  view,
  setPaneVisible: () => undefined,
};
if (place)
  createRoot(place).render(
    <PaneFrame title="CPD Register" surroundings={surroundings} onSession={() => undefined} />,
  );
