let properties: Readonly<Record<string, string>> | undefined;

/** All that whoever deployed the script has set. Read once an execution: nothing of Stet writes it. */
export function scriptProperties(): Readonly<Record<string, string>> {
  properties ??= PropertiesService.getScriptProperties()?.getProperties() ?? {};
  return properties;
}
