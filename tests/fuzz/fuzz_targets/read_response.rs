#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| pingone_conformance::fuzz::read_response(data));
