import type { Comment } from '../model/sheetFeatures';

const SHAPES_A_SHEET = 1024;

/** The drawing with the hidden boxes that notes of a sheet are shown in; `number` is the sheet's. */
export function noteBoxesXml(comments: readonly Comment[], number: number): string {
  const shapes = comments.map(({ area }, index) => {
    const { top, left } = area;
    const anchor = [left + 1, 15, Math.max(0, top - 1), 10, left + 3, 15, top + 3, 4].join(', ');
    const style =
      'position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:1;visibility:hidden';
    const client = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData>`;
    return `<v:shape id="_x0000_s${number * SHAPES_A_SHEET + index + 1}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>${client}</v:shape>`;
  });
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>${type}${shapes.join('')}</xml>`;
}
