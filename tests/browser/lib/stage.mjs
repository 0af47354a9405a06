// The browser, and the site on a server at its root: there from the first test of a file that imports them to its last.

import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { SITE } from "./pages.mjs";
import { serve } from "./server.mjs";

export let browser;
export let server;

before(async () => {
  browser = await launch();
  server = await serve(SITE);
});

after(async () => {
  await browser?.close();
  await server?.close();
});
