const { readdirSync, readFileSync } = require("node:fs");

/** Clock ticks of a second in Linux's process table. */
const TICKS = 100;

/**
 * The minutes of processor time that this process and all its children, ended or not, have used; undefined where there is
 * no such table to read, as on macOS.
 */
module.exports = function processorMinutes() {
  const processes = new Map();
  try {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const stat = read(`/proc/${pid}/stat`);
      // After the command in brackets: state, parent, …, and from the twelfth on the user's and the system's time.
      const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields) processes.set(Number(pid), { parent: Number(fields[1]), ticks: sum(fields.slice(11, 15)) });
    }
  } catch {
    return undefined;
  }
  const isOurs = (pid) => pid === process.pid || (processes.has(pid) && isOurs(processes.get(pid).parent));
  const ours = [...processes].filter(([pid]) => isOurs(pid)).map(([, { ticks }]) => ticks);
  return sum(ours) / TICKS / 60;
};

const sum = (numbers) => numbers.reduce((all, each) => all + Number(each), 0);

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
