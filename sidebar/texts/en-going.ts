/** What is said in English of a change that takes longer than a minute. */
export const going = {
  going: {
    "cells back": "{done, number} of {of, number} cells put back",
    "rows back": "{done, number} of {of, number} rows put back",
    "rows out": "{done, number} of {of, number} rows taken out",
    "rows split": "{done, number} of {of, number} rows split",
    "cells fixed": "{done, number} of {of, number} cells changed",
    "formulas frozen": "{done, number} of {of, number} formulas turned into values",
    "formulas finished": "{done, number} of {of, number} formulas finished",
    "traces removed": "{done, number} of {of, number} traces removed",
  },
  goingStopped: "Stopped: {far}. You can go on from here whenever you open Stet.",
  resting: "Something was not finished: {far}. Go on?",
  goOn: "Go on",
  restingOfOthers:
    "{known, select, true {{who}} other {Somebody else}} began something that was not finished: {far}. Going on does the rest in your name, as the tabs “Stet log” and “Stet changes” tell it, which everybody who edits this file can write.",
  goOnInMyName: "Go on in my name",
  leaveAsIs: "Leave it as it is",
  stopping: "Stopping…",
} as const;
