import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const manifest = (root: string, name: string) => join(root, "node_modules", name, "package.json");

export const isInstalled = (root: string, name: string): boolean => existsSync(manifest(root, name));

/** The version of an installed package, which says what answers where the rules or weights are the package's own. */
export const packageRevision = (root: string, name: string): string =>
  (JSON.parse(readFileSync(manifest(root, name), "utf8")) as { version: string }).version;
