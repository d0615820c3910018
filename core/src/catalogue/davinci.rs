//! DaVinci variables. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Endpoint, POST};

pub(in crate::catalogue) const DAVINCI: &[Endpoint] = &[Endpoint {
    id: "davinci.variables.create",
    title: "Create Variable",
    path: "/v1/environments/{environmentId}/variables",
    body: Some("DaVinciVariable"),
    response: Some("DaVinciVariable"),
    notes: "The API reference calls it \"a new Authorize variable\" (boilerplate shared with the DaVinci guide); the resource is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.",
    sources: &[
        "PingOne Authorize API reference",
        "pingidentity/pingone-openapi-specifications@4d1f982a davinci-admin-variables",
    ],
    ..POST
}];
