//! `hikaku serve`, asked over TCP as a browser would. Every wait is for an event or a byte, with a bound so generous that
//! only a server that stands still meets it.

mod client;
mod folders;
mod hostile;

use std::fs;
use std::net::TcpListener;

use client::Server;

use crate::site_test::{Run, SiteTest, project};

#[test]
fn pages_are_rendered_and_files_are_found() {
    let site = SiteTest::new("").file("static/docs/比較.txt", "text\n");
    let server = Server::start(&site);
    let page = server.get("/ja/compare/sip/301-moved-permanently-vs-600-busy-everywhere.html");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert_eq!((page.header("cache-control"), page.header("x-content-type-options")), ("no-store", "nosniff"));
    assert!(page.body.contains("<html lang=\"ja\"") && page.body.contains("Busy Everywhere"), "{}", page.body);
    // The page and what keeps it up to date are all that its policy lets it load.
    assert!(page.body.contains("connect-src 'self'"), "{}", page.body);
    assert!(page.body.contains("<script defer src=\"/.hikaku/reload.js\""), "{}", page.body);
    assert!(page.body.contains("aria-live=\"polite\" hidden></aside>"), "{}", page.body);

    let style = page.body.split('"').find(|part| part.contains("assets/hikaku.") && part.contains(".css"));
    let style = server.get(&format!("/{}", style.expect("the page has a stylesheet").trim_start_matches("../")));
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
    for own in ["/.hikaku/reload.js", "/.hikaku/problems.css", "/robots.txt", "/sitemap.xml"] {
        assert_eq!(server.get(own).status, 200, "{own}");
    }
    assert_eq!(server.get("/docs/%E6%AF%94%E8%BC%83.txt").body, "text\n");
}

#[test]
fn a_folder_has_one_address() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    for (path, lang) in [("/", "en"), ("/en/", "en"), ("/ja/sip/", "ja"), ("/ja/sip/?x=1", "ja")] {
        let page = server.get(path);
        assert_eq!(page.status, 200, "{path}: {}", page.body);
        assert!(page.body.contains(&format!("<html lang=\"{lang}\"")), "{path}: {}", page.body);
    }
    for (path, to) in [("/ja", "/ja/"), ("/ja/sip?x=1", "/ja/sip/?x=1"), ("/%6aa/sip", "/%6aa/sip/")] {
        let answer = server.get(path);
        assert_eq!((answer.status, answer.header("location")), (307, to), "{path}");
    }
}

#[test]
fn pages_are_found_without_their_ending_where_links_have_none() {
    let site = SiteTest::new("").edit(
        "content/site.yaml",
        "translated_threshold",
        "urls: clean\nstubs: [short]\ntranslated_threshold",
    );
    let server = Server::start(&site);
    let page = server.get("/ja/sip/486-busy-here");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.body.contains("href=\"600-busy-everywhere\"") && page.body.contains("話中"), "{}", page.body);
    assert_eq!(server.get("/ja/sip/486").status, 200, "a stub");
    assert_eq!(server.get("/ja/sip/486-busy-here.html").status, 200, "the file is still there");
    assert_eq!(server.get("/ja/sip/487").status, 404);
    let site = SiteTest::new("");
    let plain = Server::start(&site);
    assert_eq!(plain.get("/ja/sip/486-busy-here").status, 404, "as on a host that does not find the files");
}

#[test]
fn what_does_not_exist_is_404_with_the_page_that_helps() {
    let site = SiteTest::new("").file("secret.txt", "secret");
    let server = Server::start(&site);
    let page = server.get("/ja/compare/sip/600-vs-301");
    assert_eq!((page.status, page.header("content-type")), (404, "text/html; charset=utf-8"));
    // Its links are absolute: the preview lives at the root, wherever the site will be published.
    assert!(page.body.contains("data-base=\"/\"") && page.body.contains(" src=\"/assets/404."), "{}", page.body);
    for path in [
        "/../secret.txt",
        "/ja/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/secret.txt",
        "/content/site.yaml",
        "/ja/../ja/index.html",
        "//ja/",
        "//example.com",
        "/%2Fexample.com",
        "/%ff",
        "/%00",
        "/ja//",
        "/ja/index.html/",
        "/.hikaku",
        "/.hikaku/",
        "/.hikaku/../secret.txt",
    ] {
        let page = server.get(path);
        assert_eq!(page.status, 404, "{path}: {}", page.body);
        assert!(!page.body.contains("secret\n"), "{path}");
        assert_eq!(page.header("location"), "", "{path}");
    }
}

