// On paper: as few sheets as the text needs, nothing to press, and where the page is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, PUBLIC } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

/** The pages that are printed, and the most sheets of A4 that each may take. */
const SHEETS = {
  "compare/sip/486-busy-here-vs-600-busy-everywhere": 5,
  "compare/websocket/1005-no-status-rcvd-vs-1006-abnormal-closure": 5,
  "sip/503-service-unavailable": 6,
  "websocket/1006-abnormal-closure": 4,
  "sip/decide": 7,
  "websocket/decide": 2,
};

for (const language of LANGUAGES) {
  test(`in ${language} a page takes few sheets, bears its address and has nothing to press`, async () => {
    // With scripts: what they show on a screen is left out on paper as well.
    const page = await browser.newPage({ viewport: { width: 688, height: 1017 } });
    for (const [below, most] of Object.entries(SHEETS)) {
      await page.goto(`${server.origin}/${language}/${below}.html`);
      const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      assert.ok(sheets <= most, `${below}: ${sheets} sheets`);
      await page.emulateMedia({ media: "print" });
      const pressed = await page.locator("button, input, select, summary").evaluateAll((all) =>
        all.filter((it) => it.checkVisibility() && !it.closest(".answer, .agree")).map((it) => it.textContent.trim()),
      );
      assert.deepEqual(pressed, [], below);
      const address = await page.evaluate(() => getComputedStyle(document.querySelector("main"), "::before").content);
      assert.equal(address, `"${PUBLIC}/${language}/${below}.html"`);
      // A drawing is printed whole.
      const cut = await page.locator("svg.ladder").evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().width > it.closest("figure").getBoundingClientRect().width + 1 || !it.checkVisibility({ contentVisibilityAuto: true })).length);
      assert.equal(cut, 0, below);
      await page.emulateMedia({ media: null });
    }
    await page.close();
  });
}
