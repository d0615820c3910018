//! A small stand-in for the PingOne platform on loopback: enough of it to try a client against, and strict.
//!
//! It keeps everything in memory and answers the same requests in the same way every time: ids, times and pages do not
//! depend on the clock or on chance. It checks every request against the rows of the catalogue and writes down what
//! does not fit, so that a test can assert that nothing was wrong ([`StandIn::problems`], `GET /stand-in/log`).
//!
//! What it plays: tokens (client authentication in the header or in the form), environments, populations, users and
//! groups in pages with filters, memberships, API services with operations and deployment, external OAuth servers,
//! decision endpoints with evaluation, and every other endpoint of the catalogue that only stores and returns a
//! resource. Errors have the platform's form. No rule about the platform's data lives here: bodies are checked by
//! `pingone_core`.
//!
//! # Control
//!
//! Other languages steer it over HTTP, without a token:
//!
//! | request | effect |
//! |---|---|
//! | `GET /stand-in` | the ids and the client that a test needs |
//! | `GET /stand-in/log` | every request so far with its endpoint, its status and its problems |
//! | `POST /stand-in/throttle` `{"after": 2, "times": 1, "retryAfter": 1, "form": "date"}` | after two more requests, one is answered with 429 |
//! | `POST /stand-in/redirect` | the next request is answered with 302 to its own address |
//! | `POST /stand-in/token` | a token for a page, which holds no client secret |
//! | `POST /stand-in/expire` | every token given out so far is invalid |
//! | `POST /stand-in/reset` | everything as at the start |

mod answer;
mod check;
mod control;
mod decisions;
mod deployment;
mod filter;
mod incoming;
mod pages;
mod platform;
mod resources;
mod sample;
mod server;
mod token;

pub use control::Entry;
pub use sample::{CLIENT_ID, CLIENT_SECRET, DECISION_ENDPOINT_ID, ENVIRONMENT_ID, POPULATION_ID, RESOURCE_ID, USERS};
pub use server::StandIn;
