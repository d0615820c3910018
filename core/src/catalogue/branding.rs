//! Branding settings, themes and images. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const BRANDING: &[Endpoint] = &[
    Endpoint {
        id: "branding.settings.get",
        title: "Read Branding Settings",
        path: "/v1/environments/{environmentId}/brandingSettings",
        response: Some("BrandingSettings"),
        notes: "The connector reference shows an environment link named branding; the current resource path is brandingSettings.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "branding.settings.update",
        title: "Update Branding Settings",
        path: "/v1/environments/{environmentId}/brandingSettings",
        body: Some("BrandingSettings"),
        response: Some("BrandingSettings"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "branding.themes.list",
        title: "Read Branding Themes",
        path: "/v1/environments/{environmentId}/themes",
        response: Some("Collection<BrandingTheme>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "branding.themes.create",
        title: "Create Branding Theme",
        path: "/v1/environments/{environmentId}/themes",
        body: Some("BrandingTheme"),
        response: Some("BrandingTheme"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "branding.themes.get",
        title: "Read One Branding Theme",
        path: "/v1/environments/{environmentId}/themes/{themeId}",
        response: Some("BrandingTheme"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "branding.themes.update",
        title: "Update Branding Theme",
        path: "/v1/environments/{environmentId}/themes/{themeId}",
        body: Some("BrandingTheme"),
        response: Some("BrandingTheme"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "branding.themes.delete",
        title: "Delete Branding Theme",
        path: "/v1/environments/{environmentId}/themes/{themeId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "branding.themes.default.get",
        title: "Read Branding Theme Default",
        path: "/v1/environments/{environmentId}/themes/{themeId}/default",
        response: Some("BrandingThemeDefault"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "branding.themes.default.update",
        title: "Update Branding Theme Default",
        path: "/v1/environments/{environmentId}/themes/{themeId}/default",
        body: Some("BrandingThemeDefault"),
        response: Some("BrandingThemeDefault"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "images.create",
        title: "Create Image",
        path: "/v1/environments/{environmentId}/images",
        content_type: Some("image/*"),
        headers: &[
            ("Content-Type", "image/jpeg (or image/png, image/gif)"),
            ("Content-Disposition", "attachment; filename=name.jpg"),
        ],
        body: Some("binary"),
        response: Some("Image"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "images.get",
        title: "Read Image",
        path: "/v1/environments/{environmentId}/images/{imageId}",
        response: Some("Image"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "images.delete",
        title: "Delete Image",
        path: "/v1/environments/{environmentId}/images/{imageId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
];
