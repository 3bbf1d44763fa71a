/** The formats that every file has without naming them, by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const FIRST_CUSTOM = 164;

/** Dates of East Asian versions of Excel; elsewhere they show as the short date. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** The format that every file has under the number. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (isEastAsianDate(id) ? 'm/d/yyyy' : 'General');
}

const IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** Numbers the formats of a file to be written. */
export class NumberFormatIds {
  readonly custom = new Map<string, number>();

  idOf(code: string): number {
    const known = IDS.get(code) ?? this.custom.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM + this.custom.size;
    this.custom.set(code, id);
    return id;
  }
}
