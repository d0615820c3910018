// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.FileBody
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request

/** The operations of the platform by family: the base class of `PingOne`. */
public abstract class Operations internal constructor() {
    internal abstract fun <T : Any> build(
        endpoint: String,
        args: JsonValue,
        file: FileBody?,
        reader: (JsonValue) -> T?,
    ): Request<T>

    /** The operations under `activities`. */
    public val activities: ActivitiesOperations get() = ActivitiesOperations(this)

    /** The operations under `applications`. */
    public val applications: ApplicationsOperations get() = ApplicationsOperations(this)

    /** The operations under `auth`. */
    public val auth: AuthOperations get() = AuthOperations(this)

    /** The operations under `authorize`. */
    public val authorize: AuthorizeOperations get() = AuthorizeOperations(this)

    /** The operations under `branding`. */
    public val branding: BrandingOperations get() = BrandingOperations(this)

    /** The operations under `davinci`. */
    public val davinci: DavinciOperations get() = DavinciOperations(this)

    /** The operations under `environments`. */
    public val environments: EnvironmentsOperations get() = EnvironmentsOperations(this)

    /** The operations under `gateways`. */
    public val gateways: GatewaysOperations get() = GatewaysOperations(this)

    /** The operations under `groups`. */
    public val groups: GroupsOperations get() = GroupsOperations(this)

    /** The operations under `images`. */
    public val images: ImagesOperations get() = ImagesOperations(this)

    /** The operations under `notifications`. */
    public val notifications: NotificationsOperations get() = NotificationsOperations(this)

    /** The operations under `organizations`. */
    public val organizations: OrganizationsOperations get() = OrganizationsOperations(this)

    /** The operations under `passwordPolicies`. */
    public val passwordPolicies: PasswordPoliciesOperations get() = PasswordPoliciesOperations(this)

    /** The operations under `populations`. */
    public val populations: PopulationsOperations get() = PopulationsOperations(this)

    /** The operations under `resources`. */
    public val resources: ResourcesOperations get() = ResourcesOperations(this)

    /** The operations under `roles`. */
    public val roles: RolesOperations get() = RolesOperations(this)

    /** The operations under `scim`. */
    public val scim: ScimOperations get() = ScimOperations(this)

    /** The operations under `signOnPolicies`. */
    public val signOnPolicies: SignOnPoliciesOperations get() = SignOnPoliciesOperations(this)

    /** The operations under `users`. */
    public val users: UsersOperations get() = UsersOperations(this)
}
