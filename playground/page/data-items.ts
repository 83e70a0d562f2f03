import { post } from "./connection.ts";
import { ask, tell } from "./dialog.ts";
import { element } from "./element.ts";
import type { MenuItem } from "./menu-bar.ts";
import type { WorkbookView } from "./workbook-view.ts";

/** More texts are not offered one by one. */
const MOST_TEXTS = 500;

/** What stands under Data: all of it is about the column of the selected cell. */
export function dataItems(view: WorkbookView): MenuItem[] {
  const here = () => {
    const sheet = view.api.getActiveWorkbook()?.getActiveSheet();
    const column = (sheet?.getSelection()?.getActiveRange()?.getColumn() ?? 0) + 1;
    return { sheetId: sheet?.getSheetId() ?? "", column };
  };
  const sort = (ascending: boolean) => () => void send("sort", { ...here(), ascending });
  return [
    { label: "Sort sheet by this column, A to Z", act: sort(true) },
    { label: "Sort sheet by this column, Z to A", act: sort(false) },
    { label: "" },
    { label: "Filter by this column…", act: () => void filter(here()) },
    { label: "Show all rows again", act: () => void send("filter", here()) },
  ];
}

async function filter(place: { sheetId: string; column: number }): Promise<void> {
  const query = new URLSearchParams({ sheet: place.sheetId, column: String(place.column) });
  const texts = (await (await fetch(`texts?${query}`)).json()) as string[];
  if (texts.length > MOST_TEXTS)
    return tell(
      "Too many values",
      `This column has ${texts.length} different values, and a filter here takes ${MOST_TEXTS}.`,
    );
  const boxes = texts.map((text) => element("input", { type: "checkbox", checked: true, value: text }));
  const lines = boxes.map((box, index) =>
    element("label", { class: "pg-choice" }, box, texts[index] || "(Blanks)"),
  );
  const all = element("input", { type: "checkbox", checked: true });
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
  });
  const body = element(
    "div",
    { class: "pg-choices" },
    element("label", { class: "pg-choice" }, all, "All"),
    ...lines,
  );
  const { button } = await ask({ title: "Show rows with", body, buttons: ["Filter", "Cancel"] });
  if (button !== "Filter") return;
  await send("filter", { ...place, texts: texts.filter((_, index) => boxes[index]?.checked) });
}

async function send(path: string, order: object): Promise<void> {
  try {
    await post(path, JSON.stringify(order));
  } catch (error) {
    await tell("The rows stay as they are", (error as Error).message);
  }
}
