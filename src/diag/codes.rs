//! Every kind of finding: its number, title and explanation. Numbers go by stage (1 load, 2 localize, 4 render) and
//! are never used again for something else. `hikaku explain HK201` prints what stands here, and each code has a
//! case in `tests/diagnostics/` that shows its exact output.

use super::Severity;

macro_rules! codes {
    ($($name:ident $severity:ident $title:literal $explanation:literal)*) => {
        /// The kind of a finding. Each variant's documentation is its explanation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $name,)*
        }

        impl Code {
            /// All codes, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The name a report shows: `HK201`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => stringify!($name)),* }
            }

            /// What kind of finding it is, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title),* }
            }

            /// Why it is a finding, and how to mend it.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => $explanation),* }
            }

            /// The severity it has unless a setting or a locale's state changes it.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),* }
            }
        }
    };
}

codes! {
    HK101 Error "file is not UTF-8"
    "All sources are UTF-8 text. The place is the first byte that is not. Save the file again as UTF-8; a byte order mark and CRLF line ends are accepted."
    HK102 Error "file or folder cannot be read"
    "The system refused to open it; the message is the system's own. Check its permissions and that it is a plain file."
    HK103 Error "symbolic link leaves the site"
    "Content arrives through pull requests, so a link may not reach outside the site's folder: it could publish any file of the machine that builds. Replace the link by the file itself."
    HK104 Error "file is empty"
    "An empty file says nothing, and it is more often an accident than a wish. Write its content, or delete it."
    HK105 Error "YAML does not parse"
    "The place is where the parser gave up; the fault is often a line earlier: a missing space after `:`, a tab, an unclosed quote. Anchors, aliases, tags and several documents in one file are refused."
    HK106 Error "unknown key"
    "The key is not one that hikaku reads here. Keys are never ignored, because an ignored key is usually a misspelt one."
    HK107 Error "missing key"
    "The mapping lacks a key that it must have. The help line names it."
    HK108 Error "duplicate key"
    "YAML allows a key once in a mapping; the second value would hide the first."
    HK109 Error "wrong type or value"
    "The value has another form than the key asks for: a list where a text is needed, a number out of range, a word that is not one of the allowed ones."
    HK110 Error "code disagrees with its file name"
    "The facts of code 301 live in `301.yaml`, so that a code is found without searching. Rename the file or mend the code."
    HK111 Error "duplicate code"
    "Two files define the same code of one protocol. A code has one file."
    HK112 Error "duplicate slug"
    "Two codes would be published at the same address. A former slug counts too, since it redirects."
    HK113 Error "unknown class"
    "The class is not one that the protocol declares in `protocol.yaml`."
    HK114 Error "unknown facet"
    "The facet is not one that the protocol declares in `protocol.yaml`, or it is derived (headers, alternatives, mapping, class) and takes its value from the key of that name."
    HK115 Error "unknown facet value"
    "The facet does not have this value. Values are declared by the protocol, because each needs a sentence in every language."
    HK116 Error "unknown header field"
    "The header field is not in the protocol's list. Add it there, with the section that defines it, if it is right."
    HK117 Error "unknown code"
    "A related code, a mapping or a pair names a code that the protocol does not have."
    HK118 Error "a code refers to itself"
    "A code cannot be its own alternative, and cannot be compared with itself."
    HK119 Error "malformed citation"
    "A citation is written `DOCUMENT#section`, for instance `RFC3261#21.6.1`; a product or a practice is cited without a section. RFC sections are digits and dots, or an appendix letter first."
    HK120 Error "unknown document"
    "The citation names a document that the protocol does not list under `documents`."
    HK121 Error "facet without a value"
    "Every code ends with a value for every facet, its own or its class's. `not-applicable` is a value that is written where the facet declares it, never implied."
    HK122 Error "file that nothing reads"
    "A file in `content/` or `locales/` has a name or a place that hikaku does not know, so nobody would ever see what it says. Often the name is misspelt."
    HK123 Error "code does not have its protocol's form"
    "The protocol declares the form of its codes (`code_form`), and this one does not match it."
    HK124 Error "flow that cannot be drawn"
    "A step names an actor that the flow does not have, an actor is not declared by the protocol, a message goes from an actor to itself, or the flow has no step."
    HK125 Error "malformed slug"
    "A slug is lower-case ASCII letters and digits in runs joined by `-`, and begins with the code. It becomes part of an address that never changes."
    HK126 Error "file is too large"
    "A source file may have 1 MiB. Content is read into memory and comes from strangers; a larger file is a mistake or an attack."
    HK127 Error "unknown protocol"
    "There is no folder of this name in `content/`."
    HK128 Error "unusable setting"
    "A setting in `content/site.yaml` or on the command line has a value hikaku cannot work with: the help line says what is expected."
    HK129 Error "missing file"
    "A site needs `content/site.yaml`, at least one protocol with a `protocol.yaml`, and for each locale `locale.yaml` and `site.ftl`."
    HK130 Error "defined twice"
    "A name is defined twice in one list: a class, a facet, a value, an actor, a header field, a document, a flow, or a row of a mapping."
    HK201 Error "message without a translation"
    "A locale whose state is `complete` must have every message of the source locale. Add it, or set the locale's state to `partial`."
    HK202 Error "message that nobody defined"
    "A page, a fact or a template asks for a message that the source locale does not have. Each facet value, class, actor and alternative needs its words."
    HK203 Error "message that nobody asks for"
    "No template and no code of hikaku asks for this message, so no reader would ever see it. Often its id is misspelt, or the fact it belonged to is gone."
    HK204 Error "message defined twice"
    "The second definition would hide the first. A term may be defined once in all files that a message can see."
    HK205 Error "Fluent does not parse"
    "The text here is no message. A line that continues a message must be indented, and must not begin with `[`, `*`, `.` or `}`; a brace is written `{\"{\"}`."
    HK206 Error "variable that is not given"
    "The message uses a variable which the place that shows it does not give. The help line lists those it gives."
    HK207 Warning "variable that is not used"
    "The source text uses a variable and this translation does not. Sometimes a language can do without it; usually something is lost."
    HK208 Error "reference to nothing"
    "A message refers to a message, term, attribute or function that is not there. Messages are visible in their own file alone; terms in the protocol's and the site's too."
    HK209 Error "raw HTML"
    "Messages are Markdown without HTML: markup from a pull request must not reach a page. Write `<` in code spans, or as `\\<`."
    HK210 Error "link to nowhere"
    "A link leads to a code (`sip/486`), to a section of a document (`RFC3261#16.7`) or to an https address. This one leads to none of them."
    HK211 Error "emphasis that does not close"
    "`**` is left over as plain text. Beside Japanese punctuation, Markdown does not see the end of bold: put the punctuation outside the bold text, or a space after it."
    HK212 Error "message that cannot be formatted"
    "Fluent reported an error while formatting the message, for instance a selector of the wrong type."
    HK213 Error "word that the glossary rules out"
    "The locale's `glossary.yaml` names the word to use. The same thing under two names makes a reader look for the difference."
    HK214 Error "attribute that is missing"
    "The message needs the attribute: a facet value has a short text for the table and a `.sentence` for the list of differences."
    HK215 Error "Markdown that the place does not take"
    "Titles, labels and captions are one line without lists or paragraphs; images, headings and tables are not for messages."
    HK216 Error "pair file that is not canonical"
    "The words of a pair live in one file named by the two codes in the protocol's order, such as `486-vs-600.ftl`."
    HK217 Error "messages that refer to each other in a circle"
    "Formatting such a message would never end. Break the circle."
    HK401 Error "template does not parse"
    "Tera could not read the template; the message is Tera's own."
    HK402 Error "template fails"
    "Tera could not render the template with the record named in the message. A value that is optional needs `?` or a condition."
}

impl Code {
    /// The code of a name such as `HK201`, whatever its case.
    pub fn parse(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name().eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_codes_in_order() {
        for pair in Code::ALL.windows(2) {
            assert!(pair[0].name() < pair[1].name(), "{} comes before {}", pair[1].name(), pair[0].name());
        }
        for &code in Code::ALL {
            assert_eq!(Code::parse(&code.name().to_lowercase()), Some(code));
            assert!(code.explanation().ends_with('.') && !code.title().ends_with('.'));
        }
    }
}
