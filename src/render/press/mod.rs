//! Many pages from one template: those of one shape are rendered once, as a [`Mould`], and then only filled.
//!
//! Comparisons are most of a site, and running the template for each would be most of the work of a build. A mould gives
//! the same bytes as the template as long as the template prints texts and asks whether they are there; one that counts,
//! cuts or compares them is [found out](plain), and run for each page.

pub mod plain;

use std::sync::{Arc, PoisonError, RwLock};

use rapidhash::RapidHashMap;
use tera::Context;

use super::mould::Mould;
use super::templates::Looks;
use super::values::{Apart, Values};
use crate::diag::Diagnostic;

/// Moulds beyond this number are not kept: so many shapes come from texts that differ in kind from page to page.
const KEPT: usize = 4096;

/// A page of more texts is rendered by itself: there are not marks for more.
const TEXTS: usize = 4096;

/// How a mark begins where the template engine writes it as a program would.
const WRITTEN: &str = "\\u{";

/// The moulds of one template in one locale.
#[derive(Default)]
pub struct Press(RwLock<RapidHashMap<Vec<u8>, Option<Arc<Mould>>>>);

impl Press {
    /// Renders a page into `out`. `shared` is what the template receives on every page, whatever its values are.
    pub fn print(
        &self,
        template: &str,
        shared: &Context,
        values: Values<'_>,
        looks: &Looks<'_>,
        out: &mut Vec<u8>,
        record: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let Apart { shape, texts } = values.apart();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&shape).cloned();
        let mould = match known {
            Some(mould) => mould,
            None => self.make(template, shared, &values, shape, looks, record)?,
        };
        if let Some(mould) = mould {
            mould.pour(|text, out| texts[text].put(out), out);
            return Ok(());
        }
        looks.render(template, shared, values, out, record)
    }

    fn make(
        &self,
        template: &str,
        shared: &Context,
        values: &Values<'_>,
        shape: Vec<u8>,
        looks: &Looks<'_>,
        record: &str,
    ) -> Result<Option<Arc<Mould>>, Box<Diagnostic>> {
        let mut mould = None;
        let texts = values.apart().texts.len();
        if texts <= TEXTS && plain::prints_only(template, values.names(), &|name| looks.source(name)) {
            let mut rendered = Vec::new();
            looks.render(template, shared, values.marked(), &mut rendered, record)?;
            let rendered = String::from_utf8_lossy(&rendered);
            // A list or a map that is printed as such shows its texts as a program writes them: no mark is left of them.
            mould = (!rendered.contains(WRITTEN)).then(|| Arc::new(Mould::new(&rendered, texts)));
        }
        let mut moulds = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if moulds.len() < KEPT {
            moulds.insert(shape, mould.clone());
        }
        Ok(mould)
    }
}
