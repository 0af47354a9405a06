//! The corpus of the benchmarks is a site that a build takes: its sources are written by the program that measures, and nothing else
//! would notice that a rule of the content has changed.

use crate::site_test::{SiteTest, project};

#[path = "../../benches/whole/corpus.rs"]
#[expect(dead_code, reason = "what measures uses more of it")]
mod corpus;
#[path = "../../benches/whole/words.rs"]
mod words;

#[test]
fn the_corpus_of_the_benchmarks_is_a_site() {
    let site = SiteTest::empty();
    corpus::write(project(), site.root(), 30, 7).expect("a corpus");
    let run = site.run(&["check"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
}
