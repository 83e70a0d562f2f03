// Makes samples/newsroom.json, the workbook that the playground opens with, and one of its sheets as CSV.
// The seeds are fixed: same script, same files.
import { writeFile } from "node:fs/promises";
import { contacts } from "./sample/contacts.mjs";
import { payments } from "./sample/payments.mjs";
import { random } from "./sample/random.mjs";
import { tips } from "./sample/tips.mjs";

const sheets = [
  { name: "Payments", widths: [90, 120, 240, 120, 230, 120, 80, 90, 100, 80], rows: payments(random(1)) },
  { name: "Tips", widths: [120, 330, 330, 190, 100, 80], rows: tips(random(2)) },
  { name: "Contacts", widths: [90, 200, 150, 250, 160, 130, 120, 90, 110, 190], rows: contacts(random(3)) },
];

const list = (items) => `[\n${items.join(",\n")}\n]`;
const text = sheets.map(
  ({ name, widths, rows }) =>
    `{ "name": ${JSON.stringify(name)}, "widths": ${JSON.stringify(widths)}, "rows": ${list(rows.map((row) => JSON.stringify(row)))} }`,
);
await writeFile("samples/newsroom.json", `{ "name": "Newsroom sample", "sheets": ${list(text)} }\n`);

const cell = (value) =>
  /[",\n\r]|^\s|\s$/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
const csv = sheets[2].rows.map((row) => row.map(cell).join(",")).join("\r\n");
await writeFile("samples/contacts.csv", `${csv}\r\n`);
