import { spawnSync } from "node:child_process";
import { ROOT } from "./root.mjs";

/** The processor time and the most memory of a program whose output nobody reads; GNU time tells them. */
export function measure(command) {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "TIME %U %S %M", ...command], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: ROOT },
  });
  const [, user, system, kilobytes] = /TIME (\S+) (\S+) (\d+)/.exec(stderr ?? "") ?? [];
  if (kilobytes === undefined)
    throw new Error(`GNU time is needed (Debian: apt-get install time). ${stderr}`);
  return { ms: 1000 * (Number(user) + Number(system)), megabytes: Math.round(Number(kilobytes) / 1024) };
}
