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
    word = word.toLowerCase();
    var i = codes.findIndex(function (c) { return c[0].toLowerCase() === word; });
    return i >= 0 ? i : codes.findIndex(function (c) { return c[1] === word; });
  }
  function address(text) {
    var words = text.trim().split(/[\s,/:]+|-?vs-?/i).filter(Boolean);
    var known = protocols();
    if (words.length > 1 && known.some(function (p) { return p[0] === words[0].toLowerCase(); })) {
      var named = words.shift().toLowerCase();
      known = known.filter(function (p) { return p[0] === named; });
    }
    for (var k = 0; k < known.length; k++) {
      var codes = known[k][1];
      var hits = words.map(function (w) { return find(codes, w); });
      var a = Math.min(hits[0], hits.length > 1 ? hits[1] : hits[0]);
      var b = Math.max(hits[0], hits.length > 1 ? hits[1] : hits[0]);
      if (!(a >= 0) || hits.length > 2) continue;
      return at.home + (a === b ? known[k][0] + "/" + codes[a][1] : "compare/" + known[k][0] + "/" + codes[a][1] + "-vs-" + codes[b][1]) + at.suffix;
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
})();
