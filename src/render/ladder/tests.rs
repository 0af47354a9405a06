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
        fork: None,
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
        id: "flow-basic",
        actors: flow.actors.iter().map(String::as_str).collect(),
        rows: flow.steps.iter().map(row).collect(),
        mark: None,
        lanes: vec![],
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
    let mut at = (0, 0);
    loop {
        match reader.read_event().expect("the drawing is well-formed") {
            Event::Eof => return (size, texts, numbers),
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.html_attributes() {
                    let attribute = attribute.expect("attributes are well-formed");
                    let value = attribute.value.into_owned();
                    let number = || value.parse::<usize>().expect("whole numbers only");
                    match attribute.key.as_ref() {
                        "style" | "fill" | "stroke" | "font-size" => {
                            panic!("looks are the stylesheet's: {svg}")
                        }
                        "viewBox" => {
                            let parts: Vec<usize> =
                                value.split(' ').map(|part| part.parse().expect("a number")).collect();
                            size = (parts[2], parts[3]);
                        }
                        "x" => at.0 = number(),
                        "y" => at.1 = number(),
                        "dy" => at.1 += number(),
                        "d" => numbers.extend(points(&value).into_iter().flat_map(|(x, y)| [(true, x), (false, y)])),
                        _ => {}
                    }
                }
            }
            Event::Text(text) => {
                let words = text.to_string();
                let wide = width(&words);
                texts.push((at.0.saturating_sub(wide / 2), at.0 + wide / 2, at.1, words));
            }
            _ => {}
        }
    }
}

