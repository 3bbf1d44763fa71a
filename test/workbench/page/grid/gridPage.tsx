import { createRoot, type Root } from 'react-dom/client';
import { SheetView } from '../../../../src/workbench/page/grid';
import type { Language } from '../../../../src/i18n';
import { Workbook } from '../../../../src/workbench/model/workbook';
import { loadWorkbook } from '../../../../src/workbench/xlsx/loadWorkbook';

const clock = (): Date => new Date(2026, 11, 10, 12);

/** What a test drives from outside of the page. */
class GridPage {
  workbook = new Workbook({ clock, locale: 'ru' });
  readonly refused: string[] = [];
  readonly edits: boolean[] = [];
  private root: Root | undefined;

  empty(): void {
    this.workbook = new Workbook({ clock, locale: 'ru' });
    this.workbook.restore(() => this.workbook.addSheet('Лист1'));
  }

  async load(base64: string): Promise<void> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    this.workbook = (await loadWorkbook(bytes, { clock, locale: 'ru' })).workbook;
  }

  show(language: Language): void {
    this.root?.unmount();
    const place = document.getElementById('root');
    if (!place) throw new Error('The page has no place for the grid.');
    this.root = createRoot(place);
    this.root.render(
      <SheetView
        workbook={this.workbook}
        client="me"
        language={language}
        onRefused={(sentence) => this.refused.push(sentence)}
        onCellEdit={(isEditing) => this.edits.push(isEditing)}
      />,
    );
  }
}

export type { GridPage };

Object.assign(globalThis, { gridPage: new GridPage() });
