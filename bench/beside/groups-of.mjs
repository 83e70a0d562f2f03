/** Where a bundle's bytes come from, the largest group first: folders of the sources, and packages. */
export function groupsOf({ outputs }) {
  const bytes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(outputs)[0].inputs)) {
    const [, inPackages = path] = /node_modules\/(.*)$/.exec(path) ?? [];
    const group = inPackages
      .split("/")
      .slice(0, inPackages === path ? 3 : inPackages.startsWith("@") ? 2 : 1)
      .join("/");
    bytes.set(group, (bytes.get(group) ?? 0) + bytesInOutput);
  }
  return [...bytes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([group, count]) => ({ group, bytes: count }));
}
