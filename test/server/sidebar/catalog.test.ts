import { serialize } from "../../../src/core/api/serialize.ts";
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
