export { closeAddOns } from "../../test/support/add-on.ts";
export { formulaScenes, growingRun, quietHours, tenDocuments } from "../../test/support/spending-scenes.ts";
