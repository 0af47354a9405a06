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
    "The value has another form than the key asks for: a list where a text is needed, a number out of range, a word that is not one of the allowed ones, a text that is blank, has line breaks or never ends. Names have 200 characters at most, other texts of one line 500."
    HK110 Error "code disagrees with its file name"
    "The facts of code 301 live in `301.yaml`, so that a code is found without searching. Of a code that cannot name a file on every system, such as `auth/expired`, the slug does. Rename the file or mend the code."
    HK111 Error "duplicate code"
    "Two files define the same code of one protocol. A code has one file."
    HK112 Error "duplicate slug"
    "Two codes would be published at the same address. A former slug counts too, since it redirects; so do `index` and `decide`, the addresses of pages of the protocol itself."
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
    "A citation is written `DOCUMENT#section`, for instance `RFC3261#21.6.1`; a product or a practice is cited without a section. RFC sections are digits and dots, or an appendix letter first; sections of other documents are whatever can stand in an address."
    HK120 Error "unknown document"
    "The citation names a document that the protocol does not list under `documents`."
    HK121 Error "facet without a value"
    "Every code ends with a value for every facet, its own or its class's. `not-applicable` is a value that is written where the facet declares it, never implied."
    HK122 Error "file that nothing reads"
    "A file in `content/`, `locales/` or `templates/` has a name or a place that hikaku does not know, so nobody would ever see what it says. Often the name is misspelt. A template stands in the place of the built-in one of its name, or is named by another template of the site."
    HK123 Error "code does not have its protocol's form"
    "The protocol declares the form of its codes (`code_form`), and this one does not match it; or the form has no place for the sign of `wildcard`."
    HK124 Error "flow that cannot be drawn"
    "A step names an actor that the flow does not have, an actor is not declared by the protocol, a message goes from an actor to itself, or the flow has no step."
    HK125 Error "malformed slug"
    "A slug is lower-case ASCII letters and digits in runs joined by `-`, and begins with the code; it has at most 48 characters. The word `vs` stands between two slugs in the address of a comparison, so it is no part of one. It becomes part of an address that never changes."
    HK126 Error "file is too large"
    "A source file may have 1 MiB. Content is read into memory and comes from strangers; a larger file is a mistake or an attack."
    HK127 Error "unknown protocol"
    "There is no folder of this name in `content/`."
    HK128 Error "unusable setting"
    "A setting in `content/site.yaml`, in a `locale.yaml`, a `name_lang` or on the command line has a value hikaku cannot work with: the help line says what is expected. Addresses are written in the one form that browsers make of them: a host in lower case, no port that goes without saying, no `//`, no `..`, no user, no query. Fallbacks of languages lead from one to the next and end at the source locale: they may not run in a circle."
    HK129 Error "missing file"
    "A site needs `content/site.yaml`, at least one protocol with a `protocol.yaml`, and for each locale `locale.yaml` and `site.ftl`."
    HK130 Error "defined twice"
    "A name is defined twice in one list: a class, a facet, a value, an actor, a header field, a document, a line, a request, a form of unlisted codes, a flow, or a row of a mapping; or what can stand in a list once stands there again, such as a code in `codes` of a change, a reference, or an alternative with the same condition; or a code names a header field twice for the same request."
    HK131 Error "answer that leads nowhere"
    "An answer in `decision.yaml` leads to another question or to a code, to one of the two, and a question has answers. Whoever chose this answer would be left without a code."
    HK132 Error "question that nobody is asked"
    "The first question in `decision.yaml` is asked first; every other one is asked after an answer that names it. No answer on a way from the first question leads to this one, so nobody would ever see it."
    HK133 Error "question that leads back to itself"
    "The way from question to question in `decision.yaml` must end at a code. Here it comes back to a question that was answered before."
    HK134 Error "question that is asked in two places"
    "The questions of `decision.yaml` are a tree: one answer leads to each, so that an answer's id names the whole way to it, as an address does. Ask earlier what the two ways have in common, or write the question twice under two ids."
    HK135 Error "code that no answer leads to"
    "Every code of a protocol with a `decision.yaml` is led to by an answer, or listed under `not_chosen` with the reason why nobody should choose it. Otherwise readers would take the list for all there is."
    HK136 Error "code that is chosen and ruled out"
    "An answer in `decision.yaml` leads to a code that `not_chosen` lists. One of the two is wrong."
    HK137 Error "alternative that the code does not have"
    "`rather` in `decision.yaml` names codes to consider instead. The words for that stand with the chosen code, as the condition of an alternative, so the facts of that code must list it under `alternatives`."
    HK138 Error "pattern that browsers cannot use"
    "A pattern of `lines`, `requests`, `unlisted` or `wildcard`, and `code_form`, is tried in the reader's browser on what was typed or pasted. So it is written in the part of the syntax that Rust and JavaScript share with one meaning (characters, classes, `\\d`, `\\w`, `\\b`, the anchors `^` and `$`, alternatives, groups, repetitions), names the code with a group `(?<code>…)` (a request with `(?<request>…)`), has at most 300 characters, and ends soon. A browser tries one way after the other: the steps are counted for the worst text there can be, of 512 characters for a line and of 64 for a code, and there is a most of them. Repetitions that may overlap multiply each other, and so do pieces that may be left out and alternatives; a group is not repeated at all. An anchor counts for its own alternative alone; the form of a wildcard counts for every sign of the longest code that has it."
    HK140 Error "flow that breaks off"
    "By the protocol's `flow_rules` something has to follow: a request gets its answer, an answer its confirmation, a branch that is still open is taken back. A reader who follows the drawing would wait for it."
    HK141 Error "message out of place in a flow"
    "By the protocol's `flow_rules` this message cannot stand here: it answers nothing, goes back while a branch is open, or comes before what it depends on."
    HK142 Error "fork that its steps contradict"
    "The facts say what becomes of each branch and which message wins, and the steps show something else. A branch is begun by who passes a request on, and ends as the `flow_rules` say."
    HK143 Error "unknown request"
    "A header field is said to be needed in the answers to a request (`for`) that is not in the protocol's list, `names` under `requests`. A misspelt one would never be met, so the need would be passed over. Add the request there if it is right."
    HK144 Error "name that cannot stand in an address"
    "The folder of a protocol names it in every address of its pages: lower-case letters and digits in runs joined by `-`, a letter first. `across`, `compare`, `n`, `schema` and `site` are taken by other pages and files. A code has 64 characters at most. Its files are called by it, or by its slug where not every system can have a file of that name or another file has it (`index`, `facets`, `verdicts`, `decision`, `protocol`, `stamps`); so the slug says more than such a name."
    HK145 Error "file name that not every system keeps"
    "What is published is packed, moved and served by other systems than this one. So the name of a file in `static/` is UTF-8 without invisible characters; it has none of the characters that Windows (`\\ : * \" < > |`) or hosts (`? #`) refuse, is no device of Windows such as `nul.txt`, does not end in a dot or a space, and has 255 bytes with its folders. In `content/`, `locales/` and `templates/`, names are UTF-8 too."
    HK146 Error "names that are one on many systems"
    "Windows and macOS do not tell `Index.html` from `index.html`, nor two encodings of the same accent. Of two such files one would be lost, and so would be a file in the place of a folder. A file in `static/` may have exactly the path of one that hikaku makes: then it is published in its place. Rename what stands in the way. Codes are the names of files in `api/`, so two of them may not differ in case alone."
    HK148 Error "more than a limit allows"
    "What is added up has bounds: files, codes of a protocol, pages of the site. They are far above what a reference needs and below what a small machine that builds can bear, because content comes from strangers, and a few kilobytes of it can ask for gigabytes. The help names the key below `limits` in `content/site.yaml` that allows more; ask first whether so much is meant."
    HK150 Error "example that is no JSON"
    "The protocol says `wire: json`, so each example is one JSON text: readers copy it, and parsers refuse one with a comma too many, a comment or a quote that is missing. The place is where the parser gave up; the fault is there or just before."
    HK151 Error "example of no form"
    "`wire` in `protocol.yaml` says what examples look like: a `message` with a start line and header fields, `octets` in hexadecimal, `json`, or any `text`. A protocol without it shows no examples, so a code cannot have one, and `requires` cannot ask for one."
    HK152 Warning "name in another language than it is said to be"
    "Pages mark each name with its language, so that it is read aloud and set as that language asks. It is English unless `name_lang` of the code or of its protocol says otherwise, and most letters of this one are in no English word."
    HK153 Error "short name that does not serve"
    "`short` is a form of the name for titles that have no room for the whole one: two codes with their names in 60 characters. It has at most 24 characters, and no other code of the protocol has it for a name, or two comparisons would have one title."
    HK160 Error "something published names a draft"
    "A code or a protocol with `state: draft` is left out of the site that is built, so an alternative, an answer, a row of `notable`, a change or a link that is published would lead to a page that is not there. Drafts may name each other and what is published. Take the draft's line `state: draft` out when it is whole, or name it then. `hikaku serve` shows drafts, and there such links work."
    HK161 Error "nothing to publish"
    "Every protocol of the site is a draft (`state: draft` in its `protocol.yaml`), so that no page of a code would be left. `hikaku serve` shows drafts while they are written."
    HK162 Error "code that the registry contradicts"
    "`checks.yaml` names the table of the protocol's registry, and the facts say something else: a registered code has no facts, a code is not registered, or its name, its status or what defines it differs. Mend the facts, or take a new state of the registry over into the table. Codes beyond the registry are listed with their reasons; `partial: \"yes\"` says that not all of it is covered."
    HK163 Error "table that cannot be read"
    "A table is lines of cells with commas between them; its first line names the columns, a cell with a comma stands in double quotes, and each code has one row."
    HK164 Error "section that does not exist"
    "`content/sections.csv` has the headings of the documents that are cited, and none has this number. Look the section up: a reader who follows the citation finds nothing. The headings of an RFC are added from its text when it is first cited."
    HK165 Error "value of one code alone"
    "A facet compares codes, and a value that a single code has, or none, compares nothing: usually it is two facets, or a sentence in the words. Where it is right all the same, `single` in `checks.yaml` names it with its code and the reason."
    HK166 Error "codes that nothing tells apart"
    "More pairs of codes agree in every facet than `alike` in `checks.yaml` allows, so that their comparisons have nothing to say. A facet is too coarse, or a value is wrong; where codes are alike by nature, raise the number."
    HK167 Warning "value of the sample"
    "`hikaku init` writes a site of a made-up company, Acme, to be made one's own. This value is still Acme's: the name of the site, its address, what the search field shows, or a document that does not exist. Readers would see it."
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
    "A link leads to a code (`sip/486`), to a section of a document (`RFC3261#16.7`) or to an https address. This one leads to none of them: an address needs a host and has neither a user's name nor white space. What was meant as a link and is none counts, too, such as `[text](https://a b)`."
    HK211 Error "emphasis that does not close"
    "`**` is left over as plain text. Beside Japanese punctuation, Markdown does not see the end of bold: put the punctuation outside the bold text, or a space after it."
    HK212 Error "message that cannot be formatted"
    "Fluent reported an error while formatting the message, for instance a selector of the wrong type."
    HK213 Error "word that the glossary rules out"
    "The locale's `glossary.yaml`, or that of the protocol (`locales/ja/sip/glossary.yaml`), names the word to use. The same thing under two names makes a reader look for the difference."
    HK214 Error "attribute that is missing"
    "The message needs the attribute: a facet value has a short text for the table and a `.sentence` for the list of differences."
    HK215 Error "Markdown that the place does not take"
    "Titles, labels and captions are one line without lists or paragraphs; images, headings and tables are not for messages."
    HK216 Error "pair file that is not canonical"
    "The words of a pair live in one file named by the two codes in the protocol's order, such as `486-vs-600.ftl`."
    HK217 Error "messages that refer to each other in a circle"
    "Formatting such a message would never end. Break the circle."
    HK218 Error "stamp that is none"
    "`stamps.yaml` holds one line for each translated message: its key, `: `, and the fingerprint of the source text it was made from, such as `1-66c622a827bc2794522b`; behind it ` same` where the translation equals its source on purpose. `hikaku l10n accept` writes these lines. After a merge conflict, keep either line; `hikaku l10n status` tells whether the text is fresh."
    HK219 Warning "stamp of a message that is not there"
    "The message was removed, renamed or moved to another file, and its stamp was left behind. Delete the line, or give it the message's new key. `hikaku l10n accept LOCALE --all` takes such lines away, too."
    HK220 Warning "translation of an older source text"
    "The source text has changed since this was translated. `hikaku l10n stale LOCALE` shows the change word by word where git still knows the old text. Mend the translation where it needs it; then `hikaku l10n accept` says that it is right again. A change of white space, line breaks or comments alone is no change."
    HK221 Warning "translation that equals its source"
    "The text was copied and not translated. Where a language really says it in the same words, `hikaku l10n accept LOCALE MESSAGE --same` records that. Texts that are only names, codes, wire text or variables are not reported."
    HK222 Warning "variant that is never reached"
    "The language has no number of this plural category, so the variant would never be shown: Japanese has `other` alone. Delete the variant."
    HK223 Warning "plural category without a variant"
    "The language has numbers of this plural category, and the select expression leaves them to its default variant: English needs `[one]` beside `*[other]`. The categories are those of the Unicode CLDR."
    HK224 Warning "number variants of a text"
    "The variants are numbers or plural categories, and the variable is a text (a code such as 486 is one), so that only the default variant is ever shown. Select on a count, or name the texts themselves."
    HK226 Warning "variable that is given and missing from the text"
    "The place gives the variable because its text would say nothing without it: the title of a comparison names both codes, a facet's sentence speaks of its code. Use the variable, or silence the finding with a reason."
    HK230 Warning "approved translation is missing"
    "The source text has a term whose glossary entry says `expect: true`, and the translation does not have the approved word. Use the word, or list the message under `except` in the entry, with the reason."
    HK231 Warning "text of another script left inside"
    "Several words of Latin prose stand in a text of another script: often a part that was left for later. Registered names and code spans do not count."
    HK232 Warning "structure differs from the source"
    "The source text and its translation have other links, other code spans or other numbers of list items. A reader of one language would miss what the other says."
    HK233 Warning "wrong width"
    "Letters and digits are written half-width; katakana full-width; parentheses, colons, question and exclamation marks beside Japanese or Chinese text full-width. One form is one form to search for."
    HK234 Warning "wrong punctuation"
    "Japanese and Chinese sentences use their own comma and full stop, not those of Latin text, and not their full-width copies."
    HK235 Warning "wrong spacing"
    "The locale's `spacing` says whether a half-width space stands between its own script and Latin letters, digits or code (`between`) or not (`none`). No space stands beside full-width punctuation."
    HK236 Warning "wrong sentence style"
    "The locale's `style` says how sentences end: `desu-masu` or `de-aru`. The two do not mix."
    HK237 Warning "values in the same words"
    "Two values of a facet, or two classes, read the same. Codes that differ in them face each other in comparisons, and the page would say one thing twice and call it a difference. Word the two so that readers can tell them apart; if they mean the same, the facet has a value too many."
    HK239 Warning "exception that does nothing"
    "A finding is silenced by a comment directly above its message, `# hikaku-allow HK232: reason`, or by an `except` of the glossary. This one lacks its reason, names a finding that cannot be silenced or a message that is not there, or silences nothing: delete it, so that it hides nothing later."
    HK240 Error "nesting that is too deep"
    "Placeables and calls may be nested 32 deep. A real message needs three; the parser would need memory for each level, and content comes from strangers."
    HK241 Error "message that is too long"
    "A message may have 16 KiB with its attributes. Everything a code has to say is a few hundred bytes; a message of this length is a mistake or an attack."
    HK242 Error "invisible character"
    "Control, formatting and private characters hide what a text says: bidirectional ones show a reviewer another order than the machine reads, and an invisible one inside a word defeats search. Allowed are the no-break spaces U+00A0 and U+202F, the joiners U+200C and U+200D that Persian and Indic scripts need, the marks U+200E, U+200F and U+061C, and variation selectors. Characters of no meaning count too, such as U+FFFF, which no XML may hold; so do escapes such as `\\u202E` and entities such as `&#x202E;` and `&shy;`."
    HK243 Error "computation that messages do not have"
    "A message may call `NUMBER` with one number and the options `type` (`\"cardinal\"` or `\"ordinal\"`) and `minimumFractionDigits` (0 to 15). Its numbers have 15 digits at most, terms are given values by name, and a choice depends on a variable. Anything else does nothing, prints something nobody meant, or makes Fluent work for ever."
    HK244 Error "list that is too long"
    "A list in the facts may have 1,000 items, and the alternatives of a code are 24 at most: readers weigh two or three, and every comparison of the code tells all of them. Content comes from strangers, and a list without an end takes time and memory without one."
    HK247 Error "message that becomes too long"
    "With the terms and values that it uses, the message becomes longer than any page has room for: a term of 16 kB, used 99 times, makes more than a megabyte of 600 bytes, on every page where the message stands. It is not formatted to the end. Shorten it or its terms; `message` below `limits` in `content/site.yaml` allows more, and `messages` what all of them become together."
    HK255 Error "link that says another section than it leads to"
    "The label of the link names one section of an RFC, and its target another one of the same RFC. One of the two is wrong."
    HK256 Warning "exception or table that does nothing"
    "`checks.yaml` makes an exception that is not needed any more, or `content/sections.csv` has the headings of a document that nothing cites. What does nothing hides what does: take it out."
    HK257 Error "slug that says something else than the name"
    "A slug is made of the code and as many whole words of its name as fit, so that an address says what its page is about. A page that was published keeps its slug when the name changes: `slugs` in `checks.yaml` lists such codes with the reason."
    HK260 Warning "glossary entry that drops nothing"
    "With `drop: true`, an entry of a protocol's glossary takes a term of the site's glossary out of force in the files of that protocol. There is no such term, or the entry stands in the site's own glossary: delete it, so that it does not hide a term that comes later."
    HK268 Warning "text that is longer than its place"
    "A `gist` has 70 characters at most, for it stands beside another one at the head of a page; the `lead` of a verdict has 155, for that is what search engines show. Languages written in Chinese characters, kana or Hangul have 34 and 80, and a half-width character counts half. Say one thing, and leave the rest to the texts below."
    HK401 Error "template does not parse"
    "Tera could not read the template; the message is Tera's own."
    HK402 Error "template fails"
    "Tera could not render the template with the record named in the message. A value that is optional needs `?` or a condition."
    HK403 Error "component that asks about what it only prints"
    "A comparison joins finished pieces, so some components of `spread.html` are rendered once, with a placeholder for each value, and then filled for every page. Such a component may print its values as they are, `{{ label }}`, and nothing else: a filter, a condition, a loop or another component would see the placeholder, and would be wrong on every page in silence. What does not depend on these values (`t`, `site`) may be used in any way. To decide by a value, do so in `comparison.html`, or by its class in the stylesheet."
    HK404 Error "page that costs too much"
    "A page is too large, the pages together are, or a site's own template does too much for one page: it goes through lists in lists, or doubles a text again and again. Each item of a loop is a step, and so are each text, part and component that is brought in; a value that is kept costs by its size. `page`, `site` and `steps` below `limits` in `content/site.yaml` allow more. docs/templates.md says how it is counted."
}

