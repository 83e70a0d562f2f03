export { closeAddOns } from "../../test/support/add-on.ts";
export {
  endedScenes,
  formulaScenes,
  growingRun,
  quietHours,
  tenDocuments,
  tenWindows,
} from "../../test/support/spending-scenes.ts";
