### What surrounds every page: headings, labels, titles. The words of a protocol and of its codes stand in their own files.
### The words "code", "facet" and "comparison" are the ones of the glossary. Each message is a whole sentence or a whole label.

## Every page

# The site's name: at the head of every page, in titles and in link previews.
site-name = hikaku
# Hidden until it is focused with the keyboard: jumps over the bar at the top.
skip-link = Skip to the content
# Button in the bar, read by screen readers; it is pressed while the dark theme is on.
theme-dark = Dark theme
# Read by screen readers before the path at the top of a page (home › SIP › …).
breadcrumb-label = You are here
# First step of that path.
breadcrumb-home = Home
# Last step of that path on a comparison. $a and $b: the two codes, such as 301 and 600.
breadcrumb-comparison = { $a } and { $b }
# Read by screen readers before a note at the top of a page.
notice-label = Note
# Note at the top of a page that is not fully translated. $count: how many texts still stand in the source language.
notice-partial = { $count ->
    [one] One text on this page has not been translated yet and is shown in English.
   *[other] { $count } texts on this page have not been translated yet and are shown in English.
}
# Note at the top of a page of a draft, in a preview: such pages are not published.
draft-notice = This is a draft. Its page is shown in the preview alone and is not published.
# Beside a code that is a draft, in lists and at the top of its page, in a preview.
draft-mark = Draft
# In a preview, in the place of a text that is missing or cannot be shown. $id: the message or value, such as summary; $file: the file where it belongs.
gap-text = Still to be written: { $id } in { $file }
# What the picture shows that link previews have of every page, for those who cannot see it.
card-alt = Two pages face each other, a number at the head of each
# Name of the feed of changes, shown by feed readers.
feed-title = { site-name }: what has changed
# Beside the name of a language that is only partly translated, in the menu of languages. $percent: how much is translated, such as 64.
language-share = { $percent } %

## Every page: the search at the top

# Read by screen readers: what can be typed or pasted into the field.
search-label = Search: codes, words or a log line
# Shown in the empty field: examples of what can be typed.
search-example = 486, busy, 486 600, a log line
# Read by screen readers before the list of results, and before the remarks on what was pasted.
search-results-label = Results
search-notes-label = About what you pasted
# Said by screen readers when results have come. $count: how many.
search-count = { $count ->
    [one] One result
   *[other] { $count } results
}
# Instead of results.
search-unknown = Nothing found. Try a code, another word for it, or a line from a log.
# Beside a result: by what it was found. $words: the words that fit, as they stand there.
search-by-code = by its number
search-by-name = by its name
search-by-title = by its meaning
search-by-alias = also called “{ $words }”
search-by-header = by the header field { $words }
search-by-summary = by its summary
search-by-text = by its text
# Beside the page that leads by questions to the code to send. $words: the question that fits.
search-by-question = asks “{ $words }”
# The reader's word is one letter away from another. $words: the word that was taken instead.
search-by-slip = taken for “{ $words }”
# The code was read from a pasted line. $words: what kind of line, such as "status line".
search-by-line = read from: { $words }
# Remarks on a pasted message. $code: the code. $header: the name of a header field that is not there.
search-header-must = { $code } normally needs the header field { $header }, and it is not there.
search-header-should = { $code } should have the header field { $header }, and it is not there.
# The words behind the code in a pasted line. $phrase: those words. $name: the registered name. The first where any words
# may stand there, the second where they may not.
search-phrase-free = The phrase “{ $phrase }” is the sender's own. The registered name of { $code } is “{ $name }”; other words are allowed, since software goes by the code.
search-phrase-fixed = The phrase “{ $phrase }” does not belong to { $code }, whose name is “{ $name }”.
# The same where those words are the registered name of another code. $other: that code.
search-phrase-other = The phrase “{ $phrase }” is the name of { $other }. The registered name of { $code } is “{ $name }”.

## Choosing the codes to compare

