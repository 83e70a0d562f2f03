import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { EventStream } from "./event-stream.ts";
import { bodyOf, end, endJson, jsonOf, type Loopback, type Route, serveLoopback } from "./loopback.ts";
import type { Views } from "./views.ts";
import type { FilterOrder, OpenDocument, PageLetter, SortOrder } from "./wire.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const DOWNLOADS: Record<string, string> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface PageBackend {
  readonly views: Views;
  /** The document as it is now. */
  document(): OpenDocument;
  /** Takes up what a page says, unless it still shows another document. */
  receive(letter: PageLetter): void;
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  settled(): Promise<void>;
  /** Runs what stands behind a line of the add-on's menu. */
  run(name: string): Promise<void>;
  /** The texts of a column, to choose from. */
  textsOf(sheetId: string, column: number): string[];
  sort(sheetId: string, column: number, ascending: boolean): void;
  /** Shows only the rows with these texts in the column; all of them without any. */
  filter(sheetId: string, column: number, texts: readonly string[] | undefined): void;
  openSample(): Promise<void>;
  openFile(name: string, bytes: Buffer): Promise<void>;
  /** Opens a workbook that was kept in place of the one that is open, and keeps it on. */
  openKept(id: string): Promise<void>;
  discardKept(id: string): void;
  download(type: string, sheetId: string): { name: string; bytes: Buffer };
}

/** Serves the page, tells it of every change of the workbook, and takes its own. */
export function servePage(port: number, folder: string, backend: PageBackend): Promise<Loopback> {
  const routes: Record<string, Route> = {
    "GET /events": (_request, response, url) => {
      const stream = new EventStream(response);
      stream.send({ kind: "open", ...backend.document() });
      backend.views.add(url.searchParams.get("view") ?? "", stream);
    },
    "POST /tell": async (request, response) => {
      backend.receive(await jsonOf<PageLetter>(request));
      end(response, 200, "");
    },
    "POST /copy": async (request, response) => {
      backend.views.send({ kind: "copy", ...backend.document() }, (await bodyOf(request)).toString());
      end(response, 200, "");
    },
    "POST /run": async (request, response) => {
      const { view, name } = await jsonOf<{ view: string; name: string }>(request);
      backend.views.use(view);
      await backend.run(name);
      end(response, 200, "");
    },
    "POST /settled": async (_request, response) => {
      await backend.settled();
      end(response, 200, "");
    },
    "GET /texts": (_request, response, { searchParams }) =>
      endJson(response, backend.textsOf(searchParams.get("sheet") ?? "", Number(searchParams.get("column")))),
    "POST /sort": async (request, response) => {
      const { sheetId, column, ascending } = await jsonOf<SortOrder>(request);
      backend.sort(String(sheetId), Number(column), ascending === true);
      end(response, 200, "");
    },
    "POST /filter": async (request, response) => {
      const { sheetId, column, texts } = await jsonOf<FilterOrder>(request);
      backend.filter(String(sheetId), Number(column), texts);
      end(response, 200, "");
    },
    "POST /sample": async (_request, response) => {
      await backend.openSample();
      end(response, 200, "");
    },
    "POST /open": async (request, response, url) => {
      await backend.openFile(url.searchParams.get("name") ?? "", await bodyOf(request));
      end(response, 200, "");
    },
    "POST /kept/open": async (_request, response, url) => {
      await backend.openKept(url.searchParams.get("id") ?? "");
      end(response, 200, "");
    },
    "POST /kept/discard": (_request, response, url) => {
      backend.discardKept(url.searchParams.get("id") ?? "");
      end(response, 200, "");
    },
    "GET /error": (_request, response, { searchParams }) => {
      const [row, column] = [Number(searchParams.get("row")), Number(searchParams.get("column"))];
      end(response, 200, backend.errorAt(searchParams.get("sheet") ?? "", row, column) ?? "");
    },
    "GET /download": (_request, response, { searchParams }) => {
      const type = searchParams.get("type") === "xlsx" ? "xlsx" : "csv";
      const { name, bytes } = backend.download(type, searchParams.get("sheet") ?? "");
      response.writeHead(200, {
        "content-type": DOWNLOADS[type],
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
      response.end(bytes);
    },
    "GET /document": (_request, response) => endJson(response, backend.document()),
    "GET *": async (_request, response, url) => {
      const name = url.pathname === "/" ? "index.html" : url.pathname.slice(1);
      const type = TYPES[extname(name)];
      const bytes =
        type && /^[\w.-]+$/.test(name)
          ? await readFile(join(folder, name)).catch(() => undefined)
          : undefined;
      if (!type || !bytes) return end(response, 404, "There is nothing at this address.");
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" });
      response.end(bytes);
    },
  };
  return serveLoopback(port, routes);
}
