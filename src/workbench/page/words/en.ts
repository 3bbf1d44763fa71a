import type { PageWords } from './pageWords';

export const en: PageWords = {
  files: { empty: 'Book1.xlsx', sample: 'Register {year}.xlsx' },
  toolbar: {
    name: 'Workbook and view',
    newBook: 'New workbook',
    sample: 'Sample register',
    sampleRu: 'Sample in Russian',
    sampleKk: 'Sample in Kazakh',
    open: 'Open a file…',
    download: 'Download',
    coauthor: 'Co-author’s window',
    print: 'Print preview',
    showPane: 'Show the task pane',
    hidePane: 'Hide the task pane',
    language: 'Language of Office',
    theme: 'Theme of Office',
  },
  themes: { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' },
  keeping: {
    here: 'The workbook is kept in this browser only and is sent nowhere. To save it as a file, press “Download”.',
    kept: 'Saved in this browser',
    waiting: 'Saving in this browser…',
    failed:
      'The browser did not save the workbook: after a reload the latest changes will be gone. Download the workbook as a file.',
  },
  notices: {
    refused: 'The file “{file}” was not opened; the workbook before it is still here. {why}',
    losses:
      'The file “{file}” holds something that is not kept here. The downloaded file will be without:',
    keptBookRefused:
      'The workbook “{file}” kept in the browser could not be read. {why} The sample was opened.',
    sampleFailed: 'The sample did not load. Check that “npm start” is still running and try again.',
    addInFailed:
      'The add-in did not load. Check that “npm start” is still running and reload the page.',
    replaced: 'The workbook “{file}” is open.',
    bringBack: 'Bring back “{file}”',
    close: 'Close the message',
    popUpBlocked:
      'The browser did not open the second window. Allow pop-ups for this page and try again.',
    drop: 'Drop the file to open it',
  },
  pane: {
    title: 'Task pane: {name}',
    width: 'Width of the task pane',
    widthNow: '{width} pixels',
  },
  ribbon: {
    name: 'The add-in’s commands',
    loading: 'The add-in is still loading. Try again in a few seconds.',
    unknownCommand: 'The add-in knows no command “{command}”.',
    commandFailed: 'The command “{command}” was not carried out: {why}',
  },
  windows: {
    coauthor: 'Co-author’s window',
    opening: 'The workbook is opening…',
    taken:
      'The workbook is already open in another window of this browser. So that no change is lost, work on it in one window only.',
    takeOver: 'Work here',
    moved: 'Work on the workbook has moved to another window. All changes are saved.',
    openerGone:
      'The main window was closed or reloaded, so the workbook is no longer available here. The changes are in the main window.',
    connectAgain: 'Connect again',
    openOwn: 'Open the workbook here',
  },
  print: {
    title: 'Print preview: {sheet}',
    pages: { one: '{count} page', other: '{count} pages' },
    page: 'Page {number} of {count}',
    empty: 'There is nothing to print on the sheet.',
    print: 'Print',
    close: 'Close the preview',
    paper: '{paper}, {orientation}',
    portrait: 'portrait',
    landscape: 'landscape',
  },
  charts: {
    chart: 'Chart: {title}',
    untitled: 'untitled',
    notDrawn: 'Charts of this kind are not drawn here; the file keeps it.',
    series: 'Series {number}',
  },
};
