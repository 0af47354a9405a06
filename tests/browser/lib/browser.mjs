// The browser, and a page that remembers everything that went wrong on it.

import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser to use: $CHROMIUM, or the first one in the PATH. */
export function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // The next place may have it.
      }
    }
  }
  throw new Error(`none of ${NAMES.join(", ")} is in the PATH; install one, or name it in $CHROMIUM`);
}

/**
 * The browser. Unless a test says another, its reader's language is one that the site does not have: the front door leads nobody on
 * then, and what has no better clue speaks the source language.
 */
export async function launch() {
  const browser = await chromium.launch({
    executablePath: executable(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ locale: "fr-FR", ...options });
  return browser;
}

/**
 * A page of `context` with `problems`: messages of the console, exceptions, files that did not come and violations of
 * the Content-Security-Policy, as they happen. `expected(url)` excuses a failed file.
 */
export async function listen(context, { expected = () => false } = {}) {
  const page = await context.newPage();
  const problems = [];
  await page.exposeBinding("hikakuViolation", (_, text) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.hikakuViolation(`violation of ${event.violatedDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on("console", (message) => {
    const bad = ["error", "warning"].includes(message.type());
    if (bad && !expected(message.location().url)) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    // The browser gives up fading from page to page where the new page came late, and says so; no script of ours is in it.
    if (!error.message.startsWith("Transition was ")) problems.push(`exception: ${error.message}`);
  });
  page.on("requestfailed", (request) => {
    // What a navigation interrupts has not failed.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`not loaded: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !expected(response.url())) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}

/** The elements that reach past the right or left edge of the page, where it can be scrolled sideways. */
export function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 0.5 && !element.closest(".wire *, .scroll *");
    });
    const names = wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className}`);
    return [`${root.scrollWidth} px in ${root.clientWidth} px: ${names.join(", ") || "an element out of sight"}`];
  });
}

/** Pastes into the field of the search as a browser does, an event with the text and the field's own way where nobody takes it,
 *  and waits for the list. */
export async function paste(page, text) {
  await page.focus("#search-query");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    if (document.activeElement.dispatchEvent(event)) document.execCommand("insertText", false, text.replace(/[\r\n]/g, ""));
  }, text);
  await page.waitForFunction(() => document.querySelector(".found:not([hidden])"));
}
