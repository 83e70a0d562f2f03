import { cases, throws } from "../case.ts";

const refused = (sentence: string) => throws(`Exception: ${sentence}`);

/** The names that Apps Script has not, of those that browsers or Node have. */
const ABSENT =
  "setTimeout setInterval clearTimeout queueMicrotask structuredClone fetch URL URLSearchParams TextEncoder TextDecoder Blob File FormData Headers Request Response atob btoa crypto AbortController AbortSignal Event EventTarget performance window navigator process require module Buffer DOMException";

/** The language, and Utilities. */
export const runtime = [
  ...cases({ source: "V8 runtime, unavailable APIs", sure: "A" }, [
    [
      "runtime-absent",
      "none of these is there",
      () => ABSENT.split(" ").filter((name) => name in globalThis),
      [],
    ],
    [
      "runtime-present",
      "Intl, BigInt and console are, with the locales",
      () => [
        typeof Intl,
        typeof BigInt,
        typeof console,
        new Date(0).toLocaleDateString("de-DE", { timeZone: "UTC" }),
      ],
      ["object", "function", "object", "1.1.1970"],
    ],
    [
      "runtime-patterns",
      "patterns know Unicode, names and what stands before",
      () => [/\p{Lu}/u.test("É"), /(?<=a)b/.test("ab"), "x1".replace(/(?<letter>x)/, "$<letter>y")],
      [true, true, "xy1"],
    ],
    [
      "runtime-exception",
      "a service's exception is an Error named Exception",
      () => {
        try {
          CacheService.getUserCache().get("");
        } catch (error) {
          return [(error as Error).name, (error as Error).message, error instanceof Error];
        }
      },
      ["Exception", "Invalid argument: key", true],
    ],
  ]),
  ...cases({ source: "Utilities", sure: "A" }, [
    [
      "utilities-base64",
      "base64 of text and of signed bytes",
      () => [Utilities.base64Encode("é"), Utilities.base64Encode([-1, -2, 63])],
      ["w6k=", "//4/"],
    ],
    [
      "utilities-base64-web",
      "and in the spelling for addresses",
      () => [Utilities.base64EncodeWebSafe([-1, -2, 63]), Utilities.base64DecodeWebSafe("__4_")],
      ["__4_", [-1, -2, 63]],
    ],
    ["utilities-decode", "bytes come back signed", () => Utilities.base64Decode("//4/"), [-1, -2, 63]],
    [
      "utilities-decode-bad",
      "what is no base64 is refused",
      () => Utilities.base64Decode("***"),
      refused("Could not decode string."),
    ],
    [
      "utilities-blob",
      "a blob is UTF-8 with a type and a name",
      () => {
        const blob = Utilities.newBlob([-61, -87], "text/plain", "a.txt");
        return [
          blob.getDataAsString(),
          blob.getContentType(),
          blob.getName(),
          Utilities.newBlob("é").getBytes(),
        ];
      },
      ["é", "text/plain", "a.txt", [-61, -87]],
    ],
    [
      "utilities-digest",
      "SHA-256 of abc begins so",
      () =>
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc", Utilities.Charset.UTF_8).slice(
          0,
          4,
        ),
      [-70, 120, 22, -65],
    ],
    [
      "utilities-md5",
      "MD5 of nothing begins so",
      () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "").slice(0, 4),
      [-44, 29, -116, -39],
    ],
    [
      "utilities-hmac",
      "an HMAC by SHA-256",
      () => Utilities.computeHmacSha256Signature("a", "k").slice(0, 4),
      [120, -38, -111, 81],
    ],
    [
      "utilities-gzip",
      "what is packed is unpacked",
      () => Utilities.ungzip(Utilities.gzip(Utilities.newBlob("abc"))).getDataAsString(),
      "abc",
    ],
    [
      "utilities-uuid",
      "a UUID",
      () => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
      true,
    ],
    [
      "utilities-date",
      "dates by pattern and zone",
      () => [
        Utilities.formatDate(new Date(0), "Europe/Madrid", "yyyy-MM-dd'T'HH:mm:ss"),
        Utilities.formatDate(new Date(0), "GMT", "EEE d MMM yy h:mm a"),
        Utilities.formatDate(new Date(0), "America/New_York", "XXX Z"),
      ],
      ["1970-01-01T01:00:00", "Thu 1 Jan 70 12:00 AM", "-05:00 -0500"],
    ],
    [
      "utilities-sleep-long",
      "five minutes of sleep at most",
      () => Utilities.sleep(300_001),
      refused("Invalid argument: 300001"),
    ],
    [
      "utilities-sleep",
      "sleep takes time",
      () => {
        const from = Date.now();
        Utilities.sleep(50);
        return Date.now() - from >= 50;
      },
      true,
    ],
  ]),
  ...cases({ source: "Session and ScriptApp", sure: "A" }, [
    [
      "session",
      "the language is two letters, the key a text",
      () => [
        /^[a-z]{2,3}$/.test(Session.getActiveUserLocale()),
        typeof Session.getScriptTimeZone(),
        typeof Session.getTemporaryActiveUserKey(),
      ],
      [true, "string", "string"],
    ],
    [
      "script-authorised",
      "a sidebar's call is authorised",
      () =>
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
        ScriptApp.AuthorizationStatus.NOT_REQUIRED,
      true,
    ],
  ]),
  ...cases({ source: "HtmlService", sure: "B" }, [
    [
      "html-text",
      "a page made of text is that text",
      () => HtmlService.createHtmlOutput("<b>a</b>").append("<i>b</i>").getContent(),
      "<b>a</b><i>b</i>",
    ],
    [
      "html-title",
      "a page has a title and a size",
      () => {
        const page = HtmlService.createHtmlOutput("x").setTitle("T").setWidth(200).setHeight(100);
        return [page.getTitle(), page.getWidth(), page.getHeight()];
      },
      ["T", 200, 100],
    ],
    [
      "html-missing",
      "a file that is not there",
      () => HtmlService.createHtmlOutputFromFile("NoSuchFile"),
      refused("No HTML file named NoSuchFile was found."),
    ],
  ]),
];
