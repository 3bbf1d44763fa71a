import { createRoot, type Root } from 'react-dom/client';
import { SheetView } from '../../../../src/workbench/page/grid';
import type { Language } from '../../../../src/i18n';
import { parseAddress, type Area } from '../../../../src/workbench/model/area';
import type { Sheet } from '../../../../src/workbench/model/sheet';
import { Workbook } from '../../../../src/workbench/model/workbook';
import type { Input } from '../../../../src/workbench/model/writeInputs';
import { loadWorkbook } from '../../../../src/workbench/xlsx/loadWorkbook';

const clock = (): Date => new Date(2026, 11, 10, 12);

function areaAt(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}

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

  get sheet(): Sheet {
    const [first] = this.workbook.sheets;
    if (!first) throw new Error('The workbook has no sheet.');
    return first;
  }

  /** Writes as another person, from the cell on. */
  write(address: string, inputs: readonly (readonly Input[])[], client = 'other'): void {
    const { top, left } = areaAt(address);
    const bottom = top + inputs.length - 1;
    const right = left + (inputs[0]?.length ?? 1) - 1;
    this.edit((sheet) => sheet.setInputs({ top, left, bottom, right }, inputs), client);
  }

  edit(change: (sheet: Sheet) => void, client = 'other'): void {
    this.workbook.edit(client, () => change(this.sheet));
  }

  area(address: string): Area {
    return areaAt(address);
  }

  contents(address: string): unknown[][] {
    const { top, left, bottom, right } = areaAt(address);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => {
        const place = [top + row, left + column] as const;
        return this.sheet.formulaAt(...place) ?? this.sheet.valueAt(...place);
      }),
    );
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
        people={(client) => (client === 'other' ? 'Анна' : undefined)}
        charts={() => [{ key: 'chart', area: areaAt('J2:L5'), element: <p>диаграмма</p> }]}
        onRefused={(sentence) => this.refused.push(sentence)}
        onCellEdit={(isEditing) => this.edits.push(isEditing)}
      />,
    );
  }
}

export type { GridPage };

Object.assign(globalThis, { gridPage: new GridPage() });
