import { forPage } from "./for-page.mjs";
import { inAscii } from "./in-ascii.mjs";
import { withoutCommentMarks } from "./without-comment-marks.mjs";

/**
 * A script of its own, as JSON, which a page is given when it needs it. What went into it is added to `metafiles`.
 */
export async function pushedScript(entry, metafiles, plugins = []) {
  const { script } = await forPage(entry, metafiles, { plugins });
  return inAscii(JSON.stringify(withoutCommentMarks(script.trim())));
}
