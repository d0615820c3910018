//! The calls of this part of the core.

use super::Call;

pub(super) const CALLS: &[Call] = &[];
