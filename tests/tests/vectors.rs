//! Every vector of the repository passes in Rust.

#[test]
fn every_vector_passes() {
    let files = pingone_conformance::files();
    assert!(!files.is_empty(), "no vector files");
    let mut failed = Vec::new();
    for file in files {
        let outcome = pingone_conformance::run_file(&file).expect("a vector file");
        failed.extend(outcome.failed.into_iter().map(|(id, reason)| format!("{id}: {reason}")));
    }
    assert!(failed.is_empty(), "{} failed\n{}", failed.len(), failed.join("\n"));
}
