import { join } from "node:path";
import { inFolder, programNamed, run, versionOf } from "../command.ts";
import type { LocalModel } from "../model.ts";
import { refusal } from "../router-error.ts";

/** Translation by rules, for the pairs of languages that are installed. */
export const apertium: LocalModel = {
  id: "local/apertium",
  tasks: ["translation"],
  card: {
    summary: "Apertium: translation by rules, rough, for the pairs of languages installed on this machine.",
    license: "gpl-2.0",
    languages: [],
    source: "program apertium of this machine",
  },
  available: () => programNamed("apertium") !== undefined,
  load: async () => {
    const listed = (await run("apertium", ["-l"])).toString("utf8").split("\n");
    const modes = new Map(listed.flatMap((line) => pairOf(line.trim())));
    return {
      revision: await versionOf("apertium", "-V"),
      answers: {
        translation: async (texts, { src_lang, tgt_lang }) => {
          const to = shortCode(String(tgt_lang ?? ""));
          const from =
            src_lang === undefined
              ? await sourceOf(texts as string[], to, modes)
              : shortCode(String(src_lang));
          if (from === to) return texts.map((text) => ({ translation_text: text }));
          const mode = modes.get(`${from}-${to}`);
          if (mode) return translate(texts as string[], mode);
          const pairs = [...modes.keys()].join(", ");
          throw refusal(
            400,
            `Apertium translates ${pairs} on this computer, not ${from}-${to || "?"}. Install that pair (Debian: apertium-…), or start the playground with --live.`,
          );
        },
      },
    };
  },
};

/** "eng" and "eng_US" are both "en". */
function shortCode(code: string): string {
  try {
    return new Intl.Locale(code.split("_")[0] ?? "").language;
  } catch {
    return code;
  }
}

/** `eng-spa` translates en to es. Variants of a language ("eng-spa_America") are left to those who ask for them. */
function pairOf(mode: string): [pair: string, mode: string][] {
  const [, from, to] = /^([a-z]{2,3})-([a-z]{2,3})$/.exec(mode) ?? [];
  return from && to ? [[`${shortCode(from)}-${shortCode(to)}`, mode]] : [];
}

/** The only language that is translated into the target; where there are several, the one that the texts look like. */
async function sourceOf(
  texts: readonly string[],
  to: string,
  modes: ReadonlyMap<string, string>,
): Promise<string> {
  const { eld } = await import("eld/large");
  const likely = eld.detect(texts.join("\n")).language;
  const sources = [...modes.keys()].map((pair) => pair.split("-")).filter(([, target]) => target === to);
  return likely === to || sources.length !== 1 ? likely : (sources[0]?.[0] ?? likely);
}

/** One process for all texts, as paragraphs of a page, whose tags it keeps in their place. */
async function translate(texts: readonly string[], mode: string) {
  const page = texts.map((text, index) => `<p id="t${index}">${escaped(text)}</p>\n`).join("");
  const ask = (folder: string) =>
    run("apertium", ["-u", "-f", "html-noent", mode, join(folder, "page.html")]);
  const said = (await inFolder({ "page.html": page }, ask)).toString("utf8");
  return texts.map((text, index) => {
    const [, translated] = new RegExp(`<p id="t${index}">([\\s\\S]*?)</p>`).exec(said) ?? [];
    if (translated === undefined) throw new Error("apertium left a text out of its translation.");
    const words = unescaped(translated).trim();
    // It puts a second space after some full stops.
    return { translation_text: /\S {2}/.test(text) ? words : words.replace(/(\S) {2,}/g, "$1 ") };
  });
}

/** Characters of private use, which it lets through: for a tilde, which it would drop, and a seam in a long word. */
const [TILDE, SEAM] = ["\uE07E", "\uE07F"];
/** Its time grows with the square of a word's length: 5,000 characters without a space take a quarter of a minute. */
const LONG_WORD = /\S{100}(?=\S)/gu;

const escaped = (text: string) =>
  text
    .replace(LONG_WORD, `$&${SEAM}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("~", TILDE);
const unescaped = (text: string) =>
  text
    .replaceAll(SEAM, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(TILDE, "~");
