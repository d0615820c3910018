//! `pingone-wasm-bindgen MODULE FOLDER`: writes the glue for a compiled module, and the module as the glue needs it.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = args.as_slice() else {
        eprintln!("usage: pingone-wasm-bindgen MODULE FOLDER");
        return ExitCode::FAILURE;
    };
    match write(module, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{module}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The glue for a module that is handed in: which file it is, and how to get it, is the facade's business.
fn write(module: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("raw").typescript(true).omit_default_module_path(true);
    // An instance that has failed is replaced by a new one.
    bindgen.reset_state_function(true);
    bindgen.remove_name_section(true).remove_producers_section(true).web(true)?.generate(folder)?;
    Ok(())
}