#[test]
fn only_this_machine_by_its_own_names_is_answered() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let port = server.address.rsplit_once(':').expect("an address has a port").1;
    for host in ["localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(server.ask("GET", "/", host).status, 200, "{host}");
        assert_eq!(server.ask("GET", "/", &format!("{host}:{port}")).status, 200, "{host}");
    }
    for host in ["example.com", "localhost.example.com", "127.0.0.1.example.com", ""] {
        for path in ["/", "/.hikaku/events"] {
            let answer = server.ask("GET", path, host);
            assert_eq!(answer.status, 403, "{host}");
            assert!(!answer.body.contains("<html"), "{host}");
        }
    }
    for request in [
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.com\r\nConnection: close\r\n\r\n",
        "GET http://example.com/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    ] {
        let status = server.raw(request).status;
        assert!(matches!(status, 400 | 403), "{status} for {request}");
    }
}

#[test]
fn only_get_and_head_are_answered() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    for path in ["/ja/index.html", "/robots.txt", "/nowhere"] {
        let (get, head) = (server.get(path), server.ask("HEAD", path, &server.address));
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        assert_eq!(head.header("content-length"), get.body.len().to_string(), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
    }
    assert_eq!(server.ask("HEAD", "/.hikaku/events", &server.address).status, 200);
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = server.ask(method, "/", &server.address);
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method}");
    }
}

#[test]
fn an_edit_reloads_the_browser() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let path = "/en/sip/486-busy-here.html";
    let before = server.get(path);
    assert!(before.body.contains("This device is busy."), "{}", before.body);
    let mut events = server.events();
    let (first, problems) = events.wait(|_, _| true);
    assert_eq!((first.as_str(), problems.as_str()), (before.site(), ""));

    let _site = site.edit("locales/en/sip/486.ftl", "This device is busy.", "This telephone is busy.");
    let (second, _) = events.wait(|site, _| site != first);
    let after = server.get(path);
    assert!(after.body.contains("This telephone is busy."), "{}", after.body);
    // The state may have moved on since, but never back.
    assert_ne!(after.site(), first);
    assert_ne!(second, first);
}

#[test]
fn a_fault_is_shown_over_the_last_good_site_until_it_is_mended() {
    let site = SiteTest::new("");
    let mut server = Server::start(&site);
    let path = "/en/sip/486-busy-here.html";
    server.says("ready in");
    let mut events = server.events();
    let (good, _) = events.wait(|_, problems| problems.is_empty());

    let facts = "content/sip/486.yaml";
    let text = site.read(facts);
    let line = 1 + text.lines().position(|line| line.starts_with("  next: ")).expect("the code has this facet");
    let place = format!("{facts}:{line}:14");
    let site = site.edit(facts, "{is: wait, cite", "{is: \"<i>wai\", cite");
    let (kept, panel) = events.wait(|_, problems| !problems.is_empty());
    assert_eq!(kept, good);
    assert!(panel.contains(&format!("<code>{place}</code> <strong>HK115</strong>")), "{panel}");
    // As on the terminal: the line with its caret, and the help; escaped.
    assert!(panel.contains(" |   next: {is: &quot;&lt;i&gt;wai&quot;, cite: RFC3261#21.4.24}"), "{panel}");
    assert!(panel.contains("help: ") && panel.contains("<pre") && !panel.contains("<i>"), "{panel}");
    let page = server.get(path);
    assert_eq!((page.status, page.site()), (200, good.as_str()));
    assert!(page.body.contains("This device is busy.") && page.body.contains(&panel), "{}", page.body);
    let said = server.says("the site is served as it was before");
    assert!(said.contains("error[HK115]") && said.contains(&place), "{said}");

    let _site = site.edit(facts, "\"<i>wai\"", "give-up");
    let (mended, problems) = events.wait(|_, problems| problems.is_empty());
    assert!(mended != good && problems.is_empty());
    let page = server.get(path);
    assert!(page.body.contains("aria-live=\"polite\" hidden></aside>"), "{}", page.body);
}

