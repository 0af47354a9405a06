//! What is taken and what is refused, and that the count of steps is an upper bound: an engine that tries as browsers do, and
//! counts, stays below it.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::*;

const GROUPS: &[&str] = &["code", "phrase"];

#[test]
fn patterns_that_both_sides_read_alike_pass() {
    for pattern in [
        r"SIP/2\.0 (?<code>[1-6][0-9]{2})(?: (?<phrase>[^<>]*))?",
        r"\bcode[=: ]+(?<code>[1-4]\d{3})\b",
        r"(?:status|reply)[ =:]{1,3}(?<code>[1-6]\d\d)",
        r#"^code = (?<code>[A-Za-z]+) desc = "?.*"#,
        r"(?<code>[\d\-_]+?)[ \t]\x41\u0042\/",
        "終了コード(?<code>[0-9]{3})[ぁ-ん、]",
        "^[^a]*[^b]*(?<code>c)",
    ] {
        assert_eq!(line(pattern, GROUPS), Ok(()), "{pattern}");
    }
    assert_eq!(form("4[0-9]{2}"), Ok(()));
    assert_eq!(form("[0-9]+|[a-z]*x"), Ok(()));
    assert_eq!(wildcard("[0-9]{1,3}", "X", ["X.XXX.XXX", "200", "X.1.1"]), Ok(()));
}

#[test]
fn what_could_take_long_is_refused() {
    for pattern in ["^(?:a+)+(?<code>b)", "^(a|a)*(?<code>b)", "^(?:ab){2,}(?<code>b)", "^(?:a?){9}(?<code>b)"] {
        assert_eq!(line(pattern, GROUPS), Err(Fault::RepeatedGroup), "{pattern}");
    }
    for pattern in [
        "^a*b*.*(?<code>b)",
        "^.{0,500}.{0,500}.{0,500}(?<code>b)",
        // An anchor counts for its own branch.
        "^x|[^z]*[^z]*y?y?y?(?<code>z)",
        "(?:^x|y)?[^z]*[^z]*(?<code>z)",
        "^[^z]*[^z]*y?y?y?y?(?<code>z)",
        "[^z]*[^z]*(?<code>z)",
        // Bounds that are large, groups and branches multiply ways as well.
        ".{0,200}.{0,200}(?<code>z)",
        "^(?:a(?:a(?:a(?:a?)?)?)?b?)?.*.*(?<code>b)",
        &format!("^{}(?<code>b)", "(?:a|a|.)".repeat(14)),
        &format!("{}(?<code>b)", "a?".repeat(20)),
    ] {
        let found = line(pattern, GROUPS);
        assert!(
            matches!(found, Err(Fault::Slow { most: MOST_IN_LINE, .. })) || pattern.contains(")?)?") && found.is_err(),
            "{pattern}: {found:?}"
        );
    }
    for pattern in ["[1-6][0-9]{2}|[0-9]+[0-9]+[0-9]+x", "[0-9]*[0-9]*[0-9]*", "(?:1|[0-9]*)(?:1|[0-9]*)(?:1|[0-9]*)"] {
        assert!(matches!(form(pattern), Err(Fault::Slow { most: MOST_IN_WORD, .. })), "{pattern}: {:?}", form(pattern));
    }
    assert_eq!(line(&format!("(?<code>{})", "a".repeat(LONGEST_PATTERN)), GROUPS), Err(Fault::Long));
    assert_eq!(line("a{0,600}(?<code>b)", GROUPS), Err(Fault::Large("{0,600}".to_owned())));
    assert_eq!(line("a{9999}(?<code>b)", GROUPS), Err(Fault::Large("{9999}".to_owned())));
}

#[test]
fn a_wildcard_counts_for_every_sign_of_a_code() {
    assert_eq!(form("[0-9]*"), Ok(()));
    assert_eq!(wildcard("[0-9]*", "X", ["X.1.1", "X.X.X"]), Ok(()));
    let found = wildcard("[0-9]*", "X", ["X.1.1", "XXXX", "XXXXXXXXXXXX"]);
    let Err(Fault::Slow { code: Some(code), parts, .. }) = &found else { panic!("{found:?}") };
    assert_eq!((code.as_str(), parts[0].0.as_str()), ("XXXX", "[0-9]*"));
    // However long a code is, what can be typed of it is counted, and the counting ends.
    let long = "X".repeat(250);
    assert!(wildcard("[0-9]?", "X", [long.as_str()]).is_err());
    assert!(wildcard("[0-9]", "X", [long.as_str()]).is_ok());
}

