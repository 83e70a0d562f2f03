import { cases, each } from "../case.ts";

const ui = () => SpreadsheetApp.getUi();

/** Pages and menus that a script makes and does not show. */
export const pages = [
  ...cases({ source: "HtmlService", sure: "C" }, [
    [
      "page-own-text",
      "a page that is made of text keeps its scripts as they were written",
      () => HtmlService.createHtmlOutput("<script>run()</script>").getContent(),
      "<script>run()</script>",
    ],
  ]),
  ...cases({ source: "SpreadsheetApp, Menu", sure: "U" }, [
    [
      "menu-names",
      "an entry of a menu has a caption and names a function, whether or not there is one",
      each(
        () => ui().createMenu("Stet").addItem("Open", "nowhere").addSeparator(),
        () => ui().createAddonMenu().addItem("Open", "probeUntagged"),
        () => ui().createMenu("Stet").addItem("", "probeUntagged"),
        () => ui().createMenu("Stet").addItem("Open", ""),
      ),
      ["done", "done", "Exception: Invalid argument: caption", "Exception: Invalid argument: caption"],
    ],
  ]),
];