/// What an error speaks of, and so how much of a site can be shown in spite of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One text, or one fact that is there and wrong: all others are whole.
    Text,
    /// Something that is missing: what has the rest can be shown, where that is the facts of one code.
    Gap,
    /// What much else depends on.
    Site,
}

impl Code {
    /// What an error of this kind speaks of.
    pub fn speaks_of(self) -> Subject {
        use Code::{
            HK107, HK121, HK135, HK150, HK151, HK162, HK164, HK165, HK166, HK240, HK241, HK242, HK247, HK255, HK257,
        };
        match self {
            // What is refused before it is read, because it would be too much, is not shown either.
            HK240 | HK241 | HK242 | HK247 => Subject::Site,
            HK107 | HK121 | HK135 => Subject::Gap,
            HK150 | HK151 | HK162 | HK164 | HK165 | HK166 | HK255 | HK257 => Subject::Text,
            _ if self.name().starts_with("HK20") || self.name().starts_with("HK21") => Subject::Text,
            _ => Subject::Site,
        }
    }

    /// Is it a question of judgement? Then `lints` in `content/site.yaml` may change its severity, and a comment above
    /// a message may silence it with a reason.
    pub fn is_lint(self) -> bool {
        use Code::{
            HK207, HK213, HK222, HK223, HK224, HK226, HK230, HK231, HK232, HK233, HK234, HK235, HK236, HK237, HK268,
        };
        [HK207, HK213, HK222, HK223, HK224, HK226, HK230, HK231, HK232, HK233, HK234, HK235, HK236, HK237, HK268]
            .contains(&self)
    }

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