#[test]
fn an_unfinished_text_is_marked_in_its_place_and_hides_nothing() {
    let site = SiteTest::new("");
    let run = site.run(&["new", "code", "sip", "404", "Not Found", "--class", "4xx"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let site = site.edit("locales/en/sip/486.ftl", "summary = ", "summary-old = ").remove("locales/ja/sip/301.ftl");
    let site = site.edit("locales/ja/site.ftl", "theme-dark = ", "theme-dull = ");
    let mut server = Server::start(&site);
    let said = server.says("ready in");
    assert!(said.contains("error[HK202]") && said.contains("errors"), "{said}");
    // What is whole is shown as it is, with the problems over it.
    let whole = server.get("/en/sip/600-busy-everywhere.html");
    assert_eq!(whole.status, 200);
    assert!(whole.body.contains("Every device of the user is busy.") && whole.body.contains("HK202"), "{}", whole.body);
    // Only the list of other codes has something to say of the one that is not.
    let own = whole.body.split("<section class=compare-with>").next().unwrap_or_default();
    assert!(!own.contains("hikaku-gap"), "{}", whole.body);
    let page = server.get("/en/sip/486-busy-here.html").body;
    let gap = "<mark class=hikaku-gap>Still to be written: summary in locales/en/sip/486.ftl</mark>";
    assert!(page.contains(gap) && page.contains("Only this device speaks."), "{page}");
    // A new code is there with all that it lacks, its facts among that; and so is its comparison with another.
    let page = server.get("/en/sip/404-not-found.html").body;
    for gap in ["meaning in locales/en/sip/404.ftl", "facets.next in content/sip/404.yaml"] {
        assert!(page.contains(&format!("Still to be written: {gap}</mark>")), "{gap}: {page}");
    }
    assert_eq!(server.get("/ja/compare/sip/404-not-found-vs-486-busy-here.html").status, 200);
    // Nothing of another language stands in where a language is to be complete.
    let page = server.get("/ja/sip/301-moved-permanently.html").body;
    assert!(page.contains("未執筆：locales/ja/sip/301.ftl の meaning"), "{page}");
    assert!(page.contains("未執筆：locales/ja/site.ftl の theme-dark"), "{page}");
    // A site whose facts cannot be read is shown as it was before.
    let mut events = server.events();
    let (shown, _) = events.wait(|_, _| true);
    let _site = site.edit("content/sip/600.yaml", "class: 6xx", "class: [6xx");
    let (kept, panel) = events.wait(|_, problems| problems.contains("HK105"));
    assert!(kept == shown && panel.contains("as it was before"), "{panel}");
}

#[test]
fn drafts_are_shown_and_marked() {
    let site = SiteTest::new("");
    let facts = "code: \"404\"\nname: Not Found\nslug: 404-not-found\nclass: 4xx\nstate: draft\n";
    let site = site.file("content/sip/404.yaml", facts);
    let mut server = Server::start(&site);
    server.says("ready in");
    let page = server.get("/en/sip/404-not-found.html");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("<span class=badge>Draft</span>"), "{}", page.body);
    assert!(page.body.contains("This is a draft.") && page.body.contains(" hidden></aside>"), "{}", page.body);
    assert!(server.get("/ja/sip/index.html").body.contains("<span class=badge>下書き</span>"));
    assert!(server.get("/ja/compare/sip/404-not-found-vs-486-busy-here.html").body.contains("これは下書きです。"));
    assert!(!server.get("/en/sip/486-busy-here.html").body.contains("This is a draft."));
}

#[test]
fn a_name_that_cannot_be_published_shows_on_the_page() {
    let site = SiteTest::new("").file("static/Index.html", "own\n");
    let mut server = Server::start(&site);
    let said = server.says("the site is served when all is mended");
    assert!(said.contains("error[HK146]"), "{said}");
    let page = server.get("/ja/");
    assert!(page.status == 503 && page.body.contains("static/Index.html"), "{}", page.body);
}

#[test]
fn a_site_that_never_was_good_shows_its_problems_and_recovers() {
    let site = SiteTest::new("").edit("content/sip/486.yaml", "class: 4xx", "class: 5xx");
    let mut server = Server::start(&site);
    let said = server.says("the site is served when all is mended");
    assert!(said.contains("error[HK113]"), "{said}");
    for path in ["/", "/ja/sip/486-busy-here.html"] {
        let page = server.get(path);
        assert_eq!((page.status, page.header("content-type")), (503, "text/html; charset=utf-8"));
        assert!(page.header("content-security-policy").contains("default-src 'none'; script-src 'self'"));
        assert!(page.body.contains("<code>content/sip/486.yaml:") && page.body.contains("HK113"), "{}", page.body);
    }
    let stopped = server.get("/").site().to_owned();
    let mut events = server.events();
    assert_eq!(events.wait(|_, _| true).0, stopped);
    let _site = site.edit("content/sip/486.yaml", "class: 5xx", "class: 4xx");
    events.wait(|site, problems| site != stopped && problems.is_empty());
    assert_eq!(server.get("/ja/sip/486-busy-here.html").status, 200);
}

#[test]
fn warnings_are_for_the_terminal_alone() {
    let site = SiteTest::new("").edit("locales/ja/locale.yaml", "state: complete", "state: partial");
    let site = site.remove("locales/ja/sip/486.ftl");
    let mut server = Server::start(&site);
    let said = server.says("ready in");
    assert!(said.contains("warning[HK201]"), "{said}");
    let page = server.get("/ja/sip/486-busy-here.html");
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("HK201") && page.body.contains(" hidden></aside>"), "{}", page.body);
}

