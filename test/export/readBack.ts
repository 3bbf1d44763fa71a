/**
 * Reads a file: argument 1 is its path. Prints what each sheet holds, looks like and prints as JSON; a line between two
 * cells counts for both, whichever of them has it. Fails at any warning.
 */
export const READ_BACK = `
import json, sys, warnings
warnings.simplefilter("error")
from openpyxl import load_workbook

def corner(marker):
    return [marker.row, marker.col, marker.rowOff, marker.colOff]

def chart_of(chart):
    series = chart.series[0]
    axes = [chart.x_axis, chart.y_axis]
    return {
        "kind": [type(chart).__name__, getattr(chart, "barDir", None)],
        "title": "".join(run.t for p in chart.title.tx.rich.p for run in p.r),
        "title font": [[run.rPr.sz, bool(run.rPr.b)] for p in chart.title.tx.rich.p for run in p.r],
        "fill": str(series.spPr.solidFill.srgbClr),
        "series": series.tx.v,
        "labels": [series.cat.strRef.f, [p.v for p in series.cat.strRef.strCache.pt]],
        "values": [series.val.numRef.f, [p.v for p in series.val.numRef.numCache.pt]],
        "shows": bool(series.dLbls and series.dLbls.showVal),
        "axes": [[bool(axis.delete), axis.scaling.orientation, axis.majorGridlines is None] for axis in axes],
        "legend": chart.legend is None,
        "place": [corner(chart.anchor._from), corner(chart.anchor.to)],
    }

def sheet_of(sheet):
    cells, lines = {}, set()
    for row in sheet.iter_rows():
        for cell in row:
            font, aligned = cell.font, cell.alignment
            cells[cell.coordinate] = {
                "value": cell.value,
                "type": cell.data_type if cell.value is not None else None,
                "font": [font.name, font.sz, bool(font.b), bool(font.i), font.color.rgb if font.color else None],
                "fill": cell.fill.fgColor.rgb if cell.fill.fill_type else None,
                "aligned": [aligned.horizontal, aligned.vertical or "bottom", bool(aligned.wrap_text)],
                "format": cell.number_format,
                "link": cell.hyperlink.location if cell.hyperlink else None,
            }
            at = (cell.row, cell.column)
            border = cell.border
            for side, line in (
                (border.top, ("top", at)),
                (border.bottom, ("top", (at[0] + 1, at[1]))),
                (border.left, ("left", at)),
                (border.right, ("left", (at[0], at[1] + 1))),
            ):
                if side is not None and side.style is not None:
                    lines.add((line, side.style))
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "grid": sheet.sheet_view.showGridLines,
        "cells": cells,
        "lines": sorted(map(str, lines)),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "widths": {key: round(value.width, 4) for key, value in sorted(sheet.column_dimensions.items())},
        "heights": {key: value.height for key, value in sheet.row_dimensions.items()},
        "page": [setup.paperSize, setup.orientation, setup.scale or 100],
        "margins": [round(each, 6) for each in (margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer)],
        "footer": [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text],
        "breaks": [each.id for each in sheet.row_breaks.brk],
        "area": sheet.print_area,
        "titles": sheet.print_title_rows,
        "charts": [chart_of(chart) for chart in sheet._charts],
    }

book = load_workbook(sys.argv[1])
about = book.properties
print(json.dumps({
    "sheets": [sheet_of(sheet) for sheet in book.worksheets],
    "names": len(getattr(book.defined_names, "definedName", book.defined_names)),
    "links": len(book._external_links),
    "properties": [about.title, about.creator, about.language, about.lastModifiedBy],
}))
`;
