// The search as a person uses it: typed, half-typed, mistyped, pasted, with keys, a pointer and a finger; from disk and from
// servers. That it finds the same words as the index holds is tried on the cases that a test in Rust runs too.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { launch, listen, overflow, paste } from "./lib/browser.mjs";
import { BELOW, KINDS, LANGUAGES, PROJECT, PUBLIC, SEED, SITE, SITE_BELOW } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");
const FIELD = "#search-query";
const OF_486 = "sip/486-busy-here.html";
const OF_600 = "sip/600-busy-everywhere.html";
const PAIR = "compare/sip/486-busy-here-vs-600-busy-everywhere.html";
const OF_1006 = "websocket/1006-abnormal-closure.html";
const MESSAGE = "SIP/2.0 301 Moved Permanently\r\nVia: SIP/2.0/TLS client.example.org\r\nFrom: <sip:a@example.org>;tag=1\r\nTo: <sip:b@example.org>;tag=2\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n";

let browser;
/** The places from which the site is read. */
let places;
let servers;
before(async () => {
  browser = await launch();
  servers = [await serve(SITE), await serve(SITE_BELOW, { mount: BELOW })];
  places = [pathToFileURL(SITE).href, servers[0].origin, servers[1].origin];
});
after(async () => {
  await browser?.close();
  for (const server of servers ?? []) await server.close();
});

test("what is typed is taken apart as what is indexed", () => {
  const window = { hikakuSearch: { words: { count: [""] }, protocols: [], terms: "" } };
  vm.runInNewContext(readFileSync(path.join(PROJECT, "static/search.js"), "utf8"), { window, document: { getElementById: () => null } });
  const cases = JSON.parse(readFileSync(path.join(PROJECT, "tests/search/tokens.json"), "utf8"));
  assert.ok(cases.length > 20);
  for (const { text, tokens } of cases) {
    const found = Array.from(window.hikakuSearch.tokens(text), (token) => (token.weak ? `~${token.text}` : token.text));
    assert.deepEqual(found, tokens, text);
  }
});

