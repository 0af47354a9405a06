//! The real facts and words.