# Labels of the lists on the home page.
pick-protocol = Protocol
pick-first = First code
pick-second = Second code
# Label of the list on the page of a code. $code: that code, such as 600.
pick-with = Compare { $code } with
# Opens the lists on a comparison, and their labels there. $code: the code that another one would take the place of.
pick-change = Compare other codes
pick-instead = Instead of { $code }
# Button that opens the comparison.
pick-go = Compare
# Button between the two codes of a comparison (an icon; read by screen readers): they change places on the page.
pick-swap = Swap the two sides

## Every page: the foot

# Read by screen readers before the list of languages.
languages-label = Languages
# Read by screen readers before the links for editing.
edit-label = Improve this page
# Link to the form for errors at the host of the repository, for those who do not want to edit.
report-link = Report an error on this page
# Before the links to the files a page is made from.
edit-invitation = Wrong or hard to read? Each text is a small file that anyone may edit.
# A link to the file that holds the words of a code. $code: the code, such as 600.
edit-words = Edit the words of { $code }
# A link to the file that holds the facts of a code. $code: the code, such as 600.
edit-facts = Edit the facts of { $code }
# A link to the file that holds the words of a protocol. $protocol: its name, such as SIP.
edit-protocol = Edit the words of { $protocol }
# A link to this very file: the words around every page.
edit-site = Edit the words around the pages
# A link to the file that holds an editor's verdict on a pair. $a, $b: the codes.
edit-verdict = Edit the verdict on { $a } and { $b }
# Instead of the links above, where this language does not have the file yet: leads to where it is written. Variables as above.
translate-words = Translate the words of { $code }
translate-protocol = Translate the words of { $protocol }
translate-site = Translate the words around the pages
translate-verdict = Translate the verdict on { $a } and { $b }
# Opens a list of links, one for each text of the page, by the heading it stands under.
edit-texts = Improve or translate one text of this page
# Names in that list for texts that stand under no heading. $code: the code one may send instead.
text-title = Title
text-gist = In a line
text-summary = Summary
text-intro = Introduction
text-aliases = Other names
text-alternative = Instead: { $code }
# How a translated text stands to its source. In that list, and in the tables about the translations.
state-fresh = Up to date
state-stale = Older than its source
state-missing = Not translated
# Shown in the words of a related language, such as Portuguese on a page in Brazilian Portuguese.
state-inherited = From a related language
state-same = Same as its source
state-unstamped = Not compared with its source
# The state of the very page, at its foot. One or more of these sentences. $count: how many texts.
page-whole = This page is fully translated.
page-stale = { $count ->
    [one] One text on this page is older than its source.
   *[other] { $count } texts on this page are older than their source.
}
page-missing = { $count ->
    [one] One text on this page is not translated.
   *[other] { $count } texts on this page are not translated.
}
page-unstamped = { $count ->
    [one] One text on this page has not been compared with its source.
   *[other] { $count } texts on this page have not been compared with their source.
}
# A link to the page about the translations.
translation-link = State of the translations
# The link to the feed of changes, at the foot of every page.
footer-feed = Feed of changes
# The link to the license, where the site names one.
footer-license = Text and facts may be reused
# The link to the program this site is made with.
footer-generator = Made with hikaku

## Codes, wherever they appear

# Status of a code in its registry. One of these stands beside the name of a code.
status-registered = Registered
status-deprecated = Deprecated
status-obsoleted = Obsoleted
status-unused = Unused
status-reserved = Reserved
status-temporary = Temporary registration
status-unofficial = Unofficial
# Link to the page of a code. $protocol: SIP. $code: 600. $name: Busy Everywhere.
code-link = { $protocol } { $code } { $name }
# Link to a comparison. $protocol: SIP. $a, $b: the codes; $a-name, $b-name: their registered names.
comparison-link = { $protocol } { $a } { $a-name } vs { $b } { $b-name }
# A section of a document, as a source. $document: RFC 3261. $section: 21.6.1.
citation-section = { $document }, { $section }
# A fact that no document states and that products are known for.
citation-practice = common practice
# How much a response needs a header field.
need-must = required
need-should = recommended
need-may = optional
# A header field that is not required, where codes are compared by what they carry. $need is one of these words.
header-with-need = { $header } ({ $need })
# The same where that depends on the request that is answered. $requests: one or more of them, such as INVITE, SUBSCRIBE.
need-must-for = required in answers to { $requests }
need-should-for = recommended in answers to { $requests }
need-may-for = optional in answers to { $requests }

