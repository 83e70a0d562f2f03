export { undoAtLength } from "../../test/support/long-undo.ts";
