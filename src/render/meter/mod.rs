//! What a site's own templates may do for one page.
//!
//! Tera goes on for as long as a template asks it to, and cannot be interrupted. So a site's templates are compiled with
//! calls in them that [count](source): what they would begin is paid for beforehand, in steps, and where a page has no
//! steps left, the call fails and the rendering with it. Counting is the same on every machine, which a clock is not.
//!
//! | what | steps |
//! |---|---|
//! | a loop | for each item one, and one more for every eight tags inside |
//! | a part or a component that is brought in | one, and one more for every eight of its tags |
//! | a value that is kept (`set`), or printed where a template could catch what is printed | one, and one for every four bytes |
//! | `range`, `split` | one for each item |
//! | `join`, `replace`, `indent` | one for every four bytes of what they make |
//! | `unique` | one for every 64 comparisons |
//!
//! What is printed onto the page is bounded by the page's size. Values of templates are at most [`DEEP`] lists deep, because
//! to drop one takes a call for each, and a tag has at most [`source::MOST_WORDS`] words, so that what it makes before
//! anything of it is counted stays small. The built-in templates are not counted: they are known.

#![allow(clippy::needless_pass_by_value, reason = "Tera gives its functions and filters their arguments so")]

pub mod source;

use std::cell::Cell;
use std::fmt::Write as _;

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

/// How many lists may lie in one another.
const DEEP: usize = 32;

/// Tags that cost one step.
const TAGS: u64 = 8;

/// Bytes that cost one step.
const BYTES: u64 = 4;

/// Comparisons that cost one step.
const COMPARISONS: u64 = 64;

/// The most bytes of the stack that a page may take: a quarter of what a thread has.
const MOST_STACK: usize = 512 << 10;

/// The most items of a `range`, as Tera has it.
const MOST_RANGE: i128 = 100_000;

thread_local! {
    /// The steps that are left for the page this thread renders; `None` where a page has used up all of them. A page is
    /// rendered by one thread from its beginning to its end.
    static LEFT: Cell<Option<u64>> = const { Cell::new(Some(u64::MAX)) };

    /// Where the stack was when the page began.
    static BOTTOM: Cell<usize> = const { Cell::new(0) };
}

/// Begins a page with this many steps.
pub fn begin(steps: u64) {
    LEFT.set(Some(steps));
    BOTTOM.set(top_of_stack());
}

/// About where the stack is now.
#[inline(never)]
fn top_of_stack() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(&here).addr()
}

/// Has the page that was begun last used up its steps, or its part of the stack?
pub fn is_spent() -> bool {
    LEFT.get().is_none()
}

/// Takes steps. A template that has none left takes none any more.
fn take(steps: u64) -> TeraResult<()> {
    let left = LEFT.get().and_then(|left| left.checked_sub(steps));
    LEFT.set(left);
    left.map(|_| ()).ok_or_else(|| Error::message("no steps are left"))
}

/// Takes the steps for making so many bytes.
fn take_bytes(bytes: usize) -> TeraResult<()> {
    take(1 + bytes as u64 / BYTES)
}

/// Gives an engine the functions that count, and functions and filters that count what they make in the place of those that
/// would make any amount.
pub fn install(tera: &mut Tera) {
    tera.register_function(source::ITEMS, items);
    tera.register_function(source::VALUE, value);
    tera.register_function(source::STEP, step);
    tera.register_function("range", range);
    tera.register_filter("join", join);
    tera.register_filter("replace", replace);
    tera.register_filter("indent", indent);
    tera.register_filter("split", split);
    tera.register_filter("unique", unique);
}

fn tags(kwargs: &Kwargs) -> TeraResult<u64> {
    Ok(1 + kwargs.get::<u64>("tags")?.unwrap_or_default() / TAGS)
}

/// What a loop goes through.
fn items(kwargs: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let of = kwargs.get::<Value>("of")?.unwrap_or_else(Value::undefined);
    let count = of.len().unwrap_or_default() as u64;
    take(count.saturating_mul(tags(&kwargs)?))?;
    Ok(of)
}

/// A value that is kept.
fn value(kwargs: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let of = kwargs.get::<Value>("of")?.unwrap_or_else(Value::undefined);
    let mut bytes = 0;
    weigh(&of, DEEP, &mut bytes)?;
    take_bytes(bytes)?;
    Ok(of)
}

/// Another part of a template begins. For each Tera calls itself, and parts and components can bring in one another without
/// end.
fn step(kwargs: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    if BOTTOM.get().abs_diff(top_of_stack()) > MOST_STACK {
        LEFT.set(None);
        return Err(Error::message("parts and components lie too deep in one another"));
    }
    take(tags(&kwargs)?)?;
    Ok(Value::safe_string(""))
}

/// Adds up the bytes of a value, as far as there are steps to pay for them: lists can hold one another many times.
fn weigh(value: &Value, deep: usize, bytes: &mut usize) -> TeraResult<()> {
    *bytes = bytes.saturating_add(size_of::<Value>());
    if let Some(text) = value.as_str() {
        *bytes = bytes.saturating_add(text.len());
    }
    if deep == 0 {
        return Err(Error::message(format!("lists and maps may lie {DEEP} deep in one another")));
    }
    if LEFT.get().is_none_or(|left| *bytes as u64 / BYTES > left) {
        return take(u64::MAX);
    }
    let mut items =
        value.as_array().unwrap_or_default().iter().chain(value.as_map().into_iter().flatten().map(|(_, v)| v));
    items.try_for_each(|item| weigh(item, deep - 1, bytes))
}

