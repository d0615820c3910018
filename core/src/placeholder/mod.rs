//! placeholder doc placeholder
