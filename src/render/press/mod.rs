//! Many pages from one template: those of one shape are rendered once, as a [`Mould`], and then only filled.
//!
//! Comparisons are most of a site, and running the template for each would be most of the work of a build. A mould is
//! taken only where it gives the bytes that the template would, which is held twice:
//!
//! 1. [`plain`] reads the template and lets through what is the same whatever the texts say. Everything else is run for
//!    each page, so that a page is right whatever its template does.
//! 2. The first page of a shape is rendered both ways. If they differ in a byte, all pages of that shape are rendered
//!    by themselves: a proof against a fault in 1.
//!
//! Components that are cast before any page is known are judged by [`parts`].

pub mod kind;
pub mod lexer;
pub mod parts;
pub mod plain;

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rapidhash::RapidHashMap;
use tera::Context;

use super::mould::{self, Mould};
use super::templates::Looks;
use super::values::{Apart, Values};
use crate::diag::Diagnostic;
use plain::Reading;

/// Moulds beyond this number are not kept: so many shapes come from texts that differ in kind from page to page. One has
/// the size of what a page has in common with others, about 8 KB, so that a locale never holds more than 32 MB of them.
const KEPT: usize = 4096;

/// The moulds of one template in one locale.
#[derive(Default)]
pub struct Press {
    /// What the template does; nothing where it is not understood.
    reading: OnceLock<Option<Reading>>,
    /// By shape; nothing for one whose pages are rendered by themselves.
    moulds: RwLock<RapidHashMap<Vec<u8>, Option<Arc<Mould>>>>,
}

impl Press {
    /// A press that has each page rendered by itself: what others are held against.
    pub fn idle() -> Self {
        Press { reading: OnceLock::from(None), moulds: RwLock::default() }
    }

    /// How many shapes were met, and how many of them have a mould.
    pub fn shapes(&self) -> (usize, usize) {
        let moulds = self.moulds.read().unwrap_or_else(PoisonError::into_inner);
        (moulds.len(), moulds.iter().filter(|(_, mould)| mould.is_some()).count())
    }

    /// Renders a page into `out`, which is empty. `shared` is what the template receives on every page, whatever its
    /// values are.
    pub fn print(
        &self,
        template: &str,
        shared: &Context,
        values: Values<'_>,
        looks: &Looks<'_>,
        out: &mut Vec<u8>,
        record: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let Some(reading) = self.reading.get_or_init(|| Reading::page(template, &looks.texts()).ok()) else {
            return looks.render(template, shared, values, out, record);
        };
        let Apart { shape, texts } = values.apart();
        let (known, is_full) = {
            let moulds = self.moulds.read().unwrap_or_else(PoisonError::into_inner);
            (moulds.get(&shape).cloned(), moulds.len() >= KEPT)
        };
        match known {
            Some(Some(mould)) => {
                mould.pour(|text, out| texts[text].put(out), out);
                return Ok(());
            }
            None if !is_full => {}
            _ => return looks.render(template, shared, values, out, record),
        }
        let mut poured = Vec::new();
        let mut mould = None;
        if texts.len() <= mould::MOST && reading.prints_only(values.kinds()) {
            let mut rendered = Vec::new();
            // What fails with placeholders alone is nothing to cast.
            if looks.render(template, shared, values.marked(), &mut rendered, record).is_ok() {
                let cast = Mould::new(&String::from_utf8_lossy(&rendered), texts.len());
                cast.pour(|text, out| texts[text].put(out), &mut poured);
                mould = Some(Arc::new(cast));
            }
        }
        looks.render(template, shared, values, out, record)?;
        let mould = mould.filter(|_| poured == *out);
        self.moulds.write().unwrap_or_else(PoisonError::into_inner).insert(shape, mould);
        Ok(())
    }
}
