// The front door leads to the reader's language: the one chosen in the menu of languages before, else the first of the browser's that
// there is. Who comes from a page of this site, or asks for the door itself with a fragment, came to choose and is let choose.
(function () {
  "use strict";
  var list = document.currentScript.dataset.homes.trim().split(" "), homes = {};
  for (var i = 0; i < list.length; i += 2) homes[list[i]] = list[i + 1];
  var tags = Object.keys(homes), here = new URL(".", location.href).href;
  if (location.hash || here.indexOf("http") === 0 && document.referrer.indexOf(here) === 0) return;
  var wanted = (navigator.languages || [navigator.language || ""]).slice();
  try { wanted.unshift(localStorage.getItem("hikaku-language") || ""); } catch (e) { /* Nothing is remembered then. */ }
  function first(same) {
    for (var i = 0; i < wanted.length; i++) {
      var own = wanted[i].toLowerCase(), tag = own && tags.find(function (t) { return same(t.toLowerCase(), own); });
      if (tag) return [i, tag];
    }
  }
  // A language stands for its relatives, but not before one that is exactly asked for just as early.
  var exact = first(function (a, b) { return a === b; });
  var near = first(function (a, b) { return a.split("-")[0] === b.split("-")[0]; });
  var found = exact && near && exact[0] <= near[0] ? exact : near;
  if (found) location.replace(homes[found[1]]);
})();