fn range(kwargs: Kwargs, _: &State<'_>) -> TeraResult<Vec<i128>> {
    let start = kwargs.get::<i128>("start")?.unwrap_or_default();
    let end = kwargs.must_get::<i128>("end")?;
    let by = kwargs.get::<i128>("step_by")?.unwrap_or(1);
    if start > end && by > 0 {
        return Err(Error::message("`range` begins after its end"));
    }
    if by == 0 {
        return Err(Error::message("`range` cannot go on by 0"));
    }
    let far = end.abs_diff(start);
    let count = if (by > 0) == (end >= start) { far.div_ceil(by.unsigned_abs()) } else { 0 };
    let Some(count) = i128::try_from(count).ok().filter(|count| *count <= MOST_RANGE) else {
        return Err(Error::message(format!("`range` may have {MOST_RANGE} items, and this one would have {count}")));
    };
    take(u64::try_from(count).unwrap_or(u64::MAX))?;
    // No item lies beyond the end, so nothing here can be too large.
    Ok((0..count).map(|at| start + at * by).collect())
}

fn join(list: &[Value], kwargs: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let between = kwargs.get::<StringInput<'_>>("sep")?;
    let mut bytes = between.as_ref().map_or(0, |text| text.as_str().len()).saturating_mul(list.len());
    list.iter().try_for_each(|item| weigh(item, DEEP, &mut bytes))?;
    take_bytes(bytes)?;
    let is_safe = state.autoescaping_enabled()
        && (list.iter().any(Value::is_safe) || between.as_ref().is_some_and(StringInput::is_safe));
    if !is_safe {
        let parts: Vec<String> = list.iter().map(ToString::to_string).collect();
        return Ok(Value::from(parts.join(between.as_ref().map_or("", StringInput::as_str))));
    }
    // As each item would be printed.
    let part = |item: &Value| if item.is_undefined() { Ok(String::new()) } else { state.escape_if_needed(item) };
    let parts: Vec<String> = list.iter().map(part).collect::<TeraResult<_>>()?;
    let between = between.as_ref().map(|text| text.rendered(state)).transpose()?.unwrap_or_default();
    Ok(Value::safe_string(&parts.join(&*between)))
}

fn replace(text: StringInput<'_>, kwargs: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let from = kwargs.must_get::<&str>("from")?;
    let to = kwargs.must_get::<StringInput<'_>>("to")?;
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
    let (text, to) =
        if is_safe { (text.rendered(state)?, to.rendered(state)?) } else { (text.as_str().into(), to.as_str().into()) };
    take_bytes(text.len().saturating_add(text.matches(from).count().saturating_mul(to.len())))?;
    let replaced = text.replace(from, &to);
    Ok(if is_safe { Value::safe_string(&replaced) } else { Value::from(replaced) })
}

fn indent(text: StringInput<'_>, kwargs: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    let width = kwargs.get::<usize>("width")?.unwrap_or(4).min(1000);
    let sign = kwargs.get::<StringInput<'_>>("indentation")?;
    let (first, blank) = (kwargs.get::<bool>("first")?.unwrap_or(false), kwargs.get::<bool>("blank")?.unwrap_or(false));
    if sign.as_ref().is_some_and(|sign| sign.as_str().chars().count() != 1) {
        return Err(Error::message("the `indentation` is one character"));
    }
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || sign.as_ref().is_some_and(StringInput::is_safe));
    let whole = if is_safe { text.rendered(state)? } else { text.as_str().into() };
    let sign = match &sign {
        Some(sign) if is_safe => sign.rendered(state)?,
        Some(sign) => sign.as_str().into(),
        None => " ".into(),
    };
    let space = sign.repeat(width);
    take_bytes(whole.len().saturating_add(whole.lines().count().saturating_mul(space.len())))?;
    let mut out = String::new();
    for (at, line) in whole.lines().enumerate() {
        let is_indented = if at == 0 { first } else { blank || !line.is_empty() };
        let _ = write!(out, "{}{}{line}", if at == 0 { "" } else { "\n" }, if is_indented { &space } else { "" });
    }
    if whole.ends_with('\n') {
        out.push('\n');
    }
    Ok(if is_safe { Value::safe_string(&out) } else { Value::from(out) })
}

fn split(text: &str, kwargs: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let at = kwargs.must_get::<&str>("pat")?;
    take(text.split(at).count() as u64)?;
    Ok(text.split(at).map(Value::from).collect::<Vec<Value>>().into())
}

fn unique(list: &[Value], _: Kwargs, _: &State<'_>) -> TeraResult<Vec<Value>> {
    let count = list.len() as u64;
    take(1 + count.saturating_mul(count) / COMPARISONS)?;
    let mut once: Vec<Value> = Vec::new();
    for item in list {
        if !once.contains(item) {
            once.push(item.clone());
        }
    }
    Ok(once)
}