#[test]
fn a_template_that_fails_stops_its_own_pages_and_a_new_folder_is_watched() {
    let site = SiteTest::new("");
    let mut server = Server::start(&site);
    server.says("ready in");
    let mut events = server.events();
    let (first, _) = events.wait(|_, _| true);
    // Until now the site had no folder of templates.
    let template = fs::read_to_string(project().join("templates/code.html")).expect("the template is there");
    let broken = template.replacen("{% block main %}", "{% block main %}{{ nothing.here }}", 1);
    let site = site.file("templates/code.html", &broken);
    let (second, _) = events.wait(|site, _| site != first);
    let page = server.get("/en/sip/486-busy-here.html");
    assert_eq!(page.status, 500);
    assert!(page.body.contains("<code>templates/code.html:") && page.body.contains("HK402"), "{}", page.body);
    server.says("error[HK402]");
    assert_eq!(server.get("/en/index.html").status, 200);

    let _site = site.file("templates/code.html", &template.replacen("{% block main %}", "{% block main %}mended", 1));
    events.wait(|site, _| site != second);
    let page = server.get("/en/sip/486-busy-here.html");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("mended"), "{}", page.body);
}

#[test]
fn locales_that_are_not_published_are_previewed() {
    let site = SiteTest::new("").edit("locales/ja/locale.yaml", "state: complete", "state: unpublished");
    let server = Server::start(&site);
    assert_eq!(server.get("/ja/sip/486-busy-here.html").status, 200);
}

/// Each preparation lives in a thread of its own; a rebuild must not leave the one before behind.
#[cfg(target_os = "linux")]
#[test]
fn a_rebuild_leaves_nothing_behind() {
    let site = SiteTest::new("");
    let server = Server::start(&site);
    let mut events = server.events();
    let (mut name, _) = events.wait(|_, _| true);
    let mut site = site;
    for round in 0..5 {
        site = site.file("static/round.txt", &format!("{round}\n"));
        (name, _) = events.wait(|site, _| site != name);
        assert_eq!(server.get("/round.txt").status, 200);
    }
    let tasks = format!("/proc/{}/task", server.child.id());
    let alive = || {
        let tasks = fs::read_dir(&tasks).expect("the server runs");
        let names = tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok());
        names.filter(|name| name.trim() == "hikaku-site").count()
    };
    // A thread whose last handle is gone ends on its own time.
    while alive() > 1 {
        std::thread::yield_now();
    }
    assert_eq!(alive(), 1);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_cleanly_though_a_page_is_open() {
    let site = SiteTest::new("");
    let mut server = Server::start(&site);
    let mut events = server.events();
    events.wait(|_, _| true);
    let kill = std::process::Command::new("kill").args(["-INT", &server.child.id().to_string()]).status();
    assert!(kill.expect("there is a `kill`").success());
    let status = server.child.wait().expect("the server can be waited for");
    assert_eq!(status.code(), Some(0));
}

