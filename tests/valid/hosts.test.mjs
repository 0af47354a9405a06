// The files that hosts, crawlers and language models read, each by the rules of its form.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PUBLIC, SITE } from "../browser/lib/pages.mjs";
import { files, read } from "./lib/files.mjs";
import { built, shapes } from "./lib/shapes.mjs";

let small;
let sites;
before(() => {
  small = shapes();
  const folder = built(small, `${PUBLIC}/below`);
  sites = [{ folder: SITE, base: "" }, { folder, base: "/below" }].map((site) => ({ ...site, names: new Set(files(site.folder)) }));
});
after(() => small?.close());

/** The file that an address below the site leads to. */
function file(site, address) {
  assert.ok(address.startsWith(`${PUBLIC}${site.base}/`), address);
  const below = address.slice(`${PUBLIC}${site.base}/`.length);
  return below === "" || below.endsWith("/") ? `${below}index.html` : below;
}

/** The directives of a Content-Security-Policy by name, each with its sources. */
function directives(policy) {
  const all = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const byName = new Map(all.map(([name, ...sources]) => [name, sources]));
  assert.equal(byName.size, all.length, `each directive stands once in ${policy}`);
  return byName;
}
const KNOWN = ["default-src", "script-src", "style-src", "img-src", "font-src", "connect-src", "manifest-src", "base-uri", "form-action", "frame-ancestors"];

test("_headers has rules of paths and header fields, within what hosts take", () => {
  for (const { folder } of sites) {
    const rules = [];
    for (const line of read(folder, "_headers").split("\n").filter(Boolean)) {
      assert.ok(line.length <= 2000, line);
      if (line.startsWith("/")) {
        assert.match(line, /^\/[\w./*-]*$/);
        assert.ok(line.split("*").length <= 2, "one wildcard a path");
        rules.push({ path: line, fields: new Map() });
        continue;
      }
      const [, name, value] = /^ {2}([A-Za-z0-9-]+): ([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)$/.exec(line) ?? assert.fail(`no field: ${line}`);
      assert.ok(!rules.at(-1).fields.has(name), `${name} stands twice`);
      rules.at(-1).fields.set(name, value);
    }
    assert.ok(rules.length >= 1 && rules.length <= 100, "hosts take a hundred rules");
    assert.equal(new Set(rules.map((rule) => rule.path)).size, rules.length);
    assert.ok(rules.every((rule) => rule.fields.size > 0), "no rule is empty");
    const everywhere = rules.find((rule) => rule.path === "/*").fields;
    const policy = directives(everywhere.get("Content-Security-Policy"));
    for (const [name, sources] of policy) {
      assert.ok(KNOWN.includes(name), name);
      for (const source of sources) assert.match(source, /^('none'|'self'|data:)$/, name);
      assert.ok(!sources.includes("'none'") || sources.length === 1, `'none' stands alone: ${name}`);
    }
    assert.equal(everywhere.get("X-Content-Type-Options"), "nosniff");
    assert.match(everywhere.get("Speculation-Rules"), /^"(\/[\w.-]+)+"$/, "a list of strings, of one");
    assert.match(rules.find((rule) => rule.path === "/assets/*").fields.get("Cache-Control"), /^public, max-age=\d+, immutable$/);
  }
});

test("speculation rules say what browsers know", () => {
  for (const { folder, base } of sites) {
    const rules = JSON.parse(read(folder, "speculation-rules.json"));
    assert.deepEqual(Object.keys(rules), ["prefetch"]);
    for (const rule of rules.prefetch) {
      assert.deepEqual(Object.keys(rule).sort(), ["eagerness", "where"]);
      assert.ok(["immediate", "eager", "moderate", "conservative"].includes(rule.eagerness));
      assert.deepEqual(rule.where, { href_matches: `${base}/*` });
    }
  }
});

test("_redirects leads from what is not there to what is, once", () => {
  const lines = sites.flatMap(({ folder, base, names }) => {
    const rules = read(folder, "_redirects").split("\n").filter(Boolean);
    assert.ok(rules.length <= 2000, "hosts take two thousand");
    const seen = new Set();
    for (const rule of rules) {
      assert.ok(rule.length <= 1000, rule);
      const [, from, to] = /^(\/[\x21-\x7e]*) (\/[\x21-\x7e]*) 301$/.exec(rule) ?? assert.fail(`no rule: ${rule}`);
      for (const path of [from, to]) assert.ok(path.startsWith(`${base}/`) && !/[*:?#]/.test(path), path);
      assert.ok(!seen.has(from), `${from} leads to two`);
      seen.add(from);
      assert.ok(!names.has(from.slice(base.length + 1)), `${from} is a page`);
      assert.ok(names.has(to.slice(base.length + 1)), `${to} is none`);
    }
    for (const rule of rules) assert.ok(!seen.has(rule.split(" ")[1]), `no chain: ${rule}`);
    return rules;
  });
  assert.ok(lines.length > 0, "the small site has a code that was renamed");
});

test("robots.txt is that of RFC 9309, and names the sitemap", () => {
  for (const { folder, base } of sites) {
    const text = read(folder, "robots.txt");
    assert.ok(Buffer.byteLength(text) <= 500 * 1024);
    let group = null;
    const sitemaps = [];
    for (const line of text.split("\n").filter((it) => it.trim() && !it.startsWith("#"))) {
      const [, field, value] = /^([A-Za-z-]+): (\S+)$/.exec(line) ?? assert.fail(`no line: ${line}`);
      if (field === "User-agent") {
        assert.match(value, /^(\*|[A-Za-z_-]+)$/);
        group = value;
      } else if (field === "Allow" || field === "Disallow") {
        assert.ok(group, "a rule belongs to a group");
        assert.match(value, /^[/*][\x21-\x7e]*$/);
      } else {
        assert.equal(field, "Sitemap");
        sitemaps.push(value);
      }
    }
    assert.deepEqual([group, sitemaps], ["*", [`${PUBLIC}${base}/sitemap.xml`]]);
  }
});

test("llms.txt has its parts in order, and each link leads to a file", () => {
  for (const site of sites) {
    const lines = read(site.folder, "llms.txt").split("\n");
    assert.match(lines[0], /^# \S/, "a name comes first");
    assert.equal(lines.filter((line) => /^# /.test(line)).length, 1);
    assert.match(lines.find((line, at) => at > 0 && line), /^> \S/, "then what it is, as a quotation");
    const first = lines.findIndex((line) => line.startsWith("## "));
    assert.ok(first > 0 && !lines.some((line) => /^#{3,} /.test(line)), "parts have headings of one level");
    const sections = lines.slice(first);
    let items = 0;
    for (const line of sections.filter(Boolean)) {
      if (/^## \S/.test(line)) continue;
      const [, address] = /^- \[(?:[^\]\\]|\\.)+\]\(([^()\s]+)\)(?:: \S.*)?$/.exec(line) ?? assert.fail(`no item: ${line}`);
      assert.ok(site.names.has(file(site, address)), address);
      items += 1;
    }
    assert.ok(items >= 8);
    assert.ok(lines.filter((line) => line === "## Optional").length <= 1);
  }
});
