//! Messages and terms that refer to each other in a circle.
//!
//! The references of a file are a graph; two definitions lie on a circle where each is reached from the other, which is
//! what Tarjan's algorithm finds for all of them in one walk. It keeps its own stack: a file has room for a chain of
//! fifty thousand. What other files define cannot refer back, or it would be a reference to nothing there.

use std::collections::HashMap;

use super::resource::Definition;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Reports each definition of a file that refers to itself by way of others, at the last reference that leads back.
pub fn check(definitions: &[Definition], diagnostics: &mut Diagnostics) {
    let by_id: HashMap<&str, usize> =
        definitions.iter().enumerate().map(|(at, known)| (known.id.as_str(), at)).collect();
    let targets = |definition: &Definition| {
        let references = definition.parts().flat_map(|uses| &uses.references);
        references.filter_map(|(id, _, _)| by_id.get(id.as_str()).copied()).collect()
    };
    let edges: Vec<Vec<usize>> = definitions.iter().map(targets).collect();
    let group = groups(&edges);
    for (at, definition) in definitions.iter().enumerate() {
        let references = definition.parts().flat_map(|uses| &uses.references);
        let back = references.filter(|(id, _, _)| by_id.get(id.as_str()).is_some_and(|to| group[*to] == group[at]));
        if let Some((_, _, span)) = back.last() {
            diagnostics.push(
                Diagnostic::new(Code::HK217, *span, format!("`{}` refers to itself in a circle", definition.id))
                    .help("break the circle: write the text out in one of them"),
            );
        }
    }
}

/// What is known of a node during the walk: when it was met, and the earliest one on the stack that it leads back to.
#[derive(Clone, Copy)]
struct Met {
    index: usize,
    low: usize,
}

/// For each node the number of its group: nodes of one group reach each other.
fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut met: Vec<Option<Met>> = vec![None; edges.len()];
    let mut group = vec![NONE; edges.len()];
    let mut open: Vec<usize> = Vec::new();
    let (mut count, mut next_group) = (0, 0);
    for start in 0..edges.len() {
        if met[start].is_some() {
            continue;
        }
        // A node, and how many of its edges have been followed.
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, followed)) = path.pop() {
            let mut own = *met[node].get_or_insert_with(|| {
                open.push(node);
                count += 1;
                Met { index: count, low: count }
            });
            if let Some(last) = followed.checked_sub(1) {
                own.low = own.low.min(lowest(edges[node][last], &met, &group));
            }
            let mut rest = edges[node].iter().enumerate().skip(followed);
            let unmet = rest.find(|(_, to)| {
                if met[**to].is_some() {
                    own.low = own.low.min(lowest(**to, &met, &group));
                }
                met[**to].is_none()
            });
            met[node] = Some(own);
            if let Some((at, to)) = unmet {
                path.extend([(node, at + 1), (*to, 0)]);
            } else if own.low == own.index {
                while let Some(member) = open.pop() {
                    group[member] = next_group;
                    if member == node {
                        break;
                    }
                }
                next_group += 1;
            }
        }
    }
    group
}

/// How far back a node leads; one whose group is settled leads nowhere any more.
fn lowest(node: usize, met: &[Option<Met>], group: &[usize]) -> usize {
    met[node].filter(|_| group[node] == usize::MAX).map_or(usize::MAX, |met| met.low)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;

    use super::*;
    use crate::localize::resource;
    use crate::source::Sources;

    /// The texts of the references at which something is found.
    fn found(text: &str) -> Vec<String> {
        let mut sources = Sources::default();
        let file = sources.add("a.ftl", text);
        let definitions = resource::parse(file, &sources, &mut Diagnostics::default());
        let mut diagnostics = Diagnostics::default();
        check(&definitions, &mut diagnostics);
        let name = |finding: &&Diagnostic| finding.message.split('`').nth(1).unwrap_or_default().to_owned();
        diagnostics.sorted(&sources).iter().map(name).collect()
    }

    #[test]
    fn whoever_is_in_a_circle_is_told_so_and_nobody_else() {
        let text = "a = { b }\nb = { c } { a }\nc = { d }\nd = x { c.e }\n    .e = y\nf = { f }\n-g = { -h }\n-h = { a }\ni = { none }\n";
        assert_eq!(found(text), ["a", "b", "c", "d", "f"]);
    }

    #[test]
    fn fifty_thousand_in_a_chain_take_no_longer_than_fifty_thousand_apart() {
        // Three in the middle lead back. One walk for each start would be a billion steps and a day.
        let mut text = String::new();
        for at in 0..50_000 {
            let _ = writeln!(text, "-t{at} = {{ -t{} }}{}", at + 1, if at == 25_002 { "{ -t25000 }" } else { "" });
        }
        text.push_str("-t50000 = x\n");
        assert_eq!(found(&text), ["-t25000", "-t25001", "-t25002"]);
        let term = |at: usize| format!("-t{at} = {{ -t{} }}\n", (at + 1) % 50_000);
        let all = (0..50_000).map(term).collect::<Vec<_>>().concat();
        assert!(found(&all).len() >= 1_000);
    }

    proptest! {
        #[test]
        fn a_group_is_those_that_reach_each_other(
            edges in proptest::collection::vec(proptest::collection::vec(0_usize..8, 0..4), 8)
        ) {
            let reach = |start: usize| {
                let (mut seen, mut next) = ([false; 8], edges[start].clone());
                while let Some(at) = next.pop() {
                    if !std::mem::replace(&mut seen[at], true) {
                        next.extend(&edges[at]);
                    }
                }
                seen
            };
            let group = groups(&edges);
            for a in 0..8 {
                for b in (0..8).filter(|b| *b != a) {
                    prop_assert_eq!(group[a] == group[b], reach(a)[b] && reach(b)[a], "{} {}", a, b);
                }
            }
        }
    }
}
