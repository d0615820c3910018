// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Environments data model. */
public data class Environment(
    /** The products of the environment. */
    public val billOfMaterials: EnvironmentBillOfMaterials? = null,
    /** When the environment was created. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** What the environment is for. */
    public val description: String? = null,
    /** From when the environment can be deleted for good. Read-only: set by the platform. Format: date-time. */
    public val hardDeletedAllowedAt: String? = null,
    /** The URL of the icon. */
    public val icon: String? = null,
    /** The unique identifier of the environment. Read-only: set by the platform. */
    public val id: String? = null,
    /** The license of the environment. */
    public val license: EnvironmentLicense? = null,
    /** The name of the environment. */
    public val name: String? = null,
    /** The organization of the environment. */
    public val organization: EnvironmentOrganization? = null,
    /** The region, set on creation. Immutable: set on creation only. */
    public val region: EnvironmentRegion? = null,
    /** When the environment was deleted. Read-only: set by the platform. Format: date-time. */
    public val softDeletedAt: String? = null,
    /** Whether the environment waits to be deleted. */
    public val status: EnvironmentStatus? = null,
    /** Whether the environment is for production. */
    public val type: EnvironmentType? = null,
    /** When the environment was last changed. Read-only: set by the platform. */
    public val updatedAt: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("billOfMaterials", billOfMaterials) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("description", description) { json(it) }
        out.put("hardDeletedAllowedAt", hardDeletedAllowedAt) { json(it) }
        out.put("icon", icon) { json(it) }
        out.put("id", id) { json(it) }
        out.put("license", license) { json(it) }
        out.put("name", name) { json(it) }
        out.put("organization", organization) { json(it) }
        out.put("region", region) { json(it) }
        out.put("softDeletedAt", softDeletedAt) { json(it) }
        out.put("status", status) { json(it) }
        out.put("type", type) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("Environment")
        .add("billOfMaterials", billOfMaterials)
        .add("createdAt", createdAt)
        .add("description", description)
        .add("hardDeletedAllowedAt", hardDeletedAllowedAt)
        .add("icon", icon)
        .add("id", id)
        .add("license", license)
        .add("name", name)
        .add("organization", organization)
        .add("region", region)
        .add("softDeletedAt", softDeletedAt)
        .add("status", status)
        .add("type", type)
        .add("updatedAt", updatedAt)
        .end(additional)

    public companion object : ModelReader<Environment> {
        override fun fromJson(json: JsonValue): Environment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return Environment(
                billOfMaterials = members.take("billOfMaterials") { EnvironmentBillOfMaterials.fromJson(it) },
                createdAt = members.take("createdAt") { it.text },
                description = members.take("description") { it.text },
                hardDeletedAllowedAt = members.take("hardDeletedAllowedAt") { it.text },
                icon = members.take("icon") { it.text },
                id = members.take("id") { it.text },
                license = members.take("license") { EnvironmentLicense.fromJson(it) },
                name = members.take("name") { it.text },
                organization = members.take("organization") { EnvironmentOrganization.fromJson(it) },
                region = members.take("region") { it.text?.let(EnvironmentRegion::of) },
                softDeletedAt = members.take("softDeletedAt") { it.text },
                status = members.take("status") { it.text?.let(EnvironmentStatus::of) },
                type = members.take("type") { it.text?.let(EnvironmentType::of) },
                updatedAt = members.take("updatedAt") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The products of the environment. */
public data class EnvironmentBillOfMaterials(
    /** The solution for which the environment was set up. */
    public val solutionType: EnvironmentBillOfMaterialsSolutionType? = null,
    /** When the list was created. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** When the list was last changed. Read-only: set by the platform. */
    public val updatedAt: String? = null,
    /** The products. */
    public val products: List<EnvironmentBillOfMaterialsProduct>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("solutionType", solutionType) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        out.put("products", products) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentBillOfMaterials")
        .add("solutionType", solutionType)
        .add("createdAt", createdAt)
        .add("updatedAt", updatedAt)
        .add("products", products)
        .end(additional)

    public companion object : ModelReader<EnvironmentBillOfMaterials> {
        override fun fromJson(json: JsonValue): EnvironmentBillOfMaterials? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentBillOfMaterials(
                solutionType = members.take("solutionType") { it.text?.let(EnvironmentBillOfMaterialsSolutionType::of) },
                createdAt = members.take("createdAt") { it.text },
                updatedAt = members.take("updatedAt") { it.text },
                products = members.take("products") { it.items { item0 -> EnvironmentBillOfMaterialsProduct.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class EnvironmentBillOfMaterialsProduct(
    /** The unique identifier of the product in the environment. Read-only: set by the platform. */
    public val id: String? = null,
    /** The product. */
    public val type: EnvironmentBillOfMaterialsProductType? = null,
    /** What the product is for. Read-only: set by the platform. */
    public val description: String? = null,
    /** The console of the product. */
    public val console: EnvironmentBillOfMaterialsProductConsole? = null,
    /** Tags of the product. */
    public val tags: List<JsonValue>? = null,
    /** The deployment of the product. */
    public val deployment: EnvironmentBillOfMaterialsProductDeployment? = null,
    /** Links that are shown with the product. */
    public val bookmarks: List<EnvironmentBillOfMaterialsProductBookmark>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        out.put("description", description) { json(it) }
        out.put("console", console) { json(it) }
        out.put("tags", tags) { jsonList(it) { item0 -> item0 } }
        out.put("deployment", deployment) { json(it) }
        out.put("bookmarks", bookmarks) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentBillOfMaterialsProduct")
        .add("id", id)
        .add("type", type)
        .add("description", description)
        .add("console", console)
        .hidden("tags", tags)
        .add("deployment", deployment)
        .add("bookmarks", bookmarks)
        .end(additional)

    public companion object : ModelReader<EnvironmentBillOfMaterialsProduct> {
        override fun fromJson(json: JsonValue): EnvironmentBillOfMaterialsProduct? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentBillOfMaterialsProduct(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text?.let(EnvironmentBillOfMaterialsProductType::of) },
                description = members.take("description") { it.text },
                console = members.take("console") { EnvironmentBillOfMaterialsProductConsole.fromJson(it) },
                tags = members.take("tags") { it.items { item0 -> item0 } },
                deployment = members.take("deployment") { EnvironmentBillOfMaterialsProductDeployment.fromJson(it) },
                bookmarks = members.take("bookmarks") { it.items { item0 -> EnvironmentBillOfMaterialsProductBookmark.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** The console of the product. */
public data class EnvironmentBillOfMaterialsProductConsole(
    /** The URL of the console. */
    public val href: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("href", href) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentBillOfMaterialsProductConsole")
        .add("href", href)
        .end(additional)

    public companion object : ModelReader<EnvironmentBillOfMaterialsProductConsole> {
        override fun fromJson(json: JsonValue): EnvironmentBillOfMaterialsProductConsole? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentBillOfMaterialsProductConsole(
                href = members.take("href") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The deployment of the product. */
public data class EnvironmentBillOfMaterialsProductDeployment(
    /** The deployment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentBillOfMaterialsProductDeployment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<EnvironmentBillOfMaterialsProductDeployment> {
        override fun fromJson(json: JsonValue): EnvironmentBillOfMaterialsProductDeployment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentBillOfMaterialsProductDeployment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class EnvironmentBillOfMaterialsProductBookmark(
    /** The name of the link. */
    public val name: String? = null,
    /** The URL of the link. */
    public val href: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("name", name) { json(it) }
        out.put("href", href) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentBillOfMaterialsProductBookmark")
        .add("name", name)
        .add("href", href)
        .end(additional)

    public companion object : ModelReader<EnvironmentBillOfMaterialsProductBookmark> {
        override fun fromJson(json: JsonValue): EnvironmentBillOfMaterialsProductBookmark? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentBillOfMaterialsProductBookmark(
                name = members.take("name") { it.text },
                href = members.take("href") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The license of the environment. */
public data class EnvironmentLicense(
    /** The license. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentLicense")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<EnvironmentLicense> {
        override fun fromJson(json: JsonValue): EnvironmentLicense? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentLicense(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The organization of the environment. */
public data class EnvironmentOrganization(
    /** The organization. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("EnvironmentOrganization")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<EnvironmentOrganization> {
        override fun fromJson(json: JsonValue): EnvironmentOrganization? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return EnvironmentOrganization(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The solution for which the environment was set up.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface EnvironmentBillOfMaterialsSolutionType : OpenEnum {
    /** `WORKFORCE` */
    public data object Workforce : EnvironmentBillOfMaterialsSolutionType {
        override val value: String get() = "WORKFORCE"
    }

    /** `CUSTOMER` */
    public data object Customer : EnvironmentBillOfMaterialsSolutionType {
        override val value: String get() = "CUSTOMER"
    }

    /** `CIAM_TRIAL` */
    public data object CiamTrial : EnvironmentBillOfMaterialsSolutionType {
        override val value: String get() = "CIAM_TRIAL"
    }

    /** `WF_TRIAL` */
    public data object WfTrial : EnvironmentBillOfMaterialsSolutionType {
        override val value: String get() = "WF_TRIAL"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : EnvironmentBillOfMaterialsSolutionType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<EnvironmentBillOfMaterialsSolutionType> get() = listOf(
            Workforce,
            Customer,
            CiamTrial,
            WfTrial,
        )

        /** The value with this text. */
        public fun of(value: String): EnvironmentBillOfMaterialsSolutionType = when (value) {
            "WORKFORCE" -> Workforce
            "CUSTOMER" -> Customer
            "CIAM_TRIAL" -> CiamTrial
            "WF_TRIAL" -> WfTrial
            else -> Unknown(value)
        }
    }
}

/**
 * The product.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface EnvironmentBillOfMaterialsProductType : OpenEnum {
    /** `PING_ONE_MFA` */
    public data object PingOneMfa : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_MFA"
    }

    /** `PING_ONE_DAVINCI` */
    public data object PingOneDavinci : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_DAVINCI"
    }

    /** `PING_ONE_ORCHESTRATE` */
    public data object PingOneOrchestrate : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_ORCHESTRATE"
    }

    /** `PING_ONE_RISK` */
    public data object PingOneRisk : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_RISK"
    }

    /** `PING_ONE_FRAUD` */
    public data object PingOneFraud : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_FRAUD"
    }

    /** `PING_ONE_PROVISIONING` */
    public data object PingOneProvisioning : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_PROVISIONING"
    }

    /** `PING_DATA_SYNC` */
    public data object PingDataSync : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_DATA_SYNC"
    }

    /** `PING_DATA_GOVERNANCE` */
    public data object PingDataGovernance : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_DATA_GOVERNANCE"
    }

    /** `PING_ONE_FOR_ENTERPRISE` */
    public data object PingOneForEnterprise : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_FOR_ENTERPRISE"
    }

    /** `PING_ID_SDK` */
    public data object PingIdSdk : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ID_SDK"
    }

    /** `PING_ONE_FOR_SAAS` */
    public data object PingOneForSaas : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_FOR_SAAS"
    }

    /** `PING_ONE_VERIFY` */
    public data object PingOneVerify : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_VERIFY"
    }

    /** `PING_ONE_CREDENTIALS` */
    public data object PingOneCredentials : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_CREDENTIALS"
    }

    /** `PING_ONE_AUTHORIZE` */
    public data object PingOneAuthorize : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_AUTHORIZE"
    }

    /** `PING_ONE_BASE` */
    public data object PingOneBase : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_BASE"
    }

    /** `PING_FEDERATE` */
    public data object PingFederate : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_FEDERATE"
    }

    /** `PING_ACCESS` */
    public data object PingAccess : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ACCESS"
    }

    /** `PING_DIRECTORY` */
    public data object PingDirectory : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_DIRECTORY"
    }

    /** `PING_AUTHORIZE` */
    public data object PingAuthorize : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_AUTHORIZE"
    }

    /** `PING_ID` */
    public data object PingId : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ID"
    }

    /** `PING_ONE_ID` */
    public data object PingOneId : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_ONE_ID"
    }

    /** `PING_INTELLIGENCE` */
    public data object PingIntelligence : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_INTELLIGENCE"
    }

    /** `PING_CENTRAL` */
    public data object PingCentral : EnvironmentBillOfMaterialsProductType {
        override val value: String get() = "PING_CENTRAL"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : EnvironmentBillOfMaterialsProductType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<EnvironmentBillOfMaterialsProductType> get() = listOf(
            PingOneMfa,
            PingOneDavinci,
            PingOneOrchestrate,
            PingOneRisk,
            PingOneFraud,
            PingOneProvisioning,
            PingDataSync,
            PingDataGovernance,
            PingOneForEnterprise,
            PingIdSdk,
            PingOneForSaas,
            PingOneVerify,
            PingOneCredentials,
            PingOneAuthorize,
            PingOneBase,
            PingFederate,
            PingAccess,
            PingDirectory,
            PingAuthorize,
            PingId,
            PingOneId,
            PingIntelligence,
            PingCentral,
        )

        /** The value with this text. */
        public fun of(value: String): EnvironmentBillOfMaterialsProductType = when (value) {
            "PING_ONE_MFA" -> PingOneMfa
            "PING_ONE_DAVINCI" -> PingOneDavinci
            "PING_ONE_ORCHESTRATE" -> PingOneOrchestrate
            "PING_ONE_RISK" -> PingOneRisk
            "PING_ONE_FRAUD" -> PingOneFraud
            "PING_ONE_PROVISIONING" -> PingOneProvisioning
            "PING_DATA_SYNC" -> PingDataSync
            "PING_DATA_GOVERNANCE" -> PingDataGovernance
            "PING_ONE_FOR_ENTERPRISE" -> PingOneForEnterprise
            "PING_ID_SDK" -> PingIdSdk
            "PING_ONE_FOR_SAAS" -> PingOneForSaas
            "PING_ONE_VERIFY" -> PingOneVerify
            "PING_ONE_CREDENTIALS" -> PingOneCredentials
            "PING_ONE_AUTHORIZE" -> PingOneAuthorize
            "PING_ONE_BASE" -> PingOneBase
            "PING_FEDERATE" -> PingFederate
            "PING_ACCESS" -> PingAccess
            "PING_DIRECTORY" -> PingDirectory
            "PING_AUTHORIZE" -> PingAuthorize
            "PING_ID" -> PingId
            "PING_ONE_ID" -> PingOneId
            "PING_INTELLIGENCE" -> PingIntelligence
            "PING_CENTRAL" -> PingCentral
            else -> Unknown(value)
        }
    }
}