## Headings that a comparison and the page of a code share

# Over what a code means.
code-meaning-heading = Description
# Over the situations in which one sees a code.
code-when-heading = When you see this code
# Over what to do on receiving a code that reports a failure.
receiver-heading-fix = How to fix
# Over what to do on receiving a code that reports success or progress.
receiver-heading-next = What happens next
# Over when a code is the right one to send. $code: the code, such as 600.
use-heading = When to send { $code }
# Over the drawings of message flows.
flows-heading = Message flow
# Opens the same flow in sentences.
flow-text-summary = This flow in words
# In a comparison, on the line across the drawings of both codes where their flows begin to differ.
flow-parting = Here they part
# One step of a flow in words. $from, $to: who sends and who receives ("Caller"). $message: such as INVITE or 600 Busy Everywhere.
flow-step-message = { $from } to { $to }: { $message }
# A remark in a flow in words. $actor: who ("Proxy"). $note: what it does ("cancels the other branches").
flow-step-note = { $actor }: { $note }
# Over a complete example message.
wire-heading = On the wire
# Read by screen readers before an example message, which can be scrolled. $code: 600. $name: Busy Everywhere.
wire-label = Example message with { $code } { $name }
# In a comparison, on a narrow screen: unfolds those lines of a message that are worth comparing.
wire-excerpt = Excerpt
# Below them: unfolds the whole message.
wire-whole = The whole message
# Over the sources.
more-references-heading = Sources

# In a comparison, unfolds the drawing of a flow on a narrow screen.
flow-drawing = The drawing
# Read by screen readers before the links to the places on a page that most readers want. The links are short: all of them
# stand in one line of a phone.
jump-label = On this page
# To which of two codes is the right one to send.
jump-use = Which
# To when a code is the right one to send.
jump-sender = When to send
# To the list of differences.
jump-differences = Differences
# To the table of all that is known of a code.
jump-facets = At a glance
# To what to do on receiving a code that reports a failure. $code: 600.
jump-fix = Fix { $code }
# To what follows a code that reports success or progress.
jump-next = After { $code }
# To the drawings of message flows.
jump-flow = Flow
# To the example message.
jump-wire = Wire
# To the comparisons of a code.
jump-compare = Compare
# Button on an example message: takes it to the clipboard.
copy-label = Copy
# On the same button when that is done.
copy-done = Copied

## Tables

# Head of the column that names what is compared (hidden; read by screen readers).
table-facet = What is compared
# Head of the column with a code's value.
table-value = This code
# Head of the column with the sources.
table-source = Source
# Head of the column with the header fields.
table-header = Header field
# Head of the column that says whether a header field is required.
table-need = Need
# Head of the column with the codes.
table-code = Code
# Head of the column with the languages, on the page about the translations.
table-language = Language
# Head of the column with the parts of the site, on the same page.
table-part = Part
# Head of the column with the share of translated texts, in percent.
table-share = Translated

## Comparison

