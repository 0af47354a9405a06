use super::*;
pub(super) fn run(_: &Path, _: Option<&str>, _: bool) -> Result<Outcome> {
    bail!("not yet")
}
