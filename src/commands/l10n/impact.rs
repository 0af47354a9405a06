use super::*;
use crate::cli::ImpactFormat;
pub(super) fn run(_: &Opened<'_>, _: &Overrides, _: &str, _: ImpactFormat) -> Result<Outcome> {
    bail!("not yet")
}