#[test]
fn what_cannot_be_served_is_an_error() {
    let site = SiteTest::new("");
    let taken = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = taken.local_addr().expect("it has an address").port().to_string();
    let run = Run::of(&mut site.command(&["serve", "--port", &port]));
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains(&format!("cannot listen on 127.0.0.1:{port} (`--port 0`")), "{}", run.stderr);

    let run = Run::of(&mut site.command(&["serve", "--port", "0", "--base-url", "https://example.com"]));
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("`--base-url` has no use here"), "{}", run.stderr);
}

#[test]
fn texts_lead_to_their_files_where_that_is_asked_for() {
    let site = SiteTest::new("");
    let path = "/ja/compare/sip/486-busy-here-vs-600-busy-everywhere.html";
    let plain = Server::start(&site).get(path).body;
    assert!(!plain.contains("data-message="), "{plain}");
    let server = Server::with(&site, &["--l10n", "--editor", "vscode"]);
    let page = server.get(path).body;
    let line =
        1 + site.read("locales/ja/sip/486.ftl").lines().position(|line| line.starts_with("meaning")).expect("it");
    let marked = format!("<p data-source=\"locales/ja/sip/486.ftl:{line}\" data-message=\"meaning\">");
    assert!(page.contains(&marked), "{marked} in {page}");
    for id in ["verdict", "code-when-heading", "next-wait.sentence", "compare-heading"] {
        assert!(page.contains(&format!("data-message=\"{id}\"")), "{id} in {page}");
    }
    assert!(page.contains("data-editor=\"vscode://file{path}:{line}\""), "{page}");
    for path in
        [path, "/ja/index.html", "/nowhere.html", "/ja/sip/486-busy-here.html", "/robots.txt", "/translation.json"]
    {
        let body = server.get(path).body;
        let private = body.find(|c| c != '\r' && hikaku::signs::is_hidden(c));
        assert_eq!(private, None, "{path}: {body}");
    }
    // Without the attributes and what wraps a text, the page says what it always says.
    let text = |page: &str| {
        let page = scraper::Html::parse_document(page);
        let main = scraper::Selector::parse("main").expect("a selector");
        page.select(&main).flat_map(|main| main.text()).flat_map(str::split_whitespace).collect::<String>()
    };
    assert_eq!(text(&page), text(&plain));
    for own in ["/.hikaku/l10n.js", "/.hikaku/l10n.css"] {
        assert_eq!(server.get(own).status, 200, "{own}");
    }
    // A made-up language shields arguments by signs of its own, which change no place.
    let server = Server::with(&site, &["--l10n", "--pseudo", "accented"]);
    let page = server.get("/en-XA/sip/486-busy-here.html").body;
    let words = site.read("locales/en/sip/486.ftl");
    for id in ["meaning", "receiver", "sender"] {
        let line =
            1 + words.lines().position(|line| line.starts_with(&format!("{id} ="))).expect("the message is there");
        let marked = format!("data-source=\"locales/en/sip/486.ftl:{line}\" data-message=\"{id}\"");
        assert!(page.contains(&marked), "{marked} in {page}");
    }
    let places: Vec<&str> = page.split("data-source=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(places.len() > 40 && places.iter().all(|place| place.starts_with("locales/en/")), "{places:?}");
    let unknown = site.run(&["serve", "--port", "0", "--l10n", "--editor", "emacs"]);
    assert_eq!(unknown.code, 2, "{}", unknown.stdout);
    assert!(unknown.stderr.contains("there is no editor `emacs`"), "{}", unknown.stderr);
}