# Title of the page in the browser and in search results. $protocol: SIP. $a, $b: the codes; $a-name, $b-name: their registered names.
compare-title = { $protocol } { $a } { $a-name } vs { $b } { $b-name }
# Large heading of the page. Variables as above.
compare-heading = { $protocol } { $a } { $a-name } vs { $b } { $b-name }
# Small line over the heading. $protocol: SIP.
compare-protocol-label = { $protocol } codes compared
# Where no editor wrote about the pair: what search engines and lists of comparisons say of it. $a, $b: the codes; $a-gist,
# $b-gist: what each says, a line with its full stop.
compare-gists = { $a }: { $a-gist } { $b }: { $b-gist }
# Over or before one sentence for each code: what its receiver does first.
compare-act-heading = First step
# Over what an editor has to say about this pair, beyond the line at the head of the page.
compare-verdict-heading = In practice
# In a terminal, over the table.
compare-table-heading = Side by side
# Instead of the list, where nothing differs.
compare-no-difference = Nothing that can be compared differs between these two codes.
# Opens the facets of which both codes have the same value. $count: how many.
compare-agree-summary = { $count ->
    [one] Both agree on one point
   *[other] Both agree on { $count } points
}
# Over the numbered list of differences.
compare-differences-heading = Key differences
# Over the advice which of the two codes to send.
compare-use-heading = Which to use when
# Over the links at the end.
compare-more-heading = Learn more
# Over the links to the pages of both codes.
more-codes-heading = The two codes
# Over links to comparisons close to this one.
more-comparisons-heading = Related comparisons

## Page of a code

# Title of the page in the browser and in search results. $protocol: SIP. $code: 600. $name: Busy Everywhere. $title: the name's
# meaning in this language.
code-title = { $protocol } { $code } { $name } ({ $title }): meaning and what to do
# The same where the meaning is the name itself.
code-title-plain = { $protocol } { $code } { $name }: meaning and what to do
# Description for search engines: the code, then its one-sentence summary. $summary: that sentence. Other variables as above.
code-description = { $protocol } { $code } { $name }. { $summary }
# Other words by which people look for a code. $aliases: a list, such as "all lines busy, busy on all devices".
code-aliases = Also known as: { $aliases }
# Over what people wrongly take a code to mean.
code-misreading-heading = What it does not mean
# Over the codes that may be meant instead.
code-alternatives-heading = Send another code
# Link to the comparison with such a code. $a, $b: the codes.
code-alternative-compare = { $a } vs { $b }
# Over the table of all that is known of a code.
code-facets-heading = At a glance
# Over the header fields a message with this code carries.
code-headers-heading = Header fields
# Over the list of comparisons. $code: 600.
code-compare-heading = Compare { $code } with another code
# Opens the comparisons with all other codes, those most worth reading first.
code-compare-rest = All other codes, the closest first
# Read by screen readers before the links to the neighbouring codes.
code-turn-label = Neighboring codes
# Before the previous and the next code.
code-previous = Previous
code-next = Next
# Link to the page of a number that other protocols use too. $code: 301. $protocols: the others, such as HTTP.
code-elsewhere = { $code } also exists in: { $protocols }

## Page of a number that several protocols use

# Title of the page in the browser and in search results. $code: 301. $protocols: a list, such as HTTP, SIP.
number-title = { $code }: what it means in { $protocols }
# Large heading, below the number itself.
number-heading = What { $code } means in each protocol
# Description for search engines. Variables as in number-title.
number-description = What { $code } means depends on the protocol. The code { $code } of each of these explained in a sentence: { $protocols }.
number-lead = The number is the same, and each protocol says what it means there.

## Page that leads by questions to the code to send

# Button below the questions: closes all answers.
decide-again = Start again
# Over the codes to which no answer leads.
decide-not-heading = Codes to leave alone
# Links at the foot of the page. $protocol: SIP.
edit-decision = Edit questions and answers for { $protocol }
# The same for the file that says which answer leads where.
edit-decision-facts = Edit where the answers for { $protocol } lead
# The same where this language has no such words yet.
translate-decision = Translate questions and answers for { $protocol }

## Page of a protocol

# Title of the page and its heading. $protocol: SIP. $count: how many codes.
protocol-title = { $protocol } codes: all { $count }, and how any two differ
protocol-heading = { $protocol } codes
# Description for search engines. Variables as above.
protocol-description = All { $count } { $protocol } codes with their meaning, their sources and a comparison of any two of them.
# Read by screen readers before the links to the classes.
protocol-classes-label = Classes of codes
# On a phone, unfolds the codes of a class. $count: how many; any number, so it must need no plural.
protocol-class-count = Codes: { $count }
# Over the table of all codes.
protocol-table-heading = All codes at a glance
# Over the documents a protocol's facts come from.
protocol-documents-heading = Documents
# Beside a document that a newer one replaces. $document: RFC 6665.
protocol-document-obsoleted = obsoleted by { $document }

