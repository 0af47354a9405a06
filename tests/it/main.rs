//! The integration tests: one binary, a module a feature.
//!
//! - `site_test` builds a small site from one string; every module uses it.
//! - `diagnostics` runs the cases of `tests/diagnostics/`, one for each code that `hikaku explain` knows.
//! - `agreement`: `check` and `build` find the same faults, of every case there is and of names at random.
//! - `build`, `publish`: the command, its exit codes, and the folder it leaves behind.
//! - `formats`: a report as one line, JSON, GitHub's commands, SARIF.
//! - `reports`: no report acts on who reads it, and every one ends.
//! - `determinism`, `comparison`: the same input gives the same bytes; a comparison mirrors.
//! - `hostile`: what strangers write reaches a page as text, or not at all.
//! - `bad_input`: what means harm, or is so wrong that it might, is an error at its place, and nothing is written.
//! - `limits`: small content that asks for huge output or endless work ends as a finding.
//! - `lint`, `pseudo`: questions of judgement about words; languages made up from the source.
//! - `links` (with `real_site` and `html`, a reader of pages): the real site, built once: links, anchors, alternates, sitemaps, structured data.
//! - `lightness`: what a comparison, the stylesheet and the theme script weigh.
//! - `matrix`: the table of all codes on a protocol's page.
//! - `leads`: what opens a comparison, and stands wherever it is offered.
//! - `fallback`: a locale that is not complete.
//! - `benchmarks`: the corpus on which it is measured.
//! - `changes`, `translation_page`, `edit_links`: what has changed, how far each language is, and the way from a text to its file.
//! - `templates`, `architecture`: what stands in no template and no content; which way imports run.
//! - `workflows`: what runs in the automation of this repository and of a new site, and with which rights.
//! - `mutations`: sources broken at random, from a seed: no panic, and findings with a place.
//! - `api`: what programs read: JSON and its schemas, `llms.txt`, `OpenSearch`.
//! - `drafts`, `checks`: what is still being written; facts held against what they speak of.
//! - `decision`: the page that leads by questions to the code to send.
//! - `press`, `signs`: pages that are filled are what their templates give; what stands for something is no text.
//! - `show`, `init`: a code in the terminal; a site of one's own, and the guide to it.
//! - `citations`: where citations lead, and the source that stands for those that are not written.
//! - `company`: codes of a company: headings that fit them, examples that are no messages, parts that a code may lack.
//! - `codes`: codes of every make: odd signs, forms on the wire, several names.
//! - `numbers`, `stubs`, `paired`: a number that several protocols have; other addresses that lead to a page; which pairs
//!   have one.
//! - `serve`, `new`, `import`: the commands of these names.
//! - `l10n`, `l10n_git`, `rename`: the translators' commands, without and with a repository around the site.
//! - `content`: the real facts and words.
//! - `readme`: the documents' commands, examples and links.

mod agreement;
mod api;
mod architecture;
mod bad_input;
mod benchmarks;
mod build;
mod changes;
mod checks;
mod citations;
mod codes;
mod company;
mod comparison;
mod content;
mod decision;
mod determinism;
mod diagnostics;
mod drafts;
mod edit_links;
mod fallback;
mod fill;
mod formats;
mod hostile;
mod html;
mod import;
mod init;
mod l10n;
mod l10n_git;
mod leads;
mod lightness;
mod limits;
mod links;
mod lint;
mod matrix;
mod mutations;
mod names;
mod new;
mod numbers;
mod offered;
mod paired;
mod press;
mod previews;
mod pseudo;
mod publish;
mod readme;
mod real_site;
mod rename;
mod reports;
mod search;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod signs;
mod site_test;
mod stubs;
mod templates;
mod translation_page;
mod urls;
mod workflows;
