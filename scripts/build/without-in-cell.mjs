/**
 * Leaves out of the page what only a formula runs: the page has all functions for what people read about them, and never
 * runs one that is for formulas only.
 */
export const withoutInCell = {
  name: "without-in-cell",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/]recipe[\\/]in-cell[\\/]/ }, () => ({
      contents: "module.exports = {};",
    }));
  },
};
