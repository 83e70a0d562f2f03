import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../src/core/profile/finding.ts";
import { profile } from "../../src/core/profile/profile.ts";
import type { ColumnContent } from "./use-column.ts";

/** The profile looks at so many rows, so that the page never stands still. */
const ROWS = 1_000;

/** Findings that are shown. */
const SHOWN = 4;

/** What may be wrong with the column, what touches most rows for certain first. */
export function useFindings(heading: string, content: ColumnContent | undefined): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  useEffect(() => {
    setFindings([]);
    if (content === undefined || content.rows.length === 0) return;
    const timer = setTimeout(() => {
      const column = content.rows.slice(0, ROWS).map(([cell]) => cell ?? "");
      setFindings(profile({ headings: [heading], columns: [column] }).slice(0, SHOWN));
    }, 50);
    return () => clearTimeout(timer);
  }, [heading, content]);
  return findings;
}
