/** The script of this page, as it stands in it: the sidebar is a single file, and its worker runs the same code. */
export const ownScript: string =
  (typeof document !== "undefined" && document.currentScript?.textContent) || "";

/** True where the script runs as the worker, with no page around it. */
export const inWorker: boolean = typeof document === "undefined";
