import { cases } from "../case.ts";
import { MISSING } from "./fetches.ts";

/** What the tests of brucemcpherson/gas-fakes state of all but the spreadsheet, as in second-source.ts. */
export const secondServices = [
  ...cases(
    { source: "gas-fakes, test/teststores.js, test/testutilities.js and test/testlock.js", sure: "B" },
    [
      [
        "second-stores",
        "a cache gives null for what it does; a property that is deleted is null",
        () => {
          const cache = CacheService.getUserCache();
          const store = PropertiesService.getUserProperties();
          store.setProperty("stet.probe.second", "p");
          const kept = store.getProperty("stet.probe.second");
          store.deleteProperty("stet.probe.second");
          return [
            cache.put("stet.probe.second", "v") ?? null,
            cache.get("stet.probe.second"),
            cache.remove("stet.probe.second") ?? null,
            cache.get("stet.probe.second"),
            kept,
            store.getProperty("stet.probe.second"),
          ];
        },
        [null, "v", null, null, "p", null],
      ],
      [
        "second-ascii",
        "of text what is hashed and signed is ASCII, with question marks, unless it is said to be UTF-8",
        () => {
          const { MD5 } = Utilities.DigestAlgorithm;
          const { UTF_8, US_ASCII } = Utilities.Charset;
          const text = "\u20ac\u{1f642}";
          return [
            Utilities.computeDigest(MD5, text).slice(0, 4),
            Utilities.computeDigest(MD5, text, US_ASCII).slice(0, 4),
            Utilities.computeDigest(MD5, text, UTF_8).slice(0, 4),
            Utilities.computeHmacSha256Signature("caf\u00e9", text).slice(0, 4),
            Utilities.computeHmacSha256Signature("caf\u00e9", text, UTF_8).slice(0, 4),
          ];
        },
        [
          [-22, 3, -4, -72],
          [-22, 3, -4, -72],
          [-71, 89, 42, -99],
          [-125, 73, -127, -128],
          [76, -16, 35, 99],
        ],
      ],
      [
        "second-locks",
        "a lock that is free is had at once, but not in less than no time",
        () => {
          const lock = LockService.getScriptLock();
          const tries = [-100, 0].map((ms) => {
            const had = [lock.tryLock(ms), lock.hasLock()];
            lock.releaseLock();
            return had;
          });
          try {
            lock.waitLock(-100);
          } catch (error) {
            return [...tries, String(error)];
          }
          return tries;
        },
        [
          [false, false],
          [true, true],
          "Exception: Lock timeout: another process was holding the lock for too long.",
        ],
      ],
    ],
  ),
  ...cases({ source: "gas-fakes, test/testfetch.js", sure: "B" }, [
    [
      "second-page",
      "the blob of an answer has the answer's type, without its character set",
      () => UrlFetchApp.fetch(MISSING, { muteHttpExceptions: true }).getBlob().getContentType(),
      "text/html",
    ],
  ]),
];
