import { jsonFile } from "./read-json.mjs";

/** US names of states, each to its postal code. */
export const campaignFinance = {
  folder: "campaign-finance",
  read: (folder) =>
    jsonFile(folder, "usps_state.json").map(([name, code], index) => ({
      set: "campaign-finance/usps_state",
      index,
      input: name,
      what: "region:US",
      expected: code,
    })),
};
