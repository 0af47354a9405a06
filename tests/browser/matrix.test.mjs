// The table of all codes, used as a reader would: filtered, sorted, shared by its address, two codes compared; by keyboard
// alone, on a phone, on paper and without scripts.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { listen } from "./lib/browser.mjs";
import { LANGUAGES, PROJECT, PUBLIC, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const file = (below) => pathToFileURL(path.join(SITE, below)).href;

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

/** Opens a filter and ticks a value of it. */
async function tick(page, key, value) {
  const box = `input[name="${key}"][value="${value}"]`;
  if (!(await page.locator(`#matrix ${box}`).isVisible())) await page.locator(`#matrix details:has(${box}) summary`).click();
  await page.locator(`#matrix ${box}`).click();
}

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
    const head = page.locator('#matrix-table th[data-key="alternatives"]');
    const label = await head.textContent();
    const summary = page.locator("#matrix summary", { hasText: label });
    await summary.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.getByRole("group", { name: label, exact: true }).count(), 1, "the values are a group with a name");
    const set = page.locator("#matrix details[open] fieldset");
    assert.ok(await set.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight > element.clientHeight), "75 codes are scrolled through downwards");
    const box = page.getByRole("checkbox", { name: /^486 Busy Here/ });
    await box.focus();
    await page.keyboard.press("Space");
    assert.deepEqual(await codes(page), expected);
    assert.match(page.url(), /#alternatives=486$/);
    assert.match(await page.locator(".matrix-chosen li button").textContent(), new RegExp(`^${label} 486 Busy Here`));
    await page.keyboard.press("Escape");
    assert.ok(await summary.evaluate((element) => element === document.activeElement));

    await head.locator("button").click();
    const nearest = (one) => Number(one.close[0]);
    const sorted = all.filter((one) => one.close.includes("486")).sort((a, b) => nearest(a) - nearest(b));
    assert.deepEqual((await codes(page)).map((code) => nearest(all.find((one) => one.code === code))), sorted.map(nearest));
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    const other = await open(t, page.url());
    assert.deepEqual(await codes(other), await codes(page), "whoever is sent the address sees the same");
  });

  test(`in ${language} two codes lead to their comparison, whichever is ticked first`, async (t) => {
    const page = await open(t, file(sip));
    const row = (code) => page.locator("#matrix-table tr[data-at]").filter({ has: page.locator(`.number:text-is("${code}")`) });
    for (const code of ["404", "600", "486"]) await row(code).locator("input").click();
    assert.ok(!(await row("404").locator("input").isChecked()), "a third one takes the place of the first");
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
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
    await press("Enter");
    await press("Tab");
    const all = (await codes(page)).length;
    await press("Space");
    const left = (await codes(page)).length;
    assert.ok(left > 0 && left < all, `${left}`);
    await press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY", "the focus is where it was");
    assert.equal(await page.locator("#matrix details[open]").count(), 0);
    while (!(await page.evaluate(() => document.activeElement.matches("#matrix-table thead button")))) await press("Tab");
    await press("Tab");
    await press("Space");
    assert.equal(await page.locator("#matrix-table th").nth(1).getAttribute("aria-sort"), "ascending");
    for (let ticked = 0; ticked < 2; ) {
      await press("Tab");
      if (!(await page.evaluate(() => document.activeElement.matches("#matrix-table input")))) continue;
      await press("Space");
      ticked += 1;
      // What has the focus lies under neither the heads nor the codes' column.
      const [focus, head] = [await page.locator(":focus").boundingBox(), await page.locator("#matrix-table thead th").first().boundingBox()];
      assert.ok(focus.y >= head.y + head.height - 1, "the focus is in sight");
    }
    while (!(await page.evaluate(() => document.activeElement.matches("#matrix-compare a")))) await press("Shift+Tab");
    await press("Enter");
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

  test(`in ${language} a phone shows one facet beside the codes, and another on request`, async (t) => {
    const page = await open(t, `${server.origin}/${sip}`, { viewport: { width: 375, height: 740 } });
    const heads = page.locator("#matrix-table thead th:visible");
    assert.equal(await heads.count(), 2);
    const box = await page.locator("#matrix-table").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 375, "nothing has to be scrolled sideways");
    const select = page.locator("#matrix-column");
    const wanted = await page.locator('#matrix-table th[data-key="sender"]').textContent();
    await select.selectOption({ label: wanted });
    assert.equal(await heads.nth(1).textContent(), wanted);
    await select.selectOption("");
    assert.equal(await heads.count(), 14);
    await page.setViewportSize({ width: 1280, height: 900 });
    await select.evaluate((element) => (element.value = "1"));
    assert.equal(await heads.count(), 14, "on a wide screen all of them");
  });

  test(`in ${language} the whole table is one sheet or two on paper, or what it is filtered to`, async (t) => {
    const sheets = async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      return [pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)[1].trim().split(/\s+/).map(Number)];
    };
    // What each cell says on paper, and the smallest letters in points: a sheet of 287 mm is 1085 px wide.
    const printed = async (page) => {
      await page.setViewportSize({ width: 1085, height: 756 });
      await page.emulateMedia({ media: "print" });
      return page.locator("#matrix-table").evaluate((table) => {
        const cells = [...table.querySelectorAll("tr[data-at]:not([hidden]) :is(th, td)")].map((cell) => {
          const short = getComputedStyle(cell, "::after");
          const isShort = short.content !== "none";
          const size = parseFloat((isShort ? short : getComputedStyle(cell)).fontSize) * 0.75;
          return { text: isShort ? short.content.slice(1, -1) : cell.innerText.trim(), size, isShort };
        });
        return {
          cells,
          width: table.offsetWidth,
          cut: [...table.querySelectorAll("th, td")].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
          heads: [...table.tHead.rows[0].cells].filter((head) => head.offsetWidth > 0 && head.innerText.trim()).length,
          // Chromium leaves out a button where it repeats the heads on the next sheet.
          boxes: [...table.tHead.querySelectorAll("button")].filter((button) => getComputedStyle(button).display !== "contents").length,
        };
      });
    };
    for (const [below, most, rows, heads] of [[sip, 2, 75, 14], [`${language}/websocket/index.html`, 1, 19, 10]]) {
      for (const options of [{}, { viewport: { width: 375, height: 740 } }, { javaScriptEnabled: false }]) {
        const page = await open(t, file(below), options);
        const [count, [, , width, height]] = await sheets(page);
        assert.ok(count <= most, `${below}: ${count} sheets`);
        assert.ok(width > height, "they lie on their side");
        const paper = await printed(page);
        assert.equal(paper.heads, heads, "every facet is on them");
        assert.equal(paper.boxes, 0, "the heads are on the second sheet too");
        assert.equal(paper.cells.length, rows * heads, "of every code");
        assert.deepEqual(paper.cells.filter((cell) => !cell.text || cell.size < 5.49), [], "in letters that can be read");
        assert.ok(paper.width <= 1085 && paper.cut === 0, "and none is cut");
        assert.equal(paper.cells.some((cell) => cell.isShort), rows > 19, "a small table keeps all its words");
        assert.equal(await page.locator("#matrix-table input:visible").count(), 0);
      }
    }
    const page = await open(t, `${file(sip)}#class=6xx`);
    assert.equal((await sheets(page))[0], 1);
    const paper = await printed(page);
    assert.equal(paper.cells.length, (await codes(page)).length * 14);
    assert.ok(!paper.cells.some((cell) => cell.isShort), "what is filtered has room for all its words");
  });
}

test("the codes and the heads stay in sight while the table scrolls", async (t) => {
  const page = await open(t, `${server.origin}/en/sip/index.html`);
  const region = page.locator(".matrix-scroll");
  await region.evaluate((element) => element.scrollTo(400, 900));
  const [frame, head, code] = [await region.boundingBox(), await page.locator("#matrix-table thead th").first().boundingBox(), await page.locator('#matrix-table tr[data-at] th:visible').nth(30).boundingBox()];
  assert.ok(Math.abs(head.x - frame.x) < 2 && Math.abs(head.y - frame.y) < 2);
  assert.ok(Math.abs(code.x - frame.x) < 2);
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
  const page = await open(t, `${server.origin}/en/sip/index.html#next=no-such&sort-by=-nothing&made-up=1`);
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
  for (const code of ["486", "600"]) {
    await page.locator("#matrix-table tr[data-at]").filter({ has: page.locator(`.number:text-is("${code}")`) }).locator("input").click();
  }
  const href = await page.locator("#matrix-compare a").getAttribute("href");
  assert.match(href, /compare\/sip\/486-busy-here-vs-600-busy-everywhere$/);
});
