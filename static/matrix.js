// The table of all codes: filtered by any value, sorted by any column, its columns chosen; any of its codes side by side.
// What is chosen stands in the address, so that it can be shared and the browser's own buttons undo it.
// Values of one facet widen what is shown, facets narrow it. A row says by numbers which values it answers to.
(function () {
  "use strict";
  var form = document.getElementById("matrix");
  if (!form) return;
  // So many codes can stand side by side, and so many columns on paper.
  var MOST = 8, PAPER = 6;
  var at = form.dataset;
  var section = form.closest("section");
  function find(selector) { return section.querySelector(selector); }
  function list(selector, make) { return Array.from(section.querySelectorAll(selector), make); }
  var table = document.getElementById("matrix-table");
  var chips = find(".matrix-chosen"), bar = find(".matrix-bar"), side = find(".beside");
  var heads = Array.from(table.tHead.rows[0].cells);
  var bodies = Array.from(table.tBodies);
  // What is wanted of a facet are places of its values. Its boxes are made when they are opened first: there may be hundreds.
  var groups = list("template", function (template) {
    var boxes = Array.from(template.content.querySelectorAll("input"));
    return {
      key: boxes[0].name, button: template.previousElementSibling, wanted: new Set(),
      values: boxes.map(function (box) { return box.value; }),
      label: function (place) { return boxes[place].nextElementSibling.cloneNode(true); },
      make: function () { template.after(template.content.cloneNode(true)); return template.nextElementSibling; },
    };
  });
  var rows = list("tr[data-at]", function (row, nth) {
    var places = row.dataset.at.split(",").map(function (place) { return place ? place.split(".").map(Number) : []; });
    var link = row.querySelector("a"), href = link.getAttribute("href");
    return { row: row, nth: nth, body: row.parentNode, at: places, link: link, code: link.firstElementChild.textContent, slug: href.slice(0, href.length - at.suffix.length) };
  });
  // By which column the rows are sorted, by its key; the codes' own column has none; and in which order they
  // stand, since it costs more to move hundreds of rows than to hide them. Which columns a reader chose, if any;
  // which codes stand side by side, and which are ticked.
  var sort = { key: "", down: false }, arranged = "", columns = [], beside = [], ticked = [];

  function fill(text, a, b) {
    return text.replace(/#[12]/g, function (place) { return place === "#1" ? a : b; });
  }
  function make(name, text) {
    var element = document.createElement(name);
    element.append(text || "");
    return element;
  }
  function copy(element) {
    var all = document.createDocumentFragment();
    all.append.apply(all, Array.from(element.cloneNode(true).childNodes));
    return all;
  }

  // Filters ----------------------------------------------------------------------------------------------------
  // Which facets keep a row from being shown; two are as good as more.
  function against(row) {
    var facets = [];
    for (var nth = 0; nth < groups.length && facets.length < 2; nth++) {
      var wanted = groups[nth].wanted;
      if (wanted.size && !row.at[nth].some(function (place) { return wanted.has(place); })) facets.push(nth);
    }
    return facets;
  }
  function filter() {
    // Beside each value that is seen: how many codes it would show, as the other facets stand.
    var seen = groups.indexOf(opened), counts = seen < 0 ? [] : opened.values.map(function () { return 0; });
    var shown = 0;
    rows.forEach(function (row) {
      var facets = against(row);
      row.row.hidden = facets.length > 0;
      if (!facets.length) shown += 1;
      if (seen >= 0 && (!facets.length || facets.length === 1 && facets[0] === seen)) row.at[seen].forEach(function (place) { counts[place] += 1; });
    });
    counts.forEach(function (count, place) {
      var box = opened.set.elements[place];
      box.checked = opened.wanted.has(place);
      box.parentNode.lastElementChild.textContent = count;
      box.parentNode.classList.toggle("quiet", !count);
    });
    groups.forEach(function (group) { group.button.classList.toggle("on", group.wanted.size > 0); });
    heads.forEach(function (head) { head.classList.toggle("on", groups[head.dataset.filter]?.wanted.size > 0); });
    document.getElementById("matrix-count").textContent = fill(at.count, shown);
    document.getElementById("matrix-none").hidden = shown > 0;
    table.hidden = !shown;
    chosen();
  }
  function chosen() {
    var all = chips.firstElementChild;
    all.textContent = "";
    groups.forEach(function (group) {
      Array.from(group.wanted).sort(function (p, q) { return p - q; }).forEach(function (place) {
        var button = make("button");
        button.type = "button";
        button.append(make("span", group.button.textContent), " ", group.label(place));
        button.addEventListener("click", function () {
          var nth = Array.from(all.children).indexOf(button.parentNode);
          group.wanted.delete(place);
          changed();
          // The focus goes to what took its place, or to where more can be chosen.
          var next = all.children[Math.min(nth, all.children.length - 1)];
          (next ? next.firstElementChild : group.button).focus();
        });
        all.appendChild(make("li")).append(button);
      });
    });
    chips.hidden = !all.firstChild;
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
    var button = make("button");
    button.type = "button";
    button.append.apply(button, head.childNodes);
    button.addEventListener("click", function () {
      sort = { key: head.dataset.key, down: head.getAttribute("aria-sort") === "ascending" };
      changed();
    });
    head.append(button);
  });

  // Columns ----------------------------------------------------------------------------------------------------
  // The first ones tell most. How many fit, the stylesheet knows; where more are wanted, each row stacks its values.
  // Rules of our own hide a column at once, however many rows it has.
  var sheet = new CSSStyleSheet(), room = 0;
  document.adoptedStyleSheets.push(sheet);
  function first() { return heads.slice(1, room + 1).map(function (head) { return head.dataset.key; }); }
  function shown() { return columns.length ? columns : first(); }
  function show() {
    room = Number(getComputedStyle(table).getPropertyValue("--room"));
    var wanted = shown(), onPaper = columns.length ? columns : heads.slice(1).map(function (head) { return head.dataset.key; });
    table.classList.toggle("stacked", wanted.length > room);
    sheet.replaceSync(heads.slice(1).map(function (head, nth) {
      var cells = "#matrix-table tr > :nth-child(" + (nth + 2) + ")", key = head.dataset.key;
      var nthOnPaper = onPaper.indexOf(key);
      return (wanted.includes(key) ? "#matrix-table.stacked td:nth-child(" + (nth + 2) + ")::before { content: \"" + CSS.escape(head.textContent) + "\" }" : "@media screen { " + cells + " { display: none !important } }") +
        (nthOnPaper < 0 || nthOnPaper >= PAPER ? "@media print { " + cells + " { display: none !important } }" : "");
    }).join("\n"));
    table.classList.add("ready");
    if (opened === choice) tickColumns();
  }
  function tickColumns() {
    var wanted = shown();
    Array.from(choice.set.elements).forEach(function (box) { box.checked = wanted.includes(box.value); });
  }
  var choice = {
    button: find(".matrix-columns"),
    make: function () {
      var set = make("fieldset"), legend = make("legend", choice.button.textContent), all = make("div");
      legend.className = "sr";
      heads.slice(1).forEach(function (head) {
        var label = make("label"), box = make("input"), text = make("span");
        box.type = "checkbox";
        box.value = head.dataset.key;
        text.append(copy(head.querySelector("button") || head));
        label.append(box, text);
        all.append(label);
      });
      set.append(legend, all);
      choice.button.after(set);
      return set;
    },
  };
  addEventListener("resize", function () {
    if (Number(getComputedStyle(table).getPropertyValue("--room")) !== room) show();
  });

  // What can be chosen opens below its button and pushes the table down --------------------------------------------
  var opened = null, panels = groups.concat(choice);
  // Whatever has or gets the focus stays where it is on the screen.
  function close(focus, kept) {
    if (!opened) return;
    var panel = opened, before = kept && kept.getBoundingClientRect().top;
    opened = null;
    panel.set.hidden = true;
    panel.button.setAttribute("aria-expanded", "false");
    if (focus) panel.button.focus();
    if (kept) scrollBy(0, kept.getBoundingClientRect().top - before);
  }
  panels.forEach(function (panel) {
    panel.button.addEventListener("click", function () {
      var again = opened === panel;
      close(false, panel.button);
      if (again) return;
      if (!panel.set) {
        panel.set = panel.make();
        panel.set.addEventListener("change", panel === choice ? choose : function (event) {
          var place = Array.from(panel.set.elements).indexOf(event.target);
          panel.wanted[event.target.checked ? "add" : "delete"](place);
          changed();
        });
      }
      opened = panel;
      panel.set.hidden = false;
      panel.button.setAttribute("aria-expanded", "true");
      if (panel === choice) tickColumns();
      else filter();
      panel.set.scrollIntoView({ block: "nearest" });
    });
  });
  function choose() {
    columns = Array.from(choice.set.elements).filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    if (String(columns) === String(first())) columns = [];
    changed();
  }
  form.addEventListener("keydown", function (event) { if (event.key === "Escape") close(true); });
  document.addEventListener("click", function (event) { if (!form.contains(event.target) && event.target.isConnected) close(false, event.target); });
  form.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close(false, event.relatedTarget);
  });

  // Ticked codes -----------------------------------------------------------------------------------------------
  rows.forEach(function (row) {
    row.box = make("input");
    row.box.type = "checkbox";
    // One stop for the keyboard in each row: on its link, Space ticks.
    row.box.tabIndex = -1;
    row.box.title = fill(at.pick, row.code);
    row.box.setAttribute("aria-label", row.box.title);
    row.link.setAttribute("aria-keyshortcuts", "Space C");
    row.link.before(row.box);
    row.box.row = row;
  });
  function tick(row, on) {
    ticked = ticked.filter(function (other) { return other !== row; });
    if (on) ticked.push(row);
    // One too many takes the place of the first.
    if (ticked.length > MOST) ticked.shift();
    compare();
  }
  table.addEventListener("change", function (event) { if (event.target.row) tick(event.target.row, event.target.checked); });
  table.addEventListener("keydown", function (event) {
    var row = event.target.previousElementSibling?.row;
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " ") tick(row, !row.box.checked);
    else if (event.key === "c" && bar.querySelector("a")) bar.querySelector("a").click();
    else return;
    event.preventDefault();
  });
  bar.querySelector("button").addEventListener("click", function () { ticked = []; compare(); table.querySelector("a").focus({ preventScroll: true }); });
  function inOrder(some) { return some.slice().sort(function (a, b) { return a.nth - b.nth; }); }
  // Where the page of a pair is, if it has one.
  function page(two) {
    var places = two.map(function (row) { return Number(row.row.dataset.nth); }).sort(function (p, q) { return p - q; });
    if (at.pairs && JSON.parse(at.pairs)[places[0]].indexOf(places[1]) < 0) return null;
    return at.to + two[0].slug + "-vs-" + two[1].slug + at.suffix;
  }
  function compare() {
    var said = document.getElementById("matrix-compare"), all = inOrder(ticked);
    rows.forEach(function (row) { if (row.box.checked !== ticked.includes(row)) row.box.checked = !row.box.checked; });
    bar.querySelector("button").hidden = !all.length;
    bar.hidden = false;
    said.textContent = all.length === 1 ? fill(at.compare, all[0].code, "\u2026") : "";
    if (all.length < 2) return;
    var link = make("a", all.length === 2 ? fill(at.compare, all[0].code, all[1].code) : fill(at.several, all.length));
    link.href = all.length === 2 && page(all) || "#" + hash(all);
    if (all.length > 2) said.append(all.map(function (row) { return row.code; }).join(at.separator) + " ");
    said.append(link);
  }

  // Side by side: what differs first, what all say alike folded ---------------------------------------------------
  function same(places) { return places.every(function (place) { return String(place) === String(places[0]); }); }
  // What can be compared: the columns, then what is filtered by without being a column, such as the class.
  function facets(all) {
    var columns = heads.slice(1).map(function (head, nth) {
      var own = head.dataset.filter;
      return {
        label: head.querySelector("button") || head,
        agree: !own || same(all.map(function (row) { return row.at[own]; })),
        says: function (row) { return copy(row.row.cells[nth + 1]); },
      };
    });
    var others = groups.map(function (group, own) {
      return {
        key: group.key, label: group.button,
        agree: same(all.map(function (row) { return row.at[own]; })),
        says: function (row) {
          var text = document.createDocumentFragment();
          row.at[own].forEach(function (place, nth) { text.append(nth ? at.separator : "", group.label(place)); });
          return text;
        },
      };
    }).filter(function (other) { return !heads.some(function (head) { return head.dataset.key === other.key; }); });
    return columns.concat(others);
  }
  // What the list below the table says of a code.
  function told(row, part) {
    var link = document.querySelector(".code-list a[href=\"" + CSS.escape(row.link.getAttribute("href")) + "\"]");
    var found = link && link.closest("li").querySelector(part);
    return found ? copy(found) : "";
  }
  function line(label, all, says) {
    var row = make("tr"), head = make("th");
    head.scope = "row";
    head.append(label);
    row.append(head);
    all.forEach(function (code) {
      var cell = make("td");
      cell.dataset.code = code.code;
      cell.append(says(code));
      row.append(cell);
    });
    return row;
  }
  function lay(all) {
    var whole = side.querySelector("table"), head = make("tr"), bodies = whole.tBodies;
    head.append(make("td"));
    all.forEach(function (row) {
      var cell = make("th"), gist = make("div"), link = row.link.cloneNode(true);
      cell.scope = "col";
      link.removeAttribute("aria-keyshortcuts");
      gist.className = "gist";
      gist.append(told(row, ".gist"));
      cell.append(link, gist);
      head.append(cell);
    });
    whole.tHead.replaceChildren(head);
    var lines = facets(all), acts = line(at.act, all, function (row) { return told(row, ".act"); });
    var put = function (agree) { return lines.filter(function (facet) { return facet.agree === agree; }).map(function (facet) { return line(copy(facet.label), all, facet.says); }); };
    bodies[0].replaceChildren.apply(bodies[0], [acts].concat(put(false)));
    var alike = put(true), fold = make("button", fill(at.same, alike.length)), cell = make("th"), row = make("tr");
    fold.type = "button";
    fold.setAttribute("aria-expanded", "false");
    cell.colSpan = all.length + 1;
    cell.append(fold);
    row.append(cell);
    bodies[1].replaceChildren(row);
    bodies[1].hidden = !alike.length;
    bodies[2].replaceChildren.apply(bodies[2], alike);
    bodies[2].hidden = true;
    fold.addEventListener("click", function () {
      bodies[2].hidden = !bodies[2].hidden;
      fold.setAttribute("aria-expanded", String(!bodies[2].hidden));
    });
    var pairs = side.querySelector("ul");
    pairs.textContent = "";
    all.forEach(function (a, nth) {
      all.slice(nth + 1).forEach(function (b) {
        var href = page([a, b]), link = make("a", fill(at.compare, a.code, b.code));
        if (!href) return;
        link.href = href;
        pairs.appendChild(make("li")).append(link);
      });
    });
    pairs.parentNode.hidden = !pairs.firstChild;
    side.querySelector(".beside-back").hash = hash([]) || "overview";
  }
  var title = document.getElementById("overview"), own = title.textContent;
  function turn() {
    var on = beside.length > 1;
    [form, find(".matrix-scroll")].forEach(function (part) { part.hidden = on; });
    bar.hidden = on;
    side.hidden = !on;
    title.textContent = on ? fill(at.beside, beside.map(function (row) { return row.code; }).join(at.separator)) : own;
    if (on) lay(beside);
    else compare();
  }

  // Address ----------------------------------------------------------------------------------------------------
  // No facet's key has a hyphen, so none can be taken for these names. A comma in a code is written as %2C.
  function hash(codes) {
    var state = new URLSearchParams();
    groups.forEach(function (group) {
      group.values.forEach(function (value, place) { if (group.wanted.has(place)) state.append(group.key, value); });
    });
    if (sort.key || sort.down) state.set("sort-by", (sort.down ? "-" : "") + sort.key);
    var parts = [String(state)];
    if (columns.length) parts.push("show-columns=" + columns.join(","));
    if (codes.length) parts.push("side-by-side=" + codes.map(function (row) { return encodeURIComponent(row.code); }).join(","));
    return parts.filter(Boolean).join("&");
  }
  function named(name) {
    var found = location.hash.match(new RegExp("[#&]" + name + "=([^&]*)"));
    return found ? found[1].split(",").map(function (part) { try { return decodeURIComponent(part); } catch (e) { return part; } }) : [];
  }
  function follow() {
    filter();
    classes(arrange());
    show();
    turn();
    // The other languages have the same facets; a new step of the history is not told as a change of the address.
    document.querySelectorAll(".bar-languages a").forEach(function (link) { link.hash = location.hash; });
  }
  function changed() {
    var state = hash([]);
    history.pushState(null, "", location.href.split("#")[0] + (state && "#" + state));
    follow();
  }
  // An address without `=` is a place on the page.
  function restore() {
    var state = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    groups.forEach(function (group) {
      group.wanted = new Set(state.getAll(group.key).map(function (value) { return group.values.indexOf(value); }).filter(function (place) { return place >= 0; }));
    });
    var key = (state.get("sort-by") || "").replace(/^-/, "");
    var known = heads.some(function (head) { return head.dataset.key === key && (!key || head.dataset.filter); });
    sort = { key: known ? key : "", down: known && /^-/.test(state.get("sort-by")) };
    var wanted = named("show-columns"), codes = named("side-by-side");
    columns = heads.slice(1).map(function (head) { return head.dataset.key; }).filter(function (key) { return wanted.includes(key); });
    var before = String(beside.map(function (row) { return row.code; }));
    beside = rows.filter(function (row) { return codes.includes(row.code); }).slice(0, MOST);
    if (beside.length < 2) beside = [];
    else ticked = beside;
    follow();
    // From one view to the other the page begins with what has changed.
    if (before !== String(beside.map(function (row) { return row.code; }))) {
      section.scrollIntoView();
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    return String(state);
  }
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  chips.lastElementChild.addEventListener("click", function () {
    groups.forEach(function (group) { group.wanted.clear(); });
    changed();
    groups[0].button.focus();
  });
  addEventListener("hashchange", restore);

  // Nothing is scrolled sideways any more.
  ["role", "tabindex", "aria-labelledby"].forEach(function (name) { find(".matrix-scroll").removeAttribute(name); });
  form.hidden = false;
  if (restore()) section.scrollIntoView();
})();
