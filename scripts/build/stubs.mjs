/**
 * The top-level functions that Google finds by name. A spreadsheet function gets the comment that the formula
 * helper reads; `@customfunction` comes last because Sheets takes what follows a tag as its text. Any other could be
 * typed into a cell as well, so it refuses cells before anything else; what a trigger calls looks at the trigger's id.
 */
export function stubs(functions, globals) {
  const spreadsheet = functions.map((fn) => {
    const params = fn.params.map(
      (param) => ` * @param {${jsDocType(param)}} ${param.name} ${paramText(param)}`,
    );
    return `/**
 * ${fn.summary}
 *
${params.join("\n")}
 * @return ${fn.returns}
 * @customfunction
 */
function ${fn.name}(${fn.params.map((param) => param.name).join(", ")}) {
  return Stet_.call("${fn.name}", arguments);
}`;
  });
  const others = globals.map(({ name, params = [], byTrigger }) => {
    const guard = byTrigger ? "" : "Stet_.refuseCells(); ";
    return `function ${name}(${params.join(", ")}) { ${guard}return Stet_.${name}(${params.join(", ")}); }`;
  });
  return `${[...spreadsheet, ...others].join("\n")}\n`;
}

const jsDocType = (param) =>
  param.type === "number" ? "number" : param.type === "range" ? "range" : "string";

const paramText = (param) => (param.optional ? `Optional. ${param.summary}` : param.summary);
