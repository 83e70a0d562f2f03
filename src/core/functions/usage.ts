import { noUsage } from "../journal/usage.ts";
import type { SheetFunction } from "./function.ts";

export const usage: SheetFunction = {
  name: "HF_USAGE",
  title: "Show usage",
  group: "Also",
  summary: "Shows what Stet has used in this file today: requests, remembered answers, estimated cost.",
  params: [],
  returns: "Two columns: what, and how much.",
  example: { formula: "=HF_USAGE()", result: "Requests to models today" },
  ask(_args, settings) {
    const used = settings.usage ?? noUsage("");
    return {
      job: null,
      show: () => [
        ["Requests to models today", used.requests],
        ["Answers they brought", used.answered],
        ["Answers remembered, at no cost", used.remembered],
        ["Google's fetches used by Stet", used.fetches],
        ["Estimated cost in US dollars", Math.round(used.dollars * 1e6) / 1e6],
      ],
    };
  },
};
