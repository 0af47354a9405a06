// The table of all codes: filtered by any value, sorted by any column, two of its codes compared; on a phone one column at
// a time. What is chosen stands in the address, so that it can be shared and the browser's own buttons undo it.
// Values of one facet widen what is shown, facets narrow it. A row says by numbers which boxes it answers to.
(function () {
  "use strict";
  var form = document.getElementById("matrix");
  if (!form) return;
  var at = form.dataset;
  var table = document.getElementById("matrix-table");
  var chips = form.querySelector(".matrix-chosen");
  var column = document.getElementById("matrix-column");
  var heads = Array.from(table.tHead.rows[0].cells);
  var bodies = Array.from(table.tBodies);
  var groups = Array.from(form.querySelectorAll("fieldset"), function (set) {
    return { summary: set.parentNode.firstElementChild, boxes: Array.from(set.elements) };
  });
  var rows = Array.from(table.querySelectorAll("tr[data-at]"), function (row, nth) {
    var places = row.dataset.at.split(",").map(function (place) { return place ? place.split(".").map(Number) : []; });
    return { row: row, nth: nth, body: row.parentNode, at: places };
  });
  // Which column the rows are sorted by, by its key; the codes' own column has none; and in which order they
  // stand, since it costs more to move hundreds of rows than to hide them.
  var sort = { key: "", down: false }, arranged = "";

  function fill(text, a, b) {
    return text.replace(/#[12]/g, function (place) { return place === "#1" ? a : b; });
  }

  // Filters ----------------------------------------------------------------------------------------------------
  // Which facets keep a row from being shown; two are as good as more.
  function against(row, wanted) {
    var facets = [];
    for (var nth = 0; nth < wanted.length && facets.length < 2; nth++) {
      if (wanted[nth].size && !row.at[nth].some(function (place) { return wanted[nth].has(place); })) facets.push(nth);
    }
    return facets;
  }
  function filter() {
    var wanted = groups.map(function (group) {
      return new Set(Array.from(group.boxes.keys()).filter(function (nth) { return group.boxes[nth].checked; }));
    });
    // Beside each value: how many codes it would show, as the other facets stand.
    var counts = groups.map(function (group) { return group.boxes.map(function () { return 0; }); });
    var shown = 0;
    rows.forEach(function (row) {
      var facets = against(row, wanted);
      row.row.hidden = facets.length > 0;
      if (!facets.length) shown += 1;
      counts.forEach(function (count, nth) {
        if (facets.length > 1 || facets.length && facets[0] !== nth) return;
        row.at[nth].forEach(function (place) { count[place] += 1; });
      });
    });
    groups.forEach(function (group, nth) {
      group.boxes.forEach(function (box, place) {
        box.parentNode.lastElementChild.textContent = counts[nth][place];
        box.parentNode.classList.toggle("quiet", !counts[nth][place]);
      });
      group.summary.classList.toggle("on", wanted[nth].size > 0);
    });
    heads.forEach(function (head) { head.classList.toggle("on", wanted[head.dataset.filter]?.size > 0); });
    // What is left of a large table may have room for all its words on paper.
    table.classList.toggle("dense", shown * heads.length > table.dataset.room);
    document.getElementById("matrix-count").textContent = fill(at.count, shown);
    document.getElementById("matrix-none").hidden = shown > 0;
    table.hidden = !shown;
    chosen();
  }
  function chosen() {
    var list = chips.firstElementChild;
    list.textContent = "";
    groups.forEach(function (group) {
      group.boxes.filter(function (box) { return box.checked; }).forEach(function (box) {
        var button = document.createElement("button");
        button.type = "button";
        var facet = document.createElement("span");
        facet.textContent = group.summary.textContent;
        button.append(facet, " ", box.nextElementSibling.cloneNode(true));
        button.addEventListener("click", function () {
          var place = Array.from(list.children).indexOf(button.parentNode);
          box.checked = false;
          changed();
          // The focus goes to what took its place, or to where more can be chosen.
          var next = list.children[Math.min(place, list.children.length - 1)];
          (next ? next.firstElementChild : group.summary).focus();
        });
        list.appendChild(document.createElement("li")).append(button);
      });
    });
    chips.hidden = !list.firstChild;
  }

  // Order ------------------------------------------------------------------------------------------------------
  // By the places of the values, which are in the protocol's order. Only in the codes' own order do classes stand apart.
  function arrange() {
    var own = !sort.key && !sort.down;
    var wanted = (sort.down ? "-" : "") + sort.key;
    if (wanted !== arranged) move(own);
    arranged = wanted;
    heads.forEach(function (head) {
      if (head.dataset.key === sort.key) head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    return own;
  }
  function move(own) {
    var nth = heads.find(function (head) { return head.dataset.key === sort.key; }).dataset.filter;
    var turn = sort.down ? -1 : 1;
    rows.slice().sort(function (a, b) {
      if (!sort.key) return turn * (a.nth - b.nth);
      var p = a.at[nth], q = b.at[nth];
      for (var i = 0; i < Math.max(p.length, q.length); i++) {
        var step = (i in p ? p[i] : -1) - (i in q ? q[i] : -1);
        if (step) return turn * step;
      }
      return a.nth - b.nth;
    }).forEach(function (row) { (own ? row.body : bodies[0]).append(row.row); });
  }
  function classes(own) {
    bodies.forEach(function (body) {
      body.rows[0].hidden = !own || !Array.from(body.rows).some(function (row) { return row.dataset.at && !row.hidden; });
    });
  }
  heads.forEach(function (head) {
    if (head.dataset.key && !head.dataset.filter) return;
    var button = document.createElement("button");
    button.type = "button";
    button.append.apply(button, head.childNodes);
    button.addEventListener("click", function () {
      sort = { key: head.dataset.key, down: head.getAttribute("aria-sort") === "ascending" };
      changed();
    });
    head.append(button);
  });

  // Address ----------------------------------------------------------------------------------------------------
  function show() {
    filter();
    classes(arrange());
    // The other languages have the same facets.
    document.querySelectorAll(".bar-languages a").forEach(function (link) { link.hash = location.hash.includes("=") ? location.hash : ""; });
  }
  function changed() {
    var state = new URLSearchParams(new FormData(form));
    if (sort.key || sort.down) state.set("sort-by", (sort.down ? "-" : "") + sort.key);
    history.pushState(null, "", location.href.split("#")[0] + (String(state) && "#" + state));
    show();
  }
  // An address without `=` is a place on the page.
  function restore() {
    var state = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    groups.forEach(function (group) {
      group.boxes.forEach(function (box) { box.checked = state.getAll(box.name).includes(box.value); });
    });
    var key = (state.get("sort-by") || "").replace(/^-/, "");
    var known = heads.some(function (head) { return head.dataset.key === key && (!key || head.dataset.filter); });
    sort = { key: known ? key : "", down: known && /^-/.test(state.get("sort-by")) };
    show();
    return String(state);
  }
  form.addEventListener("change", function (event) { if (event.target !== column) changed(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  chips.lastElementChild.addEventListener("click", function () {
    groups.forEach(function (group) { group.boxes.forEach(function (box) { box.checked = false; }); });
    changed();
    groups[0].summary.focus();
  });
  addEventListener("hashchange", restore);

  // The values of one facet lie over the table until they are left.
  function close(focus) {
    var open = form.querySelector("details[open]");
    if (!open) return;
    open.open = false;
    if (focus) open.firstElementChild.focus();
  }
  form.addEventListener("keydown", function (event) { if (event.key === "Escape") close(true); });
  document.addEventListener("click", function (event) { if (!event.target.closest(".matrix-filters")) close(false); });
  form.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !event.relatedTarget.closest("details[open]")) close(false);
  });

  // One column -------------------------------------------------------------------------------------------------
  var narrow = matchMedia("(max-width: 47.99rem)");
  function columns() {
    var only = narrow.matches && column.value ? Number(column.value) : 0;
    table.classList.toggle("one", only > 0);
    [table.tHead.rows[0]].concat(rows.map(function (row) { return row.row; })).forEach(function (row) {
      for (var nth = 1; nth < heads.length; nth++) row.cells[nth].hidden = only > 0 && nth !== only;
    });
    table.classList.add("ready");
  }
  heads.slice(1).forEach(function (head, nth) {
    column.add(new Option(head.textContent, nth + 1, nth === 0, nth === 0), nth);
  });
  column.addEventListener("change", columns);
  narrow.addEventListener("change", columns);

  // Two codes --------------------------------------------------------------------------------------------------
  var picked = [];
  rows.forEach(function (row) {
    var link = row.row.querySelector("a");
    row.code = link.firstElementChild.textContent;
    var href = link.getAttribute("href");
    row.slug = href.slice(0, href.length - at.suffix.length);
    row.box = document.createElement("input");
    row.box.type = "checkbox";
    row.box.title = fill(at.pick, row.code);
    row.box.setAttribute("aria-label", row.box.title);
    row.box.addEventListener("change", function () {
      picked = picked.filter(function (other) { return other !== row; });
      if (row.box.checked) picked.push(row);
      // A third one takes the place of the first.
      if (picked.length > 2) picked.shift().box.checked = false;
      compare();
    });
    link.before(row.box);
  });
  function compare() {
    var said = document.getElementById("matrix-compare");
    var two = picked.slice().sort(function (a, b) { return a.nth - b.nth; });
    said.textContent = two.length === 1 ? fill(at.compare, two[0].code, "\u2026") : "";
    if (two.length < 2) return;
    var places = two.map(function (row) { return Number(row.row.dataset.nth); }).sort(function (p, q) { return p - q; });
    if (at.pairs && JSON.parse(at.pairs)[places[0]].indexOf(places[1]) < 0) {
      // There is no page of the two; the links to their own stand in their rows.
      said.textContent = at.none;
      two.forEach(function (row) {
        var own = document.createElement("a");
        own.href = row.slug + at.suffix;
        own.textContent = row.code;
        said.append(" ", own);
      });
      return;
    }
    var link = document.createElement("a");
    link.href = at.to + two[0].slug + "-vs-" + two[1].slug + at.suffix;
    link.textContent = fill(at.compare, two[0].code, two[1].code);
    said.append(link);
  }

  columns();
  form.hidden = false;
  if (restore()) table.closest("section").scrollIntoView();
})();
