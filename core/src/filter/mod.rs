//! placeholder doc filter
