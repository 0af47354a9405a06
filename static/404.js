// Finds the page that a wrong address meant: reversed pairs, short forms, bare numbers, a missing language or suffix.
// Works from the segments of the address below the site's base path, and from codes.js.
(function () {
  "use strict";
  var box = document.getElementById("lost");
  if (!box || !window.hikakuCodes) return;
  var base = box.dataset.base;
  var locales = box.dataset.locales.split(" ");
  var suffix = box.dataset.suffix;

  var protocols = Object.keys(window.hikakuCodes);
  function codesOf(protocol) { return window.hikakuCodes[protocol]; }
  function plain(text) { return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""); }

  // Where in a protocol a word such as "600" or "600-busy-everywhere" points: the code that is its longest beginning.
  function find(protocol, word) {
    var best = -1, length = 0;
    word = plain(word);
    codesOf(protocol).forEach(function (c, i) {
      var code = plain(c[0]);
      if (code.length > length && (word === code || word === c[1] || word.startsWith(code + "-"))) { best = i; length = code.length; }
    });
    return best;
  }
  // "sip-301-moved" → ["sip", "301-moved"]; a word without a protocol stays whole.
  function split(word) {
    var key = protocols.filter(function (p) { return plain(word).startsWith(p + "-"); }).sort(function (p, q) { return q.length - p.length; })[0];
    return key ? [key, plain(word).slice(key.length + 1)] : [null, word];
  }

  // What is asked for below the site: names of folders and pages, without endings.
  function segments(path) {
    return (path.slice(0, base.length) === base ? path.slice(base.length) : "").split("/").filter(Boolean).map(function (p) {
      try { p = decodeURIComponent(p); } catch (e) { /* A broken escape stays as it is. */ }
      return p.replace(/\.html?$/i, "").toLowerCase();
    }).filter(function (p) { return p !== "index"; });
  }
  function named(part) { return locales.find(function (l) { return l.toLowerCase() === part; }); }
  // The reader's language: the one of the address, else one that the browser asks for.
  function language(parts) {
    var lang = named(parts[0]);
    if (lang) return lang;
    var wanted = (navigator.languages || [navigator.language || ""]).map(function (l) { return l.toLowerCase(); });
    wanted.some(function (w) {
      return (lang = locales.find(function (l) { l = l.toLowerCase(); return w === l || w.split("-")[0] === l.split("-")[0]; }));
    });
    return lang || box.dataset.source;
  }

  function resolve(path, lang) {
    // The page itself, and whatever is not below the site, mean nothing.
    if (path.slice(0, base.length) !== base || path === base + "404.html") return null;
    var parts = segments(path);
    if (named(parts[0])) parts.shift();
    var home = base + lang + "/";
    parts = parts.filter(function (p) { return p !== "compare" && p !== "vs" && p !== "n"; });
    var protocol = protocols.indexOf(parts[0]) >= 0 ? parts.shift() : null;
    if (!parts.length) return { lang: lang, path: home + (protocol ? protocol + "/" : "") + (suffix ? "index" + suffix : "") };
    // The pages beside those of codes.
    if (parts.length === 1 && parts[0] === (protocol ? "decide" : "translation")) {
      return { lang: lang, path: home + (protocol ? protocol + "/" : "") + parts[0] + suffix };
    }
    // Whatever is left is one code or two: "600-vs-301", "600/301", "600,301", "600".
    var words = parts.join("-vs-").split(/-vs-|[\s,+]+/).filter(Boolean);
    // Three codes and more stand side by side below the table of all codes.
    if (words.length > 2) return beside(protocol || split(words[0])[0], words);
    if (words.length === 2) {
      var x = split(words[0]), y = split(words[1]);
      var px = x[0] || protocol, py = y[0] || px || protocol;
      px = px || py;
      if (px && py && px !== py) {
        // Two codes of different protocols share a page where they are one number.
        var i = find(px, x[1]), j = find(py, y[1]);
        if (i < 0 || j < 0) return null;
        var number = plain(codesOf(px)[i][0]);
        return number === plain(codesOf(py)[j][0]) ? { lang: lang, path: home + "n/" + number + suffix } : null;
      }
      var within = (px ? [px] : protocols).find(function (p) { return find(p, x[1]) >= 0 && find(p, y[1]) >= 0; });
      if (!within) return null;
      var a = find(within, x[1]), b = find(within, y[1]), codes = codesOf(within);
      // Not all pairs need have a page; two that have none stand side by side.
      var pairs = (window.hikakuPairs || {})[within], low = Math.min(a, b);
      if (a !== b && pairs && pairs[low].indexOf(Math.max(a, b)) < 0) return beside(within, [x[1], y[1]]);
      if (a === b) return { lang: lang, path: home + within + "/" + codes[a][1] + suffix };
      return { lang: lang, path: home + "compare/" + within + "/" + codes[Math.min(a, b)][1] + "-vs-" + codes[Math.max(a, b)][1] + suffix };
    }
    function beside(key, words) {
      var within = (key ? [key] : protocols).find(function (p) { return words.every(function (word) { return find(p, split(word)[1]) >= 0; }); });
      if (!within) return null;
      var places = words.map(function (word) { return find(within, split(word)[1]); }).sort(function (p, q) { return p - q; });
      var all = places.map(function (place) { return encodeURIComponent(codesOf(within)[place][0]); });
      return { lang: lang, path: home + within + "/" + (suffix && "index" + suffix) + "#side-by-side=" + all.join(",") };
    }
    var one = split(words[0]);
    var hits = (one[0] || protocol ? [one[0] || protocol] : protocols).filter(function (p) { return find(p, one[1]) >= 0; });
    if (!hits.length) return null;
    // Of codes that are beginnings of the word the longest is meant; a number that several protocols have has a page.
    var meant = function (p) { return plain(codesOf(p)[find(p, one[1])][0]); };
    var longest = hits.map(meant).sort(function (p, q) { return q.length - p.length; })[0];
    hits = hits.filter(function (p) { return meant(p) === longest; });
    return { lang: lang, path: home + (hits.length > 1 ? "n/" + longest : hits[0] + "/" + codesOf(hits[0])[find(hits[0], one[1])][1]) + suffix };
  }

  var lang = language(segments(location.pathname));
  var found = resolve(location.pathname, lang);
  // What stands in the language of the source speaks that of the reader, which stands first.
  var own = document.getElementById("lost-" + lang), form = document.getElementById("search"), brand = document.querySelector(".bar .brand");
  if (own && document.documentElement.lang !== lang) {
    own = own.parentNode;
    box.prepend(own);
    document.documentElement.lang = lang;
    document.documentElement.dir = own.dir;
    document.title = own.dataset.title;
    if (brand) brand.href = own.querySelector(".ways li:last-child a").href;
    if (form) {
      form.dataset.home = base + lang + "/";
      form.elements.q.setAttribute("aria-label", own.dataset.search);
      form.elements.q.placeholder = own.dataset.example;
    }
  }
  if (!found || found.path === location.pathname) return;
  if (found.path.indexOf("#") < 0) found.path += location.hash;
  box.querySelectorAll(".lost-found").forEach(function (p) {
    var link = p.querySelector("a");
    link.href = found.path.replace(base + found.lang + "/", base + p.closest("[lang]").lang + "/");
    link.textContent = link.pathname + (link.hash.includes("=") ? link.hash : "");
    p.hidden = false;
  });
  location.replace(found.path);
})();
