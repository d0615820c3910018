//! Timing contenders against each other, and printing what came out.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many rounds there are. The lower decile counts: other work on the machine only ever adds time, and short rounds
/// leave some of them undisturbed.
const ROUNDS: usize = 301;

/// How long one contender runs in one round.
const ROUND: Duration = Duration::from_micros(500);

/// Something to time. One call of `work` does `operations` operations and returns something that depends on all of them.
pub(crate) struct Contender<'a> {
    operations: usize,
    work: Box<dyn Fn() -> usize + 'a>,
}

impl<'a> Contender<'a> {
    pub(crate) fn new(operations: usize, work: impl Fn() -> usize + 'a) -> Self {
        Self { operations, work: Box::new(work) }
    }

    fn time(&self, calls: usize) -> Duration {
        let start = Instant::now();
        for _ in 0..calls {
            black_box((self.work)());
        }
        start.elapsed()
    }

    /// How many calls fill a round.
    fn calls(&self) -> usize {
        let mut calls = 1;
        loop {
            let spent = self.time(calls);
            if spent >= ROUND {
                return calls;
            }
            let missing = ROUND.as_nanos() / spent.as_nanos().max(1);
            calls *= usize::try_from(missing).unwrap_or(2).clamp(2, 1000);
        }
    }
}

/// Nanoseconds for one operation of each contender, in the order given.
pub(crate) fn race(contenders: &[Contender<'_>]) -> Vec<f64> {
    let calls: Vec<usize> = contenders.iter().map(Contender::calls).collect();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for _ in 0..ROUNDS {
        for ((contender, calls), times) in contenders.iter().zip(&calls).zip(&mut rounds) {
            let operations = (contender.operations * calls) as f64;
            times.push(contender.time(*calls).as_nanos() as f64 / operations);
        }
    }
    rounds.into_iter().map(lower_decile).collect()
}

/// Nanoseconds for one operation of something slow: the best of a few runs.
pub(crate) fn once<T>(work: impl Fn() -> T) -> f64 {
    let run = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_nanos() as f64
    };
    (0..7).map(run).fold(f64::INFINITY, f64::min)
}

fn lower_decile(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 10).copied().unwrap_or(f64::NAN)
}

/// A Markdown table.
pub(crate) fn table(header: &[&str], rows: &[Vec<String>]) {
    println!("| {} |", header.join(" | "));
    println!("|{}", " --- |".repeat(header.len()));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    println!();
}

/// One line of a table without contenders: what is measured, and the nanoseconds that it may take.
pub(crate) struct Line<'a> {
    name: String,
    contender: Contender<'a>,
    budget: Option<f64>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(name: impl Into<String>, operations: usize, work: impl Fn() -> usize + 'a) -> Self {
        Self { name: name.into(), contender: Contender::new(operations, work), budget: None }
    }

    pub(crate) fn budget(self, nanoseconds: f64) -> Self {
        Self { budget: Some(nanoseconds), ..self }
    }

    fn row(&self) -> Vec<String> {
        let time = race(std::slice::from_ref(&self.contender)).first().copied().unwrap_or(f64::NAN);
        let budget = self
            .budget
            .map_or(String::new(), |budget| format!("{budget:.0}{}", if time < budget { "" } else { ", **missed**" }));
        vec![self.name.clone(), format!("{time:.0}"), budget]
    }
}

/// Times each line alone and prints the table.
pub(crate) fn lines(lines: &[Line<'_>]) {
    table(&["what", "ns", "budget"], &lines.iter().map(Line::row).collect::<Vec<_>>());
}
