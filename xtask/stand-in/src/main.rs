//! `pingone-stand-in [--port N]`: serves until it is stopped. The first line says where.

use pingone_stand_in::StandIn;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let port = match args.as_slice() {
        [] => Some(0),
        ["--port", port] => port.parse().ok(),
        _ => None,
    };
    let Some(port) = port else {
        eprintln!("usage: pingone-stand-in [--port N]   (0, the default, takes any free port)");
        return ExitCode::FAILURE;
    };
    match StandIn::on_port(port) {
        Ok(stand_in) => {
            println!("listening on {}", stand_in.base_url());
            stand_in.serve_until_stopped();
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("port {port}: {error}");
            ExitCode::FAILURE
        }
    }
}
