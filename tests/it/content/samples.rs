//! A small site whose files use every key there is, for the tests of the schemas.

/// A file of the site: the schema that describes it, its path, its text.
pub(super) struct Sample {
    pub(super) schema: &'static str,
    pub(super) path: &'static str,
    pub(super) text: &'static str,
}

/// The files that have a schema.
pub(super) const SAMPLES: [Sample; 9] = [
    Sample { schema: "site", path: "content/site.yaml", text: SITE },
    Sample { schema: "changes", path: "content/changes.yaml", text: CHANGES },
    Sample { schema: "protocol", path: "content/demo/protocol.yaml", text: PROTOCOL },
    Sample { schema: "code", path: "content/demo/100.yaml", text: CODE },
    Sample { schema: "decision", path: "content/demo/decision.yaml", text: DECISION },
    Sample { schema: "checks", path: "content/demo/checks.yaml", text: CHECKS },
    Sample { schema: "across", path: "content/across/demo-other.yaml", text: ACROSS },
    Sample { schema: "locale", path: "locales/en/locale.yaml", text: LOCALE },
    Sample { schema: "glossary", path: "locales/en/glossary.yaml", text: GLOSSARY },
];

/// Files that the others need beside them.
pub(super) const OTHERS: [(&str, &str); 3] = [
    ("content/demo/200.yaml", OTHER_CODE),
    ("content/demo/table.csv", "code,name,reference,status\n100,First,RFC3261,registered\n"),
    ("locales/en/site.ftl", "site-name = demo\n"),
];

const SITE: &str = r"
base_url: https://demo.example/codes
locales: [en]
source_locale: en
repository: https://forge.example/demo
license: https://forge.example/terms
branch: main
edit_url: https://forge.example/demo/-/edit/{branch}/{path}#L{line}
new_url: https://forge.example/demo/-/new/{branch}/{folder}?file_name={name}&content={value}
stubs: [reversed, short]
urls: clean
lints: {HK207: error, HK213: 'off'}
index_pairs: worthy
translated_threshold: 80
limits:
  codes: 100
  pages: 1000
  facts: 1000000
  words: 1000000
  templates: 1000000
  message: 10000
  messages: 1000000
  page: 1000000
  site: 100000000
  static_file: 1000000
  static: 1000000
  steps: 10000
";

const CHANGES: &str = r#"
- date: "2026-11-22"
  codes: [demo, demo/100]
  locale: en
  message: words
"#;

