//! hikaku
pub mod cli;
pub mod commands;
pub mod compare;
pub mod diag;
pub mod escape;
pub mod load;
pub mod localize;
pub mod model;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod source;
