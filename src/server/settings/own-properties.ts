type Store = GoogleAppsScript.Properties.Properties;

let own: Readonly<Record<string, string>> | undefined;

/** All that the acting person's store holds; in a cell, the file owner's. Read once, and again after `changingOwn`. */
export function ownProperties(): Readonly<Record<string, string>> {
  own ??= PropertiesService.getUserProperties().getProperties();
  return own;
}

/** The acting person's store for whoever changes what others read by `ownProperties`, or must see it as it is now. */
export function changingOwn(): Store {
  own = undefined;
  return PropertiesService.getUserProperties();
}
