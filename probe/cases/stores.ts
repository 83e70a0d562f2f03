import { cases, throws } from "../case.ts";

const refused = (sentence: string) => throws(`Exception: ${sentence}`);
const KEY = "stet.probe";

function withCache<T>(use: (cache: GoogleAppsScript.Cache.Cache) => T): T {
  return use(CacheService.getDocumentCache() as GoogleAppsScript.Cache.Cache);
}

function withProperties<T>(use: (store: GoogleAppsScript.Properties.Properties) => T): T {
  const store = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties;
  try {
    return use(store);
  } finally {
    for (const key of store.getKeys()) if (key.startsWith(KEY)) store.deleteProperty(key);
  }
}

/** Caches, properties and locks. */
export const stores = [
  ...cases({ source: "CacheService", sure: "B" }, [
    [
      "cache-text",
      "text stays text, an object becomes [object Object], a number its digits",
      () =>
        withCache((cache) => {
          cache.put(`${KEY}a`, "x");
          cache.put(`${KEY}b`, {} as string);
          cache.put(`${KEY}d`, 5 as unknown as string);
          return [
            cache.get(`${KEY}a`),
            cache.get(`${KEY}b`),
            cache.get(`${KEY}d`),
            cache.get(`${KEY}missing`),
          ];
        }),
      ["x", "[object Object]", "5", null],
    ],
    [
      "cache-many",
      "many are put, read and removed at once; what is not there is left out",
      () =>
        withCache((cache) => {
          cache.putAll({ [`${KEY}1`]: "a", [`${KEY}2`]: "b", [`${KEY}3`]: "c" });
          cache.removeAll([`${KEY}2`]);
          cache.remove(`${KEY}3`);
          return cache.getAll([`${KEY}1`, `${KEY}2`, `${KEY}3`]);
        }),
      { "stet.probe1": "a" },
    ],
    [
      "cache-largest",
      "a value of 100 KB under a key of 250 characters",
      () =>
        withCache((cache) => {
          const key = "k".repeat(250);
          cache.put(key, "v".repeat(102_400));
          const { length } = cache.get(key) ?? "";
          cache.remove(key);
          return length;
        }),
      102_400,
    ],
    [
      "cache-key-251",
      "no longer key",
      () => withCache((cache) => cache.put("k".repeat(251), "v")),
      refused("Argument too large: key"),
    ],
    [
      "cache-value-102401",
      "no larger value",
      () => withCache((cache) => cache.put(KEY, "v".repeat(102_401))),
      refused("Argument too large: value"),
    ],
    [
      "cache-bytes",
      "sizes are bytes of UTF-8",
      () => withCache((cache) => cache.put(KEY, "é".repeat(51_201))),
      refused("Argument too large: value"),
    ],
    [
      "cache-empty-key",
      "a key has a character",
      () => withCache((cache) => cache.get("")),
      refused("Invalid argument: key"),
    ],
    [
      "cache-six-hours",
      "six hours at most",
      () => withCache((cache) => cache.put(KEY, "v", 21_601)),
      refused("Invalid argument: ttl"),
    ],
    [
      "cache-arguments",
      "a call with too few arguments is named by its types",
      () => withCache((cache) => (cache.put as (key: string) => void)(KEY)),
      refused("The parameters (String) don't match the method signature for CacheService.Cache.put."),
    ],
    [
      "cache-scopes",
      "a document's, a person's and a script's cache are three",
      () => {
        const scopes = [
          CacheService.getUserCache(),
          CacheService.getDocumentCache(),
          CacheService.getScriptCache(),
        ];
        scopes.forEach((cache, index) => {
          cache?.put(KEY, String(index));
        });
        return scopes.map((cache) => cache?.get(KEY));
      },
      ["0", "1", "2"],
    ],
  ]),
  ...cases({ source: "PropertiesService", sure: "B" }, [
    [
      "properties-text",
      "properties are texts, set one or many at a time",
      () =>
        withProperties((store) => {
          store
            .setProperties({ [`${KEY}a`]: "1", [`${KEY}b`]: "2" })
            .setProperty(`${KEY}c`, "3")
            .deleteProperty(`${KEY}a`);
          return [
            store.getProperty(`${KEY}a`),
            store.getProperty(`${KEY}b`),
            store.getProperties()[`${KEY}c`],
            store.getKeys().filter((key) => key.startsWith(KEY)).length,
          ];
        }),
      [null, "2", "3", 2],
    ],
    [
      "properties-9216",
      "a value of 9 KB is taken",
      () => withProperties((store) => store.setProperty(KEY, "v".repeat(9_216)).getProperty(KEY)?.length),
      9_216,
    ],
    [
      "properties-scopes",
      "a document's, a person's and a script's properties are three",
      () => {
        const scopes = [
          PropertiesService.getUserProperties(),
          PropertiesService.getDocumentProperties(),
          PropertiesService.getScriptProperties(),
        ];
        scopes.forEach((store, index) => {
          store?.setProperty(KEY, String(index));
        });
        const seen = scopes.map((store) => store?.getProperty(KEY));
        for (const store of scopes) store?.deleteProperty(KEY);
        return seen;
      },
      ["0", "1", "2"],
    ],
  ]),
  ...cases({ source: "LockService", sure: "B" }, [
    [
      "lock-again",
      "a lock that is held already is held",
      () => {
        const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock;
        const before = lock.hasLock();
        lock.waitLock(1000);
        const again = lock.tryLock(1);
        const held = lock.hasLock();
        lock.releaseLock();
        return [before, again, held, lock.hasLock()];
      },
      [false, true, true, false],
    ],
    [
      "lock-arguments",
      "a lock wants to know for how long",
      () => (LockService.getUserLock().waitLock as () => void)(),
      refused("The parameters () don't match the method signature for LockService.Lock.waitLock."),
    ],
  ]),
];
