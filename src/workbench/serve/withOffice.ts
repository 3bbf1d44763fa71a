const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the page serves what stands for office.js. */
export const OFFICE_PATH = '/workbench/office.js';

/** The pane's html as built, only with office.js from the page instead of Microsoft's network; nothing else differs. */
export function withOffice(html: string): string {
  return html.replaceAll(OFFICE_JS, OFFICE_PATH);
}
