// The search: what is typed or pasted → codes, comparisons, and remarks on a pasted message.
// A classic script, loaded together with the index of the page's language (`window.hikakuSearch`) when it is first wanted.
// It knows no protocol and no language: forms, patterns and sentences all come with the index. Nothing leaves the page.
(function () {
  "use strict";
  var index = window.hikakuSearch;
  if (!index) return;
  var MOST = index.words.count.length, LONGEST = 512, LONGEST_WORD = 64, MOST_TEXT = 20000, MOST_LINES = 200, MOST_WORDS = 24;
  // No pattern meets a line break, of which a browser knows more than others do.
  var BREAK = /\r\n?|[\n\u2028\u2029\u21b5]/;
  // What a word is worth by its place: code, name, title, alias, header field, summary, text, question.
  var WORTH = [12, 10, 9, 8, 5, 3, 1, 4], PROSE = 5;

  // Text → words, step by step as src/render/search/tokens.rs; tests/search/tokens.json holds for both.
  var DENSE = "\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  var RUN = new RegExp("(?:(?=[" + DENSE + "])[\\p{Alphabetic}\\p{N}])+|(?:(?![" + DENSE + "])[\\p{Alphabetic}\\p{N}])+", "gu");
  var IS_DENSE = new RegExp("^[" + DENSE + "]", "u");
  function folded(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase();
  }
  function tokens(text) {
    var all = [];
    (folded(text).match(RUN) || []).forEach(function (run) {
      if (!IS_DENSE.test(run)) { all.push({ text: run, weak: false }); return; }
      var letters = Array.from(run);
      for (var i = 0; i < Math.max(1, letters.length - 1); i++) {
        var pair = letters.slice(i, i + 2).join("");
        all.push({
          text: pair.replace(/[\u3041-\u3096]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) + 0x60); }),
          weak: /[\u3041-\u3096]/.test(pair),
        });
      }
    });
    return all;
  }
  // What may be a code: the text between spaces, quotes, brackets and letters of scripts without spaces.
  function pieces(text) {
    return folded(text).split(new RegExp("[\\s,;:=\"'`(){}<>\\[\\]\u3001\uff0c\uff0f/" + DENSE + "]+", "u")).filter(Boolean);
  }
  function texts(text) { return tokens(text).map(function (token) { return token.text; }); }

  // The index unpacked: all codes in one row, and where each word leads.
  var codes = [], byCode = Object.create(null);
  index.protocols.forEach(function (protocol) {
    // What a protocol says in words of its own goes before what the site says.
    protocol.words = Object.assign({}, index.words, protocol.words);
    protocol.all = protocol.codes.map(function (c) {
      var code = { n: codes.length, protocol: protocol, code: c[0], slug: c[1], name: c[2], title: c[3], aliases: c[4], needs: c[5], lang: c[6] || protocol.lang };
      if (protocol.wildcard && code.code.includes(protocol.wildcard[0])) code.met = whole(asPattern(protocol, code.code));
      // What a code of several parts begins with is no word of the index: "5.1" of X.1.1.
      if (texts(code.code).length > 1) code.begun = whole(Array.from(code.code).slice(0, LONGEST_WORD).map(function (_, n) { return asPattern(protocol, code.code.slice(0, n)); }).slice(2).join("|"));
      [folded(code.code), code.slug].forEach(function (key) { (byCode[key] = byCode[key] || []).push(code); });
      codes.push(code);
      return code;
    });
    protocol.patterns = protocol.lines.map(function (line) { return { regex: new RegExp(line[0], "i"), label: line[1] }; });
    protocol.forms = protocol.unlisted.map(function (u) { return { regex: whole(u[0]), as: protocol.all[u[1]], text: u[2] }; });
    protocol.answers = protocol.request && new RegExp(protocol.request, "i");
    protocol.whole = whole(protocol.form);
    protocol.names = [protocol.id, folded(protocol.name)];
  });
  var wild = codes.filter(function (c) { return c.met; });
  // Behind the codes, the pages that lead to one. They have no code, so nothing names them but their title and questions.
  index.protocols.forEach(function (protocol) {
    var it = protocol.decision;
    if (it) codes.push({ n: codes.length, protocol: protocol, code: "", slug: it[0], name: it[1], title: "", aliases: it[2] });
  });
  var terms = index.terms.split(",").filter(Boolean).map(function (entry) {
    var at = entry.indexOf(" ");
    return [entry.slice(0, at), entry.slice(at + 1)];
  });
  // A code, or its beginning, as a pattern. A sign in it may stand for several, each of which may be met.
  function asPattern(protocol, text) {
    var sign = protocol.wildcard || [];
    return text.split(sign[0]).map(function (part) { return part.replace(/\W/g, "\\$&"); }).join("(?:" + sign[1] + ")");
  }
  function whole(form) { return new RegExp("^(?:" + form + ")$", "i"); }

  // What finds is a generator, and yields before whatever may take a while, so that the page can go on in between.
  // Patterns are tried here and nowhere else: on lines and words as long as their steps were counted for (load/pattern), and
  // for one question on so many characters in all. Whatever is behind those is not found.
  var MOST_TRIED = 2000000, LEAST_TRIED = 16, left = 0;
  function attempt(regex, text) {
    left -= Math.max(text.length, LEAST_TRIED);
    return left < 0 ? null : regex.exec(text.slice(0, LONGEST));
  }
  function is(regex, word) { return word.length <= LONGEST_WORD && attempt(regex, word) !== null; }
  function places(packed, then) {
    packed.replace(/(\d)([A-Za-z]+)/g, function (_, place, numbers) {
      var code = 0;
      numbers.replace(/[A-Z]*[a-z]/g, function (digits) {
        var n = 0;
        for (var i = 0; i < digits.length; i++) n = n * 26 + (digits.charCodeAt(i) & 31) - 1;
        then(code += n, Number(place));
      });
    });
  }

  // Is one word the other with a letter more, less, changed, or two that changed places?
  function isNear(a, b) {
    if (a.length > b.length) return isNear(b, a);
    if (b.length - a.length > 1) return false;
    var i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }
  // The words of the index that a typed word means: itself, or those it begins. Where it begins none that names a code,
  // those a letter away too.
  function meant(word) {
    var found = [], dense = IS_DENSE.test(word), alone = dense && Array.from(word).length === 1;
    terms.forEach(function (term) {
      if (term[0] === word) found.push({ term: term, share: 1 });
      else if (alone ? term[0].includes(word) : !dense && word.length > 1 && term[0].startsWith(word)) found.push({ term: term, share: 0.6 });
    });
    var is = found.some(function (it) { return it.share === 1 || it.term[1][0] < PROSE; });
    if (!is && !dense && word.length >= 4 && !/^\d+$/.test(word)) {
      terms.forEach(function (term) {
        if (isNear(word, term[0])) found.push({ term: term, share: 0.4, slip: term[0] });
      });
    }
    return found;
  }

  // Codes that hold most of the words, the best first.
  function* byWords(words, allowed) {
    var hits = {}, most = 0, strong = words.filter(function (word) { return !word.weak; });
    for (var word of strong.length ? words : words.map(function (word) { return { text: word.text }; })) {
      yield;
      gather(word);
    }
    function gather(word) {
      var best = {};
      meant(word.text).forEach(function (it) {
        places(it.term[1], function (n, place) {
          var score = WORTH[place] * it.share;
          if (!best[n] || best[n].score < score) best[n] = { score: score, place: place, slip: it.slip };
        });
      });
      Object.keys(best).forEach(function (n) {
        if (!allowed(codes[n])) return;
        var hit = (hits[n] = hits[n] || { code: codes[n], score: 0, matched: 0, place: 9 });
        hit.score += best[n].score;
        if (!word.weak) hit.matched++;
        if (best[n].place < hit.place) { hit.place = best[n].place; hit.slip = best[n].slip; }
        most = Math.max(most, hit.matched);
      });
    }
    var asked = words.map(function (word) { return word.text; }).join(" ");
    var found = Object.keys(hits).map(function (n) { return hits[n]; }).filter(function (hit) { return hit.matched === most; });
    for (var hit of found) {
      yield;
      hit.score += nearest(hit, asked);
    }
    found.sort(function (a, b) { return b.score - a.score || a.code.n - b.code.n; });
    return found.filter(function (hit, at) { return at < MOST && (at < 5 || hit.place < PROSE); });
  }
  // What a name, title or alias adds that holds the whole question, by which the code was found then; remembers the alias.
  function nearest(hit, asked) {
    var best = 0, words = asked.split(" ");
    [hit.code.name, hit.code.title].concat(hit.code.aliases).forEach(function (text, at) {
      var own = texts(text), joined = own.join(" ");
      var shared = words.filter(function (word) { return own.some(function (it) { return it.startsWith(word) || it === hit.slip; }); }).length;
      var worth = joined === asked ? 20 : (" " + joined).includes(" " + asked) ? 4 : 0;
      if (at > 1 && shared && (hit.alias === undefined || shared + worth > hit.shared)) { hit.alias = text; hit.shared = shared + worth; }
      if (worth > best) { best = worth; hit.place = at > 1 && !hit.code.code ? 7 : Math.min(at, 2) + 1; hit.slip = undefined; }
    });
    return best;
  }

  // The codes that stand in the text as such, in its order: "486", "sip486", "600-vs-301", a whole slug.
  // What they were written with is added to `taken`.
  function* named(text, allowed, taken) {
    var found = [];
    function* take(word) {
      yield;
      var known = (byCode[word] || []).filter(allowed);
      index.protocols.forEach(function (protocol) {
        protocol.names.forEach(function (name) {
          if (!known.length && word.startsWith(name)) known = (byCode[word.slice(name.length)] || []).filter(function (c) { return c.protocol === protocol; });
        });
      });
      if (!known.length) known = (yield* those(wild, "met", word)).filter(allowed);
      if (known.length) taken.push.apply(taken, texts(word));
      known.forEach(function (code) { if (found.indexOf(code) < 0) found.push(code); });
      return known.length > 0;
    }
    for (var word of pieces(text)) {
      if (yield* take(word)) continue;
      var parts = word.split(/-?vs\.?-?|-/).filter(Boolean);
      if (word.indexOf("vs") >= 0) parts = word.split(/-?vs\.?-?/).filter(Boolean);
      if (parts.length > 1 && parts.every(function (part) { return byCode[part]; })) for (var part of parts) yield* take(part);
    }
    return found;
  }
  // Those of a list whose pattern `key` is of the word.
  function* those(all, key, word) {
    var found = [];
    for (var it of all) {
      yield;
      if (is(it[key], word)) found.push(it);
    }
    return found;
  }

  // What a code of no registry means, where the facts say so.
  function* unlisted(protocol, word) {
    return (yield* those(protocol.forms, "regex", word))[0];
  }
  function plain(text) { return folded(text).replace(/[^\p{L}\p{N}]/gu, ""); }
  function* resolve(protocol, word) {
    return protocol.all.find(function (c) { return folded(c.code) === folded(word); }) ||
      (yield* those(protocol.all.filter(function (c) { return c.met; }), "met", word))[0] ||
      protocol.all.find(function (c) { return plain(c.name) === plain(word); });
  }
  function fill(text, values) {
    return text.replace(/\{([a-z-]+)\}/g, function (slot, name) { return name in values ? values[name] : slot; });
  }

  // The header fields below line `at`, by lower-case name, the line they end at, and the request that is answered, where a
  // line tells. A line that begins with a space goes on.
  function* headersBelow(protocol, lines, at) {
    var fields = Object.create(null), last = null, count = 0, request = "";
    for (at++; at < lines.length; at++) {
      var line = lines[at].slice(0, LONGEST), field = /^([A-Za-z][\w!%*+.~'-]*)[ \t]*:(.*)$/.exec(line);
      if (last && /^[ \t]+\S/.test(line)) { fields[last] += " " + line.trim(); continue; }
      if (!field) break;
      yield;
      var answers = protocol.answers && attempt(protocol.answers, line);
      if (answers) request = folded(answers.groups.request);
      last = field[1].toLowerCase();
      protocol.headers.forEach(function (h) { if (h[1] && h[1].toLowerCase() === last) last = h[0].toLowerCase(); });
      fields[last] = (fields[last] ? fields[last] + ", " : "") + field[2].trim();
      count++;
    }
    return { fields: fields, count: count, end: at - 1, request: request };
  }
  // Remarks on one line that was read: its phrase, what is missing, what is there and worth explaining.
  function remarks(code, phrase, headers) {
    var protocol = code.protocol, words = protocol.words, said = [];
    phrase = (phrase || "").trim();
    if (phrase && plain(phrase) !== plain(code.name)) {
      var other = protocol.all.find(function (c) { return plain(c.name) === plain(phrase); });
      said.push(fill(other ? words["phrase-other"] : words[protocol.fixed ? "phrase-fixed" : "phrase-free"],
        { phrase: phrase, name: code.name, code: code.code, other: other && other.code }));
    }
    if (!headers || !headers.count) return said;
    code.needs.forEach(function (it) {
      // What only some requests ask for is not missed where another one, or none that is known, is answered.
      var need = [].concat(it), only = need.slice(1).map(folded);
      need = need[0];
      if (only.length && only.indexOf(headers.request) < 0) return;
      var name = protocol.headers[need < 0 ? -1 - need : need][0];
      if (!(name.toLowerCase() in headers.fields)) said.push(fill(words[need < 0 ? "header-should" : "header-must"], { code: code.code, header: name }));
    });
    protocol.headers.forEach(function (h) {
      var value = headers.fields[h[0].toLowerCase()];
      if (h[2] && value !== undefined) said.push(fill(h[2], { value: value }));
    });
    return said;
  }
  // The codes that the lines of a log or a message name.
  function* read(text) {
    var lines = text.split(BREAK).slice(0, MOST_LINES), found = [], notes = [], end;
    for (var at = 0; at < lines.length; at++) {
      end = at;
      for (var protocol of index.protocols) yield* readLine(protocol, lines[at].slice(0, LONGEST), at);
      at = end;
    }
    return { hits: found, notes: notes };

    function* readLine(protocol, line, at) {
      var match = null, label = "";
      for (var pattern of protocol.patterns) {
        yield;
        label = pattern.label;
        if ((match = attempt(pattern.regex, line))) break;
      }
      var word = match && match.groups && match.groups.code;
      if (!word) return;
      var code = yield* resolve(protocol, word), form = code ? null : yield* unlisted(protocol, word);
      if (!code && !form) return;
      var headers = protocol.message ? yield* headersBelow(protocol, lines, at) : null;
      if (headers) end = Math.max(end, headers.end);
      var said = code ? remarks(code, match.groups.phrase, headers) : [fill(form.text, { code: word })];
      said.forEach(function (note) { if (notes.indexOf(note) < 0) notes.push(note); });
      code = code || form.as;
      if (code && !found.some(function (hit) { return hit.code === code; })) found.push({ code: code, by: fill(protocol.words["by-line"], { words: label }) });
    }
  }

  function because(hit) {
    var words = hit.code.protocol.words, keys = ["by-code", "by-name", "by-title", "by-alias", "by-header", "by-summary", "by-text", "by-question"];
    if (hit.by) return hit.by;
    if (hit.slip) return fill(words["by-slip"], { words: hit.slip });
    return fill(words[keys[hit.place]], { words: hit.place === 1 ? hit.code.name : hit.place === 2 ? hit.code.title : hit.alias || "" });
  }
  function pairOf(a, b) { return a.n < b.n ? [a, b] : [b, a]; }
  // Not all pairs of a protocol need have a page.
  function hasPage(pair) {
    var protocol = pair[0].protocol, places = pair.map(function (code) { return protocol.all.indexOf(code); });
    return !protocol.pairs || protocol.pairs[places[0]].indexOf(places[1]) >= 0;
  }

  /** The answer to a question: `{ pairs: [[code, code]], hits: [{code, by}], notes, protocols, sure }`. */
  function* seek(text) {
    var answer = { pairs: [], hits: [], notes: [], protocols: [], sure: false };
    left = MOST_TRIED;
    text = text.slice(0, MOST_TEXT);
    var pasted = yield* read(text);
    if (pasted.hits.length || pasted.notes.length) {
      answer.hits = pasted.hits.slice(0, MOST);
      answer.notes = pasted.notes;
    } else {
      var words = tokens(text.slice(0, 2000)).slice(0, MOST_WORDS);
      answer.protocols = index.protocols.filter(function (p) { return words.some(function (word) { return p.names.indexOf(word.text) >= 0; }); });
      var allowed = function (code) { return !answer.protocols.length || answer.protocols.indexOf(code.protocol) >= 0; };
      var taken = [], exact = yield* named(text, allowed, taken);
      var typed = pieces(text).filter(function (word) {
        return !answer.protocols.some(function (p) { return p.names.indexOf(word) >= 0; });
      });
      var begun = [];
      if (!exact.length && typed.length === 1) for (var c of codes) {
        if (!c.begun || !allowed(c)) continue;
        yield;
        if (is(c.begun, typed[0]) || typed[0].length > 1 && folded(c.code).startsWith(typed[0])) begun.push(c);
      }
      answer.hits = exact.concat(begun).map(function (code) { return { code: code, place: 0 }; });
      var rest = words.filter(function (word) {
        return !answer.protocols.some(function (p) { return p.names.indexOf(word.text) >= 0; }) && taken.indexOf(word.text) < 0;
      });
      // A number in the form of a code that no registry lists.
      if (!exact.length) for (var protocol of index.protocols) {
        if (answer.protocols.length && answer.protocols.indexOf(protocol) < 0) continue;
        for (var word of pieces(text)) {
          yield;
          var form = answer.notes.length < MOST && is(protocol.whole, word) && (yield* unlisted(protocol, word));
          if (!form) continue;
          answer.notes.push(fill(form.text, { code: word }));
          if (form.as) answer.hits.push({ code: form.as, by: "" });
        }
      }
      if (rest.length && !answer.notes.length) (yield* byWords(rest, allowed)).forEach(function (hit) {
        if (exact.indexOf(hit.code) < 0 && begun.indexOf(hit.code) < 0) answer.hits.push(hit);
      });
      if (exact.length) answer.protocols = [];
      answer.hits = answer.hits.slice(0, MOST);
      answer.sure = exact.length > 0;
    }
    // What was named outright can be compared: two codes lead to their comparison, three to each.
    var outright = answer.hits.filter(function (hit) { return hit.place === 0 && answer.sure || pasted.hits.length; }).slice(0, 3);
    outright.forEach(function (a, i) {
      outright.slice(i + 1).forEach(function (b) {
        if (a.code.protocol === b.code.protocol && hasPage(pairOf(a.code, b.code))) answer.pairs.push(pairOf(a.code, b.code));
      });
    });
    answer.hits.forEach(function (hit) { if (hit.by === undefined) hit.by = because(hit); });
    return answer;
  }

  // All at once, for whoever can wait.
  function find(text) {
    var work = seek(text), step;
    do step = work.next(); while (!step.done);
    return step.value;
  }

  index.tokens = tokens;
  index.find = find;

  // The field and its list: a combobox, in which the reader's focus stays.
  var form = document.getElementById("search");
  if (!form) return;
  var input = form.elements.q, at = form.dataset, options = [], active = -1, timer = 0;
  // For how many milliseconds the search goes on before the page has its turn; what goes on then, and who pressed Enter before
  // it was there.
  var SLICE = 8, waiting = 0, entered = null;
  function make(parent, name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  }
  var said = make(form, "p", { class: "sr", role: "status" });
  var panel = make(form, "div", { class: "found", hidden: "" });
  var notes = make(panel, "ul", { class: "found-notes", "aria-label": index.words["notes-label"] });
  var list = make(panel, "div", { class: "found-list", role: "listbox", id: "search-list", "aria-label": index.words["results-label"] });
  var none = make(panel, "p", { class: "found-none" }, index.words.unknown);
  [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-haspopup", "listbox"], ["aria-expanded", "false"], ["aria-controls", "search-list"]].forEach(function (it) { input.setAttribute(it[0], it[1]); });

  function hrefOf(code) { return at.home + code.protocol.id + "/" + code.slug + at.suffix; }
  function hrefOfPair(pair) { return at.home + "compare/" + pair[0].protocol.id + "/" + pair[0].slug + "-vs-" + pair[1].slug + at.suffix; }
  function option(group, href) {
    var made = make(group, "a", { class: "found-option", role: "option", id: "search-option-" + options.length, href: href, tabindex: "-1", "aria-selected": "false" });
    options.push(made);
    return made;
  }
  // Names of codes are registered ones; what a page is called is in the page's language.
  function name(parent, code) { make(parent, "span", code.code ? { class: "name", lang: code.lang } : { class: "name" }, code.name); }
  function line(group, hit) {
    var made = option(group, hrefOf(hit.code));
    if (hit.code.code) { make(made, "span", { class: "found-code" }, hit.code.code); made.append(" "); }
    var text = make(made, "span", { class: "found-text" });
    name(text, hit.code);
    if (hit.code.title) { text.append(" "); make(text, "span", { class: "found-title" }, hit.code.title); }
    if (hit.by) { made.append(" "); make(made, "span", { class: "found-by" }, hit.by); }
  }
  function pairLine(group, pair) {
    var made = option(group, hrefOfPair(pair));
    make(made, "span", { class: "found-text found-pair" }, fill((pair[0].protocol === pair[1].protocol ? pair[0].protocol : index).words.pair, {
      protocol: pair[0].protocol.name, a: pair[0].code, "a-name": pair[0].name, b: pair[1].code, "b-name": pair[1].name,
    }));
  }
  // The protocols with results: in the order of their best result, but the page's own first among those named outright.
  function groups(answer) {
    var order = [];
    function add(protocol) { if (order.indexOf(protocol) < 0) order.push(protocol); }
    var own = index.protocols.find(function (p) { return p.id === at.protocol; });
    if (own && answer.sure && answer.hits.some(function (hit) { return hit.code.protocol === own && hit.place === 0; })) add(own);
    answer.pairs.forEach(function (pair) { add(pair[0].protocol); });
    answer.hits.forEach(function (hit) { add(hit.code.protocol); });
    answer.protocols.forEach(add);
    return order;
  }
  // Finds what stands in the field, and shows it. A letter that is typed meanwhile is never kept waiting: the search begins
  // after it, takes short turns, and gives way to the next.
  function show(then) {
    stop();
    if (!input.value.trim()) return close();
    var work = seek(input.value);
    waiting = setTimeout(function turn() {
      var until = performance.now() + SLICE, step;
      do step = work.next(); while (!step.done && performance.now() < until);
      waiting = step.done ? 0 : setTimeout(turn, 0);
      if (!step.done) return;
      draw(step.value);
      if (then) then(step.value);
      else if (entered) go(entered);
    }, 0);
  }
  function stop() {
    clearTimeout(waiting);
    waiting = 0;
    entered = null;
  }
  function draw(answer) {
    options = [];
    active = -1;
    list.textContent = notes.textContent = "";
    answer.notes.forEach(function (note) { make(notes, "li", {}, note); });
    groups(answer).forEach(function (protocol, n) {
      var group = make(list, "div", { role: "group", "aria-labelledby": "search-group-" + n });
      make(group, "p", { class: "found-head", role: "presentation", id: "search-group-" + n }, protocol.name);
      answer.pairs.forEach(function (pair) { if (pair[0].protocol === protocol) pairLine(group, pair); });
      answer.hits.forEach(function (hit) { if (hit.code.protocol === protocol) line(group, hit); });
      if (answer.protocols.indexOf(protocol) >= 0) {
        var made = option(group, at.home + protocol.id + "/" + (at.suffix ? "index" + at.suffix : ""));
        make(made, "span", { class: "found-text" }, protocol.name);
      }
    });
    notes.hidden = !answer.notes.length;
    list.hidden = !options.length;
    none.hidden = options.length > 0 || answer.notes.length > 0;
    panel.hidden = false;
    panel.scrollTop = 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    input.removeAttribute("aria-activedescendant");
    var count = options.length ? index.words.count[Math.min(options.length, MOST) - 1] : none.hidden ? "" : index.words.unknown;
    clearTimeout(timer);
    timer = setTimeout(function () { said.textContent = [count].concat(answer.notes).join(" "); }, 300);
  }
  function close() {
    stop();
    panel.hidden = true;
    options = [];
    active = -1;
    clearTimeout(timer);
    said.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function move(to) {
    if (active >= 0) options[active].setAttribute("aria-selected", "false");
    active = to;
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }
  function go(event) {
    if (panel.hidden && !waiting) show();
    if (waiting) { entered = event; return; }
    var chosen = options[Math.max(active, 0)];
    if (!chosen) return;
    // With Ctrl or ⌘ the browser does what it does with a link then.
    chosen.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey }));
  }

  input.addEventListener("input", function () { show(); });
  input.addEventListener("focus", function () { if (panel.hidden && !waiting) show(); });
  input.addEventListener("blur", function () { if (!form.contains(document.activeElement)) close(); });
  // A press on the list leaves the focus where it is; the click then follows the link.
  panel.addEventListener("mousedown", function (event) { event.preventDefault(); });
  input.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    var last = options.length - 1, is = event.key;
    if (is === "Enter") go(event);
    else if (is === "Escape") { if (panel.hidden) input.value = ""; close(); }
    else if (is === "ArrowDown" && panel.hidden) { if (!waiting) show(); }
    else if (is === "ArrowDown" && last >= 0) move(active < last ? active + 1 : 0);
    else if (is === "ArrowUp" && last >= 0) move(active > 0 ? active - 1 : active < 0 ? last : -1);
    else if (is === "Home" && active >= 0) move(0);
    else if (is === "End" && active >= 0) move(last);
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", go);

  // Somebody asked already: in the field before the script was there, or from outside by `?q=`. What is named outright and
  // needs no remark is opened at once; the question is no step of the history, since going back would only ask it again.
  var outside = at.asked;
  function open(asked) {
    if (!outside || !asked.sure || asked.notes.length) { if (entered || at.entered) go(entered || {}); return; }
    var same = asked.hits.filter(function (hit) { return hit.place === 0; });
    if (asked.pairs.length === 1) location.replace(hrefOfPair(asked.pairs[0]));
    else if (same.length === 1) location.replace(hrefOf(same[0].code));
    else if (entered) go(entered);
  }
  if (input.value.trim() && (document.activeElement === input || outside)) show(open);
  else if (at.entered) go({});
  if (outside) input.focus();
  delete at.asked;
})();
