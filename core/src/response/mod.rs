//! placeholder doc response
