//! `pick.html`, part of other pages: lists from which the two codes of a comparison are chosen.
//!
//! A page carries the codes that are chosen at first, one in each list; `static/picker.js` fills in the others, so that no
//! page grows with their number. Without a script the form is not shown, and the page's links lead to every comparison.

use tera::Value;

use super::page::Frame;
use super::{View, protocol};
use crate::model::Page;
use crate::model::pair::{CodeRef, Pair};
use crate::render::value;
use crate::render::values::Values;

/// Has the page a picker?
pub fn is_on(view: View<'_>, frame: Frame) -> bool {
    let protocols = &view.scene.catalog.protocols;
    match frame {
        Frame::Page(Page::Home) => protocols.iter().any(|protocol| protocol.codes.len() > 1),
        Frame::Page(Page::Protocol(at)) => protocols[at].codes.len() > 1,
        Frame::Page(Page::Code(at)) => protocols[at.protocol].codes.len() > 1,
        Frame::Page(Page::Comparison(pair)) => pair.a.protocol == pair.b.protocol,
        _ => false,
    }
}

/// On the home: a protocol, where there are several, and two of its codes. The best pair of each is chosen at first.
pub fn on_home(view: View<'_>, context: &mut Values) {
    let protocols = &view.scene.catalog.protocols;
    let best = |at: usize| Some((at, protocol::notable(view, at, 1).first().copied()?));
    let pairs: Vec<(usize, Pair)> = (0..protocols.len()).filter_map(best).collect();
    let Some((_, first)) = pairs.first() else {
        context.insert("pick", Value::none());
        return;
    };
    let several = pairs.iter().filter(|_| pairs.len() > 1).map(|(at, pair)| {
        value::map([
            ("key", value::text(&protocols[*at].id.0)),
            ("label", value::text(&protocols[*at].name)),
            ("a", value::text(&view.scene.catalog.code(pair.a).code)),
            ("b", value::text(&view.scene.catalog.code(pair.b).code)),
        ])
    });
    let (a, b) = (view.site("pick-first", &[]), view.site("pick-second", &[]));
    insert(view, None, Some((first.a, &a)), (first.b, &b), value::list(several), context);
}

/// On the page of a protocol: two of its codes. Its best pair is chosen at first.
pub fn on_protocol(view: View<'_>, at: usize, context: &mut Values) {
    let Some(best) = protocol::notable(view, at, 1).first().copied() else {
        context.insert("pick", Value::none());
        return;
    };
    let (a, b) = (view.site("pick-first", &[]), view.site("pick-second", &[]));
    insert(view, None, Some((best.a, &a)), (best.b, &b), value::list([]), context);
}

/// On the page of a code: the other code. At first it is that of the best comparison.
pub fn on_code(view: View<'_>, at: CodeRef, best: Option<Pair>, context: &mut Values) {
    let Some(best) = best else {
        context.insert("pick", Value::none());
        return;
    };
    let other = if best.a == at { best.b } else { best.a };
    let label = view.site("pick-with", &[("code", &view.scene.catalog.code(at).code)]);
    insert(view, Some(at), None, (other, &label), value::list([]), context);
}

/// On a comparison: the list in which another code is chosen in the place of this one.
pub fn instead(view: View<'_>, at: CodeRef) -> Value {
    let label = view.site("pick-instead", &[("code", &view.scene.catalog.code(at).code)]);
    list(view, (at, &label))
}

/// On a comparison: another code in the place of either.
pub fn on_comparison(view: View<'_>, pair: Pair, a: &Value, b: &Value, context: &mut Values) {
    let pick = [
        ("protocol", value::text(&view.scene.catalog.protocol(pair.a).id.0)),
        ("own", Value::none()),
        ("protocols", value::list([])),
        ("a", a.clone()),
        ("b", b.clone()),
    ];
    context.insert("pick", value::map(pick));
}

/// A list, by the code that is chosen at first and its label.
type List<'l> = (CodeRef, &'l str);

fn list(view: View<'_>, (at, label): List<'_>) -> Value {
    value::map([("label", value::text(label)), ("code", value::text(&view.scene.catalog.code(at).code))])
}

fn insert(
    view: View<'_>,
    own: Option<CodeRef>,
    a: Option<List<'_>>,
    b: List<'_>,
    protocols: Value,
    context: &mut Values,
) {
    let catalog = view.scene.catalog;
    let list = |own| list(view, own);
    let own = own.map(|at| catalog.code(at).code.as_str());
    context.insert(
        "pick",
        value::map([
            ("protocol", value::text(&catalog.protocol(b.0).id.0)),
            ("own", value::optional_text(own)),
            ("protocols", protocols),
            ("a", a.map_or_else(Value::none, list)),
            ("b", list(b)),
        ]),
    );
}
