// The table of all codes, used as a reader would: filtered, sorted, shared by its address, two codes compared; by keyboard
// alone, on a phone, on paper and without scripts.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { violations } from "./lib/axe.mjs";
import { listen } from "./lib/browser.mjs";
import { LANGUAGES, PROJECT, PUBLIC, SITE } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";
import { SmallSite } from "./lib/small.mjs";
import { browser, server } from "./lib/stage.mjs";

const file = (below) => pathToFileURL(path.join(SITE, below)).href;

/** The table of all codes of SIP takes so many sheets at most. */
const SHEETS = 6;

const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");

/** A page with the table; what goes wrong on it fails the test at its end. */
async function open(t, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const { page, problems } = await listen(context);
  t.after(async () => {
    assert.deepEqual(problems, []);
    await context.close();
  });
  await page.goto(address);
  return page;
}

/** The codes that are shown, from top to bottom. */
const codes = (page) => page.locator("#matrix-table tr[data-at]:not([hidden]) .number").allTextContents();

/** The button that opens what is wanted of a facet. Its boxes are made when they are opened first. */
async function opener(page, key) {
  const nth = await page.evaluate((key) => [...document.querySelectorAll("#matrix template")].findIndex((template) => template.content.querySelector("input").name === key), key);
  return page.locator(".matrix-filters > button").nth(nth);
}

/** Opens a filter and ticks a value of it. */
async function tick(page, key, value) {
  const box = page.locator(`#matrix input[name="${key}"][value="${value}"]`);
  if (!(await box.isVisible())) await (await opener(page, key)).click();
  await box.click();
}

/** The row of a code. */
const row = (page, code) => page.locator("#matrix-table tr[data-at]").filter({ has: page.locator(`.number:text-is("${code}")`) });

/** The keys of the columns that are seen beside the codes. */
const columns = (page) => page.locator("#matrix-table thead th:visible").evaluateAll((heads) => heads.map((head) => head.dataset.key).slice(1));

/** Is an element wholly on the screen? */
const onScreen = (locator) => locator.evaluate((element) => {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
});

/** What the site tells programs of SIP. */
const told = (name) => JSON.parse(readFileSync(path.join(SITE, "api/sip", name), "utf8"));

/** The codes whose facts have one of the values of each facet. */
function having(facets) {
  return told("index.json").codes.flatMap(({ code, file }) => {
    const facts = told(file).facets;
    const is = (facet) => facts.find((fact) => fact.facet === facet).is;
    return Object.entries(facets).every(([facet, values]) => values.includes(is(facet))) ? [code] : [];
  });
}

