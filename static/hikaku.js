// What a script can add to a finished page: a theme switch, the place on the page for the other languages, buttons that copy
// an example, and a field for the search.
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

  // Places are called alike in all languages, so who changes the language stays where he is; and the form for errors, whose address
  // ends with that of the page, is told which place was looked at.
  var report = document.getElementById("report"), reported = report && report.href;
  function keepPlace() {
    if (report) report.href = reported + encodeURIComponent(location.hash);
    document.querySelectorAll(".bar-languages a").forEach(function (link) { link.hash = location.hash; });
    // A place within what is folded is shown.
    var place = null;
    try { place = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (e) { /* A broken escape is no place. */ }
    var fold = place && place.parentNode.closest("details:not([open])");
    if (fold) { fold.open = true; place.scrollIntoView(); }
  }
  addEventListener("hashchange", keepPlace);
  keepPlace();

  // A language that was chosen is the one the front door leads to.
  document.querySelectorAll(".bar-languages a").forEach(function (link) {
    link.addEventListener("click", function () {
      try { localStorage.setItem("hikaku-language", link.lang); } catch (e) { /* The door then asks the browser. */ }
    });
  });

  // Examples are copied as they stand, by a button whose words the heading above them has.
  var heading = document.querySelector("[data-copy]");
  if (heading && navigator.clipboard) document.querySelectorAll("pre").forEach(function (example) {
    var copy = document.createElement("button");
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = heading.dataset.copy;
    copy.addEventListener("click", function () {
      navigator.clipboard.writeText(example.textContent).then(function () {
        copy.textContent = heading.dataset.copied;
        setTimeout(function () { copy.textContent = heading.dataset.copy; }, 2000);
      }, function () { /* The browser did not allow it; the text can still be selected. */ });
    });
    example.before(copy);
  });

  // Search: its script and the index of the page's language are fetched when they are first wanted, as scripts, since
  // file:// allows no more.
  var form = document.getElementById("search");
  if (!form) return;
  var input = form.elements.q, wanted = false;
  // What a field needs only when it works, no page has to carry.
  var field = { autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go", "aria-keyshortcuts": "/ Control+K Meta+K" };
  for (var name in field) input.setAttribute(name, field[name]);
  function want() {
    if (wanted) return;
    wanted = true;
    [form.dataset.home + "search.js", form.dataset.script].forEach(function (source) {
      var script = document.createElement("script");
      script.src = source;
      script.async = false;
      // The next time it is wanted, it may be there.
      script.onerror = function () { wanted = false; };
      document.head.append(script);
    });
  }
  // A field of one line drops line breaks; here they are seen, and the search finds them again.
  function lines(text) { return text.trim().slice(0, 20000).replace(/\r?\n/g, "\u21b5"); }
  input.addEventListener("focus", want);
  input.addEventListener("paste", function (event) {
    var text = event.clipboardData ? event.clipboardData.getData("text") : "";
    if (text.trim().indexOf("\n") < 0) return;
    event.preventDefault();
    input.setRangeText(lines(text), input.selectionStart, input.selectionEnd, "end");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  // Whoever is faster than the script is answered as soon as it is there.
  form.addEventListener("submit", function (event) { event.preventDefault(); form.dataset.entered = "yes"; want(); });
  document.addEventListener("keydown", function (event) {
    var slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
    if (event.isComposing || !(k || (slash && !event.target.closest("input, textarea, select, [contenteditable]")))) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  form.hidden = false;

  // `?q=` (or `#q=`) is how a browser asks that has the site as a search engine: opensearch-LOCALE.xml says so.
  var asked = new URLSearchParams(location.search || location.hash.slice(1)).get("q");
  if (asked) {
    input.value = lines(asked);
    form.dataset.asked = "yes";
    want();
  }
})();
