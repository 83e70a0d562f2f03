/**
 * Looks for what a model says it has copied in the text it was to copy from: letter for letter, else whatever the
 * case and the white space. Gives it as it stands in the source; undefined when it does not stand there.
 */
export function inSource(copied: string, source: string): string | undefined {
  const wanted = copied.trim();
  if (wanted === "") return undefined;
  if (source.includes(wanted)) return wanted;
  const loose = wanted
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(loose, "iu").exec(source)?.[0];
}
