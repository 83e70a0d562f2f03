import { functionHelp } from "../../../playground/server/function-help.ts";

const CODE = `
/** @OnlyCurrentDoc */
var Stet_ = (() => { return {}; })();
/**
 * Gives each text one of
 * your labels.
 *
 * @param {range} values The texts.
 * @param {string} labels Optional. As "sport, politics".
 * @param {string} [model] Who answers.
 * @return A label a row.
 * @customfunction
 */
function HF_CLASSIFY(values, labels, model) {
  return Stet_.call("HF_CLASSIFY", arguments);
}
/** Opens the sidebar. */
function openSidebar() { return Stet_.openSidebar(); }
`;

describe("functionHelp", () => {
  it("reads what Sheets reads: functions marked as custom functions, with their arguments", () => {
    expect(functionHelp(CODE)).toEqual([
      {
        name: "HF_CLASSIFY",
        description: "Gives each text one of your labels.",
        parameters: [
          { name: "values", description: "The texts.", example: "A2:A", optional: false },
          {
            name: "labels",
            description: 'Optional. As "sport, politics".',
            example: '"labels"',
            optional: true,
          },
          { name: "model", description: "Who answers.", example: '"model"', optional: true },
        ],
      },
    ]);
  });

  it("finds nothing in code without custom functions", () => {
    expect(functionHelp("/** Not one. */\nfunction f() {}")).toEqual([]);
  });
});
