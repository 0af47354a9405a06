// What a script can add to a finished page: a theme switch and a field that finds a code or a pair.
// A classic script without fetch, because pages are also read from disk.
(function () {
  "use strict";
  var root = document.documentElement;

  // Theme: follows the system until the reader presses; pressing back to the system's theme forgets the choice.
  var button = document.getElementById("theme");
  if (button && window.matchMedia) {
    var system = matchMedia("(prefers-color-scheme: dark)");
    var isDark = function () { return root.dataset.theme ? root.dataset.theme === "dark" : system.matches; };
    var show = function () { button.setAttribute("aria-pressed", String(isDark())); };
    button.addEventListener("click", function () {
      var dark = !isDark();
      try {
        if (dark === system.matches) localStorage.removeItem("hikaku-theme");
        else localStorage.setItem("hikaku-theme", dark ? "dark" : "light");
      } catch (e) { /* The choice then lasts for this page only. */ }
      if (dark === system.matches) delete root.dataset.theme;
      else root.dataset.theme = dark ? "dark" : "light";
      show();
    });
    system.addEventListener("change", show);
    show();
    button.hidden = false;
  }

  // Picker: "600" opens a code, "600 301" a comparison, in canonical order.
  var form = document.getElementById("picker");
  if (!form) return;
  var input = form.elements.q;
  var said = document.getElementById("picker-said");
  var list = document.getElementById("picker-codes");
  var at = form.dataset;

  // [[protocol, [[code, slug], …]], …], the page's own protocol first.
  function protocols() {
    var all = window.hikakuCodes || {};
    return Object.keys(all)
      .sort(function (p, q) { return (q === at.protocol) - (p === at.protocol); })
      .map(function (key) { return [key, Array.isArray(all[key]) ? all[key] : Object.entries(all[key])]; });
  }
  function find(codes, word) {
    var i = codes.findIndex(function (c) { return c[0].toLowerCase() === word; });
    return i >= 0 ? i : codes.findIndex(function (c) { return c[1] === word; });
  }
  // Words that are no code may be part of a pasted name; a word with a digit has to be a code.
  function address(text) {
    var words = text.trim().toLowerCase().split(/[\s,/:]+|-?vs-?/).filter(Boolean);
    var known = protocols();
    var named = known.filter(function (p) { return words.indexOf(p[0]) >= 0; });
    if (named.length === 1) {
      known = named;
      words = words.filter(function (w) { return w !== named[0][0]; });
    }
    for (var k = 0; k < known.length; k++) {
      var codes = known[k][1], hits = [], strange = false;
      words.forEach(function (w) {
        var i = find(codes, w);
        if (i >= 0) hits.push(i);
        else if (/\d/.test(w)) strange = true;
      });
      if (strange || hits.length < 1 || hits.length > 2) continue;
      var a = codes[Math.min.apply(null, hits)][1], b = codes[Math.max.apply(null, hits)][1];
      return at.home + (a === b ? known[k][0] + "/" + a : "compare/" + known[k][0] + "/" + a + "-vs-" + b) + at.suffix;
    }
    return null;
  }
  // The list of codes is fetched when the field is first used, as a script: file:// allows no more.
  var waiting = null;
  function withCodes(then) {
    if (window.hikakuCodes) return then();
    if (waiting) return waiting.push(then);
    waiting = [then];
    var script = document.createElement("script");
    script.src = at.codes;
    script.onload = script.onerror = function () {
      var queue = waiting;
      waiting = null;
      queue.forEach(function (f) { f(); });
    };
    document.head.append(script);
  }
  input.addEventListener("focus", function () {
    withCodes(function () {
      var own = protocols()[0];
      if (!own || list.firstChild) return;
      own[1].forEach(function (c) {
        var option = document.createElement("option");
        option.value = c[0];
        option.label = c[1].replace(/-/g, " ");
        list.append(option);
      });
    });
  });
  input.addEventListener("input", function () { said.textContent = ""; input.removeAttribute("aria-invalid"); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    withCodes(function () {
      var to = input.value.trim() && address(input.value);
      if (to) { location.href = to; return; }
      said.textContent = at.unknown;
      input.setAttribute("aria-invalid", "true");
      input.focus();
    });
  });
  form.hidden = false;

  // `?q=` (or `#q=`) is how a browser asks that has the site as a search engine: opensearch-LOCALE.xml says so.
  var asked = new URLSearchParams(location.search || location.hash.slice(1)).get("q");
  if (asked) {
    input.value = asked;
    withCodes(function () {
      var to = address(asked);
      // The question is no step of the history: going back would only ask it again.
      if (to) location.replace(to);
      else form.requestSubmit();
    });
  }
})();
