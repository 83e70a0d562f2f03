import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AnswerLine } from "./answer-line.ts";
import { EventStream } from "./event-stream.ts";
import { end, jsonOf, type Loopback, type Route, serveLoopback } from "./loopback.ts";

/** What a sidebar asks for: one of the add-on's functions, with JSON arguments. */
interface Call {
  client: string;
  view: string;
  call: number;
  name: string;
  /** JSON of the list of arguments. */
  args: string;
}

export interface SidebarBackend {
  /** The add-on's page that was shown under this id. */
  html(id: string): string | undefined;
  /** What google.script.run offers. */
  functions(): readonly string[];
  /** Runs a function as google.script.run does; gives what it returned, or throws. */
  call(name: string, args: unknown[]): Promise<unknown>;
  /** Called before a call that comes from a sidebar of this page. */
  use(view: string): void;
}

/**
 * Serves the add-on's own pages from an origin of their own, as HtmlService does: the built file byte for byte, with
 * google.script put in front of its scripts.
 *
 * @param more what else is served from that origin
 * @param port 0 for any free one
 */
export async function serveSidebars(
  folder: string,
  pageOrigin: () => string,
  backend: SidebarBackend,
  more: Readonly<Record<string, Route>> = {},
  port = 0,
): Promise<Loopback> {
  const script = await readFile(join(folder, "google-script.js"), "utf8");
  const lines = new Map<string, AnswerLine>();
  return serveLoopback(port, {
    ...more,
    "GET /page": (_request, response, url) => {
      const id = url.searchParams.get("id") ?? "";
      const view = url.searchParams.get("view") ?? "";
      const html = backend.html(id);
      if (html === undefined)
        return end(response, 404, "This sidebar has been closed. Open it again from the menu.");
      const facts = JSON.stringify({ functions: backend.functions(), id, view, pageOrigin: pageOrigin() });
      end(response, 200, withScript(html, `const STET_PAGE = ${facts};\n${script}`), "text/html");
    },
    "GET /answers": (_request, response, url) => {
      const client = url.searchParams.get("client") ?? "";
      const line = lines.get(client) ?? new AnswerLine(() => lines.delete(client));
      lines.set(client, line);
      line.open(new EventStream(response));
    },
    "POST /call": async (request, response) => {
      const { client, view, call, name, args } = await jsonOf<Call>(request);
      end(response, 202, "");
      backend.use(view);
      const answer = await backend.call(name, JSON.parse(args)).then(
        (value) => ({ call, value: JSON.stringify(value) }),
        ({ name, message }: Error) => ({ call, error: { name, message } }),
      );
      lines.get(client)?.send(answer);
    },
  });
}

/** Puts a script before everything else in a page, after its doctype so that the page keeps its mode. */
function withScript(html: string, script: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
  return `${doctype}<script>${script.replaceAll("</script", "<\\/script")}</script>${html.slice(doctype.length)}`;
}
