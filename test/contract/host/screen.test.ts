import { closeHosts, hostOf } from "../../support/script-host.ts";

afterEach(closeHosts);

const RUN = "function f(code) { const ui = SpreadsheetApp.getUi(); return eval(code) }";

/** docs/apps-script.md part 6. */
describe("a sidebar", () => {
  it("is the HTML file as it was built, 300 pixels wide", async () => {
    const pages: unknown[] = [];
    const html = "<p>Hello</p><script>if (1 < 2) '<?'</script>";
    const host = await hostOf(RUN, {
      files: { "Sidebar.html": html },
      screen: { sidebar: (page) => pages.push(page) },
    });
    await host.run("f", [
      'ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Stet").setWidth(900))',
    ]);
    expect(pages).toEqual([{ html, title: "Stet", width: 300, height: 400 }]);
  });

  it("loses what looks like a comment in its script, whatever it stands in", async () => {
    const pages: string[] = [];
    const host = await hostOf(RUN, {
      files: {
        "Sidebar.html":
          "<p>https://a.example</p><script>const a = `https://b.example`\nb('/* no comment */ c')</script>",
      },
      screen: { sidebar: ({ html }) => pages.push(html) },
    });
    await host.run("f", ['ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar"))']);
    expect(pages).toEqual(["<p>https://a.example</p><script>const a = `https:\nb(' c')</script>"]);
  });

  it("needs a file that exists and a page that is one", async () => {
    const host = await hostOf(RUN);
    await expect(host.run("f", ['HtmlService.createHtmlOutputFromFile("Missing")'])).rejects.toThrow(
      "No HTML file named Missing was found.",
    );
    await expect(host.run("f", ["ui.showSidebar({})"])).rejects.toThrow("Invalid argument: userInterface");
  });

  it("is not to be read back by the script, since Google may break it", async () => {
    const host = await hostOf(RUN, { files: { "A.html": "<script></script>", "B.html": "<b></b>" } });
    const read = (name: string) =>
      host.run("f", [`HtmlService.createHtmlOutputFromFile("${name}").getContent()`]);
    expect(await read("B")).toBe("<b></b>");
    await expect(read("A")).rejects.toThrow("HtmlOutput.getContent of a file with a script is not emulated");
  });

  it("or a dialog is reported with its size; a template with scriptlets is not emulated", async () => {
    const dialogs: unknown[] = [];
    const host = await hostOf(RUN, {
      files: { "A.html": "<b><?= 1 ?></b>", "B.html": "<b></b>" },
      screen: { dialog: (...dialog) => dialogs.push(dialog) },
    });
    await host.run("f", [
      'ui.showModalDialog(HtmlService.createTemplateFromFile("B").evaluate().setWidth(500).setHeight(300), "Help")',
    ]);
    await host.run("f", ['ui.showModelessDialog(HtmlService.createHtmlOutput("x"), "Other")']);
    expect(dialogs).toEqual([
      [{ html: "<b></b>", title: "Help", width: 500, height: 300 }, true],
      [{ html: "x", title: "Other", width: 600, height: 400 }, false],
    ]);
    await expect(host.run("f", ['HtmlService.createTemplateFromFile("A").evaluate()'])).rejects.toThrow(
      "is not emulated",
    );
  });
});

describe("alert and prompt", () => {
  it("are answered by whoever looks at the screen", async () => {
    const asked: unknown[] = [];
    const host = await hostOf(RUN, {
      screen: {
        alert: (...question) => {
          asked.push(question);
          return "NO";
        },
        prompt: async () => ({ button: "OK", text: "typed" }),
      },
    });
    const code = `const pressed = ui.alert("Title", "Sure?", ui.ButtonSet.YES_NO); const answer = ui.prompt("Name?");
      [pressed === ui.Button.NO, answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK]`;
    expect(await host.run("f", [code])).toEqual([true, "typed", true]);
    expect(asked).toEqual([["Title", "Sure?", "YES_NO"]]);
  });
});
