"""Written by `cargo xtask generate` from the rows of the core. Do not edit."""
