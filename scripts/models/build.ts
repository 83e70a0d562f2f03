import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a model folder, by path inside it. */
export type ModelFiles = Readonly<Record<string, Buffer | string>>;

/**
 * Writes the model folder `<models>/<id>` unless it is there, and returns its path. Whole or not at all: it is
 * written beside its place and then renamed, so two processes may build at once and the first to finish wins.
 */
export function buildOnce(models: string, id: string, files: () => ModelFiles): string {
  const place = join(models, id);
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  const draft = mkdtempSync(`${place}.`);
  try {
    for (const [path, content] of Object.entries(files())) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), content);
    }
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}
