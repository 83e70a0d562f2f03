import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The first of these programs that this machine has; undefined when it has none. */
export const programNamed = (...names: string[]): string | undefined =>
  names.find((name) =>
    (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name))),
  );

/** Runs a program to its end and gives what it wrote. Throws an error with the end of its complaint when it fails. */
export function run(program: string, args: readonly string[], input: string | Buffer = ""): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    const written: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => written.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(written));
      else
        reject(
          new Error(`${program} failed: ${Buffer.concat(complaints).toString("utf8").trim().slice(-200)}`),
        );
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** The version that a program says it has. */
export async function versionOf(program: string, flag = "--version"): Promise<string> {
  const said = await run(program, [flag]).catch(() => Buffer.from(""));
  return /\d+(\.\d+)+/.exec(said.toString("utf8"))?.[0] ?? "installed";
}

/** Hands `use` a folder that holds these files and is gone afterwards, for programs that read no pipes. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "stet-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
