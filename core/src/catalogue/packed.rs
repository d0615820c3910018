//! What a row consists of, for [`crate::packed`]. A column that is added to a row is added here, or nothing compiles.

use super::row::{Alias, Endpoint, Method, QueryParameter, QueryType, Service};
use crate::packed::*;

packed_enum!(service: Service { Api, Auth, Orchestrate, Scim });
packed_enum!(method: Method { Get, Post, Put, Patch, Delete });
packed_enum!(query_type: QueryType { String, Integer, ScimFilter });

packed_struct!(query_parameter: QueryParameter {
    name: text,
    kind: query_type,
    values: texts,
    min: option_number,
    max: option_number,
    default: option_number,
    comma_separated: flag,
    required: flag,
    template: option_text,
});

packed_pair!(header: (text: &'static str, text: &'static str));
packed_pair!(filterable: (text: &'static str, texts: &'static [&'static str]));
packed_option!(request: (&'static str, &'static str) as header);
packed_struct!(alias: Alias { request: request, name: option_text, mapping: text });

packed_list!(query: [QueryParameter] of query_parameter);
packed_list!(headers: [(&'static str, &'static str)] of header);
packed_list!(success: [u16] of status);
packed_list!(filterables: [(&'static str, &'static [&'static str])] of filterable);
packed_list!(aliases: [Alias] of alias);

packed_struct!(endpoint: Endpoint {
    id: text,
    title: text,
    service: service,
    method: method,
    path: text,
    query: query,
    content_type: option_text,
    headers: headers,
    body: option_text,
    response: option_text,
    success: success,
    filterable: filterables,
    filterable_partial: flag,
    aliases: aliases,
    notes: text,
    sources: texts,
});

packed_list!(family: [Endpoint] of endpoint);
packed_list!(families: [&'static [Endpoint]] of family);

/// The rows, read from their packed form.
pub(super) fn read() -> &'static [&'static [Endpoint]] {
    packed_table!(families, super::FAMILIES)
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_lost() {
        assert_eq!(super::read(), super::super::FAMILIES);
    }
}
