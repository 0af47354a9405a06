// What strangers write stays text in a real browser: on pages, in the search, in addresses, with the policy and without it, and
// in the translators' preview. `tests/it/hostile.rs` says the same of the markup; here it is run.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { hostileSite, OWNED, slugOf, TAME, TEXTS } from "./lib/hostile.mjs";
import { serve } from "./lib/server.mjs";
import { BINARY } from "./lib/small.mjs";

const ADDRESS = "https://example.test";
/** The pages that a text does not have to itself. */
const SHARED = ["index.html", "404.html", ...["en", "ja"].flatMap((it) => [`${it}/index.html`, `${it}/sip/index.html`, `${it}/sip/decide.html`, `${it}/translation.html`])];

let browser;
let sites;
let servers;
before(async () => {
  browser = await launch();
  sites = { tame: hostileSite({ tame: true }), hostile: hostileSite() };
  servers = {};
  for (const [name, site] of Object.entries(sites)) servers[name] = await serve(site.build(ADDRESS));
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) await server.close();
  for (const site of Object.values(sites ?? {})) site.close();
});

/** A page with `harm`: what became more than a text, and every violation of the policy, as it happens. */
async function watched(bypassCSP) {
  const context = await browser.newContext({ bypassCSP, locale: "en-US" });
  const page = await context.newPage();
  const harm = [];
  await page.exposeBinding(OWNED, ({ frame }) => harm.push(`${frame.url()}: a script ran`));
  await page.exposeBinding("hikakuViolation", (_, text) => harm.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => window.hikakuViolation(`violation of ${event.violatedDirective}: ${event.blockedURI}`));
  });
  page.on("dialog", (dialog) => {
    harm.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    const own = [...Object.values(servers).map((it) => new URL(it.origin).origin), preview?.origin];
    if (!own.includes(origin)) harm.push(`asked for ${request.url()}`);
  });
  return { page, harm };
}

/** The sorts of element on a page, each with the names of its attributes and, where it leads elsewhere, how. */
function sorts(page) {
  return page.evaluate(() => {
    const found = new Set();
    for (const element of document.querySelectorAll("*")) {
      const scheme = (name) => (/^\s*([a-z]+):/i.exec(element.getAttribute(name) ?? "") ?? [])[1] ?? "";
      // Handlers and addresses tell themselves; other attributes come and go with state.
      const names = element.getAttributeNames().filter((name) => /^on|^src|^href|^style$|^action|^http-equiv$|^xlink:/.test(name));
      found.add([element.tagName.toLowerCase(), ...names.map((name) => `${name}=${/^on|^style/.test(name) ? "" : scheme(name)}`)].join(" "));
    }
    return [...found];
  });
}

