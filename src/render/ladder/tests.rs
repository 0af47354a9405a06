//! Drawings are checked as a browser would see them: parsed, measured, compared with their view box.

use proptest::prelude::*;
use quick_xml::{Reader, events::Event};

use super::*;
use crate::model::{Flow, Step};

/// The flow of `sip/600`, as the facts have it.
fn busy_everywhere() -> Flow {
    let message = |from, to, send: &str| Step::Message { from, to, send: send.into() };
    Flow {
        id: "basic".into(),
        actors: ["発信側", "プロキシ", "固定電話", "携帯電話"].map(String::from).to_vec(),
        steps: vec![
            message(0, 1, "INVITE"),
            message(1, 2, "INVITE"),
            message(1, 3, "INVITE"),
            message(3, 1, "180 Ringing"),
            message(1, 0, "180 Ringing"),
            message(2, 1, "600 Busy Everywhere"),
            message(1, 2, "ACK"),
            Step::Note {
                at: 1, note: "残りの分岐をキャンセルし、上流へはまだ何も返さない。".into()
            },
            message(1, 3, "CANCEL"),
            message(3, 1, "487 Request Terminated"),
            message(1, 0, "600 Busy Everywhere"),
            message(0, 1, "ACK"),
        ],
    }
}

fn row(step: &Step) -> Row<'_> {
    match step {
        Step::Message { from, to, send } => {
            Row::Message { from: *from, to: *to, text: send, own: send.starts_with("600") }
        }
        Step::Note { at, note } => Row::Note { at: *at, text: note },
    }
}

fn ladder(flow: &Flow) -> Ladder<'_> {
    Ladder {
        id: "sip-600-basic",
        caption: "固定電話が 600 を返す",
        actors: flow.actors.iter().map(String::as_str).collect(),
        rows: flow.steps.iter().map(row).collect(),
    }
}

fn drawn(ladder: &Ladder<'_>) -> String {
    let mut out = String::new();
    svg(ladder, &mut out);
    out
}

/// A text as it stands in the drawing: left, right, baseline, words.
type Placed = (usize, usize, usize, String);

/// A drawing's width and height, texts and numbers.
type Parsed = ((usize, usize), Vec<Placed>, Vec<(bool, usize)>);

/// Parses a drawing; returns its size, its texts line by line, and every number in it as (is it an x?, value).
fn parse(svg: &str) -> Parsed {
    let mut reader = Reader::from_str(svg);
    let (mut size, mut texts, mut numbers) = ((0, 0), Vec::new(), Vec::new());
    let (mut at, mut in_title) = ((0, 0), false);
    loop {
        match reader.read_event().expect("the drawing is well-formed") {
            Event::Eof => return (size, texts, numbers),
            Event::Start(tag) | Event::Empty(tag) => {
                in_title = tag.name().as_ref() == "title";
                let mut rect = [0; 4];
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("attributes are well-formed");
                    let value = attribute.value.into_owned();
                    let number = || value.parse::<usize>().expect("whole numbers only");
                    match attribute.key.as_ref() {
                        "style" | "fill" | "stroke" => {
                            panic!("colours are the stylesheet's: {svg}")
                        }
                        "viewBox" => {
                            let parts: Vec<usize> =
                                value.split(' ').map(|part| part.parse().expect("a number")).collect();
                            size = (parts[2], parts[3]);
                        }
                        "x" => (at.0, rect[0]) = (number(), number()),
                        "y" => (at.1, rect[1]) = (number(), number()),
                        "width" => rect[2] = number(),
                        "height" => rect[3] = number(),
                        "points" => numbers.extend(value.split(' ').flat_map(|point| {
                            let (x, y) = point.split_once(',').expect("a point");
                            [(true, x.parse().expect("x")), (false, y.parse().expect("y"))]
                        })),
                        "d" => numbers.extend(path_numbers(&value)),
                        _ => {}
                    }
                }
                numbers.extend([(true, rect[0] + rect[2]), (false, rect[1] + rect[3])]);
            }
            Event::Text(_) | Event::GeneralRef(_) if in_title => {}
            Event::Text(text) => {
                let words = text.to_string();
                let wide = width(&words);
                texts.push((at.0.saturating_sub(wide / 2), at.0 + wide / 2, at.1, words));
            }
            _ => {}
        }
    }
}

fn path_numbers(path: &str) -> Vec<(bool, usize)> {
    let mut numbers = Vec::new();
    let starts: Vec<usize> = path.match_indices(['M', 'H', 'V']).map(|(at, _)| at).chain([path.len()]).collect();
    for two in starts.windows(2) {
        let values = path[two[0] + 1..two[1]].split(' ').map(|value| value.parse().expect("a number"));
        let is_x = !path[two[0]..].starts_with('V');
        numbers.extend(values.enumerate().map(|(index, value)| (is_x && index == 0, value)));
    }
    numbers
}

