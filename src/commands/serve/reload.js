// Keeps a previewed page up to date. The server says which preparation of the site is current and which problems there
// are: a page of another preparation is loaded again, problems are shown over the page until they are mended.
(function () {
  "use strict";
  var site = document.currentScript.dataset.site;
  var box = document.getElementById("hikaku-problems");
  var shown = box.innerHTML;
  var source = null;

  function hear(event) {
    var now = JSON.parse(event.data);
    if (now.site !== site) {
      source.close();
      location.reload();
    } else if (now.problems !== shown) {
      // The server has escaped what the sources say.
      shown = box.innerHTML = now.problems;
      box.hidden = !now.problems;
    }
  }

  // A browser allows a host few connections: a page nobody looks at gives its own back, and asks again when seen.
  function follow() {
    if (document.visibilityState === "hidden") {
      if (source) source.close();
      source = null;
    } else if (!source) {
      source = new EventSource("/.hikaku/events");
      source.addEventListener("site", hear);
    }
  }

  document.addEventListener("visibilitychange", follow);
  follow();
})();
