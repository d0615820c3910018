//! placeholder doc path
