import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer as Reply, Sent } from "../../playground/host/transport.ts";

/** Builds the probe's script project, as `npm run probe` does, and returns its folder. */
export function buildProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), "stet-probe-"));
  execFileSync(process.execPath, ["scripts/probe.mjs", folder]);
  return folder;
}

const reply = (status: number, text = "", headers: [string, string][] = []): Reply => ({
  status,
  headers,
  body: new TextEncoder().encode(text),
  seconds: 0,
});

/** What the probe asks of the world outside, as Google's own pages answer it. */
export const WORLD = {
  "https://www.google.com": ({ url }: Sent): Reply =>
    url.endsWith("/generate_204") ? reply(204) : url.endsWith("/") ? reply(200) : reply(404, "Not found"),
  "https://google.com": (): Reply => reply(301, "", [["location", "https://www.google.com/"]]),
  "https://www.gstatic.com": (): Reply => reply(204),
};
