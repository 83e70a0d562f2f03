import type { Seal } from "../../core/inference/mark.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import { documentProperties } from "../settings/document-properties.ts";
import { fileId } from "../settings/file-id.ts";
import { locked } from "../sheet/lock.ts";

/**
 * The document property that holds a document's seal, with the id of the file that it was made for. Google lets nobody
 * but the add-on's own code read or write it, so neither an editor of cells nor a formula learns it.
 */
const PROPERTY = "stet.seal";

let made: Seal | undefined;

/** The document's seal; null where none was made yet, and then nothing in its tab is believed. */
export const seal = (): Seal | null => made ?? read(documentProperties()[PROPERTY]);

/**
 * The same, made where there is none, once whoever else is at it; for the sidebar and the menu. A file that was copied
 * with all its properties gets one of its own.
 */
export function ownSeal(): Seal {
  const kept = () => PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  const file = fileId();
  made ??= read(kept(), file) ?? locked(() => read(kept(), file) ?? make(file));
  return made;
}

function make(file: string): Seal {
  const uuid = () => Utilities.getUuid();
  const fresh = { salt: uuid(), secret: uuid() + uuid() };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify({ ...fresh, file }));
  return fresh;
}

function read(text: string | null | undefined, file?: string): Seal | null {
  const kept = readJson(text ?? "");
  const [salt, secret] = [field(kept, "salt"), field(kept, "secret")];
  if (file !== undefined && field(kept, "file") !== file) return null;
  return typeof salt === "string" && typeof secret === "string" ? { salt, secret } : null;
}
