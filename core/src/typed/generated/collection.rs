//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::{Map, Value};

object! {
    /// HAL collection envelope.
    Collection {
        /// Holds `self`, `next`, `prev`.
        links: Links = "_links",
        /// The items, under the name of the collection.
        embedded: Map<String, Value> = "_embedded",
        /// How many items there are in all; often left out.
        count: i64 = "count",
        /// How many items are on this page.
        size: i64 = "size",
    }
}

object! {
    /// Holds `self`, `next`, `prev`.
    Links {
        /// Holds `href`.
        self_: LinksSelf = "self",
        /// Holds `href`.
        next: LinksNext = "next",
        /// Holds `href`.
        prev: LinksPrev = "prev",
    }
}

object! {
    /// Holds `href`.
    LinksSelf {
        /// The URL of this page.
        href: String = "href",
    }
}

object! {
    /// Holds `href`.
    LinksNext {
        /// The URL of the next page.
        href: String = "href",
    }
}

object! {
    /// Holds `href`.
    LinksPrev {
        /// The URL of the page before.
        href: String = "href",
    }
}

model!(Collection);
