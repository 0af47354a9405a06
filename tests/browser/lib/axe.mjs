// axe-core, run on a page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that axe-core leaves off unless asked: WCAG 2.2 has the first, WCAG 2.1 the second. */
const MORE = ["target-size", "label-content-name-mismatch"];

/** What axe-core finds on a page, one line each: by the rules of WCAG and by what it calls best practices. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const rules = Object.fromEntries(MORE.map((id) => [id, { enabled: true }]));
  const { violations } = await page.evaluate((rules) => window.axe.run(document, { resultTypes: ["violations"], rules }), rules);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target).join(", ")}`);
}
