const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows].join("\n");
const code = (text) => `\`${text}\``;

const signature = (fn) =>
  `${fn.name}(${fn.params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ")})`;

const parameters = (rule) =>
  rule.parameters.map((p) => code(p.choices ? `${p.name}: ${p.choices.join(" ")}` : p.name)).join(", ") ||
  "none";

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