/** Types into the field of an open page, and waits for the list. */
async function type(page, text) {
  await page.fill(FIELD, "");
  await page.focus(FIELD);
  await page.keyboard.insertText(text);
  await page.waitForFunction(() => document.querySelector(".found:not([hidden])"));
}
/** What is listed: the end of each address, and by what it was found. */
function listed(page) {
  return page.locator(".found-option").evaluateAll((all) =>
    all.map((it) => [it.href.replace(/.*\/(en|ja)\//, ""), it.querySelector(".found-by")?.textContent ?? ""]),
  );
}
const notes = (page) => page.locator(".found-notes li").allTextContents();

/** What is typed, and the first result; from the page of SIP 301 and 600. */
const QUESTIONS = [
  ["486", OF_486],
  ["４８６", OF_486],
  ["sip 486", OF_486],
  ["SIP486", OF_486],
  ["SIP/2.0 486", OF_486],
  ["486 600", PAIR],
  ["600 486", PAIR],
  // Names that every object of a script has.
  ["486 constructor", OF_486],
  ["486 vs 600", PAIR],
  ["600vs486", PAIR],
  ["600-vs-486", PAIR],
  ["600-busy-everywhere-vs-486-busy-here", PAIR],
  ["486と600の違い", PAIR],
  ["486、600", PAIR],
  ["busy", OF_486],
  ["busy everywhere", OF_600],
  ["busy ev", OF_600],
  ["bsuy", OF_486],
  ["busi", OF_486],
  ["call rejected", "sip/603-decline.html"],
  ["no answer", "sip/408-request-timeout.html"],
  ["decl", "sip/603-decline.html"],
  ["websocket 1006", OF_1006],
  ["1006", OF_1006],
  ["1006 1001", "compare/websocket/1001-going-away-vs-1006-abnormal-closure.html"],
  ["abnormal", OF_1006],
  ["websocket", "websocket/index.html"],
];
const JAPANESE = [
  ["話中", OF_486],
  ["ビジー", OF_486],
  ["ﾋﾞｼﾞｰ", OF_486],
  ["びじー", OF_486],
  ["通話中", OF_486],
  ["圏外", "sip/480-temporarily-unavailable.html"],
  ["全端末ビジー", OF_600],
  ["迷惑電話", "sip/607-unwanted.html"],
  ["異常切断", OF_1006],
];

for (const language of LANGUAGES) {
  test(`in ${language} each question leads to its page, from disk, from a server and below a path`, async () => {
    for (const origin of places) {
      const { page, problems } = await listen(await browser.newContext());
      await page.goto(`${origin}/${language}/${SEED}`);
      for (const [text, first] of [...QUESTIONS, ...(language === "ja" ? JAPANESE : [])]) {
        await type(page, text);
        assert.equal((await listed(page))[0]?.[0], first, text);
      }
      await type(page, "600 486");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${origin}/${language}/${PAIR}`);
      assert.deepEqual(problems, []);
      await page.context().close();
    }
  });

  test(`in ${language} a result says by what it was found`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/index.html`);
    const by = async (text, href) => {
      await type(page, text);
      return (await listed(page)).find(([to]) => to === href)?.[1];
    };
    assert.ok((await by("user busy", OF_486)).includes("user busy"));
    assert.ok((await by("bsuy", OF_486)).includes("busy"));
    assert.notEqual(await by("486", OF_486), await by("busy here", OF_486));
    if (language === "ja") assert.ok((await by("話中音", OF_486)).includes("話中音"));
    await page.close();
  });

  test(`in ${language} nothing is found for nonsense, which is said`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/${SEED}`);
    await type(page, "qqqqxyzzy");
    assert.ok(await page.locator(".found-none").isVisible());
    assert.equal(await page.getAttribute(FIELD, "aria-expanded"), "false");
    await page.waitForFunction(() => document.querySelector("#search [role=status]").textContent);
    await page.keyboard.press("Enter");
    assert.equal(page.url(), `${places[0]}/${language}/${SEED}`);
    await page.close();
  });

  test(`in ${language} a pasted message is read: code, phrase, header fields`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/index.html`);
    await paste(page, MESSAGE);
    assert.equal((await listed(page))[0][0], "sip/301-moved-permanently.html");
    let said = await notes(page);
    assert.equal(said.length, 1);
    assert.ok(said[0].includes("Contact") && said[0].includes("301"), said[0]);

    await page.fill(FIELD, "");
    await paste(page, MESSAGE.replace("Content-Length", "m: <sip:b@branch.example.net>\r\nContent-Length"));
    said = await notes(page);
    assert.equal(said.length, 1);
    assert.ok(said[0].includes("<sip:b@branch.example.net>"), "the compact form is the header field");

    await page.fill(FIELD, "");
    await paste(page, "SIP/2.0 486 Busy Everywhere\nRetry-After: 120\n ;duration=30\n");
    assert.deepEqual((await listed(page)).map(([href]) => href), [OF_486]);
    said = await notes(page);
    assert.ok(said[0].includes("600") && said[0].includes("Busy Everywhere"), said[0]);
    assert.ok(said[1].includes("120 ;duration=30"), "a folded line goes on");
    await page.waitForFunction((note) => document.querySelector("#search [role=status]").textContent.includes(note), said[0]);

    await page.fill(FIELD, "");
    await paste(page, "SIP/2.0 499 Client Closed\r\n");
    assert.equal((await listed(page))[0][0], "sip/400-bad-request.html");
    assert.ok((await notes(page))[0].includes("499"));

    await type(page, "4001");
    assert.deepEqual(await listed(page), []);
    assert.ok((await notes(page))[0].includes("4001"), "a private code is told");

    await page.fill(FIELD, "");
    await paste(page, "12:00:01 proxy: SIP/2.0 486 Busy Here\n12:00:02 proxy: SIP/2.0 600 Busy Everywhere\n");
    assert.deepEqual((await listed(page)).map(([href]) => href), [PAIR, OF_486, OF_600]);

    await type(page, "close code=1006");
    assert.equal((await listed(page))[0][0], OF_1006);
    await page.close();
  });

  test(`in ${language} the list works by keys`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/${SEED}`);
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search-query");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+k");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search-query");
    await page.keyboard.insertText("/busy");
    assert.equal(await page.inputValue(FIELD), "/busy", "in the field, / is a letter");
    await type(page, "busy");
    const chosen = () => page.evaluate(() => {
      const id = document.getElementById("search-query").getAttribute("aria-activedescendant");
      const option = id && document.getElementById(id);
      const all = [...document.querySelectorAll("[role=option]")];
      return [all.indexOf(option), all.filter((it) => it.getAttribute("aria-selected") === "true").length, all.length];
    });
    const [none, , count] = await chosen();
    assert.equal(none, -1);
    assert.ok(count > 2);
    for (const [key, at] of [["ArrowDown", 0], ["ArrowDown", 1], ["End", count - 1], ["ArrowDown", 0], ["ArrowUp", -1], ["ArrowUp", count - 1], ["Home", 0]]) {
      await page.keyboard.press(key);
      assert.deepEqual((await chosen()).slice(0, 2), [at, at < 0 ? 0 : 1], key);
    }
    await page.waitForFunction(() => /\d/.test(document.querySelector("#search [role=status]").textContent));
    await page.keyboard.press("Escape");
    assert.ok(await page.locator(".found").isHidden());
    assert.equal(await page.inputValue(FIELD), "busy");
    await page.keyboard.press("Escape");
    assert.equal(await page.inputValue(FIELD), "");

    await type(page, "busy");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const [, [href]] = await listed(page);
    const [tab] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Control+Enter")]);
    await tab.waitForURL(`**/${language}/${href}`);
    assert.equal(page.url(), `${places[0]}/${language}/${SEED}`, "this page stays");
    await tab.close();
    await page.keyboard.press("Tab");
    assert.ok(await page.locator(".found").isHidden(), "the list goes with the focus");
    await page.close();
  });

  test(`in ${language} a press and a touch open a result`, async () => {
    for (const hasTouch of [false, true]) {
      const page = await (await browser.newContext({ hasTouch, viewport: { width: hasTouch ? 320 : 1280, height: 720 } })).newPage();
      await page.goto(`${places[1]}/${language}/index.html`);
      await type(page, "busy");
      if (hasTouch) await page.locator(".found-option").nth(1).tap();
      else await page.locator(".found-option").nth(1).click();
      await page.waitForURL(`**/${language}/${OF_600}`);
      await page.context().close();
    }
  });

  test(`in ${language} ?q= asks at once, and opens what is named outright`, async () => {
    for (const origin of places) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${language}/index.html?q=600+486`);
      await page.waitForURL(`${origin}/${language}/${PAIR}`);
      await page.goto(`${origin}/${language}/index.html?q=486`);
      await page.waitForURL(`${origin}/${language}/${OF_486}`);
      await page.goto(`${origin}/${language}/index.html?q=busy`);
      await page.waitForFunction(() => document.querySelector(".found:not([hidden])"));
      assert.equal((await listed(page))[0][0], OF_486);
      await page.goto(`${origin}/${language}/index.html?q=${encodeURIComponent(MESSAGE)}`);
      await page.waitForFunction(() => document.querySelector(".found-notes li"));
      assert.ok((await notes(page))[0].includes("Contact"), "a remark is not passed over");
      await page.close();
    }
  });

  test(`in ${language} the open list is accessible and fits, in both themes`, async () => {
    for (const [colorScheme, width] of [["light", 1280], ["dark", 1280], ["light", 320], ["dark", 375]]) {
      const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
      await page.goto(`${places[1]}/${language}/${SEED}`);
      for (const question of ["busy", "486 600", "qqqqxyzzy", "SIP/2.0 301 Gone↵Retry-After: 5"]) {
        await type(page, question);
        await page.keyboard.press("ArrowDown");
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`), [], `${question}, ${width} px`);
        assert.deepEqual(await overflow(page), [], `${question}, ${width} px`);
        const box = await page.locator(".found").boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, `${question}: from ${box.x} to ${box.x + box.width}`);
      }
      await page.context().close();
    }
  });
}

for (const language of LANGUAGES) {
  test(`in ${language} what only some requests need is missed in their answers alone`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/index.html`);
    const missed = async (cseq, ...lines) => {
      await page.fill(FIELD, "");
      await paste(page, ["SIP/2.0 200 OK", "Via: SIP/2.0/TLS client.example.org", ...cseq, ...lines, "Content-Length: 0", ""].join("\r\n"));
      // What is there may be explained, which is no remark that it is not.
      const values = lines.map((line) => line.split(": ")[1]);
      const said = (await notes(page)).filter((note) => !values.some((value) => note.includes(value))).join(" ");
      return ["Contact", "Allow", "Supported", "Expires", "SIP-ETag"].filter((name) => new RegExp(`(?<![-\\w])${name}(?![-\\w])`).test(said));
    };
    assert.deepEqual(await missed(["CSeq: 1 INVITE"]), ["Contact", "Allow", "Supported"]);
    assert.deepEqual(await missed(["CSeq: 2 BYE"]), []);
    assert.deepEqual(await missed(["cseq:2   bye"]), []);
    assert.deepEqual(await missed(["CSeq: 1 SUBSCRIBE"], "Contact: <sip:a@example.org>"), ["Expires"]);
    assert.deepEqual(await missed(["CSeq: 1 PUBLISH"]), ["Expires", "SIP-ETag"]);
    assert.deepEqual(await missed(["CSeq: 1 OPTIONS"], "Allow: INVITE", "k: timer"), []);
    assert.deepEqual(await missed([]), [], "nobody can tell what was asked");
    // Each message of a trace has a request of its own.
    await page.fill(FIELD, "");
    await paste(page, "SIP/2.0 200 OK\r\nCSeq: 2 BYE\r\n\r\nSIP/2.0 180 Ringing\r\nCSeq: 1 INVITE\r\n\r\n");
    const said = await notes(page);
    assert.ok(said.length === 1 && said[0].includes("180") && said[0].includes("Contact"), said.join());
    await page.close();
  });
}

