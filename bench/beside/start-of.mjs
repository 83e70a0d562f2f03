// FILE [FORMULA]: the processor time that a script takes to be parsed and evaluated in a fresh context and to answer a
// formula, as {"ms", "answer", "ran"}: `ran` is how many characters the functions have that ran, measured by a second context.
import { readFileSync } from "node:fs";
import { Session } from "node:inspector";
import vm from "node:vm";

const [file, formula] = process.argv.slice(2);
const code = readFileSync(file, "utf8");
const context = vm.createContext({});
const begun = process.cpuUsage();
new vm.Script(code, { filename: "timed.js" }).runInContext(context);
const answer = formula === "" ? "" : vm.runInContext(formula, context);
const { user, system } = process.cpuUsage(begun);
console.log(
  JSON.stringify({ ms: (user + system) / 1000, answer, ran: formula === "" ? 0 : charactersRun() }),
);

function charactersRun() {
  const session = new Session();
  session.connect();
  let found = [];
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const other = vm.createContext({});
  vm.runInContext(code, other, { filename: "watched.js" });
  vm.runInContext(formula, other);
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    found = result.filter(({ url }) => url === "watched.js").flatMap(({ functions }) => functions);
  });
  const length = ({ ranges: [{ startOffset, endOffset }] }) => endOffset - startOffset;
  const ran = found.filter(({ ranges: [range], functionName }) => range.count > 0 && functionName !== "");
  return ran.reduce((sum, one) => sum + length(one), 0);
}