/// Every point that a path comes to.
fn points(path: &str) -> Vec<(usize, usize)> {
    let commands = ['M', 'H', 'V', 'h', 'v', 'l', 'z'];
    let starts: Vec<usize> = path.match_indices(commands).map(|(at, _)| at).chain([path.len()]).collect();
    let (mut x, mut y) = (0i64, 0i64);
    let mut points = Vec::new();
    for two in starts.windows(2) {
        let values = path[two[0] + 1..two[1]].replace('-', " -");
        let values: Vec<i64> = values.split_whitespace().map(|value| value.parse().expect("a number")).collect();
        match (&path[two[0]..=two[0]], values.as_slice()) {
            ("M", [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ("l", [by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ("H", [to]) => x = *to,
            ("V", [to]) => y = *to,
            ("h", [by]) => x += by,
            ("v", [by]) => y += by,
            ("z", []) => {}
            (command, values) => panic!("{command} {values:?} in {path}"),
        }
        let whole = |value: i64| usize::try_from(value).expect("nothing leaves at the left or above");
        points.push((whole(x), whole(y)));
    }
    points
}

/// The paths of a style, each begun by an `M`.
fn parts<'s>(svg: &'s str, style: &str) -> Vec<&'s str> {
    let path = svg.split_once(&format!("<path class={style} d=\"")).map_or("", |(_, rest)| rest);
    path.split('"').next().unwrap_or_default().split('M').skip(1).collect()
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
    assert!(wide <= columns::PHONE, "{wide}");
    assert!(texts.iter().any(|text| text.3 == "487 Request "), "it has two gaps to itself: {texts:?}");
}

#[test]
fn requests_responses_and_the_own_code_have_their_classes() {
    let flow = busy_everywhere();
    let svg = drawn(&ladder(&flow));
    assert_eq!(parts(&svg, "l-req").len(), 6);
    assert_eq!(parts(&svg, "l-res").len(), 3);
    assert_eq!(parts(&svg, "l-own").len(), 2);
    assert_eq!(parts(&svg, "l-note").len(), 1);
    assert_eq!(parts(&svg, "l-mark"), Vec::<&str>::new());
    assert_eq!(svg.matches("<text class=l-own").count(), 2);
}

#[test]
fn a_mark_stands_above_its_row_and_crosses_all_lifelines() {
    let flow = busy_everywhere();
    let mut ladder = ladder(&flow);
    ladder.mark = Some((5, "ここから分かれる"));
    check(&ladder);
    let ((wide, _), texts, _) = parse(&drawn(&ladder));
    let y = |words: &str| texts.iter().find(|text| text.3.starts_with(words)).expect("a text").2;
    assert!(y("180 ") < y("ここから") && y("ここから") < y("600 "), "{texts:?}");
    let svg = drawn(&ladder);
    let line = points(&format!("M{}", parts(&svg, "l-mark").join("M")));
    assert_eq!((line[0].0, line[line.len() - 1].0), (MARGIN, wide - MARGIN));
    ladder.mark = Some((99, "ここから分かれる"));
    let (_, texts, _) = parse(&drawn(&ladder));
    assert_eq!(texts.last().expect("texts").3, "ここから分かれる", "behind the last row where there is no other");
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
    let ladder =
        Ladder {
            id: "a", actors: vec!["Caller", "通知サーバー(プレゼンス)"], rows, mark: None, lanes: vec![]
        };
    check(&ladder);
    let ((wide, _), texts, _) = parse(&drawn(&ladder));
    assert!(wide <= 360, "{wide}");
    assert_eq!(texts.iter().filter(|text| text.3.contains("Allow") || text.3.contains("返し")).count(), 2);
}

#[test]
fn boxes_and_arrows_are_drawn_over_lifelines_and_texts_over_all() {
    let flow = busy_everywhere();
    let svg = drawn(&forked(&flow));
    let order = ["l-line", "l-lane", "l-won", "l-note", "l-req", "l-res", "l-own", "l-end"];
    let places: Vec<_> = order.iter().map(|style| svg.find(&format!("<path class={style} "))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{svg}");
    assert!(svg.rfind("<path") < svg.find("<text"), "{svg}");
    assert_eq!(parts(&svg, "l-line").len(), 4, "one line for each actor");
}

#[test]
fn hostile_labels_are_only_text() {
    let evil = "\"><script>alert('1')</script>&amp;";
    let rows = vec![Row::Message { from: 0, to: 0, text: evil, own: true }, Row::Note { at: 0, text: evil }];
    let ladder = Ladder { id: evil, actors: vec![evil], rows, mark: Some((1, evil)), lanes: vec![] };
    let svg = drawn(&ladder);
    assert!(!svg.contains("<script"), "{svg}");
    parse(&svg);
}

#[test]
fn a_ladder_without_rows_or_actors_is_still_a_drawing() {
    check(&Ladder { id: "a", actors: vec!["A", "B"], rows: vec![], mark: None, lanes: vec![] });
    check(&Ladder { id: "a", actors: vec![], rows: vec![], mark: None, lanes: vec![] });
}

/// The fork of `sip/600` with its branches.
fn forked(flow: &Flow) -> Ladder<'_> {
    let lanes = vec![
        Lane { at: 2, from: 1, to: 5, text: "採用", end: LaneEnd::Wins },
        Lane { at: 3, from: 2, to: 9, text: "取り消し", end: LaneEnd::Cancelled },
    ];
    Ladder { lanes, ..ladder(flow) }
}

#[test]
fn a_branch_is_a_bar_from_its_opening_to_its_end() {
    let flow = busy_everywhere();
    let ladder = forked(&flow);
    check(&ladder);
    let svg = drawn(&ladder);
    let arrow = |class: &str, nth: usize| points(&format!("M{}", parts(&svg, class)[nth]))[0].1;
    let extent = |class: &str| {
        let bars: Vec<_> = parts(&svg, class).into_iter().map(|part| points(&format!("M{part}"))).collect();
        // The last part is the frame around what becomes of the branch.
        let ys = bars[..bars.len() - 1].iter().flatten().map(|point| point.1);
        (ys.clone().min().expect("a bar"), ys.max().expect("a bar"))
    };
    // INVITE to the desk and its 600; INVITE to the mobile and its 487.
    assert_eq!(extent("l-won"), (arrow("l-req", 1), arrow("l-own", 0)));
    assert_eq!(extent("l-lane"), (arrow("l-req", 2), arrow("l-res", 2)));
}

#[test]
fn the_winner_and_what_is_taken_back_are_told_apart_without_colour() {
    let flow = busy_everywhere();
    let svg = drawn(&forked(&flow));
    assert_eq!(parts(&svg, "l-end").len(), 2, "one cross, of two strokes");
    let (_, texts, _) = parse(&svg);
    let ends: Vec<&str> = texts.iter().rev().take(2).map(|text| text.3.as_str()).collect();
    assert_eq!(ends, ["取り消し", "採用"], "said below the lifelines, as the last texts");
    assert!(svg.contains("<text class=l-won"), "{svg}");
}

#[test]
fn a_failure_that_goes_back_is_drawn_unlike_a_success() {
    let flow = busy_everywhere();
    let mut ladder = forked(&flow);
    ladder.lanes[0].end = LaneEnd::Returned;
    let svg = drawn(&ladder);
    assert!(!svg.contains("l-won"), "{svg}");
    assert_eq!(parts(&svg, "l-back").len(), 2, "a bar and a frame");
}

#[test]
fn letters_set_the_size_of_a_drawing_and_only_a_wide_one_takes_the_focus() {
    let flow = busy_everywhere();
    let svg = drawn(&ladder(&flow));
    let ((wide, _), ..) = parse(&svg);
    let (whole, tenth) = (wide * 10 / FONT / 10, (wide * 10).div_ceil(FONT) % 10);
    assert!(svg.contains(&format!(" width={whole}.{tenth}em ")), "{svg}");
    assert!(!svg.contains("tabindex"), "{svg}");
    let long = "Proxy-Authentication-Info";
    let rows = (0..4).map(|at| Row::Message { from: at, to: at + 1, text: long, own: false });
    let wide = Ladder { id: "a", actors: vec!["A"; 5], rows: rows.collect(), mark: None, lanes: vec![] };
    assert!(drawn(&wide).contains(" tabindex=0 "), "it has to be scrolled");
}

#[test]
fn a_text_goes_out_of_the_way_of_a_bar_where_there_is_room() {
    let mut flow = busy_everywhere();
    // The narrower what it sends, the more room is beside it.
    flow.steps.iter_mut().for_each(|step| match step {
        Step::Message { send, .. } if send == "180 Ringing" => *send = "180".into(),
        _ => {}
    });
    let svg = drawn(&forked(&flow));
    let (_, texts, _) = parse(&svg);
    // The 180 of the mobile passes the desk, which is waited for.
    let bar = points(&format!("M{}", parts(&svg, "l-won")[0]));
    let (left, right, ..) = texts.iter().find(|text| text.3 == "180").expect("a text");
    assert!(*right < bar[0].0 || bar[1].0 < *left, "{left} to {right}, {bar:?}");
    check(&forked(&flow));
}

#[test]
fn the_drawing_of_a_fork_is_known() {
    let flow = busy_everywhere();
    insta::assert_snapshot!(drawn(&forked(&flow)).replace("><", ">\n<"));
}

proptest! {
    #[test]
    fn nothing_leaves_the_drawing_and_no_text_touches_another(
        actors in proptest::collection::vec("[A-Za-zあい漢]{1,14}( [a-z]{1,9})?", 1..7),
        steps in proptest::collection::vec((0usize..7, 0usize..7, "[0-9A-Z]{1,8}( [a-zあー]{1,20}){0,5}", 0..4), 0..12),
        branches in proptest::collection::vec((0usize..7, 0usize..12, 0usize..12, "[a-zあー]{1,12}( [a-z]{1,9}){0,2}", 0usize..3), 0..4),
        mark in proptest::option::of((0usize..13, "[a-zあー]{1,20}( [a-z]{1,20}){0,4}")),
    ) {
        let mark = mark.as_ref().map(|(at, text)| (*at, text.as_str()));
        let rows = steps.iter().map(|(from, to, text, kind)| match kind {
            0 => Row::Note { at: from % actors.len(), text },
            _ => Row::Message { from: from % actors.len(), to: to % actors.len(), text, own: *kind == 1 },
        });
        let actors: Vec<&str> = actors.iter().map(String::as_str).collect();
        let mut lanes: Vec<Lane> = Vec::new();
        for (at, from, to, text, end) in &branches {
            let (at, last) = (at % actors.len(), steps.len().saturating_sub(1));
            if lanes.iter().all(|lane| lane.at != at) {
                let end = [LaneEnd::Wins, LaneEnd::Cancelled, LaneEnd::Over][*end];
                lanes.push(Lane { at, from: *from.min(to).min(&last), to: *from.max(to).min(&last), text, end });
            }
        }
        let ladder = Ladder { id: "a", rows: rows.collect(), actors: actors.clone(), mark, lanes };
        check(&ladder);
    }
}