/** Questions for which the page that leads to a code is the first result, and by what it was found: a name or a question. */
const DECIDE = {
  en: [["which code should I send", "sip"], ["Which SIP code should I send?", "sip"], ["which close code", "websocket"], ["How far does the refusal reach?", "sip"], ["Why does the connection end?", "websocket"]],
  ja: [["応答コードの選び方", "sip"], ["SIP 応答コードの選び方", "sip"], ["クローズコードの選び方", "websocket"], ["どの範囲で断りますか", "sip"], ["接続を閉じる理由は何ですか", "websocket"]],
};
for (const language of LANGUAGES) {
  test(`in ${language} the page that leads to the code to send is a result of its own`, async () => {
    const page = await browser.newPage();
    await page.goto(`${places[0]}/${language}/index.html`);
    for (const [text, protocol] of DECIDE[language]) {
      await type(page, text);
      assert.equal((await listed(page))[0]?.[0], `${protocol}/decide.html`, text);
    }
    const option = page.locator(".found-option").first();
    assert.equal(await option.locator("[lang]").count(), 0, "what it is called is in the page's language");
    assert.equal(await option.locator(".found-code").count(), 0);
    assert.ok((await option.locator(".found-by").textContent()).includes(DECIDE[language].at(-1)[0]), "the question is shown");
    await type(page, DECIDE[language][1][0]);
    const [, by] = (await listed(page))[0];
    assert.ok(by && !/[“「]/.test(by), `by its name: ${by}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${places[0]}/${language}/sip/decide.html`);
    await page.close();
  });
}

