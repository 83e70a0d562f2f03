import { closeAddOns, openAddOn } from "../../support/add-on.ts";

afterEach(closeAddOns);

const KINDS = ["Hotel", "Inn", "Grill", "Café"];
/** Payees that a person has labelled, beside each other in two columns. */
const EXAMPLES = ["Maria", "Sunset", "Royal", "Old Mill", "Oak"].flatMap((name) =>
  KINDS.map((kind, at) => [`${name} ${kind}`, at < 2 ? "Hotel" : "Restaurant"]),
);

it("HF_CLASSIFY labels a column by rows that a person labelled, without asking anybody", async () => {
  const { column, asked, host } = await openAddOn();
  const payees = ["Seaview Hotel", "", "Rex Grill", "MARIA INN"];
  expect(await column("HF_CLASSIFY", payees, "Hotel, Restaurant, Other", "", EXAMPLES)).toEqual([
    "Hotel",
    "",
    "Restaurant",
    "Hotel",
  ]);
  await expect(column("HF_CLASSIFY", payees, "Hotel, Restaurant", "", EXAMPLES.slice(0, 4))).rejects.toThrow(
    "Of the examples 4 can be learned from; at least 10 are needed",
  );
  expect(asked()).toBe(0);
  expect(host.fetches).toEqual([]);
});
