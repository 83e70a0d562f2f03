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
