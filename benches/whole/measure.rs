//! Times, and what several of them amount to.

use std::fs;
use std::time::{Duration, Instant};

/// What one run of a step took.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sample {
    /// By the clock on the wall.
    pub(crate) wall: Duration,
    /// On all processors together, kernel included; zero where the system does not tell.
    pub(crate) cpu: Duration,
}

impl Sample {
    /// Adds a later part of the same step.
    pub(crate) fn add(&mut self, part: Sample) {
        self.wall += part.wall;
        self.cpu += part.cpu;
    }
}

/// Runs something and says what it took.
pub(crate) fn timed<T>(run: impl FnOnce() -> T) -> (Sample, T) {
    let (cpu, start) = (cpu(), Instant::now());
    let result = run();
    let wall = start.elapsed();
    (Sample { wall, cpu: self::cpu().saturating_sub(cpu) }, result)
}

/// The processor time of this process and of those it waited for so far, in steps of 10 ms: Linux counts a hundred ticks a second for everybody.
fn cpu() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is the program's name in parentheses, which may hold anything.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name.split_whitespace().skip(11).take(4).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory that this process ever held, in bytes, where the system tells.
pub(crate) fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}

/// The one in the middle.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => values[n / 2],
        n => f64::midpoint(values[n / 2 - 1], values[n / 2]),
    }
}
