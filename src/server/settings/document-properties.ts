let properties: Readonly<Record<string, string>> | undefined;

/** All that is kept with the document, as it stood when this execution first asked; empty where there is no document. */
export function documentProperties(): Readonly<Record<string, string>> {
  properties ??= PropertiesService.getDocumentProperties()?.getProperties() ?? {};
  return properties;
}