test("nothing of the search is loaded before it is wanted, and nothing leaves the page", async () => {
  const page = await browser.newPage();
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${places[1]}/en/${SEED}`, { waitUntil: "networkidle" });
  assert.deepEqual(loaded.filter((file) => file.includes("search")), []);
  await page.focus(FIELD);
  await page.waitForFunction(() => document.getElementById("search-list"));
  assert.deepEqual(loaded.filter((file) => file.includes("search")).map((file) => file.replace(/\.[0-9a-f]+\./, ".")).sort(), ["/assets/search.js", "/en/search.js"]);
  const before = loaded.length;
  await paste(page, MESSAGE);
  await page.waitForTimeout(500);
  assert.equal(loaded.length, before);
  await page.close();
});

test("whoever is faster than the script is answered when it comes", async () => {
  const slow = await serve(SITE, { delay: (name) => (name.startsWith("search") ? 500 : 0) });
  const page = await browser.newPage();
  await page.goto(`${slow.origin}/en/index.html`);
  await page.keyboard.press("/");
  await page.keyboard.type("600 486");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${slow.origin}/en/${PAIR}`);
  await page.close();
  await slow.close();
});

test("every kind of page of a language has the search", async () => {
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    for (const below of Object.values(KINDS)) {
      await page.goto(`${places[0]}/${language}/${below}`);
      await type(page, "486 600");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${places[0]}/${language}/${PAIR}`);
    }
  }
  await page.close();
});

test("a made-up protocol and made-up languages need no code", async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "hikaku-search-"));
  for (const site of ["base", "lines"]) cpSync(path.join(PROJECT, "tests/sites", site), root, { recursive: true });
  for (const language of LANGUAGES) cpSync(path.join(PROJECT, "locales", language, "site.ftl"), path.join(root, "locales", language, "site.ftl"));
  const site = path.join(root, "dist");
  execFileSync(BINARY, ["--root", root, "build", "--quiet", "--base-url", PUBLIC, "--pseudo", "accented,mirrored", "--out", site]);
  const { page, problems } = await listen(await browser.newContext());
  for (const language of [...LANGUAGES, "en-XA", "ar-XB"]) {
    await page.goto(`${pathToFileURL(site).href}/${language}/index.html`);
    const first = () => page.locator(".found-option").first().evaluate((it) => it.href.replace(/.*\/relay\//, ""));
    await type(page, "550 5.1.1 User unknown");
    assert.equal(await first(), "550-user-unknown.html");
    assert.deepEqual(await notes(page), []);
    await type(page, "550 5.1.1 No thanks");
    assert.ok((await notes(page))[0].includes("User unknown"), "its phrases are fixed");
    await type(page, "rpc error: code = Unavailable desc = connection refused");
    assert.equal(await first(), "unavailable.html");
    for (const text of ["551 nobody", '{"reply": "551"}']) {
      await type(page, text);
      assert.equal(await first(), "550-user-unknown.html", text);
      assert.ok((await notes(page))[0].includes("551"), text);
    }
    await page.fill(FIELD, "");
    await paste(page, "error: code = Unavailable desc = x\nR: tomorrow\n");
    assert.ok((await notes(page)).some((note) => note.includes("tomorrow")), "a compact form of its own");
    for (const text of ["to=<a@example.org>, dsn=5.1.1, status=bounced", "4.1.1", "relay 5.1.1", "X.1.1", "x.1.1"]) {
      await type(page, text);
      assert.equal(await first(), "x-1-1-bad-destination-mailbox-address.html", text);
      assert.equal(await page.locator(".found-option").count(), 1, text);
    }
    for (const text of ['{"reply": "550"}', "reply=550", "(550)", "[550]"]) {
      await type(page, text);
      assert.equal(await first(), "550-user-unknown.html", text);
    }
    for (const text of ["X.1", "x.1.", "4.", "5.1.", "relay 2.1"]) {
      await type(page, text);
      assert.equal(await first(), "x-1-1-bad-destination-mailbox-address.html", `${text}, half typed`);
    }
    for (const text of ["3.1", "5.2", "5.1.7", "5.", "relay 3.", "1.1"]) {
      await type(page, text);
      const is = text === "5." ? 1 : 0;
      assert.equal(await page.locator(".found-option[href*=x-1-1]").count(), is, `${text} begins ${is ? "it" : "another code"}`);
    }
    const met = JSON.parse(readFileSync(path.join(PROJECT, "tests/search/met.json"), "utf8"));
    for (const [code, all] of Object.entries(met.found)) {
      for (const text of all) {
        await type(page, text);
        assert.ok((await page.locator(".found-option").first().textContent()).includes(code), `${text} is ${code}`);
      }
    }
    for (const text of ["dsn=5.1.7", ...met.none]) {
      await type(page, text);
      assert.equal(await page.locator(".found-option[href*=x-1-1]").count(), 0, `${text} is another code`);
    }
    await type(page, "busy");
    assert.ok((await page.locator(".found-option").count()) >= 2, "English names are found in every language");
  }
  assert.deepEqual(problems, []);
  await page.context().close();
  rmSync(root, { recursive: true, force: true });
});

test("with forced colors the chosen result is marked", async () => {
  const page = await (await browser.newContext({ forcedColors: "active" })).newPage();
  await page.goto(`${places[0]}/en/${SEED}`);
  await type(page, "busy");
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await page.locator(".found-option[aria-selected=true]").evaluate((it) => getComputedStyle(it).outlineStyle), "none");
  await page.context().close();
});
