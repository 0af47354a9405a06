// Texts that strangers could write to do more than be read, and a small site with one of them in every place that takes text.

import { SmallSite } from "./small.mjs";

/** A page calls this, if it may: then a text has become more than a text. */
export const OWNED = "hikakuOwned";

const CALL = `${OWNED}(1)`;

/** Each tries another way out of where a text may stand, or into what may read it. */
export const TEXTS = [
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `--><script>${CALL}</script>`,
  `]]><script>${CALL}</script>`,
  `</pre></code><script>${CALL}</script>`,
  `</text></svg><script>${CALL}</script>`,
  `</textarea></select></option><script>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<SCRIPT/x>${CALL}</SCRIPT>`,
  `<img src=x onerror=${CALL}>`,
  `"><img src=x onerror=${CALL}>`,
  `'><img src=x onerror='${CALL}'>`,
  `\`><img src=x onerror=\`${CALL}\`>`,
  `" onmouseover="${CALL}" onfocus="${CALL}" autofocus="`,
  `' onpointerenter='${CALL}' x='`,
  `x onclick=${CALL} tabindex=0 autofocus onfocus=${CALL} `,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<math><mtext><img src=x onerror=${CALL}></mtext></math>`,
  `<body onload=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="data:text/html,<script>parent.${CALL}</script>"></object>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button autofocus>x</button></form>`,
  `<base href="//evil.example/">`,
  `<meta http-equiv=refresh content="0;url=//evil.example/">`,
  `<link rel=stylesheet href=//evil.example/x.css><style>*{background:url(//evil.example)}</style>`,
  `<template><img src=x onerror=${CALL}></template><noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `&#60;img src=x onerror=${CALL}&#62;`,
  `&amp;lt;script&amp;gt;${CALL}&amp;lt;/script&amp;gt;`,
  `\\u003cimg src=x onerror=${CALL}\\u003e \\x3cscript\\x3e`,
  `";${CALL};//`,
  `'-${CALL}-'`,
  `\${${CALL}} {{ ${CALL} }} {% raw %}`,
  `__proto__ constructor toString`,
  `javascript:${CALL}`,
  `//evil.example/%0a<script>${CALL}</script>`,
];

/** As many that mean no harm; like most of the others, too long for one line of a drawing. */
export const TAME = TEXTS.map((_, at) => `plain words, long enough to be broken where there is little room: ${at}`);

/** What a text of Fluent is that says exactly this. */
const literal = (text) => `{"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"}`;
/** What Markdown shows as exactly this. */
const escaped = (text) => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** The number of the code that bears a text. */
const codeOf = (at) => String(401 + at);
/** Its file's name on the site. */
export const slugOf = (at) => `${codeOf(at)}-hostile`;

/** The one message round the pages that comes to stand in Markdown; all others are plain text. */
const MARKDOWN = "list-separator";

function facts(text, code, slug, other) {
  const quoted = JSON.stringify(text);
  return `code: "${code}"
name: ${quoted}
slug: ${slug}
class: 4xx
status: registered
references: [RFC3261#21.4.24]
facets:
  next: {is: wait, cite: RFC3261#21.4.24}
  scope: {is: end-point, cite: RFC3261#21.4.24}
  answers: {are: [invite], cite: RFC3261#21.4.24}
alternatives:
  - {code: "${other}", if: other, cite: RFC3261#21.6.1}
flows:
  - id: basic
    actors: [caller, callee]
    steps:
      - {from: caller, to: callee, send: ${quoted}}
      - {at: caller, note: gives-up}
      - {from: callee, to: caller, send: ${JSON.stringify(`${code} ${text}`)}}
example: |
  SIP/2.0 ${code} ${text}
  Subject: ${text}
`;
}

function words(text) {
  const plain = literal(text);
  const markdown = literal(escaped(text));
  const code = text.includes("`") ? markdown : `\`${literal(text)}\``;
  return `title = ${plain}
gist = ${markdown}
act = ${markdown}.
summary = ${markdown}.
meaning = ${markdown} ${code}.
when = - ${markdown}
receiver = ${code}
sender = ${markdown}
misreading = ${markdown}
aliases = - ${markdown}
facet-scope = ${markdown}
    .sentence = **{ $code }** ${markdown}.
alternative-other = ${markdown}
    .sentence = **{ $alternative }** ${markdown}.
flow-basic = ${plain}
flow-basic-gives-up = ${plain}
`;
}

/**
 * A site in which each of the texts has a code of its own that says nothing else, and stands in the words round the pages and in
 * the facts of the protocol too. With `tame`, the very same site of texts that mean no harm: what its pages consist of, the
 * pages of the other may consist of.
 */
export function hostileSite({ tame = false } = {}) {
  const texts = tame ? TAME : TEXTS;
  const site = new SmallSite("base", "decision");
  texts.forEach((text, at) => {
    const code = codeOf(at);
    const other = codeOf((at + 1) % texts.length);
    site.write(`content/sip/${code}.yaml`, facts(text, code, slugOf(at), other));
    for (const locale of ["en", "ja"]) site.write(`locales/${locale}/sip/${code}.ftl`, words(text));
  });
  // Two of the codes are chosen by answers, the others stand on the list of those that nobody should choose.
  const [moved, ...others] = texts.keys();
  const list = others.map((at) => `  - {code: "${codeOf(at)}", because: other, cite: RFC3261#21.4.24}\n`);
  site.edit("content/sip/decision.yaml", "      - {id: moved,", `      - {id: hostile, code: "${codeOf(moved)}", cite: RFC3261#21.4.24}\n      - {id: moved,`);
  site.write("content/sip/decision.yaml", `${site.read("content/sip/decision.yaml")}not_chosen:\n${list.join("")}`);
  for (const locale of ["en", "ja"]) {
    const file = `locales/${locale}/sip/decision.ftl`;
    const said = site.read(file).replace(/^answer-here = /m, (found) => `${found}${literal(escaped(texts[5]))} `);
    site.write(file, `${said}answer-hostile = ${literal(escaped(texts[10]))}\n    .why = ${literal(escaped(texts[0]))}\nnot-chosen-other = ${literal(escaped(texts[11]))}\n`);
  }
  const some = (at) => JSON.stringify(texts[at]);
  site
    .edit("content/sip/protocol.yaml", "name: SIP", `name: ${some(0)}`)
    .edit("content/sip/protocol.yaml", "name: Client Error", `name: ${some(11)}`)
    .edit("content/sip/protocol.yaml", "title: ISUP to SIP Mapping", `title: ${some(14)}`)
    .edit("content/across/sip-q850.yaml", '"17": User busy', `"17": ${some(10)}`)
    .edit("locales/ja/locale.yaml", "name: 日本語", `name: ${some(12)}`);
  for (const locale of ["en", "ja"]) {
    let at = 0;
    const around = site.read(`locales/${locale}/site.ftl`).replace(/^([a-z][a-z0-9-]*) = ([^{}\n]+)$/gm, (line, id, said) =>
      id === MARKDOWN ? line : `${id} = ${said} ${literal(texts[at++ % texts.length])}`,
    );
    site.write(`locales/${locale}/site.ftl`, around);
  }
  return site;
}
