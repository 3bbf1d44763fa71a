/** Excel.PaperType by the number a file has for it, counted from 1. */
const NAMES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];

export function paperFromFile(number: number): string | undefined {
  return NAMES[number - 1];
}

/** The number of a paper; A4 for one that a file has no number for. */
export function paperToFile(name: string): number {
  const index = NAMES.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  return index < 0 ? NAMES.indexOf('A4') + 1 : index + 1;
}
