use super::*;
use crate::cli::NewLocaleArgs;
pub(super) fn run(_: &Path, _: &NewLocaleArgs) -> Result<Outcome> {
    bail!("not yet")
}
