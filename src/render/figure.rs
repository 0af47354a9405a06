//! A code as a figure: how large it may be set, and where a long one may go on in the next line.
//!
//! A code is three digits in one protocol and sixty letters in another. Up to [`WHOLE`] figures it stays in one piece; a
//! longer one breaks where its writer divided it (`ERR.PAYMENT.`, `E_CARD_`, `card-`, `paymentTimeout`). This is for what
//! is shown: attributes, titles, data of scripts and whatever is copied out of the source have the code as it is.

use tera::Value;

use super::value;
use crate::escape;

/// What a code may be wide, in figures, to be shown in one line wherever it is set large.
const WHOLE: usize = 8;

/// The sizes for which the stylesheet has rules, in figures a line. One, two and three are set as large as each other.
const SIZES: [usize; 4] = [WHOLE, 12, 20, 64];

/// In how many lines a long code is set at most, unless its pieces want more.
const LINES: usize = 4;

/// The code as finished HTML, with a `wbr` at each place where a long one may break.
pub fn html(code: &str) -> Value {
    let mut out = String::with_capacity(code.len());
    for (nth, piece) in pieces(code).into_iter().enumerate() {
        if nth > 0 {
            out.push_str("<wbr>");
        }
        escape::push_html(&mut out, piece);
    }
    value::html(&out)
}

/// For how many figures a line has to have room where the code is set large: one of few numbers, those up to five and
/// then [`SIZES`]. A letter counts for more than one where it is wider than any font's figures.
pub fn size(code: &str) -> usize {
    let whole = figures(code);
    if whole < 6 {
        return whole;
    }
    let longest = pieces(code).into_iter().map(figures).max().unwrap_or_default();
    let wanted = if whole > WHOLE { longest.max(whole.div_ceil(LINES)).max(WHOLE + 1) } else { whole };
    SIZES.into_iter().find(|size| wanted <= *size).unwrap_or(SIZES[SIZES.len() - 1])
}

/// What a code consists of: one piece, or those between which it may break.
fn pieces(code: &str) -> Vec<&str> {
    if figures(code) <= WHOLE {
        return vec![code];
    }
    let divides = |c: char| matches!(c, '_' | '.' | '-' | '/' | ':');
    let mut pieces = Vec::new();
    let mut start = 0;
    for ((_, before), (at, after)) in code.char_indices().zip(code.char_indices().skip(1)) {
        let hump = before.is_lowercase() && after.is_uppercase();
        if divides(before) && !divides(after) || hump {
            pieces.push(&code[start..at]);
            start = at;
        }
    }
    pieces.push(&code[start..]);
    pieces
}

/// How wide a text is in figures, the widest fonts in mind: a figure takes .7 em, an `M` one em and more.
fn figures(text: &str) -> usize {
    let tenths = text.chars().map(|c| match c {
        'M' | 'W' | 'm' | 'w' => 15,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' => 12,
        '\0'..='\x7f' => 10,
        _ => 15,
    });
    (tenths.sum::<usize>() + 5) / 10
}

#[cfg(test)]
mod tests {
    use super::{html, pieces, size};

    #[test]
    fn a_short_code_stays_in_one_piece() {
        for code in ["7", "404", "1006", "X.1.10", "E_QUOTA", "E-1042", "NXD", ""] {
            assert_eq!(pieces(code), [code]);
        }
    }

    #[test]
    fn a_long_code_breaks_where_it_is_divided() {
        assert_eq!(pieces("ERR.PAYMENT.TIMEOUT"), ["ERR.", "PAYMENT.", "TIMEOUT"]);
        assert_eq!(pieces("E__CARD-DECLINED_"), ["E__", "CARD-", "DECLINED_"]);
        assert_eq!(pieces("paymentTimedOut"), ["payment", "Timed", "Out"]);
        assert_eq!(pieces("auth/user-not-found"), ["auth/", "user-", "not-", "found"]);
        assert_eq!(pieces("0x4143414213370002"), ["0x4143414213370002"]);
        assert_eq!(pieces("支払い_期限切れ"), ["支払い_", "期限切れ"]);
    }

    #[test]
    fn what_is_html_in_a_code_is_escaped() {
        assert_eq!(html("<b>.&amp;.\"x\".y").as_str(), Some("&lt;b&gt;.<wbr>&amp;amp;.<wbr>&quot;x&quot;.<wbr>y"));
        assert!(html("<b>.&amp;.\"x\".y").is_safe());
    }

    #[test]
    fn the_size_follows_the_longest_line() {
        let sizes = ["7", "404", "1006", "P101", "10060", "E-1042", "NXDOMAIN", "MMMMM"].map(size);
        assert_eq!(sizes, [1, 3, 4, 4, 5, 8, 12, 8]);
        let sizes = ["E_CARD_DECLINED", "ERR.PAYMENT.TIMEOUT", "0x4143414213370002", &"9".repeat(64)].map(size);
        assert_eq!(sizes, [12, 12, 20, 64]);
        assert_eq!(size("ORGANIZATION_POLICY_VIOLATION_CONSTRAINT_COMPUTE_EXTERNAL_IP"), 20);
        assert_eq!(size(&"W".repeat(200)), 64);
    }
}
