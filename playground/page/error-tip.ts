import { cellProblem } from "./cell-problem.ts";
import { part } from "./element.ts";
import type { WorkbookView } from "./workbook-view.ts";

const WIDTH = 340;

/** Once the grid is drawn: shows why a cell shows an error while the mouse rests on it. (By keyboard: the status line says the same.) */
export function tipOnHover(view: WorkbookView): void {
  const [tip, grid] = [part("tip"), part("grid")];
  let hovered = "";
  let mouse = { x: 0, y: 0 };
  const leave = () => {
    hovered = "";
    tip.hidden = true;
  };
  grid.addEventListener("pointermove", ({ clientX: x, clientY: y }) => {
    mouse = { x, y };
  });
  grid.addEventListener("pointerleave", leave);
  grid.addEventListener("wheel", leave, { passive: true });
  view.api.getSheetHooks().onCellPointerOver(async (over) => {
    if (!over) return leave();
    const { subUnitId: sheetId, row, col: column } = over.location;
    const cell = `${sheetId}!${row},${column}`;
    if (cell === hovered) return;
    leave();
    hovered = cell;
    const sentence = await cellProblem(view, sheetId, row, column);
    if (!sentence || hovered !== cell) return;
    tip.textContent = sentence;
    tip.style.left = `${Math.min(mouse.x + 12, window.innerWidth - WIDTH)}px`;
    tip.style.top = `${mouse.y + 18}px`;
    tip.hidden = false;
  });
}