/// Fails if anything leaves the view box, or two texts on one line touch.
fn check(ladder: &Ladder<'_>) {
    let svg = drawn(ladder);
    let ((wide, high), texts, numbers) = parse(&svg);
    for (is_x, value) in numbers {
        assert!(value <= if is_x { wide } else { high }, "{value} leaves {wide} × {high}: {svg}");
    }
    for (index, (left, right, baseline, words)) in texts.iter().enumerate() {
        assert!(*right <= wide && *baseline <= high, "`{words}` leaves {wide} × {high}: {svg}");
        for (other_left, other_right, other_baseline, other) in &texts[..index] {
            let apart = baseline.abs_diff(*other_baseline) >= FONT || left >= other_right || other_left >= right;
            assert!(apart, "`{words}` touches `{other}`: {svg}");
        }
    }
}

#[test]
fn a_forked_call_fits_a_phone() {
    let flow = busy_everywhere();
    let ladder = ladder(&flow);
    check(&ladder);
    let ((wide, _), texts, _) = parse(&drawn(&ladder));
    assert!(wide <= 520, "{wide}");
    assert!(texts.iter().any(|text| text.3 == "487 Request Terminated"), "it has two gaps to itself");
}

#[test]
fn requests_responses_and_the_own_code_have_their_classes() {
    let flow = busy_everywhere();
    let svg = drawn(&ladder(&flow));
    assert_eq!(svg.matches("class=\"l-msg l-req\"").count(), 6);
    assert_eq!(svg.matches("class=\"l-msg l-res\"").count(), 3);
    assert_eq!(svg.matches("class=\"l-msg l-res l-own\"").count(), 2);
    assert_eq!(svg.matches("class=\"l-line\"").count(), 4);
    assert_eq!(svg.matches("class=\"l-note\"").count(), 1);
}

#[test]
fn two_actors_stay_within_a_phone_even_with_long_messages() {
    let text = "SUBSCRIBE with an Event header nobody knows";
    let rows = vec![
        Row::Message { from: 0, to: 1, text, own: false },
        Row::Message { from: 1, to: 0, text: "489 Bad Event", own: true },
        Row::Note {
            at: 1, text: "この通知パッケージを知らないので、Allow-Events に知っているものを並べて返します。"
        },
    ];
    let ladder = Ladder { id: "a", caption: "b", actors: vec!["Caller", "通知サーバー(プレゼンス)"], rows };
    check(&ladder);
    let ((wide, _), texts, _) = parse(&drawn(&ladder));
    assert!(wide <= 360, "{wide}");
    assert_eq!(texts.iter().filter(|text| text.3.contains("Allow") || text.3.contains("返し")).count(), 2);
}

#[test]
fn lifelines_make_room_for_text_that_crosses_them() {
    let rows = vec![Row::Message { from: 0, to: 2, text: "180 Ringing", own: false }];
    let ladder = Ladder { id: "a", caption: "b", actors: vec!["A", "B", "C"], rows };
    let svg = drawn(&ladder);
    let lines: Vec<usize> = svg
        .split("class=\"l-line\" d=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().expect("a path").matches('M').count())
        .collect();
    assert_eq!(lines, [1, 2, 1]);
}

#[test]
fn hostile_labels_are_only_text() {
    let evil = "\"><script>alert('1')</script>&amp;";
    let rows = vec![Row::Message { from: 0, to: 0, text: evil, own: true }, Row::Note { at: 0, text: evil }];
    let ladder = Ladder { id: evil, caption: evil, actors: vec![evil], rows };
    let svg = drawn(&ladder);
    assert!(!svg.contains("<script"), "{svg}");
    parse(&svg);
    let mut list = String::new();
    text(&ladder, |_| "one <b>step</b>".into(), &mut list);
    assert!(list.starts_with("<ol id=\"&quot;&gt;&lt;script"), "{list}");
    assert!(list.ends_with("<li>one <b>step</b></li></ol>"), "{list}");
}

#[test]
fn a_ladder_without_rows_or_actors_is_still_a_drawing() {
    check(&Ladder { id: "a", caption: "b", actors: vec!["A", "B"], rows: vec![] });
    check(&Ladder { id: "a", caption: "b", actors: vec![], rows: vec![] });
}

proptest! {
    #[test]
    fn nothing_leaves_the_drawing_and_no_text_touches_another(
        actors in proptest::collection::vec("[A-Za-zあい漢]{1,14}( [a-z]{1,9})?", 1..7),
        steps in proptest::collection::vec((0usize..7, 0usize..7, "[0-9A-Z]{1,8}( [a-zあー]{1,20}){0,5}", 0..4), 0..12),
    ) {
        let rows = steps.iter().map(|(from, to, text, kind)| match kind {
            0 => Row::Note { at: from % actors.len(), text },
            _ => Row::Message { from: from % actors.len(), to: to % actors.len(), text, own: *kind == 1 },
        });
        let actors: Vec<&str> = actors.iter().map(String::as_str).collect();
        let ladder = Ladder { id: "a", caption: "b", rows: rows.collect(), actors: actors.clone() };
        check(&ladder);
    }
}
