import { describe } from '@jest/globals';
import { testFormulas } from './formulaTable';
import { WorkbookStub } from './workbookStub';

const workbook = () => {
  const stub = new WorkbookStub('Sheet1', 'Мои листы', "It's");
  stub.put('A1', [
    [1, 2, 3],
    [4, 5, 6],
    ['a', 'B', null],
    [true, '=1/0', '=""'],
  ]);
  stub.put('Мои листы!A1', [
    ['Имя', 'Рег. №', 'x[1]', 'Сумма'],
    ['Иван', 7, 1, '=[@[Рег. №]]*2'],
    ['Пётр', 8, 2, '=Активы[@[Рег. №]]*2'],
    ['', null, null, '=SUBTOTAL(9,[Сумма])'],
  ]);
  stub.addTable('Активы', 'Мои листы!A1:D4', ['Имя', 'Рег. №', 'x[1]', 'Сумма'], true);
  stub.set("It's!A1", 40);
  stub.name('CPD_Year', '=2026').name('Block', '=Sheet1!$A$1:$B$2').name('Total', '=SUM(Block)');
  stub.name('Twice', '=LAMBDA(x,x*2)').name('Loop', '=Loop+1');
  stub.recalculate();
  return stub;
};

describe('operators', () => {
  testFormulas(workbook, [
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=-A1^2', 1],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=1/3&""', '0.333333333333333'],
    ['=1E+21&""', '1E+21'],
    ['=0.0000001&""', '0.0000001'],
    ['=1/0', '#DIV/0!'],
    ['=#N/A+1/0', '#N/A'],
    ['=0^0', '#NUM!'],
    ['="5"+"1"', 6],
    ['="1/2/2026"+0', 46024],
    ['="10%"*1', 0.1],
    ['="abc"+1', '#VALUE!'],
    ['=TRUE+TRUE', 2],
    ['=C3+1', 1],
    ['=""+1', '#VALUE!'],
    ['=0.1+0.2=0.3', true],
    ['=0.3-0.2-0.1', 0],
    ['="a"="A"', true],
    ['="Ё"="ё"', true],
    ['="a"<"B"', true],
    ['="я">"А"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=2="2"', false],
    ['=C3=0', true],
    ['=C3=""', true],
    ['=C3=FALSE', true],
    ['=C4=""', true],
    ['=C4=0', false],
    ['=A3="A"', true],
    ['=+A3', 'a'],
  ]);
});

describe('references', () => {
  testFormulas(workbook, [
    ['=A1', 1],
    ['=$B$2', 5],
    ['=C3', 0],
    ['=C4', ''],
    ['=B4', '#DIV/0!'],
    [
      '=A1:B2',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      '=B2:A1',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['=SUM(A:A)', 5],
    ['=SUM(1:2)', 21],
    ['=SUM(A1:INDEX(B:B,2))', 12],
    ['=SUM(INDEX(A:A,2):C2)', 15],
    ['=SUM(A1:B2 B1:C2)', 7],
    ['=A1:A2 C1:C2', '#NULL!'],
    ['=SUM((A1,B2,C1))', 9],
    ["='Мои листы'!B2", 7],
    ["='It''s'!A1+1", 41],
    ['=Нет!A1', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=Sheet1!#REF!', '#REF!'],
    ["=SUM('Мои листы:It''s'!A1)", 40],
    ['=CPD_Year+1', 2027],
    ['=Total', 12],
    ['=Twice(4)', 8],
    ['=Loop', '#NUM!'],
    ['=Unknown', '#NAME?'],
    ['=Unknown(1)', '#NAME?'],
    ['=1+', '#NAME?'],
  ]);
});

describe('implicit intersection', () => {
  testFormulas(
    workbook,
    [
      ['=@A1:A4', 4],
      ['=@B1:B1', 2],
      ['=@A:A', 4],
      ['=@A1:B2', '#VALUE!'],
      ['=@{7,8}', 7],
    ],
    'Sheet1!F2',
  );
});

describe('structured references', () => {
  testFormulas(workbook, [
    ['=SUM(Активы[Рег. №])', 15],
    ['=sum(активы[рег. №])', 15],
    ["=Активы[x'[1']]", [[1], [2]]],
    ['=Активы[[#Headers],[Имя]:[Рег. №]]', [['Имя', 'Рег. №']]],
    ['=Активы[[#Totals],[Сумма]]', 30],
    ['=ROWS(Активы[#All])', 4],
    ['=ROWS(Активы[])', 2],
    ['=ROWS(Активы)', 2],
    ['=ROWS(Активы[[#Headers],[#Data],[Имя]])', 3],
    ['=ROWS(Активы[[#Data],[#Totals],[Имя]])', 3],
    ["=SUM(Активы[[#All],[Рег. №]:[x'[1']]])", 18],
    ['=Активы[Нет]', '#REF!'],
    ['=Нет[Имя]', '#REF!'],
    ['=Активы[@Имя]', '#VALUE!'],
    ['=[@Имя]', '#VALUE!'],
  ]);
});

describe('structured references inside a table', () => {
  testFormulas(
    workbook,
    [
      ['=[@Имя]', 'Пётр'],
      ['=[@[Рег. №]]', 8],
      ['=[@Сумма]', 16],
      ['=Активы[[#This Row],[Имя]]', 'Пётр'],
      ['=COUNTA([#This Row])', 4],
      ['=COLUMNS(Активы[@])', 4],
      ['=SUM([Рег. №])', 15],
      ["=SUM(Активы[@[Рег. №]:[x'[1']]])", 10],
    ],
    'Мои листы!D3',
  );
});

describe('arrays', () => {
  testFormulas(workbook, [
    [
      '={1,2;3,-4}',
      [
        [1, 2],
        [3, -4],
      ],
    ],
    [
      '={1;2}+{10,20}',
      [
        [11, 21],
        [12, 22],
      ],
    ],
    ['={1;2;3}+{1;2}', [[2], [4], ['#N/A']]],
    ['=-A1:B1', [[-1, -2]]],
    ['=A1:C1>1', [[false, true, true]]],
    ['=ABS({-1,2})', [[1, 2]]],
    [
      '=IF({1,0},A1:A2,B1:B2)',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['=SUMPRODUCT((A1:A2>1)*B1:B2)', 5],
    ['=SUMPRODUCT(--(A:A=4))', 1],
    ['=SUMPRODUCT(--(A:A=""))', 1048572],
    ['=SUM(IF(A1:A2>1,C1:C2))', 6],
    ['=LET(x,5,y,x+1,x*y)', 30],
    ['=LAMBDA(x,y,x-y)(5,2)', 3],
    ['=MAP(A1:A2,LAMBDA(v,v*10))', [[10], [40]]],
    ['=REDUCE(1,A1:B2,LAMBDA(a,v,a*v))', 40],
    ['=SCAN(0,A1:C1,LAMBDA(a,v,a+v))', [[1, 3, 6]]],
    ['=BYROW(A1:C2,LAMBDA(line,SUM(line)))', [[6], [15]]],
    ['=BYCOL(A1:C2,LAMBDA(line,MAX(line)))', [[4, 5, 6]]],
    [
      '=MAKEARRAY(2,2,LAMBDA(i,j,i*10+j))',
      [
        [11, 12],
        [21, 22],
      ],
    ],
  ]);
});
