import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "./root.mjs";

/** Licences that ask for nothing but that their notice is kept. */
const ALLOWED = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** What was taken over from elsewhere without being installed: where it stands here, and what its licence asks to be said. */
const BORROWED = [
  {
    name: "ftfy",
    version:
      "6.3.1, of which src/core/rules/fix-encoding takes most pairs of characters and the order of the encodings",
    licence: "Apache-2.0",
    notice: `Copyright Robyn Speer (https://github.com/rspeer/python-ftfy)
Written anew in TypeScript and changed for Stet.`,
  },
];

/** The folders of the packages of which something stands in the bundles, by what esbuild says went into them. */
export function packagesIn(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = files.flatMap(
    (file) => /.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0].replace(/^[\w-]+:/, "") ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => resolve(ROOT, folder));
}

/** The notice of every package and of what was borrowed. @returns `{name, version, licence, text}` each */
export function noticesOf(folders) {
  const installed = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const text = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
    return { name, version, licence: String(license), text: text.join("\n\n") };
  });
  const apache = readFileSync(new URL("../../LICENSE", import.meta.url), "utf8").trim();
  const borrowed = BORROWED.map(({ notice, ...about }) => ({ ...about, text: `${notice}\n\n${apache}` }));
  return [...installed, ...borrowed];
}

/** Sentences about notices that are missing, and licences that nobody has looked at. */
const licenceProblems = (notices) =>
  notices.flatMap(({ name, licence, text }) => [
    ...(ALLOWED.has(licence)
      ? []
      : [
          `${name} ships under ${licence}, which is not among the allowed licences (${[...ALLOWED].join(", ")})`,
        ]),
    ...(text === "" ? [`${name} ships without the text of its licence`] : []),
  ]);

const escaped = (text) =>
  text.replace(/[&<>/]|[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

/**
 * The page that Extensions ▸ Stet ▸ Licences opens: each notice, and which packages it is for.
 * @throws Error with a line a package that may not be handed on
 */
export function licencesPage(notices) {
  const problems = licenceProblems(notices);
  if (problems.length > 0) throw new Error(`The build is refused:\n- ${problems.join("\n- ")}`);
  const byText = new Map();
  for (const notice of notices) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  const parts = [...byText].map(
    ([text, packages]) =>
      `<h2>${packages.map(({ name, version, licence }) => escaped(`${name} ${version} (${licence})`)).join("<br>")}</h2>\n<pre>${escaped(text)}</pre>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Licences</title>
<style>body{font:13px Arial,sans-serif;margin:12px;color:#202124}h2{font-size:13px}pre{white-space:pre-wrap;font-size:11px}</style>
</head>
<body>
<p>Stet is licensed under the Apache License 2.0. It holds parts of these works, under their own licences:</p>
${parts.join("\n")}
</body>
</html>
`;
}
