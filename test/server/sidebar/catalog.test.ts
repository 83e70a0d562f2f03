import type { MenuShown } from "../../../playground/host/options.ts";
import { serialize } from "../../../src/core/api/serialize.ts";
import { GLOBALS } from "../../../src/server/menu.ts";
import { closeAddOns, openAddOn } from "../../support/add-on.ts";
import { catalogOf } from "../../support/catalogs.ts";

afterEach(closeAddOns);

describe("what a page is told when it opens", () => {
  it.each(["de", "es", "fr", "pt"] as const)("is what the server says in %s", async (language) => {
    const { host } = await openAddOn();
    const opened = JSON.parse(String(await host.rpc("rpc", ["open", serialize(["", language])])));
    expect(JSON.parse(opened.catalog)).toEqual(catalogOf(language));
  });

  it.each(["en", "fi", "", "../Sidebar", "de<?= 1 ?>", null])("is nothing for %s", async (language) => {
    const { host } = await openAddOn();
    const opened = JSON.parse(String(await host.rpc("rpc", ["open", serialize(["", language])])));
    expect(opened.catalog).toBe("");
  });
});

describe("the menu, drawn before anything is authorised", () => {
  const drawnFor = async (locale: string, fails?: string) => {
    const shown: string[] = [];
    const screen = {
      menu: ({ items }: MenuShown) =>
        shown.push(...items.flatMap((each) => ("caption" in each ? each.caption : []))),
    };
    const { host } = await openAddOn({}, { user: { locale }, screen });
    if (fails !== undefined) host.faults.throwAt(fails, 1, "We're sorry, a server error occurred.");
    await host.run("onOpen", [], { mode: "NONE" });
    return shown;
  };
  const english = GLOBALS.flatMap(({ title }) => title ?? []);

  it.each(["de", "es", "fr", "pt"])("is in the language of the account: %s", async (language) => {
    expect(await drawnFor(`${language}_XX`)).toEqual(Object.values(catalogOf(language).menu ?? {}));
  });

  it("is in English where Stet has no other", async () => {
    for (const locale of ["en_GB", "fi", ""]) expect(await drawnFor(locale)).toEqual(english);
  });

  it.each(["Session.getActiveUserLocale", "HtmlService.createTemplateFromFile"])(
    "is there in English when %s fails",
    async (name) => {
      expect(await drawnFor("de_DE", name)).toEqual(english);
    },
  );
});

describe("what an item of the menu says", () => {
  const FORMULAS = [["Text"], ...[2, 3, 4].map((row) => [`=HF_CLEAN(A${row})`])];
  const chosen = async (item: string, locale: string, broken?: string) => {
    const shown: string[] = [];
    const addOn = await openAddOn(
      {},
      {
        user: { locale },
        screen: {
          toast: (text) => shown.push(text),
          alert: (title, text) => {
            shown.push(title, text);
            return "Cancel";
          },
          dialog: ({ title }) => shown.push(title),
        },
      },
    );
    if (broken !== undefined) addOn.host.faults.throwAt(broken, 1, "We're sorry, a server error occurred.");
    addOn.book.type(addOn.book.sheets()[0]?.id ?? "", { row: 1, column: 2, rows: 4, columns: 1 }, FORMULAS);
    await addOn.host.run(item);
    return { ...addOn, shown };
  };

  it("is in the language of the account", async () => {
    expect((await chosen("finishWaitingCells", "de")).shown).toEqual(["Keine Zelle wartet."]);
    expect((await chosen("showLicences", "de_AT")).shown).toEqual(["Lizenzen"]);
    const [title, text] = (await chosen("turnIntoRangeFormula", "fr")).shown;
    expect(title).toBe("Réunir les formules étirées en une");
    expect(text).toMatch(
      /^3 formules d’une cellule deviennent 1 formule de plage, .*\u00a0:\n\nB2:B4: =HF_CLEAN/,
    );
  });

  it("is English where Stet has no other language, or cannot read it", async () => {
    const said = ["No cell is waiting."];
    expect((await chosen("finishWaitingCells", "fi")).shown).toEqual(said);
    expect((await chosen("finishWaitingCells", "de", "Session.getActiveUserLocale")).shown).toEqual(said);
  });

  it("is a refusal in that language, too", async () => {
    const { host, column } = await chosen("finishWaitingCells", "de");
    await column("HF_CLASSIFY", ["a crime"], "sport, crime");
    const release = await host.holdLock("document");
    await expect(host.run("sweepAnswers")).rejects.toThrow("Der Lauf einer anderen Person schreibt gerade");
    await release();
  });
});
