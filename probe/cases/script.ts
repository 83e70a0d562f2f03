import { cases, each } from "../case.ts";

const at = (text: string, zone: string, pattern: string) =>
  Utilities.formatDate(new Date(text), zone, pattern);

/** The script itself: its own text, its triggers, who runs it, and what it writes of dates and into its log. */
export const script = [
  ...cases({ source: "V8 runtime, eval", sure: "C" }, [
    [
      "eval-parts",
      "a text that is evaluated in a function reads and sets the names around it, once, and keeps what it made",
      () => {
        const parts_ = ["made_ = (more_) => own_ + more_;", "twice_ = () => made_(made_(1));"];
        const own_ = 40;
        let made_ = (more: number): number => more;
        let twice_ = (): number => 1;
        made_ = () => 0;
        twice_ = () => 0;
        const before = [made_(1), twice_()];
        // biome-ignore lint/security/noGlobalEval: this is what is asked about
        eval(parts_.join(""));
        return [before, made_(2), twice_(), own_];
      },
      [[0, 0], 42, 81, 40],
    ],
    [
      "eval-strict",
      "strict text keeps its own names to itself, and may be 60,000 characters long",
      () => {
        let kept_ = 0;
        kept_ += 1;
        // biome-ignore lint/security/noGlobalEval: this is what is asked about
        eval(`"use strict"; var inner_ = 7; kept_ += inner_ - 1 + ${"0+".repeat(30_000)}1;`);
        return [kept_, "inner_" in globalThis];
      },
      [8, false],
    ],
    [
      "eval-global",
      "a text that is evaluated by another name, and a function made of text, see what is global alone",
      () => {
        // biome-ignore lint/security/noGlobalEval: this is what is asked about
        const evaluate = eval;
        return [
          evaluate("typeof SpreadsheetApp.getActiveSpreadsheet"),
          new Function("a", "return typeof CacheService + a")(1),
          evaluate("typeof evaluate"),
        ];
      },
      ["function", "object1", "undefined"],
    ],
  ]),
  ...cases({ source: "ScriptApp, triggers of a script in a file", sure: "C" }, [
    [
      "trigger-hours",
      "a trigger by the clock names its function, is listed, and is gone when it is deleted",
      () => {
        const own = () =>
          ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === "probeUntagged");
        const made = ScriptApp.newTrigger("probeUntagged").timeBased().everyHours(1).create();
        const other = ScriptApp.newTrigger("probeUntagged").timeBased().after(3_600_000).create();
        const seen = [own().length, String(made.getEventType()), String(made.getTriggerSource())];
        ScriptApp.deleteTrigger(made);
        const left = own().map((one) => one.getUniqueId() === other.getUniqueId());
        ScriptApp.deleteTrigger(other);
        ScriptApp.deleteTrigger(other);
        return [...seen, left, own().length];
      },
      [2, "CLOCK", "CLOCK", [true], 0],
    ],
    [
      "trigger-times",
      "minutes are one of five numbers, and a trigger has a time",
      each(
        () => {
          const made = ScriptApp.newTrigger("probeUntagged").timeBased().everyMinutes(30).create();
          ScriptApp.deleteTrigger(made);
          return made.getHandlerFunction();
        },
        () => {
          const made = ScriptApp.newTrigger("probeUntagged").timeBased().everyDays(1).create();
          ScriptApp.deleteTrigger(made);
          return made.getHandlerFunction();
        },
        () => ScriptApp.newTrigger("probeUntagged").timeBased().everyMinutes(2),
        () => ScriptApp.newTrigger("probeUntagged").timeBased().create(),
      ),
      [
        "probeUntagged",
        "probeUntagged",
        "Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
        "Exception: The trigger has no time.",
      ],
    ],
    [
      "trigger-most",
      "a script has twenty triggers of a person, and not one more",
      () => {
        const make = () => ScriptApp.newTrigger("probeUntagged").timeBased().everyHours(1).create();
        const made: GoogleAppsScript.Script.Trigger[] = [];
        try {
          while (made.length < 25) made.push(make());
          return "more than 20";
        } catch (error) {
          return [made.length, /too many triggers/.test(String(error))];
        } finally {
          for (const one of made) ScriptApp.deleteTrigger(one);
        }
      },
      [20, true],
    ],
    [
      "script-known",
      "a script that runs for a person who agreed needs no further consent, and knows its id",
      () => {
        const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
        return [
          String(info.getAuthorizationStatus()),
          info.getAuthorizationUrl(),
          ScriptApp.getScriptId().length > 0,
          ScriptApp.getOAuthToken().length > 0,
        ];
      },
      ["NOT_REQUIRED", null, true, true],
    ],
  ]),
  ...cases({ source: "Session, Spreadsheet", sure: "U" }, [
    [
      "person-known",
      "who runs it and whose file it is are told without a scope for addresses, or refused with the scope's name",
      ({ book }) => {
        const tell = (read: () => string | undefined) => {
          try {
            return /@/.test(read() ?? "") ? "an address" : "nothing";
          } catch (error) {
            return String(error);
          }
        };
        return [
          tell(() => Session.getActiveUser().getEmail()),
          tell(() => Session.getEffectiveUser().getEmail()),
          tell(() => book.getOwner()?.getEmail()),
          /^[a-z]{2,3}$/.test(Session.getActiveUserLocale()),
          Session.getScriptTimeZone(),
          Session.getTemporaryActiveUserKey().length > 10,
        ];
      },
      [
        "Exception: You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
        "Exception: You do not have permission to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
        "an address",
        true,
        "Etc/UTC",
        true,
      ],
    ],
    [
      "book-known",
      "a file has a name, an id that is in its address, and ranges by a sheet's name in quotes or without",
      ({ book, sheet }) => {
        const name = sheet.getName();
        sheet.setName("It's Stet!probe");
        const quoted = book.getRange("'It''s Stet!probe'!B2:C3");
        const seen = [quoted.getA1Notation(), quoted.getSheet().getName()];
        sheet.setName("StetProbe");
        const plain = book.getRange("StetProbe!B2").getSheet().getName();
        sheet.setName(name);
        return [
          ...seen,
          plain,
          book.getName().length > 0,
          book.getUrl().includes(book.getId()),
          book.getDataRange().getA1Notation() === book.getActiveSheet().getDataRange().getA1Notation(),
          book.getActiveCell().getA1Notation(),
          book.getNamedRanges().length,
        ];
      },
      ["B2:C3", "It's Stet!probe", "StetProbe", true, true, true, "A1", 0],
    ],
    [
      "book-no-range",
      "a range of a sheet that is not there, a name that is none, and three corners are no range",
      each(
        ...["Stet-none!A1", "nothing here", "A1:B2:C3", "A0", "", "B"].map(
          (place) =>
            ({ book }: { book: GoogleAppsScript.Spreadsheet.Spreadsheet }) =>
              book.getRange(place),
        ),
      ),
      [
        ...Array.from({ length: 3 }, () => "Exception: Range not found"),
        "Exception: The starting row of the range is too small.",
        "Exception: Range not found",
        "Exception: Range not found",
      ],
    ],
    [
      "log-lines",
      "the log keeps lines of a level each, objects as JSON, until it is cleared",
      () => {
        Logger.clear();
        Logger.log({ a: 1 });
        Logger.log("x");
        const kept = Logger.getLog();
        Logger.clear();
        return [kept.includes('{"a":1}'), kept.includes("x"), Logger.getLog()];
      },
      [true, true, ""],
    ],
  ]),
  ...cases({ source: "Utilities.formatDate", sure: "B" }, [
    [
      "date-letters",
      "each letter by how often it stands there",
      () => {
        const when = "2026-03-05T04:06:07.089Z";
        return [
          at(when, "GMT", "y yy yyyy M MM MMM MMMM d dd"),
          at(when, "GMT", "H HH h hh m mm s ss S SSS a E EEE EEEE"),
          at(when, "Asia/Kolkata", "Z X XX XXX HH:mm"),
          at(when, "GMT", "Z X XXX"),
          at(when, "America/New_York", "XXX d"),
        ];
      },
      [
        "2026 26 2026 3 03 Mar March 5 05",
        "4 04 4 04 6 06 7 07 89 089 AM Thu Thu Thursday",
        "+0530 +05 +0530 +05:30 09:36",
        "+0000 Z Z",
        "-05:00 4",
      ],
    ],
    [
      "date-noons",
      "noon is twelve, midnight zero or twelve, and the afternoon begins with noon",
      () =>
        ["00:00", "01:00", "11:59", "12:00", "13:00", "23:59"].map((time) =>
          at(`2026-03-05T${time}:00Z`, "GMT", "H h a"),
        ),
      ["0 12 AM", "1 1 AM", "11 11 AM", "12 12 PM", "13 1 PM", "23 11 PM"],
    ],
    [
      "date-quotes",
      "what stands between quotes is text, two quotes are one; no such zone is refused",
      each(
        () => at("2026-03-05T00:00:00Z", "GMT", "'day 'd"),
        () => at("2026-03-05T00:00:00Z", "GMT", "d '' M"),
        () => at("2026-03-05T00:00:00Z", "GMT", "'o''clock'"),
        () => at("2026-03-05T00:00:00Z", "GMT", "d/M, y."),
        () => at("2026-03-05T00:00:00Z", "Nowhere/None", "d"),
      ),
      [
        "day 5",
        "5 ' 3",
        "o'clock",
        "5/3, 2026.",
        "Exception: Invalid argument: timeZone. Should be of type: String",
      ],
    ],
  ]),
  ...cases({ source: "HtmlService, Utilities", sure: "C" }, [
    [
      "html-file",
      "a page is made of a file, by its name with or without its ending, and keeps title and size",
      each(
        () => {
          const page = HtmlService.createHtmlOutputFromFile("Sidebar")
            .setTitle("t")
            .setWidth(410)
            .setHeight(120);
          return [page.getTitle(), page.getWidth(), page.getHeight()];
        },
        () => HtmlService.createTemplateFromFile("Sidebar.html").getRawContent().length > 100,
        () => HtmlService.createHtmlOutputFromFile("None"),
      ),
      [["t", 410, 120], true, "Exception: No HTML file named None was found."],
    ],
    [
      "bytes-odd",
      "hashes that there are not, text that is no base64, and a name that is none",
      each(
        () => Utilities.base64Decode("a b c*"),
        () => Utilities.base64Decode("YWJj\nZA==").length,
        () => Utilities.newBlob("x").getName(),
        () => Utilities.newBlob([104, 105]).getDataAsString(),
        () => Utilities.ungzip(Utilities.gzip(Utilities.newBlob("x"), "x.gz")).getName(),
        () => Utilities.gzip(Utilities.newBlob("x")).getContentType(),
        () => Utilities.newBlob("x").isGoogleType(),
      ),
      ["Exception: Could not decode string.", 4, "done", "hi", "x", "application/x-gzip", false],
    ],
  ]),
];
