//! x
pub mod template_ids;
