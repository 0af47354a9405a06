//! The workflows of this repository and those that `hikaku init` writes: nothing runs in them that somebody else can
//! exchange, and no right is given that a job does not use.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::site_test::{Run, SiteTest, has_extension, hikaku, paths, project};

/// Subcommands of Cargo that resolve dependencies, and would do it anew where the lock file is behind.
const RESOLVING: [&str; 9] = ["bench", "build", "check", "clippy", "doc", "install", "run", "test", "tree"];

/// A workflow: its name in messages, its text, and what YAML makes of it.
struct Workflow {
    name: String,
    text: String,
    yaml: Value,
}

impl Workflow {
    /// The jobs, by id.
    fn jobs(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.yaml["jobs"].as_object().unwrap_or_else(|| panic!("{} has jobs", self.name)).iter()
    }

    /// The steps of all jobs.
    fn steps(&self) -> impl Iterator<Item = &Value> {
        self.jobs().filter_map(|(_, job)| job["steps"].as_array()).flatten()
    }

    /// The commands of all steps, one line each.
    fn commands(&self) -> impl Iterator<Item = &str> {
        self.steps().filter_map(|step| step["run"].as_str()).flat_map(str::lines)
    }
}

/// All workflows of the project, and those of a new site as they lie there.
fn workflows() -> Vec<Workflow> {
    let site = SiteTest::empty();
    let made = Run::of(hikaku().args(["init", "codes"]).current_dir(site.root()));
    assert_eq!(made.code, 0, "{}", made.stderr);
    let mut found = Vec::new();
    for (whose, root) in [("hikaku", project().to_path_buf()), ("a new site", site.path("codes"))] {
        let folder = root.join(".github/workflows");
        for path in paths(&folder) {
            assert!(has_extension(&path, "yml"), "{path}");
            let text = fs::read_to_string(folder.join(&path)).expect("a workflow can be read");
            let yaml = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            found.push(Workflow { name: format!("{path} of {whose}"), text, yaml });
        }
    }
    assert!(found.len() >= 5, "{:?}", found.iter().map(|workflow| &workflow.name).collect::<Vec<_>>());
    found
}

