import { sameArea } from '../../model/area';
import { invalidArgument } from '../apiError';
import { isJsonRecord } from '../args';
import { plainArgument, type Arg } from '../bound';
import type { RangeTarget } from '../rangeTarget';
import type { Json } from '../wire';

export function readHyperlink({ sheet, area }: RangeTarget): Json {
  const link = sheet.state.hyperlinks.find(
    ({ area: place }) =>
      area.top >= place.top &&
      area.bottom <= place.bottom &&
      area.left >= place.left &&
      area.right <= place.right,
  );
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return {
    address: address ?? null,
    documentReference: documentReference ?? null,
    screenTip: screenTip ?? null,
    textToDisplay: sheet.textAt(area.top, area.left),
  };
}

/** Sets a link with its text in Excel's link colours. */
export function writeHyperlink({ sheet, area }: RangeTarget, value: Arg): void {
  const link = plainArgument(value);
  if (!isJsonRecord(link)) throw invalidArgument('A hyperlink is an object.');
  const { address, documentReference, screenTip, textToDisplay } = link;
  const others = sheet.state.hyperlinks.filter(({ area: place }) => !sameArea(place, area));
  const added = {
    area,
    ...(typeof address === 'string' && { address }),
    ...(typeof documentReference === 'string' && { documentReference }),
    ...(typeof screenTip === 'string' && { screenTip }),
  };
  sheet.set('hyperlinks', [...others, added]);
  if (typeof textToDisplay === 'string' && textToDisplay !== '') {
    sheet.setInput(area.top, area.left, textToDisplay);
  }
  sheet.setStyle(area, { font: { color: '#0563C1', underline: 'Single' } });
}
