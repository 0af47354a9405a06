//! The domain: protocols, codes, pairs, locales and addresses. No file, no YAML, no HTML, and no word a reader sees.

pub mod catalog;
pub mod change;
pub mod citation;
pub mod code;
pub mod decision;
pub mod exchange;
pub mod flow;
pub mod limits;
pub mod line;
pub mod locale;
pub mod mapping;
pub mod numbers;
pub mod pair;
pub mod path;
pub mod protocol;
pub mod route;
pub mod settings;
pub mod stub;

pub use catalog::Catalog;
pub use change::Change;
pub use citation::{Citation, Document, DocumentKind};
pub use code::{Alternative, Code, CodeHeader, CodeId, HeaderNeed, Need, Status};
pub use decision::Decision;
pub use flow::{Branch, Fate, Flow, FlowRule, Fork, Step};
pub use limits::{Limit, Limits};
pub use line::{Line, Requests, Unlisted, Wildcard};
pub use locale::{Direction, Locale, LocaleState, Pseudo, Spacing, Style};
pub use mapping::{Mapping, MappingRow};
pub use numbers::Numbers;
pub use pair::Pair;
pub use protocol::{Class, Facet, FacetKind, FacetValue, Header, Order, Phrase, Protocol, ProtocolId, Value, WireForm};
pub use route::{Page, Route};
pub use settings::{Settings, Urls};
pub use stub::{Stub, Stubs};
