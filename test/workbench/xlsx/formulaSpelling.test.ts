import { describe, expect, test } from '@jest/globals';
import {
  formulaFromFile,
  formulaToFile,
  isArrayFormula,
} from '../../../src/workbench/xlsx/formulaSpelling';

const bothWays: readonly (readonly [shown: string, kept: string])[] = [
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
  ['=IFS(A1,1,TRUE,2)', '_xlfn.IFS(A1,1,TRUE,2)'],
  ['=SORT(FILTER(A:A,B:B>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>1))'],
  ['=SORTBY(A1:A3,B1:B3)', '_xlfn.SORTBY(A1:A3,B1:B3)'],
  ['=STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ['=AGGREGATE(9,6,A1:A3)', 'AGGREGATE(9,6,A1:A3)'],
  ['=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)', 'NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)'],
  ['=LET(x,1,y, x+1 ,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y, _xlpm.x+1 ,_xlpm.x*_xlpm.y)'],
  [
    '=LET(f,LAMBDA(a,[b],a+b),f(x,2))',
    '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b),_xlpm.f(x,2))',
  ],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ['=@A1:A3+@INDEX(A1:A3,B1)', '_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(INDEX(A1:A3,B1))'],
  ["='Мой лист'!A1&[1]Sheet1!B2", "'Мой лист'!A1&[1]Sheet1!B2"],
];

describe('spelling of formulas in a file', () => {
  test.each(bothWays)('%s is kept as %s', (shown, kept) => {
    expect(formulaToFile(shown)).toBe(kept);
    expect(formulaFromFile(kept)).toBe(shown);
  });

  test('custom functions are kept by the name Excel gives them', () => {
    expect(formulaToFile('=CPD.SCORE([@[Форма участия]],[@Дата],Scale)', 'Activities')).toBe(
      '_xldudf_CPD_SCORE(Activities[[#This Row],[Форма участия]],Activities[[#This Row],[Дата]],Scale)',
    );
    expect(formulaFromFile('_xldudf_CPD_SCORE(1)+_xlfn.IFNA(2,3)')).toBe('=CPD.SCORE(1)+IFNA(2,3)');
  });

  test('a row of its own table is shown by an at sign, of another table with its name', () => {
    const kept = 'Activities[[#This Row],[Баллы]]+Members[[#This Row],[Рег. №]]';
    expect(formulaFromFile(kept, 'ACTIVITIES')).toBe('=[@Баллы]+Members[@[Рег. №]]');
    expect(formulaToFile('=[@Баллы]+Members[@[Рег. №]]', 'Activities')).toBe(kept);
  });

  test('columns with brackets, whole rows and spans of columns are spelled both ways', () => {
    const shown = "=SUM([@[a '[x'] '#]],[@[b]:[c d]],Members[@])+ROWS([#All])";
    const kept =
      "SUM(T[[#This Row],[a '[x'] '#]],T[[#This Row],[b]:[c d]],Members[#This Row])+ROWS(T[#All])";
    expect(formulaToFile(shown, 'T')).toBe(kept);
    expect(formulaFromFile(kept.replace('ROWS(T[#All])', '1'), 'T')).toBe(
      shown.replace('ROWS([#All])', '1'),
    );
  });

  test('text in quotes is never touched', () => {
    const text = '="_xlfn.IFS( [@X] CPD.SCORE(1) ""LET(x,1)"" _xlpm.x"&IFS(1,"[@Y]")';
    expect(formulaToFile(text, 'T')).toBe(text.slice(1).replace('&IFS', '&_xlfn.IFS'));
    expect(formulaFromFile(formulaToFile(text, 'T'), 'T')).toBe(text);
  });

  test('formulas that may spill are told from plain ones', () => {
    expect(isArrayFormula('=SUM(FILTER(A1:A3,B1:B3))')).toBe(true);
    expect(isArrayFormula('=SUM(A1#)')).toBe(true);
    expect(isArrayFormula('=SUM(A1:A3)&"FILTER(#"')).toBe(false);
  });
});
