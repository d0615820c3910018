//! Which resources a SCIM filter selects (RFC 7644, 3.4.2.2). Text is compared without case, as the platform does.

use pingone_core::filter::{AttributePath, Expression, Filter, Literal, Operator};
use serde_json::Value;

/// True when the resource fulfils the filter.
pub(crate) fn selects(filter: &Filter, resource: &Value) -> bool {
    match filter.expression() {
        Expression::Compare { path, operator, value } => {
            values(resource, path).iter().any(|actual| compare(actual, *operator, value))
        }
        Expression::Present(path) => values(resource, path).iter().any(|value| !value.is_null()),
        Expression::And(filters) => filters.iter().all(|filter| selects(filter, resource)),
        Expression::Or(filters) => filters.iter().any(|filter| selects(filter, resource)),
        Expression::Not(filter) => !selects(filter, resource),
        Expression::ValuePath { path, filter } => values(resource, path).iter().any(|value| selects(filter, value)),
    }
}

/// Everything that a path leads to; lists are looked through.
fn values<'a>(resource: &'a Value, path: &AttributePath) -> Vec<&'a Value> {
    let mut found = vec![resource];
    for name in path.name().split('.') {
        let members = found.into_iter().filter_map(Value::as_object);
        let members = members.filter_map(|object| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)));
        found = members
            .flat_map(|(_, value)| value.as_array().map_or(vec![value], |items| items.iter().collect()))
            .collect();
    }
    found
}

fn compare(actual: &Value, operator: Operator, wanted: &Literal) -> bool {
    let (actual, wanted) = match (actual, wanted) {
        (Value::String(actual), Literal::String(wanted)) => (actual.to_lowercase(), wanted.to_lowercase()),
        (Value::Bool(actual), Literal::Bool(wanted)) => return is(operator, actual.cmp(wanted)),
        (Value::Null, Literal::Null) => return is(operator, std::cmp::Ordering::Equal),
        (Value::Number(actual), Literal::Number(wanted)) => {
            let wanted = wanted.as_str().parse::<f64>().unwrap_or(f64::NAN);
            let order = actual.as_f64().and_then(|actual| actual.partial_cmp(&wanted));
            return order.is_some_and(|order| is(operator, order));
        }
        _ => return operator == Operator::NotEqual,
    };
    match operator {
        Operator::Contains => actual.contains(&wanted),
        Operator::StartsWith => actual.starts_with(&wanted),
        Operator::EndsWith => actual.ends_with(&wanted),
        _ => is(operator, actual.cmp(&wanted)),
    }
}

fn is(operator: Operator, order: std::cmp::Ordering) -> bool {
    match operator {
        Operator::Equal => order.is_eq(),
        Operator::NotEqual => order.is_ne(),
        Operator::GreaterThan => order.is_gt(),
        Operator::GreaterOrEqual => order.is_ge(),
        Operator::LessThan => order.is_lt(),
        Operator::LessOrEqual => order.is_le(),
        Operator::Contains | Operator::StartsWith | Operator::EndsWith => false,
    }
}
