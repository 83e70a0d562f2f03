export { pairs, singleFaults, tryOut } from "../../test/support/chaos/chaos.ts";
export { SCENES } from "../../test/support/chaos/scenes.ts";