## Page of a protocol: the table of all codes, which a script can filter and sort

# Read by screen readers before the filters, one for each thing that codes can be compared by.
matrix-filter-label = Filter the codes
# Head of the filter by the status of a code, such as "Deprecated".
matrix-status = Status
# Said whenever the filters change. $shown: how many codes fit them. $all: how many codes there are. Both may be any number,
# so the sentence must need no plural.
matrix-count = Codes shown: { $shown } of { $all }
# Shown instead of rows where no code fits all filters.
matrix-none = No code has all of these at once.
# Read by screen readers before the values that were chosen. Each is a button.
matrix-chosen-label = Chosen values; press one to take it away
# Takes all chosen values away.
matrix-clear = Clear all
# Button over the table: which columns it has.
matrix-columns = Columns
# Read by screen readers: a box beside a code, to be ticked for those to compare. $code: the code, such as 600.
matrix-pick = Compare { $code }
# Link that appears when two codes are ticked. $a, $b: the codes.
matrix-compare = Compare { $a } and { $b }
# The same for three codes and more. $number: how many.
matrix-compare-these = Compare these { $number }
# Shown to whoever goes through the table by keyboard. The keys are fixed.
matrix-keys = Space ticks a code, C compares the ticked ones.
# Heading over ticked codes, each in a column. $codes: the codes, such as 486, 600, 603.
matrix-beside = { $codes } side by side
# Leads from there to the table of all codes.
matrix-back = Back to all codes
# Unfolds what these codes do not differ in. $number: how many things; any number, so it must need no plural.
matrix-same = The same for all of them: { $number }
# Over links to the pages that compare two of them.
matrix-pairs-label = Two of them in full

## Home of a language

home-title = { site-name }: any two status codes, side by side
home-heading = Any two status codes, side by side
# Two sentences: what the site is. Also the description for search engines.
home-lead = Two codes look alike in a trace and mean different things. Here any two of them face each other: what each says, how they differ, what to do, and which one to send.
home-protocols-heading = Protocols
# Beside a protocol: $count codes, $comparisons comparisons.
home-protocol-count = { $count } codes, { $comparisons } comparisons
# Over a few comparisons worth reading. Also on the page of a protocol.
notable-heading = Often confused
# Over what has changed lately.
home-changes-heading = What has changed
## What has changed: on the home page, in the feed and on the page about the translations

# $subjects: protocols or codes, such as "SIP, WebSocket" or "SIP 486, SIP 600". $language: the own name of a language.
# The first edition of the site.
change-opened = First edition: { $subjects }
# Codes that are new.
change-new = New: { $subjects }
# Facts that were corrected or added.
change-facts = Facts revised: { $subjects }
# Words that were improved.
change-words = Words revised: { $subjects }
# A translation that was improved.
change-translation = { $language }, translation revised: { $subjects }
# A language that is new.
change-language = New language: { $language }

## Page about the translations

# Title of the page in the browser. $language: the own name of the page's language.
translation-title = State of the translations ({ $language })
translation-heading = State of the translations
# Description for search engines.
translation-description = How much of this site is translated into each language, and which texts are missing or older than their source.
translation-lead = Each translated text remembers the source it was made from. What is missing or has fallen behind stands here, with a link to where it is mended.
translation-languages-heading = Languages
# Instead of the list of things to do, on the page of the source language.
translation-source = This is the language that the others are translated from.
translation-parts-heading = Parts of the site
# Name of the part that surrounds every page: headings, labels, titles.
translation-site = Headings and labels
translation-todo-heading = To do
translation-nothing = Nothing is missing, and nothing is older than its source.

## Front door (choose a language) and the page for a wrong address

