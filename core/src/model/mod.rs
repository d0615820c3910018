//! placeholder doc model
