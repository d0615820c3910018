"""The steps, in the order in which they run. Each module is one part of an administrator's day."""