#[test]
fn a_finding_names_the_parts_that_cost_the_most() {
    let fault = line(".*status.*(?<code>[1-6][0-9]{2}).*", GROUPS).expect_err("it is slow");
    let message = fault.message();
    assert!(message.starts_with("the pattern could take ") && message.contains("on 512 characters"), "{message}");
    assert!(message.contains("`.*` 5"), "{message}");
    let many = line(&format!("^{}(?<code>b)", "(?:a|a|.)".repeat(30)), GROUPS).expect_err("it is slow").message();
    assert!(many.contains("over 1000000000000"), "{many}");
}

#[test]
fn what_only_one_side_reads_is_refused() {
    for pattern in [
        "(?P<code>1)",
        "(?i)(?<code>1)",
        "(?i:(?<code>1))",
        r"\A(?<code>1)",
        r"(?<code>1)\z",
        r"(?<code>\x{31})",
        r"(?<code>\U00000031)",
        r"(?<code>1)\a",
        "(?<code>[[:digit:]])",
        "(?<code>[[0]])",
        "(?<code>[0-9&&1-3])",
        "(?<code>[0-9--1])",
        "(?<code>[0-9~~1])",
        "(?=a)(?<code>1)",
        "(?!a)(?<code>1)",
        "(?<=a)(?<code>1)",
        r"(?<code>1)\1",
        "(?<code>[]1])",
        "(?<code>[^]1])",
        "(?<code>1++)",
        "^*(?<code>1)",
        r"\b?(?<code>1)",
        "(?<code>1{ 2 })",
        r"(?<code>\pN)",
        r"(?<code>1)\s",
        r"(?<code>1)[\S]",
        r"(?<code>1)\B",
        r"\b{start}(?<code>1)",
        r"\<(?<code>1)",
        "é(?<code>1)",
        "[À-ß](?<code>1)",
        "[!-ん](?<code>1)",
        "😀(?<code>1)",
        "(?<code>1)(?:a*)?",
        "(?<code>1)(?:a|)?",
    ] {
        let found = line(pattern, GROUPS);
        assert!(matches!(found, Err(Fault::Foreign(_))), "{pattern}: {found:?}");
    }
    for pattern in
        ["(?<code>1", "(?<code>[1", "(?<code>1{x})", "(?<code>1{3,2})", "(?<code>1{,2})", "(?<code>[^])", "*(?<code>1)"]
    {
        let found = line(pattern, GROUPS);
        assert!(matches!(found, Err(Fault::Broken(_))), "{pattern}: {found:?}");
    }
    assert!(matches!(form("1)|(2"), Err(Fault::Broken(_))));
    assert_eq!(line("486", GROUPS), Err(Fault::Lacks("code".to_owned())));
    assert_eq!(line(r"\(?<code>486", GROUPS), Err(Fault::Lacks("code".to_owned())));
    assert!(matches!(line("(?<other>1)(?<code>2)", GROUPS), Err(Fault::Stranger { .. })));
}

#[test]
fn scripts_cut_texts_where_the_count_ends() {
    let script = include_str!("../../../static/search.js");
    assert!(script.contains(&format!("LONGEST = {LONGEST_LINE}, LONGEST_WORD = {LONGEST_WORD},")));
}

/// A pattern of the accepted grammar, as the engine below walks it.
#[derive(Debug, Clone)]
enum Part {
    One(usize),
    Edge(char),
    Repeat { what: usize, least: usize, most: Option<usize>, lazy: bool },
    Maybe(Vec<Part>, bool),
    Any(Vec<Vec<Part>>),
}

/// Is it one of the characters that are meant?
type Test = fn(char) -> bool;

