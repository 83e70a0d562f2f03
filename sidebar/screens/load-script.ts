/**
 * Has a script run in the page that stands in a file of its own, which a page is given when it is first wanted, and takes
 * from the page what the page shares. Once it has run, it is not asked for again.
 * @param ask for the script; throws Told where this copy of Stet was put into Google without that file
 * @param left what the script leaves in the page
 */
export function loader<Left>(ask: () => Promise<string>, left: () => Left | undefined) {
  let script: Promise<string> | undefined;
  return async (): Promise<Left & { script: string }> => {
    script ??= ask();
    const text = await script.catch((error) => {
      script = undefined;
      throw error;
    });
    if (left() === undefined) {
      const element = document.createElement("script");
      element.textContent = text;
      document.head.append(element);
    }
    const found = left();
    if (found === undefined) throw new Error("A script of the page did not run.");
    return { ...found, script: text };
  };
}
