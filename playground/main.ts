import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { usualFolder } from "./server/kept-workbooks.ts";
import { startPlayground } from "./server/start-playground.ts";

const USAGE = `Usage: npm start -- [options]

Opens the playground: a local spreadsheet with the built add-on in it.

  --file FILE        opens a CSV or Excel file in place of the sample
  --hub              adds models of the Hugging Face Hub: downloaded when first asked, run on this computer
  --live             asks the real service, router.huggingface.co, with the token in HF_TOKEN
  --base-url URL     asks this server for models
  --oauth-client ID  lets you sign in by a code: "playground" here, your app's client id with --live
  --pseudo           shows the sidebar in a made-up language: what has no accents there is not translated
  --port NUMBER      serves the page on this port
  --no-open          does not open the browser`;

/** Where the page is when nobody asks for another port; if that is taken, on any free one. */
const USUAL_PORT = 8642;

/** `npm start`: runs until it is interrupted. Gives the exit code when it cannot begin. Files are named from `folder`. */
export async function main(args: readonly string[], folder: string): Promise<number | undefined> {
  try {
    const { "no-open": quiet, help, "oauth-client": _client, pseudo: _pseudo, ...flags } = readFlags(args);
    if (help) {
      console.log(USAGE);
      return 0;
    }
    const playground = await start(flags, folder);
    console.log(
      `The playground is open at ${playground.url}\nAnswers: ${playground.who}\nCtrl-C ends it, and the workbook with it: download what you want to keep.`,
    );
    for (const { name } of playground.left)
      console.log(`“${name}” was kept when the playground last ended by itself: the page offers it again.`);
    if (!quiet) openBrowser(playground.url);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void playground.close().finally(() => process.exit(0)));
    }
    return undefined;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function readFlags(args: readonly string[]) {
  const options = {
    port: { type: "string" },
    hub: { type: "boolean" },
    live: { type: "boolean" },
    "base-url": { type: "string" },
    "oauth-client": { type: "string" },
    pseudo: { type: "boolean" },
    file: { type: "string" },
    "no-open": { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}

type Flags = Omit<ReturnType<typeof readFlags>, "no-open" | "help" | "oauth-client" | "pseudo">;

async function start({ port, file, hub, live, "base-url": baseUrl }: Flags, folder: string) {
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`This is not a port: ${port}.`);
  if (baseUrl !== undefined && !URL.canParse(baseUrl)) throw new Error(`This is not an address: ${baseUrl}.`);
  const free = await isFree(Number(port ?? USUAL_PORT));
  if (port !== undefined && !free)
    throw new Error(`Port ${port} is taken. Choose another, or leave --port out.`);
  return startPlayground({
    hub,
    live,
    baseUrl,
    port: free ? Number(port ?? USUAL_PORT) : 0,
    keepIn: usualFolder(),
    ...(file !== undefined && { file: resolve(folder, file) }),
  });
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  const failed = () => console.log("No browser could be opened from here: open the address above in one.");
  opener.once("error", failed);
  opener.once("exit", (code) => code && failed());
  opener.unref();
}
