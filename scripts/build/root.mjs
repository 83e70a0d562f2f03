import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: esbuild tells of what went into a bundle from here on, wherever it is run. */
export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));
