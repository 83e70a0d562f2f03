import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** 150 are promised of rules that look at each cell alone, however long the file. */
const MOST_MEGABYTES = 140;

const ROWS = 300_000;
/** The heap has a limit: where other programs leave V8 little time, it lets garbage lie as long as it may. */
const HEAP = ["--max-old-space-size=48", "--max-semi-space-size=8"];

/** In kB. Where Linux tells it of the program alone, since what it says of a process begins with its parent's peak. */
const TELLS_PEAK = `
  import { existsSync, readFileSync } from "node:fs";
  process.on("exit", () => {
    const own = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
    process.stderr.write("peak " + (/VmHWM:\\s*(\\d+)/.exec(own)?.[1] ?? process.resourceUsage().maxRSS));
  });`;

it("takes little memory to clean a long file in the terminal", () => {
  const folder = mkdtempSync(join(tmpdir(), "memory-"));
  try {
    const rows = Array.from(
      { length: ROWS },
      (_, row) => `${row},  Zoë ${row} &amp; Søn  of ${row % 977} \n`,
    );
    writeFileSync(join(folder, "long.csv"), `id,name\n${rows.join("")}`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...HEAP,
        "--import",
        `data:text/javascript,${encodeURIComponent(TELLS_PEAK)}`,
        ...["scripts/sheet.mjs", "long.csv", "=HF_CLEAN(B2:B)"],
      ],
      { encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, INIT_CWD: folder } },
    );
    expect(stdout.split("\n", 2)).toEqual(["Zoë 0 & Søn of 0", "Zoë 1 & Søn of 1"]);
    expect(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(MOST_MEGABYTES);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
