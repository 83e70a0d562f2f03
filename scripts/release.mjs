// `npm run release`: the built files in release/, and a page from which they are pasted into Google's script editor.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildOptions } from "./build/build-options.mjs";
import { pastingPage } from "./build/pasting-page.mjs";
import { build } from "./build.mjs";

try {
  const { out = "release", ...options } = buildOptions(process.argv.slice(2));
  const names = await build({ ...options, out, ascii: true });
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(out, name), "utf8") })),
  );
  await writeFile(join(out, "paste.html"), pastingPage(files));
  console.log(`${join(out, "paste.html")}  open it to paste the files into Google's script editor`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
