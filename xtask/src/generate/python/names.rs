//! `names.py`: the names that signatures take, as `Literal` types.

use super::{docstring, exports, head, literal};
use pingone_core::Code;
use pingone_core::catalogue::{self, Service};
use pingone_core::model;
use pingone_core::request::regions;
use pingone_core::validate::Mode;
use pingone_core::violation::Severity;
use std::fmt::Write;

pub(super) fn text() -> String {
    let names: Vec<(&str, &str, String)> = vec![
        ("EndpointId", "An operation of the platform.", literal(catalogue::endpoints().map(|endpoint| endpoint.id))),
        ("Mode", "What will be done with a value.", literal(Mode::ALL.iter().map(|mode| mode.as_str()))),
        ("ModelName", "A model of the platform.", literal(model::all().chain(model::open()).map(|model| model.name))),
        ("RegionCode", "A region of the platform.", literal(regions().iter().map(|region| region.code))),
        (
            "ServiceName",
            "A part of the platform with a host of its own.",
            literal(Service::ALL.iter().map(|service| service.as_str())),
        ),
        ("SeverityName", "How bad a violation is.", literal(Severity::ALL.iter().map(|severity| severity.as_str()))),
        ("ViolationCode", "A kind of problem.", literal(Code::ALL.iter().map(|code| code.row().code))),
    ];
    let mut out = head("The names that the functions of the package take, for type checkers.");
    out.push_str("from typing import Literal, Union\n\n");
    out.push_str(&exports(&names.iter().map(|(name, ..)| (*name).to_owned()).collect::<Vec<_>>()));
    for (name, description, values) in names {
        let _ = write!(out, "\n{name} = {values}\n{}", docstring(0, &[description.to_owned()]));
    }
    out
}
