//! The words of the made-up protocol in two languages: sentences of parts, about as long as the real ones.

use std::fmt::Write as _;

use super::corpus::{ACTORS, CLASSES, Entry, Facet, NOTES, Numbers, PROTOCOL, STATED};

/// What the sentences of a language are made of.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    title: &'static str,
    see: &'static str,
    between: &'static str,
    comma: &'static str,
    openings: [&'static str; 4],
    middles: [&'static str; 4],
    endings: [&'static str; 4],
}

impl Language {
    /// Sentences.
    pub(crate) fn text(&self, count: usize, numbers: &mut Numbers) -> String {
        let parts = [&self.openings, &self.middles, &self.endings];
        let sentence = |_| parts.map(|from| *numbers.pick(from)).join(self.between);
        (0..count).map(sentence).collect::<Vec<_>>().join(self.between)
    }

    /// A message of a facet: a phrase for the table, a sentence for the list. Its number sets it apart from others.
    fn cell(&self, id: &str, variable: &str, number: usize, numbers: &mut Numbers, out: &mut String) {
        let _ = writeln!(out, "{id} = {} {number}{}{variable}", self.title, self.between);
        let text = self.text(1, numbers);
        let _ = writeln!(out, "    .sentence = **{{ $code }}** {number} {text}{}{variable}", self.between);
    }

    /// The words of the protocol.
    pub(crate) fn protocol(&self, numbers: &mut Numbers) -> String {
        let mut out = format!("protocol-title = Made\nprotocol-summary = {}\n", self.text(1, numbers));
        let _ = writeln!(out, "protocol-intro = {}", self.text(3, numbers));
        for class in CLASSES {
            let _ = writeln!(out, "class-{class}xx = {class}xx {}", self.title);
            let _ = writeln!(out, "    .sentence = **{{ $code }}** {class} {}", self.text(1, numbers));
            let _ = writeln!(out, "    .summary = {}", self.text(1, numbers));
        }
        for (number, actor) in ACTORS.iter().enumerate() {
            let _ = writeln!(out, "actor-{actor} = {} {number}", self.title);
        }
        let derived = ["headers", "becomes", "alternatives", "class"];
        for (number, id) in STATED.iter().map(|facet| facet.id).chain(derived).enumerate() {
            let _ = writeln!(out, "facet-{id} = {} {number}\n    .about = {}", self.title, self.text(1, numbers));
        }
        for Facet { id, values, .. } in &STATED {
            for value in 0..*values {
                self.cell(&format!("{id}-v{value}"), "", value, numbers, &mut out);
            }
        }
        self.cell("headers-none", "", 0, numbers, &mut out);
        self.cell("headers-list", "{ $headers }", 1, numbers, &mut out);
        self.cell("becomes-none", "", 0, numbers, &mut out);
        for (number, note) in NOTES.iter().enumerate() {
            self.cell(&format!("becomes-{note}"), "{ $other }", number, numbers, &mut out);
        }
        self.cell("alternatives-none", "", 0, numbers, &mut out);
        out
    }

    /// The words of a code.
    pub(crate) fn code(&self, entry: &Entry, numbers: &mut Numbers) -> String {
        let Entry { code, name, others, flows } = entry;
        let links: Vec<String> = others.iter().map(|other| format!("[{other}]({PROTOCOL}/{other})")).collect();
        let see = format!("{}{}{}", self.see, self.between, links.join(self.comma));
        let mut out = format!("title = {} {code}\n", self.title);
        let _ = writeln!(out, "gist = {} {code}", numbers.pick(&self.openings));
        for id in ["act", "summary"] {
            let _ = writeln!(out, "{id} = {}", self.text(1, numbers));
        }
        for (id, count) in [("meaning", 4), ("sender", 3), ("misreading", 1)] {
            let _ = writeln!(out, "{id} =\n    {}\n    {see} `{name}`", self.text(count, numbers));
        }
        for (id, mark) in [("when", "-"), ("receiver", "1.")] {
            let _ = writeln!(out, "{id} =");
            for count in [1, 2, 1] {
                let _ = writeln!(out, "    {mark} {}", self.text(count, numbers));
            }
        }
        let _ = writeln!(out, "aliases =\n    - {0} {code}\n    - {0} {name}", self.title);
        for number in 0..others.len() {
            let _ = writeln!(out, "alternative-case-{number} = {}", self.title);
            let _ = writeln!(out, "    .sentence = **{{ $alternative }}** {}", self.text(1, numbers));
        }
        for id in *flows {
            let _ = writeln!(out, "flow-{id} = {}\nflow-{id}-decides = {}", self.text(1, numbers), self.title);
        }
        out
    }
}

/// English.
pub(crate) const ENGLISH: Language = Language {
    tag: "en",
    title: "Another outcome",
    see: "See",
    between: " ",
    comma: ", ",
    openings: ["The called device", "A proxy on the way", "The server that was asked", "A gateway to the PSTN"],
    middles: [
        "understood the request and",
        "holds the state of the call and",
        "has no room for another dialog and",
        "compared the `Require` header field with what it supports and",
    ],
    endings: [
        "answers at once, without trying any other address.",
        "lets the caller try again after the time that the response gives.",
        "leaves every other branch of the fork as it was.",
        "tells in the body which of the offered formats it would take.",
    ],
};

/// Japanese.
pub(crate) const JAPANESE: Language = Language {
    tag: "ja",
    title: "別の結果",
    see: "参照：",
    between: "",
    comma: "、",
    openings: [
        "着信側の端末は、",
        "途中のプロキシは、",
        "リクエストを受けたサーバーは、",
        "公衆網へのゲートウェイは、",
    ],
    middles: [
        "リクエストの内容を理解したうえで、",
        "呼の状態を保持しているため、",
        "新しいダイアログを受け入れる余裕がなく、",
        "`Require` ヘッダーフィールドを自分の対応状況と照らし合わせ、",
    ],
    endings: [
        "ほかの宛先を試さずにただちに応答します。",
        "応答が示す時間が過ぎてから再試行できることを伝えます。",
        "フォークのほかのブランチには影響を与えません。",
        "受け入れられる形式をボディで示します。",
    ],
};
