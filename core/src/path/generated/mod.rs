//! Tables that `cargo xtask generate` writes. Nothing here is edited by hand.

pub(super) mod nfc;
