import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { jsonFile } from "./read-json.mjs";
import { sentenceReader } from "./sentence-reader.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const core = (path) => load(join(ROOT, "src/core/recipe/from-words", path));

/** So many examples are given along. */
const GIVEN = 3;

/** Texts that are embedded at once. */
const AT_ONCE = 64;

/**
 * What instructions in words are taken for on the device, by the words that are known and then by meaning too: of every file
 * in `instructions/`, and of the tasks of `by-example/tde.json` that have one, on their rows. See docs/evaluation.md.
 */
export async function instructionLines(folder) {
  const files = existsSync(join(folder, "instructions")) ? readdirSync(join(folder, "instructions")) : [];
  const lists = files
    .filter((name) => name.endsWith(".json"))
    .map((name) => [`instructions/${name}`, jsonFile(join(folder, "instructions"), name)]);
  const tasks = existsSync(join(folder, "by-example/tde.json")) ? tasksIn(join(folder, "by-example")) : [];
  if (lists.length === 0 && tasks.length === 0) return ["Not there, so left out: instructions"];
  const like = await likenesses([...lists.flatMap(([, list]) => list), ...tasks].map(({ text }) => text));
  const told = [];
  for (const [name, list] of lists) {
    for (const half of [...new Set(list.map((each) => each.half))])
      told.push(
        ...(await ofList(
          half === undefined ? name : `${name}, ${half} half`,
          list.filter((each) => each.half === half),
          like,
        )),
      );
  }
  if (tasks.length > 0) told.push(...(await ofTasks(tasks, like)));
  if (!like) told.push("The packaged local model is not installed, so nothing was compared by meaning.");
  return told;
}

/** How alike each text is to all that is said for known steps; undefined without a model. */
async function likenesses(texts) {
  const embed = await sentenceReader();
  if (!embed) return undefined;
  const { dot } = await load(join(ROOT, "src/on-device/embed.ts"));
  const { comparedWith, sayingInEnglish } = await core("near-steps.ts");
  const phrases = await embed(comparedWith());
  const found = new Map();
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE);
    const vectors = await embed(some.map(sayingInEnglish));
    some.forEach((text, at) => {
      found.set(
        text,
        phrases.map((phrase) => dot(vectors[at], phrase)),
      );
    });
  }
  return found;
}

/** Instructions with the steps that do them, none where no step does: judged by the steps alone, on no rows. */
async function ofList(name, list, like) {
  const { meaningsOf } = await core("meanings.ts");
  const { stepsNear } = await core("near-steps.ts");
  const { stepNamed } = await core("near-recipes.ts");
  const judged = list.map(({ text, does }) => {
    const expected = does.map((step) => JSON.stringify([stepNamed(step, "To")]));
    const verdict = (found) =>
      found.length === 0
        ? { kind: "none" }
        : {
            kind: found.some((steps) => expected.includes(JSON.stringify(steps))) ? "right" : "wrong",
            several: found.length > 1,
          };
    const byWords = verdict(meaningsOf(text, "To", "en").map(({ steps }) => steps));
    const near =
      like &&
      byWords.kind === "none" &&
      stepsNear(text, like.get(text)).map((step) => [stepNamed(step, "To")]);
    return { can: does.length > 0, byWords, ...(near && { byMeaning: verdict(near) }) };
  });
  return linesOf(`${name}, by the steps that do them`, judged, like);
}

/** Tasks with their rows: right where something that is offered gives every row that is not an example. */
async function ofTasks(tasks, like) {
  const { findRecipes } = await core("find-recipes.ts");
  const { stepsNear } = await core("near-steps.ts");
  const { findNearRecipes } = await core("near-recipes.ts");
  const { tryRecipe } = await core("try-recipe.ts");
  return [0, GIVEN].flatMap((given) => {
    const judged = tasks.map(({ text, rows }) => {
      const width = Math.max(...rows.map((row) => row.length)) - 1;
      const columns = Array.from({ length: width }, (_, at) => rows.map((row) => String(row[at] ?? "")));
      const about = { name: text, inputs: columns.map((_, at) => `column ${at + 1}`), to: "answer" };
      const places = new Map();
      tryRecipe({ recipe: 1, name: "all", inputs: about.inputs, steps: [] }, columns).rows.forEach(
        (row, at) => {
          for (const { at: own } of row.cells) for (const place of own) places.set(place, at);
        },
      );
      const expected = rows.map((row) => String(row[width] ?? ""));
      const examples = expected.slice(0, given).map((out, at) => [places.get(at), out]);
      const gives = ({ recipe }) => {
        const { answers } = tryRecipe(recipe, columns);
        return expected.every((out, at) => {
          const answer = answers[places.get(at)];
          return at < given || (answer?.check === undefined && answer?.texts[0] === out);
        });
      };
      const verdict = ({ none, candidates }) =>
        none !== undefined
          ? { kind: "none" }
          : { kind: candidates.some(gives) ? "right" : "wrong", several: candidates.length > 1 };
      const said = findRecipes(text, about, columns, examples, "en");
      const byWords = verdict(said);
      const byMeaning =
        like && said.none === "unknown"
          ? verdict(findNearRecipes(stepsNear(text, like.get(text)), about, columns, examples))
          : undefined;
      return { can: true, byWords, ...(byMeaning && { byMeaning }) };
    });
    return linesOf(
      `by-example/tde.json, its instructions on their rows, ${given} examples given`,
      judged,
      like,
    );
  });
}

const tasksIn = (folder) =>
  jsonFile(folder, "tde.json").flatMap(({ instruction, examples }) => {
    const rows = examples.filter((one) => one.length > 1);
    const text = (instruction ?? "")
      .replace(/\s*https?:\/\/\S+/g, "")
      .trim()
      .slice(0, 200);
    return text === "" || rows.length <= GIVEN ? [] : [{ text, rows }];
  });

function linesOf(name, judged, like) {
  const unknown = judged.filter(({ byMeaning }) => byMeaning !== undefined);
  return [
    `${name}: ${judged.length} instructions`,
    `  by known words: ${told(judged, "byWords")}`,
    ...(like ? [`  by meaning, where no words are known: ${told(unknown, "byMeaning")}`] : []),
  ];
}

function told(judged, way) {
  const can = judged.filter((one) => one.can).length;
  const of = (kind) => judged.filter((one) => one[way].kind === kind);
  const [right, wrong] = [of("right"), of("wrong")];
  return [
    `right ${right.length} of ${can} (${percent(right.length, can)}), ${right.filter((one) => one[way].several).length} of them beside another`,
    `wrong ${wrong.length} (${percent(wrong.length, right.length + wrong.length)} of those offered)` +
      (can < judged.length
        ? `, ${wrong.filter((one) => !one.can).length} of them for what no step does`
        : ""),
    `none ${of("none").length}`,
  ].join("; ");
}

const percent = (part, whole) => (whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`);
