// Choosing what to compare: lists of codes that open a comparison, and a button that exchanges the sides of one.
// A classic script without fetch, because pages are also read from disk.
(function () {
  "use strict";

  // A pair has one address, so exchanging the sides is a view of the page and not another page: whoever holds a 600 in
  // hand may want it first, above all on a phone, where first is above. The code moves in the document and not only on
  // the screen, so that reading aloud and Tab follow what is seen. Its colour goes with it: who speaks of "the red one"
  // means the same code on either view. The fragment keeps the view for a reload, for a bookmark and for who is sent it.
  var SWAPPED = "#swapped";
  var button = document.getElementById("swap");
  if (button) {
    button.setAttribute("aria-pressed", "false");
    var isSwapped = function () { return button.getAttribute("aria-pressed") === "true"; };
    var swap = function (swapped) {
      if (swapped === isSwapped()) return;
      button.setAttribute("aria-pressed", String(swapped));
      document.querySelectorAll(".spread, .differences li, #pick").forEach(function (both) {
        var a = both.querySelector(":scope > .a"), b = both.querySelector(":scope > .b");
        if (!a || !b) return;
        var place = document.createComment("");
        a.replaceWith(place);
        b.replaceWith(a);
        place.replaceWith(b);
      });
    };
    var follow = function () { if (location.hash === SWAPPED || !location.hash) swap(location.hash === SWAPPED); };
    button.addEventListener("click", function () {
      swap(!isSwapped());
      // No step of the history: going back should leave the page.
      history.replaceState(null, "", isSwapped() ? SWAPPED : location.pathname + location.search);
    });
    addEventListener("hashchange", follow);
    follow();
    button.hidden = false;
  }

  var form = document.getElementById("pick");
  if (!form) return;
  var at = form.dataset;
  // Where the page stands in the site, the search tells.
  var site = document.getElementById("search").dataset;
  var protocol = document.getElementById("pick-protocol");
  var a = document.getElementById("pick-a"), b = document.getElementById("pick-b");
  var lists = [a, b].filter(Boolean);

  function key() { return protocol ? protocol.value : at.protocol || site.protocol; }
  // [[code, slug, name, language of the name unless it is English], …] in the order of addresses.
  function codes() { return (window.hikakuCodes || {})[key()] || []; }
  // A code is not compared with itself: who chooses in one list what the other has chosen, exchanges the two.
  var chosen = new Map();
  function remember() { lists.forEach(function (list) { chosen.set(list, list.value); }); }
  function exchange(list) {
    var other = list === a ? b : a;
    if (other && other.value === list.value) other.value = chosen.get(list);
    remember();
  }
  function fill(list, code) {
    list.replaceChildren.apply(list, codes().filter(function (c) { return c[0] !== at.own; }).map(function (c) {
      var option = new Option(c[0] + " " + c[2], c[0], c[0] === code, c[0] === code);
      option.lang = c[3] || "en";
      return option;
    }));
    if (list.selectedOptions[0]) list.lang = list.selectedOptions[0].lang;
  }
  function fillAll() {
    if (codes().length) lists.forEach(function (list) { fill(list, list.value); });
  }

  // The list of codes comes as a script: file:// allows no more. On a comparison it comes when the lists are unfolded.
  function load() {
    if (window.hikakuCodes) return fillAll();
    var script = document.createElement("script");
    script.src = at.codes;
    script.onload = fillAll;
    document.head.append(script);
  }
  var fold = form.closest("details");
  if (!fold || fold.open) load();
  else fold.addEventListener("toggle", load, { once: true });

  // The two that are chosen, in the order of addresses.
  function two() {
    var all = codes();
    var places = [a ? a.value : at.own, b.value].map(function (code) { return all.findIndex(function (c) { return c[0] === code; }); });
    return [Math.min.apply(null, places), Math.max.apply(null, places)];
  }
  // Where not all pairs have a page, those that have are listed.
  function paired(places) {
    var pairs = (window.hikakuPairs || {})[key()];
    return !pairs || !pairs[places[0]] || pairs[places[0]].indexOf(places[1]) >= 0;
  }
  remember();
  lists.forEach(function (list) { list.addEventListener("change", function () { exchange(list); }); });
  if (protocol) {
    protocol.addEventListener("change", function () {
      var best = protocol.selectedOptions[0].dataset;
      fill(a, best.a);
      fill(b, best.b);
      remember();
    });
  }
  // A button opens the page, not the choice: with the arrow keys one passes many codes on the way to the one wanted.
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var places = two(), first = codes()[places[0]], second = codes()[places[1]];
    if (!first || !second || first === second) return;
    // Two without a page of their own stand side by side below the table of all codes.
    location.href = site.home + (paired(places)
      ? "compare/" + key() + "/" + first[1] + "-vs-" + second[1] + site.suffix
      : key() + "/" + (site.suffix && "index" + site.suffix) + "#side-by-side=" + encodeURIComponent(first[0]) + "," + encodeURIComponent(second[0]));
  });
  form.hidden = false;
})();
