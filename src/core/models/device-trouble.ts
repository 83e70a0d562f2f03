import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";

interface Case {
  readonly says: RegExp;
  readonly sentence: (model: string) => Said;
}

/** What browsers, transformers.js and onnxruntime say; the first that fits decides. */
const cases = (): readonly Case[] => [
  {
    says: /bad_alloc|out of memory|allocation failed|memory access out of bounds|could not allocate|Invalid array length/i,
    sentence: (model) => said("device.noMemory", { model }),
  },
  {
    says: /\b(401|403|404)\b|unauthorized|forbidden|could not locate file|not found/i,
    sentence: (model) => said("device.noModel", { model }),
  },
  {
    says: /is not the file that was expected/i,
    sentence: (model) => said("device.otherFile", { model }),
  },
  {
    says: /content security policy|refused to|securityerror|worker.*(blocked|denied)/i,
    sentence: () => said("device.forbidden"),
  },
  {
    says: /failed to fetch|networkerror|load failed|dynamically imported module|err_network|\b50\d\b/i,
    sentence: (model) => said("device.noNetwork", { model }),
  },
  {
    says: /quota/i,
    sentence: (model) => said("device.noRoom", { model }),
  },
  {
    says: /unsupported (pipeline|model)|unknown model class|missing the following inputs|is not loaded/i,
    sentence: (model) => said("device.cannot", { model }),
  },
];

/** A browser's, transformers.js' or onnxruntime's error for the person in front of the sidebar. */
export function deviceTrouble(message: string, model: string): Said {
  const found = cases().find(({ says }) => says.test(message));
  return found ? found.sentence(model) : said("device.error", { model, text: message.slice(0, 200) });
}