/// Is this the name of a commit, which nobody can give to another one?
fn is_digest(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Does a line of a script call a resolving subcommand of Cargo, without `--locked`?
fn unlocked(line: &str) -> bool {
    let mut words = line.split_whitespace().skip_while(|word| *word != "cargo").skip(1);
    words.next().is_some_and(|word| RESOLVING.contains(&word))
        && !words.any(|word| ["--locked", "--version"].contains(&word))
}

#[test]
fn every_action_is_one_commit_with_its_version_beside_it() {
    let mut commits: BTreeMap<String, String> = BTreeMap::new();
    for Workflow { name, text, .. } in workflows() {
        for line in text.lines() {
            let Some((_, used)) = line.trim_start().trim_start_matches("- ").split_once("uses: ") else { continue };
            if used.starts_with("./") {
                continue;
            }
            let (action, pinned) = used.split_once('@').unwrap_or_else(|| panic!("{name}: {used}"));
            let (commit, version) = pinned.split_once(" # v").unwrap_or_else(|| panic!("{name}: no version: {used}"));
            assert!(is_digest(commit), "{name}: a tag can be moved, a commit cannot: {used}");
            assert_eq!(version.split('.').filter(|part| part.parse::<u32>().is_ok()).count(), 3, "{name}: {used}");
            let first = commits.entry(action.to_owned()).or_insert_with(|| pinned.to_owned());
            assert_eq!(first, pinned, "{name}: one action has one version: {used}");
        }
    }
    assert!(commits.len() >= 8, "{commits:?}");
}

#[test]
fn every_workflow_may_read_and_only_jobs_may_do_more() {
    for workflow in workflows() {
        let name = &workflow.name;
        assert_eq!(workflow.yaml["permissions"], serde_json::json!({"contents": "read"}), "{name}");
        let text = &workflow.text;
        // These run with the rights of this repository on what a stranger wrote.
        assert!(!text.contains("pull_request_target") && !text.contains("workflow_run"), "{name}");
        assert!(!text.contains("secrets."), "{name}");
        for (id, job) in workflow.jobs() {
            let rights = job["permissions"].as_object();
            let writes =
                |right: &str| rights.is_some_and(|rights| rights.get(right).is_some_and(|value| value == "write"));
            assert!(!writes("contents") && !writes("actions") && !writes("packages"), "{name}: {id}");
        }
    }
}

#[test]
fn every_job_ends_and_no_checkout_leaves_its_token() {
    for workflow in workflows() {
        let name = &workflow.name;
        for (id, job) in workflow.jobs() {
            let calls = job["uses"].as_str().is_some_and(|used| used.starts_with("./"));
            assert!(calls || job["timeout-minutes"].as_u64().is_some_and(|minutes| minutes <= 60), "{name}: {id}");
        }
        for step in workflow.steps() {
            if step["uses"].as_str().is_some_and(|used| used.starts_with("actions/checkout@")) {
                assert_eq!(step["with"]["persist-credentials"], false, "{name}: {step}");
            }
        }
        for command in workflow.commands() {
            // What a stranger may have named reaches a command as a variable, never as a piece of the command.
            assert!(!command.contains("${{"), "{name}: {command}");
        }
    }
}

#[test]
fn cargo_builds_what_the_lock_file_names() {
    assert!(unlocked("RUSTFLAGS=-D cargo build --release") && unlocked("x && cargo install --git y"));
    assert!(!unlocked("cargo fmt --all") && !unlocked("cargo build --locked") && !unlocked("echo build"));
    let mut installs = 0;
    for workflow in workflows() {
        for command in workflow.commands() {
            assert!(!unlocked(command), "{}: {command}", workflow.name);
            if command.contains("cargo install") {
                let pinned = |flag: &str| command.split_whitespace().find_map(|word| word.strip_prefix(flag));
                let tag = format!("v{}", env!("CARGO_PKG_VERSION"));
                assert!(
                    pinned("--rev=").is_some_and(is_digest) || pinned("--tag=") == Some(&tag),
                    "{}: {command}",
                    workflow.name
                );
                installs += 1;
            }
        }
    }
    assert_eq!(installs, 2, "the workflows of a new site install the program");
    for script in [".ci/run", "bin/test", "tests/l10n_tools/run.sh"] {
        let text = fs::read_to_string(project().join(script)).expect("a script can be read");
        let calls = text.lines().filter(|line| !line.trim_start().starts_with('#') && unlocked(line));
        assert_eq!(calls.collect::<Vec<_>>(), Vec::<&str>::new(), "{script}");
    }
}

#[test]
fn nothing_is_published_from_a_fork_or_where_ci_is_red() {
    let mut deployed = 0;
    for workflow in workflows() {
        for (id, job) in workflow.jobs() {
            let steps = job["steps"].as_array().into_iter().flatten();
            let deploys =
                steps.filter_map(|step| step["uses"].as_str()).any(|used| used.starts_with("actions/deploy-"));
            if deploys {
                deployed += 1;
                // The job that builds has to succeed, and it is what is kept from running in a fork.
                assert_eq!(job["needs"], "build", "{}: {id}", workflow.name);
            }
        }
    }
    assert_eq!(deployed, 2);
    let all = workflows();
    let of = |name: &str| &all.iter().find(|workflow| workflow.name == name).expect("it is there").yaml;
    let ci = of("ci.yml of hikaku");
    let (publish, others) = (&ci["jobs"]["publish"], ci["jobs"].as_object().expect("there are jobs").keys());
    let mut others: Vec<&String> = others.filter(|id| *id != "publish").collect();
    let mut needs: Vec<&str> =
        publish["needs"].as_array().expect("it waits").iter().filter_map(Value::as_str).collect();
    others.sort();
    needs.sort_unstable();
    assert_eq!(needs, others, "a publication waits for every other job");
    assert_eq!(publish["uses"], "./.github/workflows/pages.yml");
    let condition = publish["if"].as_str().expect("it has a condition");
    assert!(
        condition.contains("github.ref == 'refs/heads/main'") && condition.contains("!github.event.repository.fork")
    );
    // Nothing else starts it.
    let pages = of("pages.yml of hikaku");
    assert_eq!(pages["on"], serde_json::json!({"workflow_call": null}), "{pages}");
    let scaffold = of("pages.yml of a new site");
    assert_eq!(scaffold["jobs"]["build"]["if"], "${{ !github.event.repository.fork }}");
}

#[test]
fn the_rust_version_is_that_of_the_package() {
    let mut named = 0;
    for Workflow { name, text, .. } in workflows() {
        let version = env!("CARGO_PKG_RUST_VERSION");
        for line in text.lines().filter(|line| line.contains("RUST_VERSION: ") || line.contains("rustup default 1")) {
            assert!(line.contains(version), "{name}: {line}");
            named += 1;
        }
    }
    assert!(named >= 3, "{named}");
}

#[test]
fn forms_can_be_read_and_vulnerabilities_are_told_in_private() {
    let folder = project().join(".github/ISSUE_TEMPLATE");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a form can be read");
    let private = format!("{}/security/advisories/new", env!("CARGO_PKG_REPOSITORY"));
    let mut forms = 0;
    for name in paths(&folder) {
        let form: Value = serde_yaml::from_str(&read(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        if name == "config.yml" {
            assert_eq!(form["contact_links"][0]["url"], *private);
            continue;
        }
        let of = |form: &Value, key: &str| form[key].as_str().unwrap_or_else(|| panic!("{name}: {key}")).to_owned();
        // In both languages, in which whoever meets it may have read the site.
        assert!(of(&form, "name").contains(" / ") && of(&form, "description").contains(" / "), "{name}");
        let fields = form["body"].as_array().expect("a form has fields");
        let mut ids: Vec<&str> = fields.iter().filter_map(|field| field["id"].as_str()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert!(all >= 2 && ids.len() == all, "{name}: {ids:?}");
        for field in fields {
            assert!(["markdown", "input", "textarea"].contains(&of(field, "type").as_str()), "{name}");
        }
        forms += 1;
    }
    assert_eq!(forms, 3);
    let policy = fs::read_to_string(project().join("SECURITY.md")).expect("there is a policy");
    assert!(policy.contains(&private));
}
