//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::Value;

object! {
    /// Environments data model.
    Environment {
        /// The products of the environment.
        bill_of_materials: BillOfMaterials = "billOfMaterials",
        /// When the environment was created.
        created_at: String = "createdAt",
        /// What the environment is for.
        description: String = "description",
        /// From when the environment can be deleted for good.
        hard_deleted_allowed_at: String = "hardDeletedAllowedAt",
        /// The URL of the icon.
        icon: String = "icon",
        /// The unique identifier of the environment.
        id: String = "id",
        /// The license of the environment.
        license: License = "license",
        /// The name of the environment.
        name: String = "name",
        /// The organization of the environment.
        organization: Organization = "organization",
        /// The region, set on creation.
        region: Region = "region",
        /// When the environment was deleted.
        soft_deleted_at: String = "softDeletedAt",
        /// Whether the environment waits to be deleted.
        status: Status = "status",
        /// Whether the environment is for production.
        r#type: Type = "type",
        /// When the environment was last changed.
        updated_at: String = "updatedAt",
    }
}

object! {
    /// The products of the environment.
    BillOfMaterials {
        /// The solution for which the environment was set up.
        solution_type: BillOfMaterialsSolutionType = "solutionType",
        /// When the list was created.
        created_at: String = "createdAt",
        /// When the list was last changed.
        updated_at: String = "updatedAt",
        /// The products.
        products: Vec<BillOfMaterialsProduct> = "products",
    }
}

choices! {
    /// The solution for which the environment was set up.
    BillOfMaterialsSolutionType {
        Workforce = "WORKFORCE",
        Customer = "CUSTOMER",
        CiamTrial = "CIAM_TRIAL",
        WfTrial = "WF_TRIAL",
    }
}

object! {
    /// An item.
    BillOfMaterialsProduct {
        /// The unique identifier of the product in the environment.
        id: String = "id",
        /// The product.
        r#type: BillOfMaterialsProductType = "type",
        /// What the product is for.
        description: String = "description",
        /// The console of the product.
        console: BillOfMaterialsProductConsole = "console",
        /// Tags of the product.
        tags: Vec<Value> = "tags",
        /// The deployment of the product.
        deployment: BillOfMaterialsProductDeployment = "deployment",
        /// Links that are shown with the product.
        bookmarks: Vec<BillOfMaterialsProductBookmark> = "bookmarks",
    }
}

choices! {
    /// The product.
    BillOfMaterialsProductType {
        PingOneMfa = "PING_ONE_MFA",
        PingOneDavinci = "PING_ONE_DAVINCI",
        PingOneOrchestrate = "PING_ONE_ORCHESTRATE",
        PingOneRisk = "PING_ONE_RISK",
        PingOneFraud = "PING_ONE_FRAUD",
        PingOneProvisioning = "PING_ONE_PROVISIONING",
        PingDataSync = "PING_DATA_SYNC",
        PingDataGovernance = "PING_DATA_GOVERNANCE",
        PingOneForEnterprise = "PING_ONE_FOR_ENTERPRISE",
        PingIdSdk = "PING_ID_SDK",
        PingOneForSaas = "PING_ONE_FOR_SAAS",
        PingOneVerify = "PING_ONE_VERIFY",
        PingOneCredentials = "PING_ONE_CREDENTIALS",
        PingOneAuthorize = "PING_ONE_AUTHORIZE",
        PingOneBase = "PING_ONE_BASE",
        PingFederate = "PING_FEDERATE",
        PingAccess = "PING_ACCESS",
        PingDirectory = "PING_DIRECTORY",
        PingAuthorize = "PING_AUTHORIZE",
        PingId = "PING_ID",
        PingOneId = "PING_ONE_ID",
        PingIntelligence = "PING_INTELLIGENCE",
        PingCentral = "PING_CENTRAL",
    }
}

object! {
    /// The console of the product.
    BillOfMaterialsProductConsole {
        /// The URL of the console.
        href: String = "href",
    }
}

object! {
    /// The deployment of the product.
    BillOfMaterialsProductDeployment {
        /// The deployment.
        id: String = "id",
    }
}

object! {
    /// An item.
    BillOfMaterialsProductBookmark {
        /// The name of the link.
        name: String = "name",
        /// The URL of the link.
        href: String = "href",
    }
}

object! {
    /// The license of the environment.
    License {
        /// The license.
        id: String = "id",
    }
}

object! {
    /// The organization of the environment.
    Organization {
        /// The organization.
        id: String = "id",
    }
}

choices! {
    /// The region, set on creation.
    Region {
        Ap = "AP",
        Au = "AU",
        Ca = "CA",
        Eu = "EU",
        Na = "NA",
        Sg = "SG",
    }
}

choices! {
    /// Whether the environment waits to be deleted.
    Status {
        Active = "ACTIVE",
        DeletePending = "DELETE_PENDING",
    }
}

choices! {
    /// Whether the environment is for production.
    Type {
        Production = "PRODUCTION",
        Sandbox = "SANDBOX",
    }
}

model!(Environment);
