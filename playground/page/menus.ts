import type { MenuLine } from "../server/wire.ts";
import { STAND_IN_TOKEN } from "../stand-in-token.ts";
import { type Connection, post } from "./connection.ts";
import { dataItems } from "./data-items.ts";
import { ask, tell } from "./dialog.ts";
import { element } from "./element.ts";
import { REPLACES } from "./kept.ts";
import type { Menu, MenuItem } from "./menu-bar.ts";
import type { WorkbookView } from "./workbook-view.ts";

/** The page's menus; what stands under Extensions is the add-on's own. */
export function menusOf(view: WorkbookView, addOn: readonly MenuLine[], connection: Connection): Menu[] {
  const { api } = view;
  const item = (line: MenuLine): MenuItem => {
    if (line.lines) return { label: line.label, items: line.lines.map(item) };
    const run = line.run;
    return run ? { label: line.label, act: () => void runFunction(run, connection) } : { label: "" };
  };
  return [
    {
      label: "File",
      letter: "F",
      items: [
        { label: "New from the sample", act: () => void openSample() },
        { label: "Open…", act: chooseFile },
        { label: "" },
        {
          label: "Download",
          items: [
            { label: "Microsoft Excel (.xlsx)", act: () => download("xlsx", view) },
            { label: "Comma-separated values (.csv), this sheet", act: () => download("csv", view) },
          ],
        },
      ],
    },
    {
      label: "Edit",
      letter: "E",
      items: [
        { label: "Undo", keys: "Ctrl+Z", act: () => void api.undo() },
        { label: "Redo", keys: "Ctrl+Y", act: () => void api.redo() },
      ],
    },
    { label: "Data", letter: "D", items: dataItems(view) },
    {
      label: "Extensions",
      letter: "N",
      items: addOn.length > 0 ? addOn.map(item) : [{ label: "The add-on made no menu", act: () => {} }],
    },
    { label: "Help", letter: "H", items: [{ label: "First steps and keys", act: () => void help() }] },
  ];
}

async function runFunction(name: string, connection: Connection): Promise<void> {
  try {
    await post("run", JSON.stringify({ view: connection.view, name }));
  } catch (error) {
    await tell("The add-on stopped", (error as Error).message);
  }
}

async function openSample(): Promise<void> {
  const { button } = await ask({ title: "Open the sample?", body: REPLACES, buttons: ["Open", "Cancel"] });
  if (button === "Open") await open("sample", "");
}

function chooseFile(): void {
  const input = element("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.xlsx",
    hidden: true,
    id: "open-file",
  });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

async function openFile(file: File): Promise<void> {
  const { button } = await ask({ title: `Open ${file.name}?`, body: REPLACES, buttons: ["Open", "Cancel"] });
  if (button === "Open") await open(`open?name=${encodeURIComponent(file.name)}`, file);
}

async function open(path: string, body: BodyInit): Promise<void> {
  try {
    await post(path, body);
  } catch (error) {
    await tell("This file was not opened", (error as Error).message);
  }
}

function download(type: "csv" | "xlsx", view: WorkbookView): void {
  const sheet = view.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? "";
  const link = element("a", {
    href: `download?type=${type}&sheet=${encodeURIComponent(sheet)}`,
    download: true,
  });
  document.body.append(link);
  link.click();
  link.remove();
}

const FIRST_STEPS = [
  [
    "=HF_CLEAN(A2:A)",
    "typed into a free column tidies a whole column: spaces, entities, invisible characters.",
  ],
  ["Extensions ▸ Stet", "opens the sidebar, which cleans a column, shows what changed and can take it back."],
  [
    "File ▸ Open…",
    "takes a CSV (every cell as text) or an XLSX file. Nothing leaves this computer by itself.",
  ],
  [
    STAND_IN_TOKEN,
    "is the one token that the playground's own models take. Its account is connected from the start; disconnect it in the sidebar's settings, and connect again with this.",
  ],
];
const KEYS = [
  ["Alt+F, Alt+E, Alt+D, Alt+N, Alt+H", "open File, Edit, Data, Extensions, Help"],
  ["arrows, Enter, Escape", "walk in a menu, choose, go back"],
  ["F2 or typing", "edit the selected cell"],
  ["Ctrl+Z, Ctrl+Y", "undo, redo"],
  ["Tab", "goes on from the menus to the grid; Escape in a menu returns to the grid"],
];

async function help(): Promise<void> {
  const list = (rows: string[][]) =>
    element(
      "dl",
      { class: "pg-help" },
      ...rows.flatMap(([term = "", text = ""]) => [element("dt", {}, term), element("dd", {}, text)]),
    );
  const body = element(
    "div",
    {},
    list(FIRST_STEPS),
    element("h3", { class: "pg-help-title" }, "Keys"),
    list(KEYS),
  );
  await tell("First steps", body);
}
