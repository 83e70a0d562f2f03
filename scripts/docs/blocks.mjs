import { USES } from "./uses.mjs";

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows].join("\n");
const code = (text) => `\`${text}\``;

const signature = (fn) =>
  `${fn.name}(${fn.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ")})`;

const parameters = (rule) =>
  rule.parameters.map((p) => code(p.choices ? `${p.name}: ${p.choices.join(" ")}` : p.name)).join(", ") ||
  "none";

const who = ({ providers }) =>
  providers === undefined ? "hf-inference" : providers.length === 0 ? "**nobody**" : providers.join(", ");

/** Millions of parameters, as people write them. */
const size = ({ millions }) =>
  millions >= 1000 ? `${Math.round(millions / 100) / 10} billion` : `${millions} million`;

const example = ({ use, fn, example: own }, { FUNCTIONS }) => {
  if (own) return own;
  const found = FUNCTIONS.find(({ name }) => name === fn);
  if (!found) throw new Error(`${use}: there is no function ${fn}.`);
  return `${code(found.example.formula)} gives ${code(found.example.result)}`;
};

const modelNames = (uses, { modelsFor }) =>
  [...new Set(uses.flatMap((use) => modelsFor(use).slice(0, 1)))].map(({ id }) => code(id)).join(", ") ||
  "none: rules";

/** The generated parts of the docs: where each stands, and how it is written from the registry. */
export const BLOCKS = [
  {
    file: "README.md",
    name: "functions",
    write: ({ FUNCTIONS }) =>
      table(
        ["Formula", "What it does"],
        FUNCTIONS.map((fn) => row(code(signature(fn)), fn.summary)),
      ),
  },
  {
    file: "docs/functions.md",
    name: "uses",
    write: (core) =>
      table(
        ["Use", "Example", "Asked when you choose nothing"],
        USES.map((one) => row(one.use, example(one, core), modelNames(one.models, core))),
      ),
  },
  {
    file: "docs/models.md",
    name: "models",
    write: ({ models }) =>
      table(
        ["Task", "Model", "Good for", "Languages", "Licence", "Parameters", "Served by"],
        models().map((one) =>
          row(one.task, code(one.id), one.summary, one.languages, one.licence, size(one), who(one)),
        ),
      ),
  },
  {
    file: "docs/models.md",
    name: "device",
    write: ({ deviceModels }) =>
      table(
        ["Model", "Asked for", "Good for", "Languages", "Licence", "Download"],
        deviceModels().map((one) =>
          row(
            code(one.id),
            one.uses.join(", "),
            one.summary,
            one.languages,
            one.licence,
            `${one.megabytes} MB`,
          ),
        ),
      ),
  },
  {
    file: "docs/functions.md",
    name: "functions",
    write: ({ FUNCTIONS }) =>
      FUNCTIONS.map((fn) =>
        [
          `## ${fn.name}`,
          "",
          fn.summary,
          "",
          code(`=${signature(fn)}`),
          "",
          table(
            ["Argument", "", "What to put there"],
            fn.params.map((p) => row(code(p.name), p.optional ? "optional" : "", p.summary)),
          ),
          "",
          `Gives: ${fn.returns}`,
          "",
          `Example: ${code(fn.example.formula)} gives ${code(fn.example.result)}.`,
        ].join("\n"),
      ).join("\n\n"),
  },
  {
    file: "docs/apps-script.md",
    name: "parity",
    write: ({ summary }) => `**${summary}.**`,
  },
  {
    file: "docs/apps-script.md",
    name: "cases",
    write: ({ cases }) =>
      table(
        ["Case", "What is so", "Known from", "Sure"],
        cases.map(({ id, fact, source, sure }) => row(code(id), fact, source, sure)),
      ),
  },
  {
    file: "docs/rules.md",
    name: "rules",
    write: ({ RULES }) =>
      table(
        ["Rule", "What it does", "Settings", "Lossless", "Example"],
        RULES.map((rule) =>
          row(
            code(rule.name),
            rule.summary,
            parameters(rule),
            rule.lossless ? "yes" : "",
            `${code(rule.example.before)} → ${code([rule.example.after].flat().join(" · "))}`,
          ),
        ),
      ),
  },
];