for (const language of LANGUAGES) {
  const sip = `${language}/sip/index.html`;

  test(`in ${language} values of one facet widen what is shown, and facets narrow it`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}`);
    assert.equal((await codes(page)).length, 75);
    await tick(page, "next", "follow-contact");
    const first = having({ next: ["follow-contact"] });
    assert.deepEqual(await codes(page), first);
    await tick(page, "next", "try-another-server");
    const wider = having({ next: ["follow-contact", "try-another-server"] });
    assert.ok(wider.length > first.length);
    assert.deepEqual(await codes(page), wider);
    await tick(page, "final", "yes");
    await tick(page, "scope", "server");
    const narrow = having({ next: ["follow-contact", "try-another-server"], final: ["yes"], scope: ["server"] });
    assert.ok(narrow.length > 0 && narrow.length < wider.length);
    assert.deepEqual(await codes(page), narrow);
    const said = await page.locator("#matrix-count").textContent();
    assert.deepEqual(said.match(/\d+/g).map(Number).sort((a, b) => a - b), [narrow.length, 75], "the count is said");
    assert.equal(await page.locator("#matrix-count").getAttribute("role"), "status");
    // Each value tells how many codes it would show.
    await (await opener(page, "scope")).click();
    if (!(await page.locator('#matrix input[name="scope"][value="hop"]').isVisible())) await (await opener(page, "scope")).click();
    const label = page.locator('#matrix label:has(input[name="scope"][value="hop"])');
    assert.equal(Number(await label.locator("small").textContent()), having({ next: ["follow-contact", "try-another-server"], final: ["yes"], scope: ["hop"] }).length);
    // A chosen value is taken away where it stands, and the focus is not lost.
    await page.locator(".matrix-chosen li button").last().click();
    assert.ok(await page.evaluate(() => document.activeElement.closest(".matrix-chosen li")));
    await page.locator(".matrix-chosen > button").click();
    assert.equal((await codes(page)).length, 75);
    assert.ok(await page.locator(".matrix-chosen").isHidden());
  });

  for (const from of ["a file", "a server"]) {
    test(`in ${language}, from ${from}, the address holds what is chosen; back undoes it`, async (t) => {
      const start = from === "a file" ? file(sip) : `${server.origin}/${sip}`;
      const page = await open(t, start);
      await tick(page, "final", "yes");
      await tick(page, "class", "6xx");
      await page.keyboard.press("Escape");
      await page.locator("#matrix-table thead button").nth(1).click();
      const [address, shown] = [page.url(), await codes(page)];
      assert.ok(shown.length >= 5 && shown.length < 10, String(shown));

      const other = await open(t, address);
      assert.deepEqual(await codes(other), shown, "whoever is sent the address sees the same");
      assert.ok((await other.locator("#overview").boundingBox()).y < 300, "the table is in sight");
      const translated = await other.locator(".bar-languages a").first().getAttribute("href");
      assert.equal(translated.split("#")[1], address.split("#")[1], "in the other language too");

      await page.goBack();
      assert.deepEqual(await codes(page), shown.toSorted(), "the order is the codes' own again");
      await page.goBack();
      assert.equal((await codes(page)).length, having({ final: ["yes"] }).length);
      await page.goBack();
      assert.equal(page.url(), start);
      assert.equal((await codes(page)).length, 75);
      await page.goForward();
      await page.goForward();
      await page.goForward();
      assert.equal(page.url(), address);
      assert.deepEqual(await codes(page), shown);
    });
  }

  test(`in ${language} a column sorts by the protocol's order of its values, both ways`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}`);
    const order = told("facets.json").facets.find((facet) => facet.id === "scope").values.map((value) => value.id);
    const expected = [];
    for (const value of order) expected.push(...having({ scope: [value] }));
    const head = page.locator('#matrix-table th[data-key="scope"]');
    assert.equal(await page.locator("#matrix-table th[aria-sort]").getAttribute("data-key"), "");
    await head.locator("button").click();
    assert.deepEqual(await codes(page), expected);
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    assert.equal(await page.locator("#matrix-table th[aria-sort]").count(), 1);
    assert.equal(await page.locator('#matrix-table th[scope="rowgroup"]:visible').count(), 0, "classes stand apart in the codes' order alone");
    await head.locator("button").click();
    assert.equal(await head.getAttribute("aria-sort"), "descending");
    const down = [];
    for (const value of order.toReversed()) down.push(...having({ scope: [value] }));
    assert.deepEqual(await codes(page), down);
    await page.locator('#matrix-table th[data-key=""] button').click();
    assert.deepEqual(await codes(page), expected.toSorted());
    assert.equal(await page.locator('#matrix-table th[scope="rowgroup"]:visible').count(), 6);
  });

  test(`in ${language} the codes that name one as close are found by it, and sorted by the nearest`, async (t) => {
    const close = (file) => told(file).facets.find((fact) => fact.facet === "alternatives").are.map((id) => id.split("/")[1]);
    const all = told("index.json").codes.map(({ code, file }) => ({ code, close: close(file) }));
    const expected = all.filter((one) => one.close.includes("486")).map((one) => one.code);
    assert.ok(expected.length > 1 && expected.length < 20, String(expected));
    const page = await open(t, `${server.origin}/${sip}`);
    const summary = await opener(page, "alternatives");
    const label = await summary.textContent();
    await summary.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.getByRole("group", { name: label, exact: true }).count(), 1, "the values are a group with a name");
    const set = page.locator("#matrix fieldset:visible");
    assert.ok(await set.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight > element.clientHeight), "75 codes are scrolled through downwards");
    const box = page.getByRole("checkbox", { name: /^486 Busy Here/ });
    await box.focus();
    await page.keyboard.press("Space");
    assert.deepEqual(await codes(page), expected);
    assert.match(page.url(), /#alternatives=486$/);
    assert.match(await page.locator(".matrix-chosen li button").textContent(), new RegExp(`^${label} 486 Busy Here`));
    await page.keyboard.press("Escape");
    assert.ok(await summary.evaluate((element) => element === document.activeElement));

    // What is sorted by is among the columns that were chosen.
    await page.goto(`${page.url()}&show-columns=next,alternatives`);
    const head = page.locator('#matrix-table th[data-key="alternatives"]');
    await head.locator("button").click();
    const nearest = (one) => Number(one.close[0]);
    const sorted = all.filter((one) => one.close.includes("486")).sort((a, b) => nearest(a) - nearest(b));
    assert.deepEqual((await codes(page)).map((code) => nearest(all.find((one) => one.code === code))), sorted.map(nearest));
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    const other = await open(t, page.url());
    assert.deepEqual(await codes(other), await codes(page), "whoever is sent the address sees the same");
  });

  for (const [width, height] of [[1280, 900], [360, 740]]) {
    test(`in ${language} at ${width} px what is chosen from opens on the screen, above the result and with its count`, async (t) => {
      const page = await open(t, `${server.origin}/${sip}`, { viewport: { width, height } });
      await page.locator("#matrix:not([hidden])").waitFor();
      const buttons = page.locator(".matrix-filters > button");
      for (let nth = 0; nth < (await buttons.count()); nth++) {
        await buttons.nth(nth).click();
        const set = page.locator("#matrix fieldset:visible");
        assert.equal(await set.count(), 1, "one is open at a time");
        assert.equal(await buttons.nth(nth).getAttribute("aria-expanded"), "true");
        assert.ok(await onScreen(set), `${nth}: its answers are on the screen`);
        assert.ok(await onScreen(page.locator("#matrix-count")), `${nth}: so is the count`);
        const [panel, result] = [await set.boundingBox(), await page.locator("#matrix-table").boundingBox()];
        assert.ok(panel.y + panel.height <= result.y, "it lies over no row");
      }
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("#matrix fieldset:visible").count(), 0);
      assert.ok(await buttons.last().evaluate((button) => button === document.activeElement), "the focus is where it was");
      // Leaving closes it, and what was pressed stays where it is.
      await buttons.first().click();
      const box = row(page, "486").locator("input");
      await box.scrollIntoViewIfNeeded();
      const before = (await box.boundingBox()).y;
      await box.click();
      assert.equal(await page.locator("#matrix fieldset:visible").count(), 0);
      assert.ok(await box.isChecked());
      assert.ok(Math.abs((await box.boundingBox()).y - before) < 2, "nothing jumps");
    });
  }

  test(`in ${language} as many columns are seen as fit, those that tell most, and others by choice`, async (t) => {
    const order = ["next", "scope", "headers"];
    for (const [width, least] of [[1920, 9], [1280, 5], [768, 3], [360, 1]]) {
      const page = await open(t, `${server.origin}/${sip}`, { viewport: { width, height: 800 } });
      const seen = await columns(page);
      assert.ok(seen.length >= least, `${width}: ${seen}`);
      assert.deepEqual(seen.slice(0, 3), order.slice(0, seen.length));
      const box = await page.locator("#matrix-table").boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.width > width * 0.88, `${width}: the table takes the page's width`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const scrolls = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((element) => {
        const style = getComputedStyle(element);
        return /auto|scroll/.test(style.overflowX + style.overflowY) && element.getClientRects().length > 0 && element.closest(".matrix");
      }).length);
      assert.equal(scrolls, 0, "the page alone scrolls");
    }
    const page = await open(t, `${server.origin}/${sip}`);
    const first = await columns(page);
    await page.locator(".matrix-columns").click();
    const boxes = page.locator("#matrix fieldset:visible input");
    assert.equal(await boxes.count(), 13);
    assert.deepEqual(await page.locator("#matrix fieldset:visible input:checked").evaluateAll((all) => all.map((box) => box.value)), first);
    await page.locator('#matrix fieldset:visible input[value="final"]').click();
    await page.locator(`#matrix fieldset:visible input[value="${first[1]}"]`).click();
    const wanted = first.filter((key) => key !== first[1]).concat("final");
    assert.deepEqual(await columns(page), wanted);
    assert.ok(page.url().endsWith(`#show-columns=${wanted.join(",")}`), page.url());
    const other = await open(t, page.url());
    assert.deepEqual(await columns(other), wanted, "whoever is sent the address sees the same");
    await page.goBack();
    await page.goBack();
    assert.deepEqual(await columns(page), first, "back undoes it");
    assert.ok(!page.url().includes("#"));
  });

  test(`in ${language} rows are as high as the columns that are seen need`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}#show-columns=next`);
    const height = () => page.locator("#matrix-table").evaluate((table) => table.offsetHeight);
    const hidden = await height();
    await page.evaluate(() => {
      for (const row of document.getElementById("matrix-table").rows) while (row.cells.length > 2) row.deleteCell(2);
    });
    assert.equal(await height(), hidden);
  });

  test(`in ${language} more columns than fit are stacked below the code, each with its label`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}#show-columns=next,scope,fork`, { viewport: { width: 360, height: 740 } });
    const cells = row(page, "486").locator("td:visible");
    assert.equal(await cells.count(), 3);
    const label = await (await opener(page, "scope")).textContent();
    assert.equal(JSON.parse(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, "::before").content)), label);
    const boxes = [];
    for (let nth = 0; nth < 3; nth++) boxes.push(await cells.nth(nth).boundingBox());
    assert.ok(boxes[0].y + boxes[0].height <= boxes[1].y + 1 && boxes[1].y + boxes[1].height <= boxes[2].y + 1);
    assert.ok(boxes.every((box) => box.x >= 0 && box.x + box.width <= 360));
  });

  for (const from of ["a file", "a server"]) {
    test(`in ${language}, from ${from}, ticked codes stand side by side, and the address holds them`, async (t) => {
      const start = from === "a file" ? file(sip) : `${server.origin}/${sip}`;
      const page = await open(t, start);
      for (const code of ["603", "486", "600"]) await row(page, code).locator("input").click();
      const link = page.locator("#matrix-compare a");
      assert.match(await link.textContent(), /3/);
      assert.ok(await onScreen(link), "it is in sight wherever one ticks");
      await link.click();
      const side = page.locator(".beside table");
      await side.waitFor();
      assert.ok(page.url().endsWith("#side-by-side=486,600,603"), page.url());
      assert.ok(await page.locator("#matrix-table").isHidden() && await page.locator("#matrix").isHidden());
      assert.match(await page.locator("#overview").textContent(), /486.*600.*603/);
      assert.ok(await onScreen(page.locator("#overview")));
      const heads = side.locator("thead th");
      assert.deepEqual(await heads.locator(".number").allTextContents(), ["486", "600", "603"]);
      for (const gist of await heads.locator(".gist").allTextContents()) assert.ok(gist.length > 5);
      // What differs is seen; what all say alike is folded, until it is asked for.
      const facets = (code) => told(`${code}.json`).facets;
      const differ = (id) => new Set(["486", "600", "603"].map((code) => {
        const fact = facets(code).find((fact) => fact.facet === id);
        return fact.is ?? String(fact.are);
      })).size > 1;
      const rows = side.locator("tbody").first().locator("tr");
      assert.equal(await rows.first().locator("td").count(), 3, "what to do first");
      const shown = await rows.count();
      assert.ok(differ("next") && differ("scope") && !differ("ack"));
      const says = async (key) => (await opener(page, key)).textContent();
      const labels = await rows.locator("th").allTextContents();
      assert.ok(labels.includes(await says("next")) && !labels.includes(await says("ack")), String(labels));
      assert.equal(await side.locator("tbody").last().isVisible(), false);
      const fold = side.locator("button");
      await fold.click();
      assert.equal(await fold.getAttribute("aria-expanded"), "true");
      const alike = side.locator("tbody").last().locator("tr");
      assert.equal(await alike.count(), Number((await fold.textContent()).match(/\d+/)[0]));
      assert.ok((await alike.locator("th").allTextContents()).includes(await says("ack")));
      assert.equal(shown - 1 + (await alike.count()), 15, "all facets, the class and the status");
      const pairs = page.locator(".beside nav a");
      assert.equal(await pairs.count(), 3);
      assert.match(await pairs.first().getAttribute("href"), /compare\/sip\/486-busy-here-vs-600-busy-everywhere\.html$/);
      assert.match(await heads.first().locator("a").getAttribute("href"), /^486-busy-here\.html$/);

      const address = page.url();
      const translated = await page.locator(".bar-languages a").first().getAttribute("href");
      assert.equal(translated.split("#")[1], "side-by-side=486,600,603", "in the other language too");
      await page.reload();
      assert.deepEqual(await heads.locator(".number").allTextContents(), ["486", "600", "603"], "a reload keeps them");
      await page.goBack();
      await page.locator("#matrix-table").waitFor();
      await page.goForward();
      await side.waitFor();
      assert.equal(page.url(), address);
      await page.locator(".beside-back").click();
      await page.locator("#matrix-table").waitFor();
      assert.ok(await side.isHidden());
      assert.ok(await row(page, "600").locator("input").isChecked(), "more can be ticked");
    });
  }

  test(`in ${language} on a phone codes side by side are told facet by facet, and none is cut`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}#side-by-side=486,600,603,480,503,302,408,200`, { viewport: { width: 320, height: 740 } });
    assert.equal(await page.locator(".beside thead th").count(), 8);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const cell = page.locator(".beside tbody").first().locator("tr").first().locator("td").first();
    assert.equal(JSON.parse(await cell.evaluate((cell) => getComputedStyle(cell, "::before").content)), "200");
    assert.deepEqual(await violations(page), []);
  });

  test(`in ${language} two codes lead to their comparison, whichever is ticked first`, async (t) => {
    const page = await open(t, file(sip));
    const some = ["404", "180", "181", "182", "183", "199", "200", "202", "204"];
    for (const code of some) await row(page, code).locator("input").click();
    assert.ok(!(await row(page, "404").locator("input").isChecked()), "a ninth one takes the place of the first");
    assert.equal(await page.locator("#matrix-table input:checked").count(), 8);
    await page.locator(".matrix-bar > button").click();
    assert.equal(await page.locator("#matrix-table input:checked").count(), 0);
    for (const code of ["600", "486"]) await row(page, code).locator("input").click();
    const link = page.locator("#matrix-compare a");
    assert.match(await link.textContent(), /486.*600/);
    await link.click();
    await page.waitForURL(`**/${language}/compare/sip/486-busy-here-vs-600-busy-everywhere.html`);
  });

  test(`in ${language} the keyboard alone filters, sorts and compares`, async (t) => {
    const page = await open(t, `${server.origin}/${language}/websocket/index.html`);
    const press = async (key, times = 1) => {
      for (let n = 0; n < times; n++) await page.keyboard.press(key);
    };
    await page.locator(".classes a").last().focus();
    await press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".matrix-filters > button")));
    await press("Enter");
    await press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches("fieldset, fieldset input")));
    if (await page.evaluate(() => document.activeElement.matches("fieldset"))) await press("Tab");
    const all = (await codes(page)).length;
    await press("Space");
    const left = (await codes(page)).length;
    assert.ok(left > 0 && left < all, `${left}`);
    await press("Escape");
    assert.ok(await page.evaluate(() => document.activeElement.matches(".matrix-filters > button")), "the focus is where it was");
    assert.equal(await page.locator("#matrix fieldset:visible").count(), 0);
    await press("Enter");
    await press("Tab");
    if (await page.evaluate(() => document.activeElement.matches("fieldset"))) await press("Tab");
    await press("Space");
    await press("Escape");
    assert.equal((await codes(page)).length, all);
    while (!(await page.evaluate(() => document.activeElement.matches("#matrix-table thead button")))) await press("Tab");
    await press("Tab");
    await press("Space");
    assert.equal(await page.locator("#matrix-table th").nth(1).getAttribute("aria-sort"), "ascending");
    // Each row is one stop: its link. Space ticks it, C compares.
    while (!(await page.evaluate(() => document.activeElement.matches("#matrix-table a")))) await press("Tab");
    const stops = [];
    for (let ticked = 0; ticked < 2; ticked++) {
      stops.push(await page.evaluate(() => document.activeElement.closest("tr")?.querySelector(".number").textContent));
      assert.equal(await page.locator(":focus").getAttribute("aria-keyshortcuts"), "Space C");
      assert.ok(await page.locator(".matrix-keys").isVisible(), "the keys are told");
      await press("Space");
      assert.equal(await page.locator("#matrix-table input:checked").count(), ticked + 1);
      // What has the focus lies neither under the heads nor under the bar below.
      const [focus, head, bar] = [await page.locator(":focus").boundingBox(), await page.locator("#matrix-table thead th").first().boundingBox(), await page.locator(".matrix-bar").boundingBox()];
      assert.ok(focus.y >= head.y + head.height - 1 && focus.y + focus.height <= bar.y + 1, "the focus is in sight");
      if (!ticked) await press("Tab");
    }
    assert.deepEqual(stops, (await codes(page)).slice(0, 2));
    await press("c");
    await page.waitForURL(/\/compare\/websocket\//);
  });

  test(`in ${language} it is a plain table without scripts`, async (t) => {
    for (const width of [375, 1280]) {
      const page = await open(t, file(sip), { javaScriptEnabled: false, viewport: { width, height: 900 } });
      assert.ok(await page.locator("#matrix").isHidden());
      assert.equal(await page.locator("#matrix-table tr[data-at] a .number:visible").count(), 75);
      assert.equal(await page.locator("#matrix-table thead th:visible").count(), 14);
      assert.equal(await page.locator("#matrix-table :is(button, input)").count(), 0);
    }
  });

  test(`in ${language} paper holds the columns that were chosen, in letters of 8 points, with the address and what was filtered`, async (t) => {
    const sheets = async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      return [pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)[1].trim().split(/\s+/).map(Number)];
    };
    // The words of each cell, and the smallest letters in points: a sheet of 287 mm is 1085 px wide.
    const printed = async (page) => {
      await page.setViewportSize({ width: 1085, height: 756 });
      await page.emulateMedia({ media: "print" });
      return page.locator("#matrix-table").evaluate((table) => {
        const seen = (cell) => cell.getClientRects().length > 0;
        const cells = [...table.querySelectorAll("tr[data-at]:not([hidden]) :is(th, td), tr[data-at]:not([hidden]) td :not(br)")].filter(seen);
        return {
          cells: cells.filter((cell) => /^T[HD]$/.test(cell.tagName)).length,
          small: cells.filter((cell) => !cell.innerText.trim() || parseFloat(getComputedStyle(cell).fontSize) * 0.75 < 7.99).map((cell) => cell.outerHTML),
          width: table.offsetWidth,
          cut: [...table.querySelectorAll("th, td")].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
          keys: [...table.tHead.rows[0].cells].filter(seen).map((head) => head.dataset.key),
          // Chromium leaves out a button where it repeats the heads on the next sheet.
          boxes: [...table.tHead.querySelectorAll("button")].filter((button) => getComputedStyle(button).display !== "contents").length,
        };
      });
    };
    for (const [below, most, rows] of [[sip, SHEETS, 75], [`${language}/websocket/index.html`, 2, 19]]) {
      for (const options of [{}, { viewport: { width: 375, height: 740 } }, { javaScriptEnabled: false }]) {
        const page = await open(t, file(below), options);
        const [count, [, , width, height]] = await sheets(page);
        assert.ok(count <= most, `${below}: ${count} sheets`);
        assert.ok(width > height, "they lie on their side");
        const paper = await printed(page);
        assert.equal(paper.keys.length, 7, "the first columns, whatever the screen");
        assert.equal(paper.boxes, 0, "the heads are on the second sheet too");
        assert.equal(paper.cells, rows * 7, "of every code");
        assert.deepEqual(paper.small, [], "in letters that can be read");
        assert.ok(paper.width <= 1085 && paper.cut === 0, "and none is cut");
        assert.equal(await page.locator("#matrix-table input:visible").count(), 0);
        assert.match(await page.locator(".matrix-address").textContent(), new RegExp(`^${PUBLIC}/${language}/`));
        assert.ok(await page.locator(".matrix-address").isVisible());
      }
    }
    const page = await open(t, `${file(sip)}#class=6xx&show-columns=next,final`, { viewport: { width: 375, height: 740 } });
    assert.equal((await sheets(page))[0], 1);
    const paper = await printed(page);
    assert.deepEqual(paper.keys, ["", "next", "final"], "what was chosen");
    assert.equal(paper.cells, (await codes(page)).length * 3);
    assert.ok(await page.locator(".matrix-chosen li").isVisible() && await page.locator("#matrix-count").isVisible(), "and what was filtered");
    const side = await open(t, `${file(sip)}#side-by-side=486,600,603`);
    assert.equal((await sheets(side))[0], 1);
    await side.emulateMedia({ media: "print" });
    assert.ok(await side.locator(".beside table").isVisible());
  });
}

