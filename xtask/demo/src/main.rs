//! `cargo xtask demo`: starts the stand-in and does an administrator's day against it.

use pingone_stand_in::StandIn;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let stand_in = match StandIn::start() {
        Ok(stand_in) => stand_in,
        Err(error) => {
            eprintln!("demo: the stand-in does not start: {error}");
            return ExitCode::FAILURE;
        }
    };
    match pingone_demo::run(&stand_in, io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("demo: {error}");
            ExitCode::FAILURE
        }
    }
}
