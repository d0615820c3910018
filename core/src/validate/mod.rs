//! placeholder doc validate
