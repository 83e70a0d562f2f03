import { Session } from "node:inspector";
import vm from "node:vm";

/**
 * Where the functions begin that run while a script is loaded, and those that run while `sample` is evaluated after it, as
 * two sets of offsets.
 */
export function whatRuns(script, sample) {
  const session = new Session();
  const ask = (method, params) => {
    let answer;
    session.post(method, params, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer; // In this process the answer is there before `post` returns.
  };
  session.connect();
  try {
    ask("Profiler.enable");
    ask("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    const context = vm.createContext({});
    const ran = (code, filename) => {
      vm.runInContext(code, context, { filename });
      const { result } = ask("Profiler.takePreciseCoverage");
      const functions = result.filter(({ url }) => url === NAME).flatMap(({ functions }) => functions);
      return new Set(
        functions
          .filter(({ ranges: [range] }) => range.count > 0)
          .map(({ ranges: [range] }) => range.startOffset),
      );
    };
    return { loading: ran(script, NAME), calling: ran(sample, "sample.js") };
  } finally {
    session.disconnect();
  }
}

const NAME = "stet-code.js";
