//! User activities (audit). Rows only; the columns are explained on [`Endpoint`].

use super::row::{Endpoint, GET, POST, integer, scim_filter};

pub(in crate::catalogue) const ACTIVITIES: &[Endpoint] = &[
    Endpoint {
        id: "activities.list",
        title: "Get User Activities",
        path: "/v1/environments/{environmentId}/activities",
        query: &[integer("limit"), scim_filter("filter")],
        response: Some("Collection<Activity>"),
        filterable: &[
            ("recordedat", &["ge", "gt", "le", "lt"]),
            ("correlationid", &["eq"]),
            ("actors.client.id", &["eq"]),
            ("actors.user.id", &["eq"]),
            ("actors.user.name", &["eq"]),
            ("resources.id", &["eq"]),
            ("resources.type", &["eq"]),
            ("resources.population.id", &["eq"]),
            ("action.type", &["eq"]),
        ],
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html",
        ],
        ..GET
    },
    Endpoint {
        id: "activities.search",
        title: "Get User Activities (filter in body)",
        path: "/v1/environments/{environmentId}/activities",
        body: Some("ActivitySearch"),
        response: Some("Collection<Activity>"),
        success: &[200],
        notes: "POST with {\"filter\": \"...\"} in the body, for long filters.",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "activities.get",
        title: "Get One User Activity",
        path: "/v1/environments/{environmentId}/activities/{activityId}",
        response: Some("Activity"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
];
