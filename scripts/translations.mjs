// Prints how much of what people read is there in each language; what is missing is shown in English.
// `npm run translations -- pl` prints what a language lacks, in English, as the JSON that its file would have.
import { catalogs, englishCatalog, messages } from "./build/catalogs.mjs";

const english = await englishCatalog();
const all = messages(english);
const own = catalogs();
const [wanted] = process.argv.slice(2);

if (wanted === undefined) {
  for (const [language, catalog] of Object.entries(own)) {
    const there = new Map(messages(catalog));
    const said = all.filter(([code]) => there.has(code)).length;
    console.log(`${language}  ${Math.floor((100 * said) / all.length)} %  (${said} of ${all.length})`);
    for (const code of there.keys())
      if (!all.some(([each]) => each === code)) console.log(`    translated, but no longer said: ${code}`);
  }
} else console.log(JSON.stringify(missing(english, own[wanted] ?? {}), null, 2));

/** The part of a catalog that another one lacks. */
function missing(catalog, from) {
  const left = Object.entries(catalog).flatMap(([key, value]) => {
    if (typeof value === "string") return key in from ? [] : [[key, value]];
    const part = missing(value, from[key] ?? {});
    return Object.keys(part).length === 0 ? [] : [[key, part]];
  });
  return Object.fromEntries(left);
}