/// What stands for one character, and which.
const ONES: [(&str, Test); 8] = [
    ("a", |c| c == 'a'),
    ("b", |c| c == 'b'),
    ("z", |c| c == 'z'),
    ("[ab]", |c| matches!(c, 'a' | 'b')),
    ("[^z]", |c| c != 'z'),
    (".", |_| true),
    (r"\d", |c| c.is_ascii_digit()),
    (r"[^\w]", |c| !c.is_ascii_alphanumeric()),
];

fn written(parts: &[Part]) -> String {
    let sign = |lazy: &bool| if *lazy { "?" } else { "" };
    let one = |part: &Part| match part {
        Part::One(what) => ONES[*what].0.to_owned(),
        Part::Edge('b') => r"\b".to_owned(),
        Part::Edge(c) => c.to_string(),
        Part::Repeat { what, least, most, lazy } => {
            let most = most.map(|most| most.to_string()).unwrap_or_default();
            format!("{}{{{least},{most}}}{}", ONES[*what].0, sign(lazy))
        }
        Part::Maybe(inner, lazy) => format!("({})?{}", written(inner), sign(lazy)),
        Part::Any(branches) => {
            let branches: Vec<String> = branches.iter().map(|branch| written(branch)).collect();
            format!("(?:{})", branches.join("|"))
        }
    };
    parts.iter().map(one).collect()
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let one = || 0..ONES.len();
    let leaf = prop_oneof![
        5 => one().prop_map(Part::One),
        1 => prop_oneof![Just('^'), Just('$'), Just('b')].prop_map(Part::Edge),
        4 => (one(), 0..3usize, proptest::option::of(0..6usize), any::<bool>()).prop_map(|(what, least, more, lazy)| {
            Part::Repeat { what, least, most: more.map(|more| least + more), lazy }
        }),
    ];
    let part = leaf.prop_recursive(3, 20, 4, move |inner| {
        let several = || proptest::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            // Of what may be left out something is there.
            (0..ONES.len(), several(), any::<bool>()).prop_map(|(first, mut rest, lazy)| {
                rest.insert(0, Part::One(first));
                Part::Maybe(rest, lazy)
            }),
            proptest::collection::vec(several(), 1..4).prop_map(Part::Any),
        ]
    });
    proptest::collection::vec(part, 1..7)
}

/// Texts that go far and fail: a few characters over and over, and others at the end.
fn text() -> impl Strategy<Value = String> {
    ("[abz0 ]{1,3}", "[abz0 ]{0,3}", 8..40usize).prop_map(|(again, end, length)| {
        let mut text: String = again.chars().cycle().take(length).collect();
        text.truncate(length - end.len());
        text + &end
    })
}

/// An engine that tries one way after the other, as the standard of JavaScript says, and counts.
struct Engine<'t> {
    text: &'t [char],
    whole: bool,
    steps: u64,
}

/// What is left of a pattern.
#[derive(Clone, Copy)]
enum Rest<'r> {
    End,
    Then(&'r [Part], &'r Rest<'r>),
}

impl Engine<'_> {
    fn search(&mut self, parts: &[Part]) -> bool {
        (0..=self.text.len()).any(|start| {
            self.steps += 1;
            !(self.whole && start > 0) && self.go(Rest::Then(parts, &Rest::End), start)
        })
    }

    fn is_word(&self, at: usize) -> bool {
        self.text.get(at).is_some_and(char::is_ascii_alphanumeric)
    }

    fn takes(&mut self, what: usize, at: usize) -> bool {
        self.steps += 1;
        self.text.get(at).is_some_and(|c| ONES[what].1(*c))
    }

    fn go(&mut self, rest: Rest<'_>, at: usize) -> bool {
        let Rest::Then(parts, after) = rest else {
            self.steps += 1;
            return !self.whole || at == self.text.len();
        };
        let [part, more @ ..] = parts else { return self.go(*after, at) };
        let rest = Rest::Then(more, after);
        match part {
            Part::One(what) => self.takes(*what, at) && self.go(rest, at + 1),
            Part::Edge(edge) => {
                self.steps += 1;
                let holds = match edge {
                    '^' => at == 0,
                    '$' => at == self.text.len(),
                    _ => self.is_word(at) != (at > 0 && self.is_word(at - 1)),
                };
                holds && self.go(rest, at)
            }
            Part::Repeat { what, least, most, lazy } => self.repeat((*what, *least, *most, *lazy), 0, rest, at),
            Part::Maybe(inner, lazy) => [!*lazy, *lazy].into_iter().any(|taken| {
                self.steps += 1;
                if taken { self.go(Rest::Then(inner, &rest), at) } else { self.go(rest, at) }
            }),
            Part::Any(branches) => branches.iter().any(|branch| {
                // Where there is but one, there is no choice.
                self.steps += u64::from(branches.len() > 1);
                self.go(Rest::Then(branch, &rest), at)
            }),
        }
    }

    fn repeat(&mut self, times: (usize, usize, Option<usize>, bool), so_far: usize, rest: Rest<'_>, at: usize) -> bool {
        let (what, least, most, lazy) = times;
        [!lazy, lazy].into_iter().any(|more| {
            if more {
                most.is_none_or(|most| so_far < most)
                    && self.takes(what, at)
                    && self.repeat(times, so_far + 1, rest, at + 1)
            } else if so_far >= least {
                self.steps += 1;
                self.go(rest, at)
            } else {
                false
            }
        })
    }
}

