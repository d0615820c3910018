//! The regions of the platform and the domains under which their services stand.

use serde_json::{Value, json};

/// A region: one row of the table of regions (API reference, PingOne API domains).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// The code of the region, as environments have it in `region`.
    pub code: &'static str,
    /// The name of the region.
    pub name: &'static str,
    /// The domain of its services, `pingone.` and a top-level domain: `api.pingone.com` is a service of `pingone.com`.
    pub domain: &'static str,
    /// The name of the region in licences.
    pub licence_name: &'static str,
}

impl Region {
    /// The `tld` variable of a Postman environment.
    pub fn top_level_domain(&self) -> &'static str {
        self.domain.strip_prefix("pingone.").unwrap_or(self.domain)
    }

    /// The row as data: `code`, `name`, `domain`, `licenceName`.
    pub fn to_value(&self) -> Value {
        json!({"code": self.code, "name": self.name, "domain": self.domain, "licenceName": self.licence_name})
    }
}

const fn region(code: &'static str, name: &'static str, domain: &'static str, licence_name: &'static str) -> Region {
    Region { code, name, domain, licence_name }
}

/// The table; the first row is the default.
const REGIONS: &[Region] = &[
    region("NA", "North America (excluding Canada)", "pingone.com", "NORTH_AMERICA"),
    region("CA", "Canada", "pingone.ca", "CANADA"),
    region("EU", "European Union", "pingone.eu", "EUROPE"),
    region("AU", "Australia", "pingone.com.au", "AUSTRALIA"),
    region("SG", "Singapore", "pingone.sg", "SINGAPORE"),
    region("AP", "Asia-Pacific", "pingone.asia", "ASIA_PACIFIC"),
];

/// The domain of the default region, NA.
pub(super) const DEFAULT_DOMAIN: &str = "pingone.com";

/// Every region, the default first.
///
/// ```
/// let australia = pingone_core::request::regions().iter().find(|region| region.code == "AU").unwrap();
/// assert_eq!(australia.domain, "pingone.com.au");
/// ```
pub const fn regions() -> &'static [Region] {
    REGIONS
}

/// The region with this code. Codes are upper case.
pub fn region_by_code(code: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.code == code)
}

/// The region whose services stand under this domain.
pub fn region_by_domain(domain: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.domain == domain)
}

/// The codes that someone who wrote `wrong` may have meant: the one that is recognised, or all.
pub(super) fn suggestions(wrong: &str) -> Vec<&'static str> {
    let normalized: String = wrong
        .chars()
        .take(64)
        .map(|character| if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' })
        .collect();
    let meant = REGIONS.iter().find(|region| {
        region.code == normalized
            || region.licence_name == normalized
            || region.domain.eq_ignore_ascii_case(wrong)
            || region.top_level_domain().eq_ignore_ascii_case(wrong)
    });
    match meant {
        Some(region) => vec![region.code],
        None => REGIONS.iter().map(|region| region.code).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_the_first_row() {
        assert_eq!(regions().first().map(|region| region.domain), Some(DEFAULT_DOMAIN));
        assert_eq!(regions().len(), 6);
    }

    #[test]
    fn recognises_what_was_meant() {
        assert_eq!(suggestions("eu"), ["EU"]);
        assert_eq!(suggestions("NORTH_AMERICA"), ["NA"]);
        assert_eq!(suggestions("asia-pacific"), ["AP"]);
        assert_eq!(suggestions("com.au"), ["AU"]);
        assert_eq!(suggestions("mars").len(), 6);
    }
}
