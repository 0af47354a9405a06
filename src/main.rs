//! x
#![allow(clippy::print_stdout)]
fn main() {
    let mut d = hikaku::diag::Diagnostics::default();
    let root = std::path::Path::new(".");
    let l = hikaku::load::load(root, &Default::default(), &mut d);
    let ids = hikaku::render::template_ids::template_ids(&l.theme, &l.sources);
    if let Some(c) = &l.catalog { hikaku::localize::localize(&l, c, &ids, &mut d); }
    print!("{}", hikaku::diag::print::report(&d, &l.sources, hikaku::diag::print::Format::Short, false));
    println!("{:?}", d.counts());
}