test("the heads stay in sight while the page scrolls", async (t) => {
  const page = await open(t, `${server.origin}/en/sip/index.html`);
  await page.evaluate(() => scrollTo(0, 4000));
  const head = await page.locator("#matrix-table thead th").first().boundingBox();
  assert.ok(Math.abs(head.y) < 2, `${head.y}`);
});

test("on a phone the lists of codes are folded, and open where their class is asked for", async (t) => {
  const page = await open(t, `${server.origin}/en/sip/index.html`, { viewport: { width: 360, height: 740 } });
  assert.equal(await page.locator(".code-list:visible a").count(), 0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  assert.ok(height < 16 * 740, `${height / 740} screens`);
  await page.locator(".class-codes summary").first().click();
  assert.equal(await page.locator(".code-list").first().locator("a:visible").count(), 6);
  await page.locator('.classes a[href="#6xx"]').click();
  assert.ok(await page.locator(".code-list").last().locator("a").first().isVisible());
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await page.locator(".class-codes summary:visible").count(), 0);
  assert.equal(await page.locator(".code-list a:visible").count(), 75);
});

test("filtering hides rows and moves none, which would lay out hundreds of them anew", async (t) => {
  const page = await open(t, `${server.origin}/en/sip/index.html`);
  await page.locator("#matrix-table").evaluate((table) => {
    window.moved = 0;
    new MutationObserver((records) => {
      for (const record of records) window.moved += [...record.addedNodes].filter((node) => node.nodeName === "TR").length;
    }).observe(table, { childList: true, subtree: true });
  });
  const moved = () => page.evaluate(() => window.moved);
  await tick(page, "final", "no");
  assert.equal(await moved(), 0);
  await page.keyboard.press("Escape");
  await page.locator('#matrix-table th[data-key="scope"] button').click();
  assert.equal(await moved(), 75, "sorting moves all of them, once");
  await tick(page, "final", "no");
  assert.equal(await moved(), 75);
});

