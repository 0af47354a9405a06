//! The lines of the normal form.

use super::{Chunk, Pattern, Variant};

/// Writes a message or an attribute.
pub(super) fn render_named(name: &str, value: &Pattern, indent: usize, out: &mut String) {
    out.push_str(&" ".repeat(indent));
    out.push_str(name);
    out.push_str(" =");
    render(value, indent, indent + 4, out);
}

/// Writes a value behind what stands on its first line, which is indented by `own`; further lines go to `indent`.
fn render(pattern: &Pattern, own: usize, indent: usize, out: &mut String) {
    if !pattern.first.is_empty() {
        out.push(' ');
        chunks(&pattern.first, own, out);
    }
    out.push('\n');
    let common =
        pattern.rest.iter().filter(|(_, content)| !content.is_empty()).map(|(indent, _)| *indent).min().unwrap_or(0);
    for (own, content) in &pattern.rest {
        if !content.is_empty() {
            // What is indented further than its neighbours, such as the line of a nested list, stays so.
            let own = indent + own - common;
            out.push_str(&" ".repeat(own));
            chunks(content, own, out);
        }
        out.push('\n');
    }
}

fn chunks(content: &[Chunk], indent: usize, out: &mut String) {
    for chunk in content {
        match chunk {
            Chunk::Text(text) => out.push_str(text),
            Chunk::Select { head, variants } => {
                out.push_str("{ ");
                out.push_str(head);
                out.push_str(" ->\n");
                for Variant { default, key, value } in variants {
                    let own = indent + 4;
                    out.push_str(&" ".repeat(own - usize::from(*default)));
                    out.push_str(if *default { "*[" } else { "[" });
                    out.push_str(key);
                    out.push(']');
                    render(value, own, own + 4, out);
                }
                out.push_str(&" ".repeat(indent));
                out.push('}');
            }
        }
    }
}
