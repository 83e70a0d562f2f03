import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Book } from "../../playground/book.ts";
import type { Host } from "../../playground/host/host.ts";
import type { HostOptions } from "../../playground/host/options.ts";
import { asServed } from "../../playground/host/services/html-service.ts";
import { openPlayground } from "../../playground/open.ts";
import type { Route } from "../../playground/server/loopback.ts";
import { bundlePage } from "../../playground/server/page-bundle.ts";
import { type SidebarBackend, serveSidebars } from "../../playground/server/sidebar-server.ts";
import type { SheetContent } from "../../playground/workbook/sheet-content.ts";
import { lastPort, leavePage, newPage } from "./file-browser.ts";

export interface SidebarOptions extends Omit<HostOptions, "book" | "dist"> {
  dist?: string;
  sheets: readonly SheetContent[];
  /** The script's functions that the page may call. */
  functions?: readonly string[];
  /** What else the sidebar finds at its own address. */
  routes?: Readonly<Record<string, Route>>;
  /** Called before each call of a sidebar reaches the script; what it throws, the sidebar is told. */
  before?: (method: string) => Promise<void> | void;
}

/** A document with the built sidebar, which may be open in several windows at once. */
export interface SidebarWindows {
  book: Book;
  host: Host;
  /** The names of the sidebar's calls so far. */
  calls: string[];
  /** Opens the sidebar as its 300 pixels wide frame, in a browser of this language; `prepare` runs in the page first. */
  open(locale?: string, prepare?: () => void): Promise<Page>;
  close(): Promise<void>;
}

/** Opens a document in the emulated host, and the built sidebar in Chromium as Google serves it. */
export async function openSidebars({
  dist = process.env.STET_DIST ?? "dist",
  before,
  routes = {},
  functions = ["rpc"],
  ...options
}: SidebarOptions): Promise<SidebarWindows> {
  const { book, host, close } = await openPlayground({ dist, ...options });
  const html = asServed(await readFile(join(dist, "Sidebar.html"), "utf8"));
  const calls: string[] = [];
  const folder = await bundlePage();
  const backend: SidebarBackend = {
    html: () => html,
    functions: () => [...functions],
    use: () => {},
    call: async (name, args) => {
      calls.push(String(args[0]));
      await before?.(String(args[0]));
      return host.rpc(name, args);
    },
  };
  const served = await serveSidebars(folder, () => "http://127.0.0.1", backend, routes, lastPort()).catch(
    () => serveSidebars(folder, () => "http://127.0.0.1", backend, routes),
  );
  const isAlone = Object.keys(routes).length > 0;
  /** The pages that are closed in the end, and those that another test may go on with, by language. */
  const pages: Page[] = [];
  const shared: [Page, string][] = [];
  return {
    book,
    host,
    calls,
    async open(locale = "en-GB", prepare) {
      const page = await newPage(served.origin, locale, { isAlone });
      if (isAlone || prepare) pages.push(page);
      else shared.push([page, locale]);
      page.on("popup", (popup) => pages.push(popup));
      page.setDefaultTimeout(60_000);
      if (prepare) await page.addInitScript(prepare);
      await page.goto(`${served.origin}/page`);
      return page;
    },
    async close() {
      await Promise.all([
        ...pages.map((page) => page.close()),
        ...shared.map(([page, locale]) => leavePage(page, locale)),
      ]);
      await served.close();
      await close();
    },
  };
}
