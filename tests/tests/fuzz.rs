//! The properties of the fuzz targets, on the vectors and on random input.

use pingone_conformance::fuzz::{TARGETS, seeds};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

#[test]
fn seeds_of_every_target_hold() {
    for (name, target) in TARGETS {
        let seeds = seeds(name);
        assert!(!seeds.is_empty(), "{name} has no seeds");
        seeds.iter().for_each(|seed| target(seed));
    }
}

/// Seeds with one part replaced: near enough to what is meant to reach every branch.
#[test]
fn mutated_seeds_hold() {
    for (name, target) in TARGETS {
        let seeds = seeds(name);
        let strategy = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..8usize, any::<Vec<u8>>());
        let mut runner = TestRunner::new(Config { cases: 2000, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&strategy, |(seed, at, removed, inserted)| {
            let mut data = seeds[seed.index(seeds.len())].clone();
            let at = at.index(data.len() + 1);
            let end = (at + removed).min(data.len());
            data.splice(at..end, inserted.into_iter().take(8));
            target(&data);
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn random_text_holds() {
    for (name, target) in TARGETS {
        let mut runner = TestRunner::new(Config { cases: 2000, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&"\\PC{0,200}", |text| {
            target(text.as_bytes());
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