/**
 * The region, set on creation.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface EnvironmentRegion : OpenEnum {
    /** `AP` */
    public data object Ap : EnvironmentRegion {
        override val value: String get() = "AP"
    }

    /** `AU` */
    public data object Au : EnvironmentRegion {
        override val value: String get() = "AU"
    }

    /** `CA` */
    public data object Ca : EnvironmentRegion {
        override val value: String get() = "CA"
    }

    /** `EU` */
    public data object Eu : EnvironmentRegion {
        override val value: String get() = "EU"
    }

    /** `NA` */
    public data object Na : EnvironmentRegion {
        override val value: String get() = "NA"
    }

    /** `SG` */
    public data object Sg : EnvironmentRegion {
        override val value: String get() = "SG"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : EnvironmentRegion

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<EnvironmentRegion> get() = listOf(
            Ap,
            Au,
            Ca,
            Eu,
            Na,
            Sg,
        )

        /** The value with this text. */
        public fun of(value: String): EnvironmentRegion = when (value) {
            "AP" -> Ap
            "AU" -> Au
            "CA" -> Ca
            "EU" -> Eu
            "NA" -> Na
            "SG" -> Sg
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the environment waits to be deleted.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface EnvironmentStatus : OpenEnum {
    /** `ACTIVE` */
    public data object Active : EnvironmentStatus {
        override val value: String get() = "ACTIVE"
    }

    /** `DELETE_PENDING` */
    public data object DeletePending : EnvironmentStatus {
        override val value: String get() = "DELETE_PENDING"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : EnvironmentStatus

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<EnvironmentStatus> get() = listOf(
            Active,
            DeletePending,
        )

        /** The value with this text. */
        public fun of(value: String): EnvironmentStatus = when (value) {
            "ACTIVE" -> Active
            "DELETE_PENDING" -> DeletePending
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the environment is for production.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface EnvironmentType : OpenEnum {
    /** `PRODUCTION` */
    public data object Production : EnvironmentType {
        override val value: String get() = "PRODUCTION"
    }

    /** `SANDBOX` */
    public data object Sandbox : EnvironmentType {
        override val value: String get() = "SANDBOX"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : EnvironmentType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<EnvironmentType> get() = listOf(
            Production,
            Sandbox,
        )

        /** The value with this text. */
        public fun of(value: String): EnvironmentType = when (value) {
            "PRODUCTION" -> Production
            "SANDBOX" -> Sandbox
            else -> Unknown(value)
        }
    }
}
