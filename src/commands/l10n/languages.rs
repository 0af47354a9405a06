//! Common languages: what they call themselves, and the script they are written in. Others are told by flags.

/// Tag, own name, script (ISO 15924), by tag.
const KNOWN: &[(&str, &str, &str)] = &[
    ("af", "Afrikaans", "Latn"),
    ("ar", "العربية", "Arab"),
    ("az", "azərbaycan", "Latn"),
    ("be", "беларуская", "Cyrl"),
    ("bg", "български", "Cyrl"),
    ("bn", "বাংলা", "Beng"),
    ("bs", "bosanski", "Latn"),
    ("ca", "català", "Latn"),
    ("cs", "čeština", "Latn"),
    ("cy", "Cymraeg", "Latn"),
    ("da", "dansk", "Latn"),
    ("de", "Deutsch", "Latn"),
    ("el", "Ελληνικά", "Grek"),
    ("en", "English", "Latn"),
    ("eo", "Esperanto", "Latn"),
    ("es", "español", "Latn"),
    ("et", "eesti", "Latn"),
    ("eu", "euskara", "Latn"),
    ("fa", "فارسی", "Arab"),
    ("fi", "suomi", "Latn"),
    ("fr", "français", "Latn"),
    ("ga", "Gaeilge", "Latn"),
    ("gl", "galego", "Latn"),
    ("he", "עברית", "Hebr"),
    ("hi", "हिन्दी", "Deva"),
    ("hr", "hrvatski", "Latn"),
    ("hu", "magyar", "Latn"),
    ("hy", "հայերեն", "Armn"),
    ("id", "Bahasa Indonesia", "Latn"),
    ("is", "íslenska", "Latn"),
    ("it", "italiano", "Latn"),
    ("ja", "日本語", "Jpan"),
    ("ka", "ქართული", "Geor"),
    ("kk", "қазақ тілі", "Cyrl"),
    ("km", "ខ្មែរ", "Khmr"),
    ("ko", "한국어", "Kore"),
    ("lt", "lietuvių", "Latn"),
    ("lv", "latviešu", "Latn"),
    ("mk", "македонски", "Cyrl"),
    ("mn", "монгол", "Cyrl"),
    ("ms", "Bahasa Melayu", "Latn"),
    ("my", "မြန်မာ", "Mymr"),
    ("nb", "norsk bokmål", "Latn"),
    ("ne", "नेपाली", "Deva"),
    ("nl", "Nederlands", "Latn"),
    ("nn", "norsk nynorsk", "Latn"),
    ("no", "norsk", "Latn"),
    ("pl", "polski", "Latn"),
    ("pt", "português", "Latn"),
    ("pt-BR", "português (Brasil)", "Latn"),
    ("pt-PT", "português (Portugal)", "Latn"),
    ("ro", "română", "Latn"),
    ("ru", "русский", "Cyrl"),
    ("sk", "slovenčina", "Latn"),
    ("sl", "slovenščina", "Latn"),
    ("sq", "shqip", "Latn"),
    ("sr", "српски", "Cyrl"),
    ("sr-Latn", "srpski", "Latn"),
    ("sv", "svenska", "Latn"),
    ("sw", "Kiswahili", "Latn"),
    ("ta", "தமிழ்", "Taml"),
    ("te", "తెలుగు", "Telu"),
    ("th", "ไทย", "Thai"),
    ("tr", "Türkçe", "Latn"),
    ("uk", "українська", "Cyrl"),
    ("ur", "اردو", "Arab"),
    ("uz", "oʻzbekcha", "Latn"),
    ("vi", "Tiếng Việt", "Latn"),
    ("yi", "ייִדיש", "Hebr"),
    ("zh", "中文", "Hans"),
    ("zh-CN", "简体中文", "Hans"),
    ("zh-HK", "繁體中文（香港）", "Hant"),
    ("zh-Hans", "简体中文", "Hans"),
    ("zh-Hant", "繁體中文", "Hant"),
    ("zh-TW", "繁體中文", "Hant"),
];

/// Scripts that run from right to left.
const RIGHT_TO_LEFT: [&str; 9] = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Own name and script of a language: of the very tag, or else of its first part.
pub(super) fn known(tag: &str) -> Option<(&'static str, &'static str)> {
    let find = |tag: &str| KNOWN.iter().find(|(known, _, _)| *known == tag).map(|(_, name, script)| (*name, *script));
    find(tag).or_else(|| find(tag.split('-').next()?))
}

/// The direction of a script, as `locale.yaml` has it.
pub(super) fn direction(script: &str) -> &'static str {
    if RIGHT_TO_LEFT.contains(&script) { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unic_langid::LanguageIdentifier;

    #[test]
    fn tags_are_in_normal_form_and_in_order() {
        assert!(KNOWN.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (tag, name, script) in KNOWN {
            let parsed: LanguageIdentifier = tag.parse().expect("a tag");
            assert_eq!(parsed.to_string(), *tag);
            assert!(!name.is_empty() && script.len() == 4, "{tag}");
            assert!(parsed.script.is_none_or(|own| own.as_str() == *script), "{tag}");
        }
    }

    #[test]
    fn what_is_not_known_falls_back_to_the_language() {
        assert_eq!(known("de-AT"), Some(("Deutsch", "Latn")));
        assert_eq!(known("pt-BR").map(|(name, _)| name), Some("português (Brasil)"));
        assert_eq!(known("tlh"), None);
        assert_eq!([direction("Hebr"), direction("Latn")], ["rtl", "ltr"]);
    }
}