test("an address that asks for what does not exist shows everything", async (t) => {
  const page = await open(t, `${server.origin}/en/sip/index.html#next=no-such&sort-by=-nothing&made-up=1&show-columns=none&side-by-side=999,%zz,486`);
  assert.equal((await codes(page)).length, 75);
  await page.goto(`${server.origin}/en/sip/index.html#6xx`);
  assert.equal((await codes(page)).length, 75, "a place on the page is no filter");
});

test("where addresses have no ending, the link to a comparison has none", async (t) => {
  const root = mkdtempSync(path.join(os.tmpdir(), "hikaku-matrix-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ["content", "locales"]) cpSync(path.join(PROJECT, folder), path.join(root, folder), { recursive: true });
  const settings = path.join(root, "content/site.yaml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}\nurls: clean\n`);
  const site = path.join(root, "dist");
  execFileSync(BINARY, ["--root", root, "build", "--quiet", "--base-url", PUBLIC, "--out", site]);
  const page = await open(t, pathToFileURL(path.join(site, "en/sip/index.html")).href);
  for (const code of ["486", "600"]) await row(page, code).locator("input").click();
  const href = await page.locator("#matrix-compare a").getAttribute("href");
  assert.match(href, /compare\/sip\/486-busy-here-vs-600-busy-everywhere$/);
});

test("two codes without a page of their own stand side by side, from the table, the lists and a wrong address", async (t) => {
  const small = new SmallSite("base");
  t.after(() => small.close());
  small.write("content/sip/protocol.yaml", `${small.read("content/sip/protocol.yaml")}pairs: {listed: []}\n`);
  const site = await serve(small.build(PUBLIC));
  t.after(() => site.close());
  const side = /\/en\/sip\/index\.html#side-by-side=301,600$/;
  const heads = (page) => page.locator(".beside thead .number").allTextContents();

  const page = await open(t, `${site.origin}/en/sip/index.html`);
  for (const code of ["600", "301"]) await row(page, code).locator("input").click();
  await page.locator("#matrix-compare a").click();
  await page.waitForURL(side);
  assert.deepEqual(await heads(page), ["301", "600"]);
  assert.equal(await page.locator(".beside nav").isVisible(), false, "there is no page to lead to");

  for (const from of ["en/index.html", "en/sip/index.html"]) {
    await page.goto(`${site.origin}/${from}`);
    await page.locator("#pick:not([hidden])").waitFor();
    await page.locator('#pick-a option[value="301"]').waitFor({ state: "attached" });
    await page.locator("#pick-a").selectOption("301");
    await page.locator("#pick-b").selectOption("600");
    await page.locator("#pick button").click();
    await page.waitForURL(side);
    await page.locator(".beside table").waitFor();
    assert.deepEqual(await heads(page), ["301", "600"], from);
  }

  const context = await browser.newContext({ locale: "en-US" });
  t.after(() => context.close());
  const lost = await context.newPage();
  await lost.goto(`${site.origin}/en/compare/sip/600-vs-301`);
  await lost.waitForURL(side);
});
