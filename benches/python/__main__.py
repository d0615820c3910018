"""`cargo xtask bench python`: the Python package beside its peers, as Markdown. Answers are compared before any is timed."""

from __future__ import annotations

import matching
import validation

matching.run()
validation.run()
