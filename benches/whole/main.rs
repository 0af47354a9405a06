//! The whole build against the disk: a generated site is built several times, and in between the very same files are
//! written by a program that does nothing else. docs/benchmarks.md says how to run it and how to read it.
//!
//! 1. [`corpus`] and [`words`] write a site from a seed.
//! 2. [`rounds`] runs all steps in turn, several times, so that whatever else the machine does meets all of them.
//! 3. [`floor`] writes finished files; [`measure`] has the clocks.
//!
//! Nothing here fails for being slow: times are shown, not judged.

mod corpus;
mod floor;
mod measure;
mod rounds;
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The program's own.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The seed of every corpus; the numbers in docs/benchmarks.md are those of this one.
const SEED: u64 = 0x6869_6B61_6B75;

/// Threads of the build and of the floor alike.
pub(crate) const THREADS: usize = 2;

/// What to measure.
struct Plan {
    sizes: Vec<usize>,
    rounds: usize,
    /// Where to leave a corpus, for a profiler, instead of measuring anything.
    corpus: Option<PathBuf>,
}

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    rayon::ThreadPoolBuilder::new().num_threads(THREADS).build_global().context("cannot start the threads")?;
    if let [mode, site, out] = args.as_slice()
        && mode == "--memory"
    {
        return memory(Path::new(site), Path::new(out));
    }
    let plan = plan(&args)?;
    if let Some(folder) = &plan.corpus {
        return Ok(corpus::write(repository(), folder, plan.sizes[0], SEED)?);
    }
    let mut out = io::stdout().lock();
    let (place, told) = place();
    writeln!(out, "{told}, {THREADS} threads, {} rounds, times of all steps interleaved\n", plan.rounds)?;
    for codes in plan.sizes {
        let folder = tempfile::Builder::new().prefix("hikaku-bench-").tempdir_in(&place)?;
        let site = folder.path().join("site");
        corpus::write(repository(), &site, codes, SEED)?;
        let table = rounds::run(&site, folder.path(), codes, plan.rounds)?;
        let peak = peak_memory(&site, &folder.path().join("dist"))?;
        writeln!(out, "{table}  peak memory of a whole build in a process of its own: {peak}\n")?;
        out.flush()?;
    }
    Ok(())
}

fn plan(args: &[String]) -> Result<Plan> {
    // Cargo says whether this is a benchmark; `cargo test --all-targets` only wants to see that it runs.
    let real = args.iter().any(|arg| arg == "--bench");
    let (sizes, rounds) = if real { (vec![75, 150], 7) } else { (vec![6], 1) };
    let mut plan = Plan { sizes, rounds, corpus: None };
    let mut args = args.iter().map(String::as_str).filter(|arg| *arg != "--bench");
    while let Some(arg) = args.next() {
        let mut number = || args.next().and_then(|text| text.parse::<usize>().ok());
        match arg {
            "--large" => plan.sizes.push(316),
            "--codes" => plan.sizes = vec![number().context("`--codes` wants a number")?],
            "--rounds" => plan.rounds = number().filter(|n| *n > 0).context("`--rounds` wants a number above 0")?,
            "--corpus" => plan.corpus = Some(args.next().context("`--corpus` wants a folder")?.into()),
            other => bail!("there is no option `{other}`: --codes N, --rounds N, --large, --corpus FOLDER"),
        }
    }
    Ok(plan)
}

/// Where the words that surround every page are taken from.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where to write: to memory where that is possible, since a disk tells more about itself than about either program.
fn place() -> (PathBuf, String) {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() && tempfile::tempdir_in(memory).is_ok() {
        return (memory.to_owned(), "on a memory file system (/dev/shm)".to_owned());
    }
    let folder = std::env::temp_dir();
    let told = format!("on whatever {} lies on, there being no /dev/shm: ratios depend on that disk", folder.display());
    (folder, told)
}

/// Builds once, in a process that does nothing else, and prints the most memory it held.
fn memory(site: &Path, out: &Path) -> Result<()> {
    rounds::build(site, out)?;
    let peak = measure::peak_memory().map_or_else(|| "unknown".to_owned(), |bytes| format!("{} MB", bytes / 1_000_000));
    writeln!(io::stdout(), "{peak}")?;
    Ok(())
}

fn peak_memory(site: &Path, dist: &Path) -> Result<String> {
    let program = std::env::current_exe()?;
    let output = Command::new(program).arg("--memory").args([site, dist]).output()?;
    if !output.status.success() {
        bail!("the build for its memory failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
