import type { Area, CellValue, Dropdown } from "../../../book.ts";
import { a1 } from "../../a1.ts";
import { ServiceException } from "../../exception.ts";
import type { Execution } from "../../execution.ts";

/** Whether two areas share a cell. */
export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether the person may change this area: who does not own the document is kept out of what is protected. */
export function mayEdit(execution: Execution, sheetId: string, area: Area | undefined): boolean {
  if (execution.ownsDocument) return true;
  return !execution.deployment.book.protections().some((protection) => {
    if (protection.warningOnly || protection.sheetId !== sheetId) return false;
    return area === undefined || protection.area === undefined || overlap(protection.area, area);
  });
}

/** @throws ServiceException with Sheets' sentence when somebody protected a cell of the area. */
export function checkProtection(execution: Execution, sheetId: string, area?: Area): void {
  if (!mayEdit(execution, sheetId, area))
    throw new ServiceException(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
}

/** What a table decides for its typed columns, and for its headings: no script changes it (docs/apps-script.md part 0). */
const TYPED = "This operation is not allowed on cells in typed columns.";

/** @throws ServiceException with Sheets' sentence when a table decides formats and rules of a cell of the area. */
export function checkTyped({ deployment }: Execution, sheetId: string, area: Area): void {
  if (deployment.book.traits(sheetId, area).some((row) => row.some(({ table }) => table === "typed")))
    throw new ServiceException(TYPED);
}

/** @throws ServiceException with Sheets' sentence when a cell of the area is a heading of a table. */
export function checkHeadings({ deployment }: Execution, sheetId: string, area: Area): void {
  if (deployment.unknowns.tableHeadings === "written") return;
  if (deployment.book.traits(sheetId, area).some((row) => row.some(({ table }) => table === "heading")))
    throw new ServiceException(TYPED);
}

/** @throws ServiceException when a rule of a cell of the area refuses what is to be written. */
export function checkDropdowns(
  execution: Execution,
  sheetId: string,
  area: Area,
  values: readonly (readonly CellValue[])[],
): void {
  const { book } = execution.deployment;
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      const [at, column] = [area.row + down, area.column + right];
      const dropdown = value === "" ? undefined : book.dropdownAt(sheetId, at, column);
      if (dropdown === undefined || dropdown.allowInvalid || accepts(execution, dropdown, value)) return;
      const cell = a1({ row: at, column, rows: 1, columns: 1 });
      const listed = dropdown.from === undefined && dropdown.only === undefined;
      const list = ` Please enter one of the following values: ${dropdown.values.join(", ")}.`;
      throw new ServiceException(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.${listed ? list : ""}`,
      );
    });
  });
}

function accepts({ deployment }: Execution, { only, from, values }: Dropdown, value: CellValue): boolean {
  if (only === "tick") return typeof value === "boolean" || /^(true|false)$/i.test(String(value));
  if (only !== undefined) return typeof value === "number" && only[0] <= value && value <= only[1];
  const list = from ? deployment.book.values(from.sheetId, from.area).flat() : values;
  return list.map(String).includes(String(value));
}

/** @throws ServiceException with Google's sentence when data is not as many rows and columns as its range. */
export function checkRectangle(data: readonly (readonly unknown[])[], area: Area): void {
  const refuse = (what: "rows" | "columns", has: number) => {
    throw new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${area[what]}.`,
    );
  };
  if (data.length !== area.rows) refuse("rows", data.length);
  const odd = data.find((row) => row.length !== area.columns);
  if (odd !== undefined) refuse("columns", odd.length);
}
