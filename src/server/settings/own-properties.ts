let own: Readonly<Record<string, string>> | undefined;

/** All that the acting person's store holds; in a cell, the file owner's. Read once an execution. */
export function ownProperties(): Readonly<Record<string, string>> {
  own ??= PropertiesService.getUserProperties().getProperties();
  return own;
}
