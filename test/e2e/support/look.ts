import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/**
 * What is wrong with a screen of the sidebar for people who see or hear it otherwise: as lines, none when all is well. In
 * another language a screen is built the same way, so that `tooWide` is all there is to ask of it there.
 */
export async function problemsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: Violation[] }>;
        _audit: { rules: { id: string; impact: string | null }[] };
      };
    };
    const isSlight = ({ impact }: { impact: string | null }) => impact === "minor" || impact === "moderate";
    const slight = axe._audit.rules.filter(isSlight).map(({ id }) => [id, { enabled: false }]);
    return (await axe.run({ resultTypes: ["violations"], rules: Object.fromEntries(slight) })).violations;
  });
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  return [...serious, ...(await tooWide(page))];
}

/** Where a screen of the sidebar is wider than its frame, or than that at twice the size: as lines, none when all is well. */
export async function tooWide(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const width of [300, 150]) {
    await page.setViewportSize({ width, height: 640 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`It is ${over} pixels wider than ${width}.`);
  }
  await page.setViewportSize({ width: 300, height: 640 });
  return wide;
}
