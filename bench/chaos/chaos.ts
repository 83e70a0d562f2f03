export { Chaos } from "../../test/support/chaos/chaos.ts";
