// Takes pictures of the main pages, to look at: 375, 768 and 1280 px wide, in both languages and themes, and in print; and
// of the search as it answers.
//
//   bin/test                                         # builds the site into target/browser/site, or build it there:
//   cargo run --release -- build --out target/browser/site --base-url https://example.test
//   node screenshots.mjs FOLDER [PART OF A NAME]     # in tests/browser, after `npm ci`
//
// Writes FOLDER/PAGE.LANGUAGE.WIDTH.THEME.png, and FOLDER/PAGE.LANGUAGE.print.pdf for each page; pages with the search
// open are named after what was put into it.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { launch, paste } from "./lib/browser.mjs";
import { everyPage, LANGUAGES, SEED, SITE } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const [folder, only = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node screenshots.mjs FOLDER [PART OF A NAME]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

/** What is put into the search, by what the picture is called: two codes, a word for each language, a message. */
const SEARCHES = {
  "search-two-codes": { en: "486 600", ja: "486 600" },
  "search-word": { en: "busy", ja: "話中" },
  "search-message": {
    en: "SIP/2.0 301 Moved\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n",
    ja: "SIP/2.0 301 Moved\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n",
  },
};

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
  for (const [name, texts] of Object.entries(SEARCHES)) {
    for (const language of LANGUAGES) {
      const file = path.join(folder, `${name}.${language}`);
      if (!file.includes(only)) continue;
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${server.origin}/${language}/${SEED}`);
        await paste(page, texts[language]);
        await page.screenshot({ path: `${file}.${width}.${colorScheme}.png` });
        pictures += 1;
      }
    }
  }
}
await browser.close();
await server.close();
console.log(`${pictures} pictures in ${folder}`);
