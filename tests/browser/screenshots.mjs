// Takes pictures of the main pages, to look at: 375, 768 and 1280 px wide, in both languages and themes, and in print.
//
//   bin/test                                         # builds the site into target/browser/site, or build it there:
//   cargo run --release -- build --out target/browser/site --base-url https://example.test
//   node screenshots.mjs FOLDER [PART OF A NAME]     # in tests/browser, after `npm ci`
//
// Writes FOLDER/PAGE.LANGUAGE.WIDTH.THEME.png, and FOLDER/PAGE.LANGUAGE.print.pdf for each page.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { launch } from "./lib/browser.mjs";
import { everyPage, SITE } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const [folder, only = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node screenshots.mjs FOLDER [PART OF A NAME]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const server = await serve(SITE);
const browser = await launch();
let pictures = 0;
for (const colorScheme of ["light", "dark"]) {
  const page = await (await browser.newContext({ colorScheme, reducedMotion: "reduce" })).newPage();
  for (const [name, below] of everyPage()) {
    const file = path.join(folder, name.replace(/, (..)$/, ".$1").replace(/[ ,]+/g, "-").toLowerCase());
    if (!file.includes(only)) continue;
    await page.goto(`${server.origin}/${below}`);
    for (const width of [375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${file}.${width}.${colorScheme}.png`, fullPage: true });
      pictures += 1;
    }
    if (colorScheme === "light") await page.pdf({ path: `${file}.print.pdf`, format: "A4", preferCSSPageSize: true });
  }
}
await browser.close();
await server.close();
console.log(`${pictures} pictures in ${folder}`);
