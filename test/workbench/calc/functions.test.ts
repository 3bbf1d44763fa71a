import { describe } from '@jest/globals';
import { testFormulas } from './formulaTable';
import { FUNCTION_TABLES, functionWorkbook } from './functionTables';

for (const [area, rows] of Object.entries(FUNCTION_TABLES))
  describe(area, () => {
    testFormulas(functionWorkbook, rows);
  });
