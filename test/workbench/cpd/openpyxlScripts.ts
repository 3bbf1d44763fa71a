/** Writes rows into the tables of a register: argument 1 is the file, 2 a table → [{header: value}] in JSON. */
export const FILL_REGISTER = `
import datetime, json, sys
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter, range_boundaries

def value(cell):
    return datetime.datetime.fromisoformat(cell["date"]) if isinstance(cell, dict) else cell

path, tables = sys.argv[1], json.loads(sys.argv[2])
book = load_workbook(path)
for name, rows in tables.items():
    sheet = next(one for one in book.worksheets if name in one.tables)
    table = sheet.tables[name]
    left, top, right, _ = range_boundaries(table.ref)
    columns = {sheet.cell(top, at).value: at for at in range(left, right + 1)}
    for index, row in enumerate(rows):
        for header, cell in row.items():
            if cell is not None:
                sheet.cell(top + 1 + index, columns[header]).value = value(cell)
    letters = get_column_letter(left), get_column_letter(right)
    table.ref = f"{letters[0]}{top}:{letters[1]}{top + max(len(rows), 1)}"
    if table.autoFilter:
        table.autoFilter.ref = table.ref
book.save(path)
`;

/** Makes a workbook of tables: argument 1 is the file, 2 [{sheet, table, headers, rows}] in JSON; the first value in Settings is the year. */
export const MAKE_REGISTER = `
import datetime, json, sys
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

def value(cell):
    return datetime.date.fromisoformat(cell["date"]) if isinstance(cell, dict) else cell

book = Workbook()
book.remove(book.active)
for made in json.loads(sys.argv[2]):
    sheet = book.create_sheet(made["sheet"])
    sheet.append(made["headers"])
    for row in made["rows"]:
        sheet.append([value(row.get(header)) for header in made["headers"]])
    right = get_column_letter(len(made["headers"]))
    bottom = 1 + max(len(made["rows"]), 1)
    sheet.add_table(Table(displayName=made["table"], ref=f"A1:{right}{bottom}"))
    if made["table"] == "Settings":
        year = DefinedName("CPD_Year", attr_text=f"'{sheet.title}'!$C$2")
        if hasattr(book.defined_names, "append"):
            book.defined_names.append(year)
        else:
            book.defined_names[year.name] = year
book.save(sys.argv[1])
`;
