use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;

/// The normal form, after the promises that hold for every text: it says the same, and it is its own normal form.
fn normal(text: &str) -> String {
    let once = format(text).unwrap_or_else(|why| panic!("{why:?}:\n{text}"));
    assert_eq!(format(&once).as_deref(), Ok(once.as_str()), "of:\n{text}");
    let before = parser::parse(text.replace('\r', "").trim_start_matches('\u{feff}').to_owned()).expect("parses");
    let after = parser::parse(once.clone()).expect("parses");
    let forms = |resource: &Resource<String>| {
        let mut forms = Vec::new();
        for entry in &resource.body {
            if let Entry::Message(m) = entry {
                forms.push((m.id.name.clone(), m.attributes.len(), m.value.is_some()));
            }
        }
        forms
    };
    assert_eq!(forms(&before), forms(&after));
    assert!(once.lines().filter(|line| !line.starts_with('#')).all(|line| line.trim_end() == line), "{once}");
    assert!(!once.contains("\n\n\n") && !once.starts_with('\n') && !once.ends_with("\n\n"), "{once}");
    once
}

#[test]
fn layout_becomes_regular() {
    assert_eq!(normal("a=b"), "a = b\n");
    assert_eq!(normal("\u{feff}a  =   b  \r\n\r\n\r\n\r\nc =\r\n  d\r\n"), "a = b\n\nc =\n    d\n");
    assert_eq!(normal("\n\na =\n\n  x\n  y\n\n\n  z\n"), "a =\n    x\n    y\n\n    z\n");
    assert_eq!(normal("a = x\n .b=y\n\n   .c =\n  z\n"), "a = x\n    .b = y\n    .c =\n        z\n");
    assert_eq!(normal("a =\n .b = y"), "a =\n    .b = y\n");
    assert_eq!(normal("-term=x\n"), "-term = x\n");
    assert_eq!(normal("# x\r\r\na = b\r \r\nc = d\r"), "# x\na = b\nc = d\n");
}

#[test]
fn relative_indentation_stays() {
    assert_eq!(normal("a =\n  - one\n    - deeper\n  - two\n"), "a =\n    - one\n      - deeper\n    - two\n");
    assert_eq!(normal("a =\n{ $x } and\n  more\n"), "a =\n    { $x } and\n      more\n");
}

#[test]
fn signs_that_need_no_braces_have_none() {
    let toolkit =
        "a = { \"[\" }486](sip/486) is { \"*\" }\n    .sentence = { \"*\" }*{ $code }** is it.\n-b = {\".\"}net\n";
    assert_eq!(normal(toolkit), "a = [486](sip/486) is { \"*\" }\n    .sentence = **{ $code }** is it.\n-b = .net\n");
    let variants = "a = { $n ->\n    [one] { \"*\" }one*\n   *[other] { \"*\" }more*\n}\n";
    assert_eq!(normal(variants), "a = { $n ->\n    [one] *one*\n   *[other] *more*\n}\n");
    // At the start of a line that goes on, they are needed; and so are braces round a brace, anywhere.
    for needed in ["a =\n    { \"*\" }x\n    { \"[\" }y\n", "a = { \"{\" }x\n", "a = { \"}\" }x\n", "a = { \"-\" } x\n"]
    {
        assert_eq!(normal(needed), needed);
    }
}

#[test]
fn selectors_are_laid_out() {
    let expected = "a = { $n ->\n    [one] x\n   *[other]\n        y\n        z\n} end\n";
    assert_eq!(normal("a = {$n ->\n [ one ] x\n  *[other]\n     y\n     z\n  } end\n"), expected);
    let nested =
        "a =\n    Wait { $n ->\n        [0] { $m ->\n           *[x] \"}\" y\n        }\n       *[other] z\n    }.\n";
    let nested = nested.replace("\"}\"", "{\"}\"}");
    assert_eq!(normal(&nested), nested);
    assert_eq!(
        normal("a =\n .s = { NUMBER($n,\n   x: 1) ->\n   *[one] \"q\n }\n"),
        "a =\n    .s = { NUMBER($n, x: 1) ->\n       *[one] \"q\n    }\n"
    );
    assert_eq!(normal("a = {\n   $x\n  } y\n"), "a = { $x } y\n");
}

#[test]
fn what_is_inside_a_placeable_of_one_line_stays() {
    assert_eq!(normal("a = {$x}{\"  {\"}  { -t( a : 1 ) }\n"), "a = {$x}{\"  {\"}  { -t( a : 1 ) }\n");
}

