import type { FilterCriteria } from '../model/sheetFeatures';
import type { LossCode } from './losses';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from './xml';
import { xml } from '../../openxml/xmlText';

const MARKS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** What a filter shows, by 0-based column of its block. */
export function readFilterColumns(
  filter: XmlElement,
  lose: (code: LossCode) => void,
): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenOf(filter, 'filterColumn')) {
    const [criterion] = column.children.filter((each) => each.name !== 'extLst');
    if (!criterion) continue;
    const read = readCriteria(criterion);
    if (read) criteria.set(numberOf(column, 'colId') ?? 0, read);
    else lose('filterCriteria');
  }
  return criteria;
}

function readCriteria(element: XmlElement): FilterCriteria | undefined {
  if (element.name === 'customFilters') return readCustom(element);
  if (element.name !== 'filters' || child(element, 'dateGroupItem')) return undefined;
  const values = childrenOf(element, 'filter').map((each) => each.attributes['val'] ?? '');
  return { filterOn: 'Values', values: flagOf(element, 'blank') ? [...values, ''] : values };
}

function readCustom(element: XmlElement): FilterCriteria | undefined {
  const [criterion1, criterion2] = childrenOf(element, 'customFilter').map((each) => {
    const mark = MARKS[each.attributes['operator'] ?? 'equal'] ?? '=';
    return `${mark}${each.attributes['val'] ?? ''}`;
  });
  if (criterion1 === undefined) return undefined;
  if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
  return {
    filterOn: 'Custom',
    criterion1,
    criterion2,
    operator: flagOf(element, 'and') ? 'And' : 'Or',
  };
}

/** The columns of a filter as a file has them; the buttons of the first `hidden` columns are not shown. */
export function filterColumnsToFile(
  criteria: ReadonlyMap<number, FilterCriteria>,
  hidden = 0,
): string {
  const columns = new Set([
    ...criteria.keys(),
    ...Array.from({ length: hidden }, (_, index) => index),
  ]);
  return [...columns]
    .toSorted((a, b) => a - b)
    .map((colId) => {
      const each = criteria.get(colId);
      const content = each ? criteriaToFile(each) : '';
      const hiddenButton = colId < hidden || undefined;
      return content === '' && !hiddenButton
        ? ''
        : xml('filterColumn', { colId, hiddenButton }, content);
    })
    .join('');
}

function criteriaToFile(criteria: FilterCriteria): string {
  if (criteria.values) {
    const shown = criteria.values.filter((value) => value !== '');
    const blank = criteria.values.includes('') || undefined;
    return xml('filters', { blank }, shown.map((val) => xml('filter', { val })).join(''));
  }
  const customs = [criteria.criterion1, criteria.criterion2].filter((each) => each !== undefined);
  if (customs.length === 0) return '';
  const and = criteria.operator === 'And' && customs.length > 1 ? true : undefined;
  return xml('customFilters', { and }, customs.map(customToFile).join(''));
}

function customToFile(criterion: string): string {
  const mark = /^(<>|>=|<=|=|>|<)?/.exec(criterion)?.[0] ?? '';
  const operator = Object.entries(MARKS).find(([, each]) => each === mark)?.[0];
  return xml('customFilter', {
    operator: operator === 'equal' ? undefined : operator,
    val: criterion.slice(mark.length),
  });
}