/// Tries the pattern on the text, as a search and as a whole; no step too many, and the same is found as by the engine.
fn stays_below(parts: &[Part], text: &str) -> Result<(), TestCaseError> {
    let written = written(parts);
    if written.len() > LONGEST_PATTERN {
        return Ok(());
    }
    let piece = read(&written, &[]).map_err(|fault| TestCaseError::fail(format!("{written}: {fault:?}")))?;
    let chars: Vec<char> = text.chars().collect();
    for whole in [false, true] {
        let mut cost = Cost::on(chars.len() as u64);
        if whole {
            cost.whole(&piece);
        } else {
            cost.anywhere(&piece);
        }
        if cost.steps > 20_000 {
            continue;
        }
        let mut engine = Engine { text: &chars, whole, steps: 0 };
        let found = engine.search(parts);
        prop_assert!(
            engine.steps <= cost.steps,
            "{written} on {text:?}, whole: {whole}: {} steps, not {}",
            engine.steps,
            cost.steps
        );
        let pattern = if whole { format!("^(?:{written})$") } else { written.clone() };
        let expected = Regex::new(&pattern).expect("it was read").is_match(text);
        prop_assert_eq!(found, expected, "{} on {:?}", pattern, text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_text_takes_more_steps_than_are_counted(
        parts in parts(),
        texts in proptest::collection::vec(text(), 6),
    ) {
        for text in &texts {
            stays_below(&parts, text)?;
        }
    }
}

/// The costliest patterns that are taken, on the longest texts: below the count, and not so far below that it says nothing.
#[test]
fn the_costliest_patterns_stay_below_what_is_allowed() {
    let many = |what| Part::Repeat { what, least: 0, most: None, lazy: false };
    let some = |what, most| Part::Repeat { what, least: 0, most: Some(most), lazy: false };
    let line =
        |text: &str| text.chars().cycle().take(usize::try_from(LONGEST_LINE).expect("small")).collect::<Vec<_>>();
    for (parts, text, share) in [
        (vec![Part::Edge('^'), many(4), many(4), Part::One(2)], "a", 4),
        (vec![many(4), Part::One(2)], "a", 4),
        (vec![some(4, 20), some(5, 20), Part::One(2)], "a", 3),
        (vec![Part::One(0), Part::One(1), some(4, 100), Part::One(2)], "ab", 3),
        (vec![Part::Edge('^'), many(3), Part::One(0), Part::One(1), many(3), Part::One(2)], "ab", 8),
    ] {
        let (written, text) = (written(&parts), line(text));
        let mut cost = Cost::on(LONGEST_LINE);
        cost.anywhere(&read(&written, &[]).expect("a pattern"));
        assert!(cost.steps <= MOST_IN_LINE, "{written}: {}", cost.steps);
        let mut engine = Engine { text: &text, whole: false, steps: 0 };
        assert!(!engine.search(&parts));
        assert!(engine.steps <= cost.steps, "{written}: {} > {}", engine.steps, cost.steps);
        assert!(engine.steps * share >= cost.steps, "{written}: {} of {}", engine.steps, cost.steps);
    }
}