# Below the name of a language on the front door.
front-tagline = Any two status codes, side by side
# Title of the front door, where one chooses a language, in the browser and in search results.
front-title = { site-name }: choose a language
# Description of the front door for search engines.
front-description = A reference of status codes that shows any two of them side by side, in several languages. Choose yours.
# The page for a wrong address speaks every language.
lost-title = 404: this page does not exist
lost-heading = This page does not exist
lost-text = The address may be old or mistyped.
# Followed by a link to the page that was probably meant.
lost-found = You may be looking for this page:
# Link to the home of this language, after links to its protocols.
lost-home = Home page
# At another address of a page, for the moment before it opens. Followed by a link with the page's title.
stub-text = The page is here:

## llms.txt, the file that tells language models what the site is

# It is written in the source language alone, in Markdown, and begins with the name of the site and the text of the home page.
# How the addresses of pages are made. $base: where the site lies. $locales: the tags of its languages, such as `en`, `ja`. $suffix: how
# addresses of pages end, such as .html; empty on some sites.
# The words in capitals stand for parts of an address; keep them and what stands between backticks as they are.
llms-addresses = Pages lie at `LOCALE/PROTOCOL/SLUG{ $suffix }` (a code) and `LOCALE/compare/PROTOCOL/SLUG-vs-SLUG{ $suffix }` (two codes, in the order of the protocol's list), below { $base }/. LOCALE is one of { $locales }.
llms-json = Everything the pages say of codes is also there as JSON: `api/PROTOCOL/CODE.json`, for all languages at once, with sources.
# Below the name of a protocol: a link, and behind its colon what it leads to. $count: how many codes.
llms-codes = { $count ->
    [one] The one code as JSON
   *[other] All { $count } codes as JSON
}
llms-codes-about = codes, classes, header fields and documents
# Behind the link to the page that leads to the code to send, and the link to the same in a form for programs.
llms-decision-about = questions that lead to the code to send
llms-decision-json = The same as JSON
# Links to the page of a code, and to the comparison of two. $code, $a, $b: codes, such as 100 and 180.
llms-example = Example: { $code }
llms-example-pair = Example: { $a } and { $b }
# Over the files that belong to no protocol. Those without a label of their own are linked by their names.
llms-json-heading = JSON
llms-index-about = languages and protocols, with the address of each file
llms-schema-code = Schema of a code
llms-schema-code-about = what `api/PROTOCOL/CODE.json` holds
llms-schema-facets = Schema of facets
llms-schema-facets-about = what codes are compared by, and how to compute a comparison
llms-schema-verdicts = Schema of verdicts
llms-schema-verdicts-about = what editors say about pairs
llms-schema-decision = Schema of decisions
llms-schema-decision-about = questions and answers that lead to a code
llms-translation-about = how far each language is

## What most protocols say in the same words. A message in the file of a protocol takes the place of the one here:
## `headers-none` for `headers-none`, `NAME-list` of a set for `set-list`, `NAME-none` of a mapping for `mapping-none`.

# Label of a table row and of a heading among the differences.
facet-headers = Header fields it carries
    .about = The header fields that matter for this code, beyond those that every message has.
# Cell where a code needs no header field of its own.
headers-none = none of its own
    .sentence = **{ $code }** needs no header field of its own.
# Cell in the general case. $headers holds a list of header names already formatted as code and joined.
headers-list = { $headers }
    .sentence = **{ $code }** carries { $headers }.
facet-alternatives = Codes close to it
    .about = Other codes that people confuse with it or should send instead.
# Cell where a code names no alternative.
alternatives-none = none
    .sentence = **{ $code }** has no close neighbor to confuse it with.
facet-class = Class
    .about = The class to which the code belongs.
# Cell of a facet with several values. $values holds the list of them.
set-list = { $values }
    .sentence = For **{ $code }**: { $values }.
# Cell where a code has no counterpart in another protocol.
mapping-none = none
    .sentence = **{ $code }** has no counterpart in the other protocol.
# A code of another protocol whose name a document has in this language, too; $registered is the name in the registry.
mapping-other = { $code } { $name } ({ $registered })

## Lists in running text

# Between the items of a list, such as `Contact`, `Retry-After`. The quotes keep the space.
list-separator = { ", " }