/** All that a reader can do with a page without leaving it: unfold, point at, focus. */
async function touch(page) {
  await page.evaluate(() => {
    document.querySelectorAll("details").forEach((it) => it.setAttribute("open", ""));
    for (const element of document.querySelectorAll("body *")) {
      for (const type of ["mouseover", "pointerenter", "focus"]) element.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
}

/** Types a text into the search and lets the list come. */
async function search(page, text) {
  await page.fill("#search-query", "");
  await page.fill("#search-query", text);
  await page.waitForFunction((text) => document.querySelector("#search-query").value === text && document.querySelector(".found:not([hidden])"), text);
}

/** Goes through a site: a page and a comparison for each text, what they share, the search. Yields what pages are made of. */
async function tour(page, origin, texts) {
  const seen = new Set();
  const look = async () => {
    await touch(page);
    for (const sort of await sorts(page)) seen.add(sort);
  };
  for (const below of SHARED) {
    await page.goto(`${origin}/${below}`);
    await look();
  }
  for (const at of texts.keys()) {
    const language = at % 2 ? "ja" : "en";
    await page.goto(`${origin}/${language}/sip/${slugOf(at)}.html`);
    await look();
    const pair = [at, at + 1 < texts.length ? at + 1 : 0].sort((a, b) => a - b).map(slugOf);
    await page.goto(`${origin}/${language}/compare/sip/${pair.join("-vs-")}.html`);
    await look();
  }
  await page.goto(`${origin}/en/index.html`);
  for (const text of texts) {
    await search(page, text);
    await look();
  }
  return seen;
}

/** What the pages of the tame site are made of; asked for once. Its texts are all alike, so a few of them are enough. */
let known;
async function allowed() {
  if (known) return known;
  const { page, harm } = await watched(false);
  known = await tour(page, servers.tame.origin, TAME.slice(0, 4));
  assert.deepEqual(harm, []);
  await page.context().close();
  return known;
}

/** Waits until what was to run would have run. */
const settle = (page) => page.waitForTimeout(50);

for (const bypassCSP of [false, true]) {
  const how = bypassCSP ? "without the policy" : "with the policy";

  test(`no text becomes more than a text on a page or in the search, ${how}`, { timeout: 600_000 }, async () => {
    const expected = await allowed();
    const { page, harm } = await watched(bypassCSP);
    const seen = await tour(page, servers.hostile.origin, TEXTS);
    await settle(page);
    assert.deepEqual(harm, []);
    assert.deepEqual([...seen].filter((sort) => !expected.has(sort)), [], "pages are made of what they are always made of");
    await page.context().close();
  });

  test(`no address makes a page do what it should not, ${how}`, { timeout: 600_000 }, async () => {
    const expected = await allowed();
    const { page, harm } = await watched(bypassCSP);
    const { origin } = servers.hostile;
    // Half of them each way: the texts that are alike stand side by side.
    for (const text of TEXTS.filter((_, at) => at % 2 === Number(bypassCSP))) {
      const word = encodeURIComponent(text);
      const addresses = [`en/index.html?q=${word}`, `ja/sip/index.html?${word}=${word}&q=${word}#${word}`, `en/sip/decide.html#${word}`, `en/sip/${word}`, `${word}?q=${word}#${word}`];
      for (const below of addresses) {
        await page.goto(`${origin}/${below}`, { waitUntil: "load" });
        for (const sort of await sorts(page)) assert.ok(expected.has(sort), `${below}: ${sort}`);
        assert.equal(new URL(page.url()).origin, origin, below);
      }
    }
    await settle(page);
    assert.deepEqual(harm, []);
    await page.context().close();
  });
}

let preview;

test("no text becomes more than a text in the translators' preview", { timeout: 600_000 }, async () => {
  const server = spawn(BINARY, ["--root", sites.hostile.root, "serve", "--port", "0", "--l10n"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    let said = "";
    const origin = await new Promise((found, fail) => {
      server.stdout.setEncoding("utf8").on("data", (text) => {
        said += text;
        const [, address] = /^(http:\/\/127\.0\.0\.1:\d+)\/\s*$/m.exec(said) ?? [];
        if (address) found(address);
      });
      server.on("exit", (code) => fail(new Error(`hikaku serve ended with ${code}: ${said}`)));
    });
    preview = { origin };
    const { page, harm } = await watched(true);
    for (const at of TEXTS.keys()) {
      await page.goto(`${origin}/${at % 2 ? "ja" : "en"}/sip/${slugOf(at)}.html`);
      await touch(page);
      const made = await page.evaluate(() =>
        [...document.querySelectorAll("img, iframe, object, embed, base, math, video, template, noscript, body form:not([id]), style, script:not([src]):not([type='application/ld+json'])")].map((it) => it.outerHTML.slice(0, 120)),
      );
      assert.deepEqual(made, [], TEXTS[at]);
      const handlers = await page.evaluate(() => [...document.querySelectorAll("*")].flatMap((it) => it.getAttributeNames().filter((name) => name.startsWith("on"))));
      assert.deepEqual(handlers, [], TEXTS[at]);
    }
    await settle(page);
    assert.deepEqual(harm, []);
    await page.context().close();
  } finally {
    preview = undefined;
    server.kill();
  }
});

test("the watch itself sees a script that runs, an element that is foreign and a request that leaves", async () => {
  const expected = await allowed();
  const { page, harm } = await watched(true);
  await page.goto(`${servers.tame.origin}/en/index.html`);
  await page.evaluate((text) => document.body.insertAdjacentHTML("beforeend", text), `<img src=//evil.example/x onerror=${OWNED}(1)>`);
  await page.waitForFunction(() => document.images[0].complete);
  await settle(page);
  assert.ok(harm.some((it) => it.endsWith("a script ran")) && harm.some((it) => it.startsWith("asked for http://evil.example/")), harm.join());
  assert.deepEqual((await sorts(page)).filter((sort) => !expected.has(sort)), ["img src= onerror="]);
  await page.context().close();
});
