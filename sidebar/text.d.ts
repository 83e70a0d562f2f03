/** A module as the text of its bundle, for a worker: see scripts/build/module-as-text.mjs. */
declare module "*?text" {
  const code: string;
  export default code;
}
