import type { Catalogue } from '../catalogue';

export const hostErrors = {
  'edit-mode': 'A cell is being edited. Press Enter or Esc and repeat the action.',
  protected:
    'The sheet or the workbook is protected against changes. Remove the protection on the “Review” tab and repeat the action.',
  'access-denied':
    'The workbook cannot be changed: it is open for reading only. Ask for access, or save a copy and work in it.',
  'item-missing':
    'A sheet, a table or a column was not found: it may have been deleted or renamed. Check the register and repeat the action.',
  'payload-too-large':
    'There is too much data for one go. Choose fewer rows and repeat the action.',
  'invalid-workbook':
    'Excel did not accept the content of the workbook. Save it again as “Excel Workbook (.xlsx)” and repeat the action.',
  'not-supported':
    'This version of Excel cannot do this. Update Excel, or open the workbook in Excel on the web.',
  offline:
    'There is no connection to Excel or to the network. Check the connection and repeat the action.',
  'changed-meanwhile':
    'Somebody else is changing these cells just now. Wait a little and repeat the action.',
  'sheet-hidden':
    'The sheet is hidden. Right-click the tab of any sheet, choose “Unhide” and repeat the action.',
  unknown:
    'Excel did not carry out the action. Repeat it; if that does not help, save the workbook and open it again.',
} satisfies Catalogue['hostErrors'];

export const setUp = {
  'table-name-taken':
    'The sheet “{sheet}” has another table named {table}. Rename it and set up the register once more.',
  'sheet-name-taken':
    'The workbook already has another sheet named “{sheet}”. Rename it and set up the register again.',
  done: 'The register is set up. Begin with the list of consultants.',
  completed: 'What was missing is added, the rest of the register stays as it was.',
  'nothing-to-do': 'The register in this workbook is complete, there is nothing to add.',
} satisfies Catalogue['setUp'];