const DECISION: &str = r#"
questions:
  - id: first
    answers:
      - {id: more, question: second}
      - {id: one, code: "100", cite: RFC3261#1, rather: ["200"]}
  - id: second
    answers:
      - {id: other, code: "100", cite: Product}
not_chosen:
  - {code: "200", because: old, cite: RFC3261#1}
"#;

const CHECKS: &str = r#"
registry:
  table: table.csv
  partial: "yes"
  sources:
    - {begins: A list, document: Product, reason: it is the list's}
  beyond:
    - {code: "200", reason: it is new}
slugs:
  - {code: "200", reason: it was published so}
single:
  - {facet: next, value: leave, code: "200", reason: the only one}
alike: 1
lists: 3
"#;

const PROTOCOL: &str = r#"
name: Demo
state: draft
code_form: "[12]00"
order: numeric
wire: message
message: {code_in: [Status], content_type: Content-Type, replies: "^[0-9]{3} "}
requires: [when, sender]
name_lang: en
documents:
  - {id: RFC3261, kind: rfc, title: A document}
  - {id: Product, kind: product, title: A product, url: "https://product.example/", obsoleted_by: RFC3261}
  - {id: Own, kind: other, title: A reference of one's own, section_url: "http://wiki.example/codes#{section}"}
cite: Own#card-declined
classes:
  - id: one
    name: One
    failure: "no"
    cite: RFC3261#1
    defaults:
      over: {is: "no", cite: RFC3261#1}
      several: {are: [left, right], cite: RFC3261#1}
facets:
  - {id: over, kind: flag, weight: 10}
  - id: next
    kind: one-of
    weight: 12.5
    near: 0.5
    values:
      - {id: wait, group: stay}
      - {id: leave}
  - id: several
    kind: set
    weight: 1
    values: [{id: left}, {id: right}]
  - {id: headers, kind: headers, weight: 5}
  - {id: cause, kind: mapping, weight: 4, to: other}
pairs: {by: worth, at_least: 60}
notable:
  - ["100", "200"]
actors: [caller, proxy, callee, other]
flow_rules:
  - open: INVITE
    keep: 1.. .+
    close: "[2-6].. .+"
    confirm: ACK
    relay: 2.. .+
    expire: 408 .+
    cancel: CANCEL
    cancelled: 487 .+
    cite: RFC3261#16.7
headers:
  - {name: Contact, compact: m, cite: RFC3261#20.10}
wildcard: {sign: "0", form: "[0-9]"}
requests:
  names: [INVITE, BYE]
  pattern: "^CSeq: [0-9]+ (?<request>[A-Z]+)"
phrase: fixed
lines:
  - {id: status-line, pattern: "^DEMO (?<code>[0-9]{3})"}
unlisted:
  - {id: other, form: "1[0-9]{2}", treat_as: "100", cite: RFC3261#8.1.3.2}
"#;

const CODE: &str = r#"
code: "100"
name: First
name_lang: en-GB
short: "1st"
state: draft
slug: 100-first
former_slugs: [100-old]
aliases: [HUNDRED]
former_names: [Old Hundred]
class: one
status: registered
failure: "no"
references: [RFC3261#21.1, Product]
facets:
  next: {is: wait, cite: RFC3261#A.2}
  several: {are: [left], cite: Product}
headers:
  - {name: Contact, need: must, for: [INVITE], cite: RFC3261#20.10}
alternatives:
  - {code: "200", if: other-way, cite: RFC3261#21.2}
flows:
  - id: basic
    actors: [caller, callee]
    steps:
      - {from: caller, to: callee, send: INVITE}
      - {at: callee, note: waits}
      - {from: callee, to: caller, send: 200 OK}
      - {from: caller, to: callee, send: ACK}
  - id: fork
    actors: [caller, proxy, callee, other]
    branches:
      - {at: callee, becomes: ended}
      - {at: other, becomes: goes-on}
    outcome: {branch: other, send: 200 OK}
    steps:
      - {from: caller, to: proxy, send: INVITE}
      - {from: proxy, to: callee, send: INVITE}
      - {from: proxy, to: other, send: INVITE}
      - {from: callee, to: proxy, send: 486 Busy}
      - {from: proxy, to: callee, send: ACK}
      - {from: other, to: proxy, send: 200 OK}
      - {from: proxy, to: caller, send: 200 OK}
      - {from: caller, to: proxy, send: ACK}
      - {from: proxy, to: other, send: ACK}
example: |
  SIP/2.0 100 First
"#;

const OTHER_CODE: &str = r#"
code: "200"
name: Second
slug: 200-second
class: one
status: registered
references: [RFC3261#21.2]
facets:
  next: {is: leave, cite: RFC3261#21.2}
"#;

const ACROSS: &str = r#"
from: demo
to: other
names:
  "17": Seventeen
names_in:
  ja: {cite: Product, names: {"17": 十七}}
rows:
  - {from: "100", to: "17", note: plainly, cite: RFC3261#1}
  - {from: "200", to: none, note: never, cite: RFC3261#1}
"#;

const LOCALE: &str = r"
name: English
direction: ltr
script: Latn
state: complete
spacing: none
style: desu-masu
";

const GLOSSARY: &str = r"
- source: response
  use: 応答
  avoid: [レスポンス]
  whole_word: true
  expect: true
  except: [{message: demo/100/summary, reason: a quotation}]
  note: a remark
- {source: request, drop: true}
";