#[test]
fn comments_stay_verbatim_where_they_are() {
    let text = "### Of the file  \n\n## Group\n\n# alone\n\n# of a\n# and more:  x\na = x\n#\n# of b\nb = y\n# end\n";
    assert_eq!(normal(text), text);
}

#[test]
fn what_does_not_parse_is_left_alone() {
    assert_eq!(format("a = { $x\n"), Err(Refused::NoFluent));
    assert_eq!(format("a = b\n*c\n"), Err(Refused::NoFluent));
}

#[test]
fn the_words_of_this_repository_can_all_be_formatted() {
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")) {
        let entry = entry.expect("the folder can be read");
        if entry.path().extension().is_some_and(|ending| ending == "ftl") {
            normal(&fs::read_to_string(entry.path()).expect("the file can be read"));
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen} files");
}

/// Spaces that mean nothing.
fn gap() -> impl Strategy<Value = String> {
    "[ ]{0,3}"
}

/// A word or a placeable of one line.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z応答。\"\\-1.]{1,6}".prop_map(|text| text.trim_start_matches(['.', '*', '[']).to_owned() + "x"),
        (gap(), gap()).prop_map(|(a, b)| format!("{{{a}$x{b}}}")),
        Just("{\"{\"}".to_owned()),
        Just("{ -t }".to_owned()),
        Just("{ \"a \\\" ->  }\" }".to_owned()),
    ]
}

/// Lines of a value, each indented by at least `least`.
fn lines(least: usize, depth: u32) -> BoxedStrategy<String> {
    let words = prop::collection::vec(piece(), 1..4).prop_map(|pieces| pieces.join(" "));
    let content = if depth == 0 {
        words.boxed()
    } else {
        let variant = (gap(), gap(), lines(least + 1, depth - 1));
        let select = (prop::collection::vec(variant, 1..3), gap(), gap()).prop_map(move |(variants, a, b)| {
            let mut out = format!("{{{a}$n {b}->");
            for (at, (before, key, value)) in variants.iter().enumerate() {
                let star = if at == 0 { "*" } else { "" };
                out = format!("{out}\n{before}{star}[{key}k{at}{key}]{value}");
            }
            format!("{out}\n{a}}}")
        });
        prop_oneof![3 => words, 1 => select].boxed()
    };
    let more = (0_usize..3, 0_usize..5, content.clone(), gap());
    (any::<bool>(), content, gap(), prop::collection::vec(more, 0..3))
        .prop_map(move |(inline, first, after, more)| {
            let mut out =
                if inline { format!(" {first}{after}") } else { format!("\n{}{first}{after}", " ".repeat(least)) };
            for (blank, indent, content, after) in more {
                out.push_str(&"\n".repeat(blank + 1));
                out.push_str(&" ".repeat(least + indent));
                out.push_str(&content);
                out.push_str(&after);
            }
            out
        })
        .boxed()
}

fn entry() -> impl Strategy<Value = String> {
    let attributes = prop::collection::vec((gap(), gap(), lines(1, 1)), 0..3);
    let comment = prop_oneof![Just(String::new()), "[#]{1,3} [a-z ]{0,9}\n{1,3}"];
    (comment, gap(), lines(1, 2), attributes, "\n{1,4}").prop_map(|(comment, before, value, attributes, end)| {
        let mut out = format!("{comment}id{before}={value}");
        for (at, (before, after, value)) in attributes.into_iter().enumerate() {
            out = format!("{out}\n {before}.a{at}{after}={value}");
        }
        out + &end
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_layout_says_the_same_in_its_normal_form(entries in prop::collection::vec(entry(), 1..4)) {
        let text = entries.concat();
        prop_assert!(parser::parse(text.as_str()).is_ok(), "the generator wrote no Fluent:\n{text}");
        normal(&text);
    }

    /// Real files with white space thrown in: whatever still parses can be formatted.
    #[test]
    fn real_words_with_more_space_say_the_same(at in prop::collection::vec((0_usize..4000, 0_usize..5), 1..6)) {
        let mut text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/sip/301.ftl")).unwrap();
        for (place, what) in at {
            let mut place = place % text.len();
            while !text.is_char_boundary(place) {
                place -= 1;
            }
            text.insert_str(place, [" ", "\n", "  ", "\n    ", "\r\n"][what]);
        }
        if parser::parse(text.replace("\r\n", "\n")).is_ok() {
            normal(&text);
        }
    }
}
