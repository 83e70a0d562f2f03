import { parseWhat } from "../../../src/core/rules/parse-what.ts";

const read = (what: string) => parseWhat(what).map(({ rule, parameters }) => [rule.name, parameters]);

describe("what HF_CLEAN is asked for", () => {
  it("is rules separated by commas, in order", () => {
    expect(read(" trim , removeControl,,trim")).toEqual([
      ["trim", {}],
      ["removeControl", {}],
      ["trim", {}],
    ]);
  });

  it("gives a bare word to the parameter that lists it, whatever its case", () => {
    expect(read("UNICODE:nfkc")).toEqual([["unicode", { form: "NFKC" }]]);
    expect(read("key:ngram:size=3")).toEqual([["key", { method: "ngram", size: "3" }]]);
  });

  it("gives any other word to the first parameter that takes text", () => {
    expect(read("split:|:keepBlanks")).toEqual([["split", { by: "|", blanks: "keepBlanks" }]]);
  });

  it("keeps commas, colons and spaces inside quotes", () => {
    expect(read("split:by=',', replace:text=\"a: b\":with=' '")).toEqual([
      ["split", { by: ",", blanks: "dropBlanks" }],
      ["replace", { text: "a: b", with: " " }],
    ]);
  });

  it("takes an apostrophe inside a word for itself", () => {
    expect(read("replace:text=don't:with=do not, trim")).toEqual([
      ["replace", { text: "don't", with: "do not" }],
      ["trim", {}],
    ]);
  });

  it("fills in what is usual", () => {
    expect(read("quotes")).toEqual([["quotes", { style: "straight" }]]);
  });
});

describe("explains misuse", () => {
  it.each([
    ["trimm", "There is no rule called trimm. Did you mean trim?"],
    ["uppercase", "Did you mean case (Capital or small letters)?"],
    ["accents", "Did you mean removeAccents (Remove accents)?"],
    ["telephone", "Did you mean phone (Phone numbers in one form)?"],
    ["unicode:NFX", "There is no unicode setting NFX. Did you mean NFC?"],
    ["unicode:form=x", "The rule unicode cannot have form=x. It may be NFC, NFKC."],
    ["date:UK", "There is no date setting UK. Did you mean DMY?"],
    ["date:american", "There is no date setting american. Did you mean MDY?"],
    ["date:'d of mmmm'", "There is no date setting d of mmmm."],
    ["date:format='d of mmmm'", "The rule date cannot have format=d of mmmm."],
    ["date:twoDigitPivot=soon", "cannot have twoDigitPivot=soon"],
    ["find:locale=here there", "cannot have locale=here there"],
    ["round:two", "There is no round setting two."],
    ["key:size=0", "cannot have size=0"],
    ["split:part=last", "cannot have part=last"],
    ["trim:all", "The rule trim takes no setting; leave out “all”."],
  ])("%s", (what, sentence) => {
    expect(() => parseWhat(what)).toThrow(sentence);
  });

  it("lists the rules when none is near", () => {
    expect(() => parseWhat("make it nice")).toThrow(
      /^There is no rule called make it nice\. Use one of: trim, /,
    );
  });
});
