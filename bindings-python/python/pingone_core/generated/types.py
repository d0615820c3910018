"""The models of the platform as dictionaries for type checkers.

A name without a suffix is a model as the platform answers it: a text with known values may have a new one, and every
member may be missing but an `id` and what the platform requires. `…Input` is the body of POST and PUT, `…Patch` the
body of PATCH, in which `None` clears.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict, Union

from . import enums

__all__ = [
    "ActivitySearchInput",
    "ApiService",
    "ApiServiceAccessControl",
    "ApiServiceAccessControlCustom",
    "ApiServiceAccessControlCustomInput",
    "ApiServiceAccessControlInput",
    "ApiServiceAuthorizationServer",
    "ApiServiceAuthorizationServerExternalOAuthServer",
    "ApiServiceAuthorizationServerExternalOAuthServerInput",
    "ApiServiceAuthorizationServerInput",
    "ApiServiceAuthorizationServerResource",
    "ApiServiceAuthorizationServerResourceInput",
    "ApiServiceAuthorizationServerType",
    "ApiServiceDeployment",
    "ApiServiceDeploymentAccessControl",
    "ApiServiceDeploymentAccessControlCustom",
    "ApiServiceDeploymentAuthorizationVersion",
    "ApiServiceDeploymentDecisionEndpoint",
    "ApiServiceDeploymentPolicy",
    "ApiServiceDeploymentStatus",
    "ApiServiceDeploymentStatusCode",
    "ApiServiceDeploymentStatusError",
    "ApiServiceDirectory",
    "ApiServiceDirectoryInput",
    "ApiServiceDirectoryType",
    "ApiServiceInput",
    "ApiServiceOperation",
    "ApiServiceOperationAccessControl",
    "ApiServiceOperationAccessControlAuthentication",
    "ApiServiceOperationAccessControlAuthenticationAcr",
    "ApiServiceOperationAccessControlAuthenticationAcrInput",
    "ApiServiceOperationAccessControlAuthenticationAcrType",
    "ApiServiceOperationAccessControlAuthenticationInput",
    "ApiServiceOperationAccessControlCustom",
    "ApiServiceOperationAccessControlCustomInput",
    "ApiServiceOperationAccessControlGroup",
    "ApiServiceOperationAccessControlGroupGroup",
    "ApiServiceOperationAccessControlGroupGroupInput",
    "ApiServiceOperationAccessControlGroupInput",
    "ApiServiceOperationAccessControlInput",
    "ApiServiceOperationAccessControlPermission",
    "ApiServiceOperationAccessControlPermissionInput",
    "ApiServiceOperationAccessControlScope",
    "ApiServiceOperationAccessControlScopeInput",
    "ApiServiceOperationAccessControlScopeMatchType",
    "ApiServiceOperationAccessControlScopeScope",
    "ApiServiceOperationAccessControlScopeScopeInput",
    "ApiServiceOperationInput",
    "ApiServiceOperationPath",
    "ApiServiceOperationPathInput",
    "ApiServiceOperationPathType",
    "ApiServiceOperationPolicy",
    "ApiServicePolicy",
    "ApplicationResource",
    "ApplicationResourceInput",
    "ApplicationResourceParent",
    "ApplicationResourcePermission",
    "ApplicationResourcePermissionEnvironment",
    "ApplicationResourcePermissionInput",
    "ApplicationResourcePermissionResource",
    "ApplicationRole",
    "ApplicationRoleAssignment",
    "ApplicationRoleInput",
    "ApplicationRolePermission",
    "ApplicationRolePermissionInput",
    "ApplicationRolePermissionResource",
    "ApplicationRoleUser",
    "ApplicationRoleUserEmbedded",
    "AuthorizationVersion",
    "BulkDecisionEvaluationRequestInput",
    "BulkDecisionEvaluationRequestUserContextInput",
    "BulkDecisionEvaluationRequestUserContextUserInput",
    "BulkDecisionEvaluationResponse",
    "BulkDecisionEvaluationResponseResponse",
    "BulkDecisionEvaluationResponseSummary",
    "Collection",
    "CollectionLinks",
    "CollectionLinksNext",
    "CollectionLinksPrev",
    "CollectionLinksSelf",
    "DecisionEndpoint",
    "DecisionEndpointAuthorizationVersion",
    "DecisionEndpointAuthorizationVersionInput",
    "DecisionEndpointInput",
    "DecisionEndpointRecentDecisions",
    "DecisionEndpointRecentDecisionsInput",
    "DecisionEvaluationRequestInput",
    "DecisionEvaluationRequestUserContextEnvironmentInput",
    "DecisionEvaluationRequestUserContextInput",
    "DecisionEvaluationRequestUserContextUserInput",
    "DecisionEvaluationResponse",
    "DecisionEvaluationResponseAuthorizationVersion",
    "DecisionEvaluationResponseDecision",
    "DecisionEvaluationResponseStatement",
    "DecisionEvaluationResponseStatus",
    "DecisionEvaluationResponseStatusCode",
    "DecisionEvent",
    "DecisionEventSce",
    "DecisionEventSvc",
    "Environment",
    "EnvironmentBillOfMaterials",
    "EnvironmentBillOfMaterialsInput",
    "EnvironmentBillOfMaterialsProduct",
    "EnvironmentBillOfMaterialsProductBookmark",
    "EnvironmentBillOfMaterialsProductBookmarkInput",
    "EnvironmentBillOfMaterialsProductConsole",
    "EnvironmentBillOfMaterialsProductConsoleInput",
    "EnvironmentBillOfMaterialsProductDeployment",
    "EnvironmentBillOfMaterialsProductInput",
    "EnvironmentBillOfMaterialsProductType",
    "EnvironmentBillOfMaterialsSolutionType",
    "EnvironmentInput",
    "EnvironmentLicense",
    "EnvironmentLicenseInput",
    "EnvironmentOrganization",
    "EnvironmentOrganizationInput",
    "EnvironmentRegion",
    "EnvironmentStatus",
    "EnvironmentType",
    "Error",
    "ErrorCode",
    "ErrorDetail",
    "ErrorDetailCode",
    "ErrorDetailInnerError",
    "ExternalOAuthServer",
    "ExternalOAuthServerInput",
    "ExternalOAuthServerValidation",
    "ExternalOAuthServerValidationInput",
    "ExternalOAuthServerValidationType",
    "Group",
    "GroupDirectMemberCounts",
    "GroupEnvironment",
    "GroupInput",
    "GroupMembership",
    "GroupMembershipEmbedded",
    "GroupMembershipEmbeddedGroup",
    "GroupMembershipEmbeddedGroupDirectMemberCounts",
    "GroupMembershipEmbeddedGroupEnvironment",
    "GroupMembershipEmbeddedGroupInput",
    "GroupMembershipEmbeddedGroupPopulation",
    "GroupMembershipEmbeddedGroupPopulationInput",
    "GroupMembershipEmbeddedGroupSourceType",
    "GroupMembershipEmbeddedGroupTotalMemberCounts",
    "GroupMembershipEmbeddedInput",
    "GroupMembershipEnvironment",
    "GroupMembershipInput",
    "GroupMembershipType",
    "GroupNesting",
    "GroupNestingInput",
    "GroupPopulation",
    "GroupPopulationInput",
    "GroupSourceType",
    "GroupTotalMemberCounts",
    "LinkedAccount",
    "LinkedAccountEnvironment",
    "LinkedAccountIdentityProvider",
    "LinkedAccountLinkAttributeInput",
    "LinkedAccountLinkAttributeUpdate",
    "LinkedAccountLinkIdentityProviderInput",
    "LinkedAccountLinkInput",
    "LinkedAccountUser",
    "PasswordCheckInput",
    "PasswordPolicy",
    "PasswordPolicyAlphabetSequenceRule",
    "PasswordPolicyAlphabetSequenceRuleInput",
    "PasswordPolicyEnvironment",
    "PasswordPolicyHistory",
    "PasswordPolicyHistoryInput",
    "PasswordPolicyInput",
    "PasswordPolicyLength",
    "PasswordPolicyLengthInput",
    "PasswordPolicyLockout",
    "PasswordPolicyLockoutInput",
    "PasswordPolicyMinCharacters",
    "PasswordPolicyMinCharactersInput",
    "PasswordPolicyNumberSequenceRule",
    "PasswordPolicyNumberSequenceRuleInput",
    "PasswordPolicyQwertySequenceRule",
    "PasswordPolicyQwertySequenceRuleInput",
    "PasswordPolicyShiftedNumberRowSequenceRule",
    "PasswordPolicyShiftedNumberRowSequenceRuleInput",
    "PasswordRecoverInput",
    "PasswordResetAdminInput",
    "PasswordResetSelfInput",
    "PasswordSetInput",
    "PasswordSetPasswordExternalGatewayCorrelationAttributesInput",
    "PasswordSetPasswordExternalGatewayInput",
    "PasswordSetPasswordExternalGatewayUserTypeInput",
    "PasswordSetPasswordExternalInput",
    "PasswordSetPasswordInput",
    "PasswordState",
    "PasswordStateEmbedded",
    "PasswordStateEnvironment",
    "PasswordStatePasswordPolicy",
    "PasswordStateStatus",
    "PasswordStateUser",
    "Population",
    "PopulationEnvironment",
    "PopulationInput",
    "PopulationPasswordPolicy",
    "PopulationPasswordPolicyInput",
    "PopulationTheme",
    "PopulationThemeInput",
    "Resource",
    "ResourceApplicationPermissionsSettings",
    "ResourceApplicationPermissionsSettingsInput",
    "ResourceEnvironment",
    "ResourceInput",
    "ResourceIntrospectionAuthenticationMethod",
    "ResourceResource",
    "ResourceType",
    "Role",
    "RoleAssignment",
    "RoleAssignmentEnvironment",
    "RoleAssignmentGateway",
    "RoleAssignmentGroup",
    "RoleAssignmentInput",
    "RoleAssignmentRole",
    "RoleAssignmentRoleInput",
    "RoleAssignmentScope",
    "RoleAssignmentScopeInput",
    "RoleAssignmentScopeType",
    "RoleName",
    "RolePermission",
    "SignOnPolicy",
    "SignOnPolicyEnvironment",
    "SignOnPolicyInput",
    "TokenIntrospectionRequestInput",
    "TokenRequestInput",
    "TokenResponse",
    "User",
    "UserAccount",
    "UserAccountInput",
    "UserAccountLockInput",
    "UserAccountPatch",
    "UserAccountStatus",
    "UserAddress",
    "UserAddressInput",
    "UserAddressPatch",
    "UserApplicationRoleAssignment",
    "UserApplicationRoleAssignmentEnvironment",
    "UserApplicationRoleAssignmentInput",
    "UserEnabled",
    "UserEnabledInput",
    "UserEnvironment",
    "UserIdentityProvider",
    "UserIdentityProviderInput",
    "UserIdentityProviderPatch",
    "UserIdentityProviderType",
    "UserInput",
    "UserLastSignOn",
    "UserLifecycle",
    "UserLifecycleInput",
    "UserLifecyclePatch",
    "UserLifecycleStatus",
    "UserName",
    "UserNameInput",
    "UserNamePatch",
    "UserPassword",
    "UserPasswordExternal",
    "UserPasswordExternalGateway",
    "UserPasswordExternalGatewayInput",
    "UserPasswordExternalGatewayPatch",
    "UserPasswordExternalGatewayType",
    "UserPasswordExternalGatewayUserType",
    "UserPasswordExternalGatewayUserTypeInput",
    "UserPasswordExternalGatewayUserTypePatch",
    "UserPasswordExternalInput",
    "UserPasswordExternalPatch",
    "UserPasswordInput",
    "UserPasswordPatch",
    "UserPatch",
    "UserPhoto",
    "UserPhotoInput",
    "UserPhotoPatch",
    "UserPopulation",
    "UserPopulationInput",
    "UserPopulationMember",
    "UserPopulationMemberInput",
    "UserPopulationMemberPatch",
    "UserSession",
    "UserSessionEnvironment",
    "UserSessionLastSignOn",
    "UserSessionLocation",
    "UserSessionUser",
    "UserVerifyInput",
    "UserVerifyStatus",
    "UsernamePasswordCheckInput",
]


class _DecisionEndpointRequired(TypedDict):
    """What every `DecisionEndpoint` has."""

    description: str
    """What the decision endpoint is for."""
    id: str
    """The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the
    platform: documented create requests leave it out.
    """
    name: str
    """The name of the decision endpoint. At most 256 characters."""
    recordRecentRequests: bool
    """Whether a limited history of recent decision requests and responses is kept."""


class DecisionEndpoint(_DecisionEndpointRequired, total=False):
    """Policy decision service data model."""

    alternateId: str
    """Another, fixed identifier under which the endpoint can be found."""
    authorizationVersion: DecisionEndpointAuthorizationVersion
    """Holds `id`, `href`, `title`, `type`."""
    owned: bool
    """When true, only clients owned by PingOne may change the endpoint."""
    policyId: str
    """The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out,
    the policy editor service decides on a suitable default.
    """
    recentDecisionsEnabled: bool
    """Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`."""
    recentDecisions: DecisionEndpointRecentDecisions
    """Holds `href`, `title`, `type`."""
    provenance: str
    """Where the decision endpoint comes from."""


class _DecisionEndpointAuthorizationVersionRequired(TypedDict):
    """What every `DecisionEndpointAuthorizationVersion` has."""

    id: str
    """The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is
    left out, the latest policy version of the policy editor service is always used.
    """


class DecisionEndpointAuthorizationVersion(_DecisionEndpointAuthorizationVersionRequired, total=False):
    """Holds `id`, `href`, `title`, `type`."""

    href: str
    """The URL of the authorization version."""
    title: str
    """The title of the authorization version."""
    type: str
    """The content type of the authorization version."""


class DecisionEndpointRecentDecisions(TypedDict, total=False):
    """Holds `href`, `title`, `type`."""

    href: str
    """The URL of the recent decisions."""
    title: str
    """The title of the recent decisions."""
    type: str
    """The content type of the recent decisions."""


class _DecisionEndpointInputRequired(TypedDict):
    """What every `DecisionEndpointInput` has."""

    description: str
    """What the decision endpoint is for."""
    name: str
    """The name of the decision endpoint. At most 256 characters."""
    recordRecentRequests: bool
    """Whether a limited history of recent decision requests and responses is kept."""


class DecisionEndpointInput(_DecisionEndpointInputRequired, total=False):
    """Policy decision service data model.

    What is sent with POST and PUT.
    """

    alternateId: str
    """Another, fixed identifier under which the endpoint can be found."""
    authorizationVersion: DecisionEndpointAuthorizationVersionInput
    """Holds `id`, `href`, `title`, `type`."""
    id: str
    """The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the
    platform: documented create requests leave it out.
    """
    owned: bool
    """When true, only clients owned by PingOne may change the endpoint."""
    policyId: str
    """The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out,
    the policy editor service decides on a suitable default.
    """
    recentDecisionsEnabled: bool
    """Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`."""
    recentDecisions: DecisionEndpointRecentDecisionsInput
    """Holds `href`, `title`, `type`."""
    provenance: str
    """Where the decision endpoint comes from."""


class DecisionEndpointAuthorizationVersionInput(TypedDict, total=False):
    """Holds `id`, `href`, `title`, `type`.

    What is sent with POST and PUT.
    """

    id: str
    """The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is
    left out, the latest policy version of the policy editor service is always used.
    """
    href: str
    """The URL of the authorization version."""
    title: str
    """The title of the authorization version."""
    type: str
    """The content type of the authorization version."""


class DecisionEndpointRecentDecisionsInput(TypedDict, total=False):
    """Holds `href`, `title`, `type`.

    What is sent with POST and PUT.
    """

    href: str
    """The URL of the recent decisions."""
    title: str
    """The title of the recent decisions."""
    type: str
    """The content type of the recent decisions."""


class _DecisionEvaluationRequestInputRequired(TypedDict):
    """What every `DecisionEvaluationRequestInput` has."""

    parameters: Mapping[str, Any]
    """The parameters that the policy needs, by attribute name. Every value should be text. Every value should be
    text.
    """


class DecisionEvaluationRequestInput(_DecisionEvaluationRequestInputRequired, total=False):
    """Policy decision evaluation request data model.

    What is sent with POST and PUT.
    """

    userContext: DecisionEvaluationRequestUserContextInput
    """Holds `user`, `environment`."""


class DecisionEvaluationRequestUserContextInput(TypedDict, total=False):
    """Holds `user`, `environment`.

    What is sent with POST and PUT.
    """

    user: DecisionEvaluationRequestUserContextUserInput
    """Holds `id`."""
    environment: DecisionEvaluationRequestUserContextEnvironmentInput
    """Holds `id`."""


class DecisionEvaluationRequestUserContextUserInput(TypedDict, total=False):
    """Holds `id`.

    What is sent with POST and PUT.
    """

    id: str
    """The user about whom the decision is made."""


class DecisionEvaluationRequestUserContextEnvironmentInput(TypedDict, total=False):
    """Holds `id`.

    What is sent with POST and PUT.
    """

    id: str
    """The environment of the user."""


class _BulkDecisionEvaluationRequestInputRequired(TypedDict):
    """What every `BulkDecisionEvaluationRequestInput` has."""

    decisionRequests: list[DecisionEvaluationRequestInput]
    """The decision requests, at most 20. At most 20 items."""


class BulkDecisionEvaluationRequestInput(_BulkDecisionEvaluationRequestInputRequired, total=False):
    """Bulk policy decision evaluation request data model.

    What is sent with POST and PUT.
    """

    parameters: Mapping[str, Any]
    """Parameters for every request; a request's own value goes before. Every value should be text."""
    userContext: BulkDecisionEvaluationRequestUserContextInput
    """Holds `user`."""


class BulkDecisionEvaluationRequestUserContextInput(TypedDict, total=False):
    """Holds `user`.

    What is sent with POST and PUT.
    """

    user: BulkDecisionEvaluationRequestUserContextUserInput
    """Holds `id`."""


class BulkDecisionEvaluationRequestUserContextUserInput(TypedDict, total=False):
    """Holds `id`.

    What is sent with POST and PUT.
    """

    id: str
    """The user about whom the decisions are made."""

DecisionEvaluationResponseDecision = Union[
    Literal["PERMIT"],
    Literal["DENY"],
    Literal["NOT_APPLICABLE"],
    Literal["INDETERMINATE"],
]
"""The decision."""

DecisionEvaluationResponseStatusCode = Union[
    Literal["OKAY"],
    Literal["MISSING_ATTRIBUTE"],
    Literal["TYPE_CONVERSION_ERROR"],
    Literal["PROCESSING_ERROR"],
    Literal["TIMEOUT"],
]
"""How the evaluation went."""


class _DecisionEvaluationResponseRequired(TypedDict):
    """What every `DecisionEvaluationResponse` has."""

    id: str
    """The unique identifier of the evaluation."""
    decision: DecisionEvaluationResponseDecision | str
    """The decision."""


class DecisionEvaluationResponse(_DecisionEvaluationResponseRequired, total=False):
    """Policy decision evaluation response data model."""

    authorizationVersion: DecisionEvaluationResponseAuthorizationVersion
    """Holds `id`."""
    correlationId: str
    """The correlation ID of the evaluation."""
    elapsedMicroseconds: int
    """How long the evaluation took. Unit: microseconds."""
    status: DecisionEvaluationResponseStatus
    """Holds `code`, `message`."""
    statements: list[DecisionEvaluationResponseStatement]
    """Holds `id`, `name`, `code`, `payload`."""
    timestamp: str
    """When the evaluation took place."""


class DecisionEvaluationResponseAuthorizationVersion(TypedDict):
    """Holds `id`."""

    id: str
    """The authorization version that was evaluated. When it is left out, the endpoint uses the latest policy
    version.
    """


class DecisionEvaluationResponseStatus(TypedDict, total=False):
    """Holds `code`, `message`."""

    code: DecisionEvaluationResponseStatusCode | str
    """How the evaluation went."""
    message: str
    """What went wrong."""


class _DecisionEvaluationResponseStatementRequired(TypedDict):
    """What every `DecisionEvaluationResponseStatement` has."""

    id: str
    """The unique identifier of the statement."""
    name: str
    """The name of the statement."""


class DecisionEvaluationResponseStatement(_DecisionEvaluationResponseStatementRequired, total=False):
    """An item."""

    code: Literal["ANSWER"] | str
    """The code of the statement. Note: typed UUID in the reference, although its only option is the text ANSWER."""
    payload: dict[str, Any]
    """The payload of the statement."""


class BulkDecisionEvaluationResponse(TypedDict, total=False):
    """Bulk evaluation response (no data model published)."""

    correlationId: str
    """The correlation ID of the evaluation. Read-only: set by the platform."""
    summary: BulkDecisionEvaluationResponseSummary
    """Holds `requested`, `errors`, `successful`."""
    responses: list[BulkDecisionEvaluationResponseResponse]
    """The decisions. Read-only: set by the platform."""


class BulkDecisionEvaluationResponseSummary(TypedDict, total=False):
    """Holds `requested`, `errors`, `successful`."""

    requested: int
    """How many decisions were asked for. Read-only: set by the platform."""
    errors: int
    """How many of them failed. Read-only: set by the platform."""
    successful: int
    """How many of them succeeded. Read-only: set by the platform."""


class _BulkDecisionEvaluationResponseResponseRequired(TypedDict):
    """What every `BulkDecisionEvaluationResponseResponse` has."""

    id: str
    """The unique identifier of the evaluation. Read-only: set by the platform."""


class BulkDecisionEvaluationResponseResponse(_BulkDecisionEvaluationResponseResponseRequired, total=False):
    """An item."""

    decision: str
    """The decision. Read-only: set by the platform."""
    elapsedMicroseconds: int
    """How long the evaluation took. Read-only: set by the platform. Unit: microseconds."""
    statements: list[Any]
    """The statements of the decision. Read-only: set by the platform."""


class DecisionEvent(TypedDict, total=False):
    """DECISION_ENDPOINT.DECISION_REQUEST_EVALUATED audit event keys."""

    enm: str
    """The name of the endpoint against which the request was evaluated. Read-only: set by the platform."""
    eid: str
    """The ID of the endpoint against which the request was evaluated. Read-only: set by the platform."""
    pid: str
    """The ID of the policy that was deployed to the endpoint at that time. Read-only: set by the platform."""
    ver: str
    """The ID of the version that was deployed to the endpoint at that time. Read-only: set by the platform."""
    dec: str
    """The overall decision. Read-only: set by the platform."""
    sce: DecisionEventSce
    """The decisions of the individual policies and rules that contributed to the overall decision. Read-only: set by
    the platform.
    """
    exe: int
    """How long the evaluation took. Read-only: set by the platform. Unit: microseconds."""
    svc: list[DecisionEventSvc]
    """The services that were invoked by the evaluation. Read-only: set by the platform."""


class DecisionEventSce(TypedDict, total=False):
    """The decisions of the individual policies and rules that contributed to the overall decision."""

    P: list[Any]
    """The IDs of the policies and rules that produced PERMIT. Read-only: set by the platform."""
    D: list[Any]
    """The IDs of the policies and rules that produced DENY. Read-only: set by the platform."""
    I: list[Any]
    """The IDs of the policies and rules that produced INDETERMINATE. Read-only: set by the platform."""


class DecisionEventSvc(TypedDict, total=False):
    """An item."""

    n: str
    """The name of the service. Read-only: set by the platform."""
    v: Any
    """The value of the service. Read-only: set by the platform."""

ApiServiceAuthorizationServerType = Union[
    Literal["PINGONE_SSO"],
    Literal["EXTERNAL"],
]
"""Which kind of server issues the access tokens. Must equal the type of the directory."""

ApiServiceDirectoryType = Union[
    Literal["PINGONE_SSO"],
    Literal["EXTERNAL"],
]
"""Which kind of directory it is. Must equal the type of the authorization server."""


class _ApiServiceRequired(TypedDict):
    """What every `ApiService` has."""

    authorizationServer: ApiServiceAuthorizationServer
    """The authorization server that issues the access tokens for the APIs."""
    baseUrls: list[str]
    """The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or
    trailing slash.
    """
    id: str
    """The unique identifier of the API service."""
    name: str
    """The name of the API service. At least 1 character. Unique among all API services."""


class ApiService(_ApiServiceRequired, total=False):
    """API service data model."""

    accessControl: ApiServiceAccessControl
    """Holds `custom`."""
    directory: ApiServiceDirectory
    """The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO.
    Required when `authorizationServer.type` is `EXTERNAL`.
    """
    policy: ApiServicePolicy
    """Holds `id`."""


class ApiServiceAccessControl(TypedDict, total=False):
    """Holds `custom`."""

    custom: ApiServiceAccessControlCustom
    """Whether a custom policy is used instead of the group and scope requirements."""


class ApiServiceAccessControlCustom(TypedDict, total=False):
    """Whether a custom policy is used instead of the group and scope requirements."""

    enabled: bool
    """When true, a custom policy is used. Default: `false`."""


class ApiServiceAuthorizationServer(TypedDict, total=False):
    """The authorization server that issues the access tokens for the APIs."""

    externalOAuthServer: ApiServiceAuthorizationServerExternalOAuthServer
    """The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when
    `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`.
    """
    resource: ApiServiceAuthorizationServerResource
    """The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
    Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is
    `EXTERNAL`.
    """
    type: ApiServiceAuthorizationServerType | str
    """Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`."""


class ApiServiceAuthorizationServerExternalOAuthServer(TypedDict):
    """The external OAuth 2 authorization server. Only for the type EXTERNAL."""

    audience: str
    """The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters."""
    id: str
    """The external OAuth server."""


class ApiServiceAuthorizationServerResource(TypedDict):
    """The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO."""

    id: str
    """A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM."""


class ApiServiceDirectory(TypedDict):
    """The user directory for which access tokens are issued."""

    type: ApiServiceDirectoryType | str
    """Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must
    equal `authorizationServer.type`.
    """


class ApiServicePolicy(TypedDict):
    """Holds `id`."""

    id: str
    """The root policy. Read-only: set by the platform."""


class _ApiServiceInputRequired(TypedDict):
    """What every `ApiServiceInput` has."""

    authorizationServer: ApiServiceAuthorizationServerInput
    """The authorization server that issues the access tokens for the APIs."""
    baseUrls: list[str]
    """The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or
    trailing slash.
    """
    name: str
    """The name of the API service. At least 1 character. Unique among all API services."""


class ApiServiceInput(_ApiServiceInputRequired, total=False):
    """API service data model.

    What is sent with POST and PUT.
    """

    accessControl: ApiServiceAccessControlInput
    """Holds `custom`."""
    directory: ApiServiceDirectoryInput
    """The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO.
    Required when `authorizationServer.type` is `EXTERNAL`.
    """
    id: str
    """The unique identifier of the API service."""


class ApiServiceAccessControlInput(TypedDict, total=False):
    """Holds `custom`.

    What is sent with POST and PUT.
    """

    custom: ApiServiceAccessControlCustomInput
    """Whether a custom policy is used instead of the group and scope requirements."""


class ApiServiceAccessControlCustomInput(TypedDict, total=False):
    """Whether a custom policy is used instead of the group and scope requirements.

    What is sent with POST and PUT.
    """

    enabled: bool
    """When true, a custom policy is used. Default: `false`."""


class ApiServiceAuthorizationServerInput(TypedDict, total=False):
    """The authorization server that issues the access tokens for the APIs.

    What is sent with POST and PUT.
    """

    externalOAuthServer: ApiServiceAuthorizationServerExternalOAuthServerInput
    """The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when
    `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`.
    """
    resource: ApiServiceAuthorizationServerResourceInput
    """The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
    Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is
    `EXTERNAL`.
    """
    type: ApiServiceAuthorizationServerType | enums.ApiServiceAuthorizationServerType
    """Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`."""


class ApiServiceAuthorizationServerExternalOAuthServerInput(TypedDict):
    """The external OAuth 2 authorization server. Only for the type EXTERNAL.

    What is sent with POST and PUT.
    """

    audience: str
    """The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters."""
    id: str
    """The external OAuth server."""


class ApiServiceAuthorizationServerResourceInput(TypedDict):
    """The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.

    What is sent with POST and PUT.
    """

    id: str
    """A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM."""


class ApiServiceDirectoryInput(TypedDict):
    """The user directory for which access tokens are issued.

    What is sent with POST and PUT.
    """

    type: ApiServiceDirectoryType | enums.ApiServiceDirectoryType
    """Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must
    equal `authorizationServer.type`.
    """

ApiServiceOperationAccessControlAuthenticationAcrType = Union[
    Literal["PINGONE"],
    Literal["DAVINCI"],
]
"""PINGONE for a sign-on policy, DAVINCI for a flow policy."""

ApiServiceOperationAccessControlScopeMatchType = Union[
    Literal["ALL"],
    Literal["ANY"],
]
"""Whether the client needs ALL of the scopes or ANY of them."""

ApiServiceOperationPathType = Union[
    Literal["EXACT"],
    Literal["PARAMETER"],
]
"""EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}."""


class _ApiServiceOperationRequired(TypedDict):
    """What every `ApiServiceOperation` has."""

    id: str
    """The unique identifier of the operation, made on creation. Read-only: set by the platform."""
    name: str
    """The name of the operation. At least 1 character."""
    paths: list[ApiServiceOperationPath]
    """The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`."""


class ApiServiceOperation(_ApiServiceOperationRequired, total=False):
    """API service operations data model."""

    accessControl: ApiServiceOperationAccessControl
    """Who may call the operation."""
    methods: list[str] | None
    """The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No
    two equal items. Null means: every method.
    """
    policy: ApiServiceOperationPolicy
    """Holds `id`."""


class ApiServiceOperationAccessControl(TypedDict, total=False):
    """Who may call the operation."""

    authentication: ApiServiceOperationAccessControlAuthentication
    """How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of
    `acrs`, `maxAge`.
    """
    group: ApiServiceOperationAccessControlGroup
    """The groups that may call the operation."""
    permission: ApiServiceOperationAccessControlPermission
    """The application permission that the user needs."""
    scope: ApiServiceOperationAccessControlScope
    """The scopes that the client needs."""
    custom: ApiServiceOperationAccessControlCustom
    """Whether a custom policy is used instead of the group and scope requirements."""


class ApiServiceOperationAccessControlAuthentication(TypedDict, total=False):
    """How the user must have signed on: an authentication policy, a maximum age, or both."""

    acrs: list[ApiServiceOperationAccessControlAuthenticationAcr]
    """The authentication policies; currently at most one. At most 1 item."""
    maxAge: int
    """How long ago the user may have signed on. A whole number. More than 0. Unit: seconds."""


class ApiServiceOperationAccessControlAuthenticationAcr(TypedDict):
    """An authentication policy."""

    id: str
    """The authentication policy. Format: uuid."""
    type: ApiServiceOperationAccessControlAuthenticationAcrType | str
    """PINGONE for a sign-on policy, DAVINCI for a flow policy."""


class ApiServiceOperationAccessControlGroup(TypedDict):
    """The groups that may call the operation."""

    groups: list[ApiServiceOperationAccessControlGroupGroup]
    """The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to
    groups that exist when the operation is written; a deleted group stays listed.
    """


class ApiServiceOperationAccessControlGroupGroup(TypedDict):
    """A group."""

    id: str
    """The group. Format: uuid."""


class ApiServiceOperationAccessControlPermission(TypedDict):
    """The application permission that the user needs."""

    id: str
    """The application permission. Format: uuid. Refers to an application permission."""


class _ApiServiceOperationAccessControlScopeRequired(TypedDict):
    """What every `ApiServiceOperationAccessControlScope` has."""

    scopes: list[ApiServiceOperationAccessControlScopeScope]
    """The scopes."""


class ApiServiceOperationAccessControlScope(_ApiServiceOperationAccessControlScopeRequired, total=False):
    """The scopes that the client needs."""

    matchType: ApiServiceOperationAccessControlScopeMatchType | str
    """Whether the client needs ALL of the scopes or ANY of them."""


class ApiServiceOperationAccessControlScopeScope(TypedDict):
    """A scope."""

    id: str
    """The scope. Format: uuid."""


class ApiServiceOperationAccessControlCustom(TypedDict, total=False):
    """Whether a custom policy is used instead of the group and scope requirements."""

    enabled: bool
    """When true, a custom policy is used."""


class ApiServiceOperationPath(TypedDict):
    """A path of the operation."""

    pattern: str
    """What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format:
    path-pattern.
    """
    type: ApiServiceOperationPathType | str
    """EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}."""


class ApiServiceOperationPolicy(TypedDict):
    """Holds `id`."""

    id: str
    """The root policy. Read-only: set by the platform."""


class _ApiServiceOperationInputRequired(TypedDict):
    """What every `ApiServiceOperationInput` has."""

    name: str
    """The name of the operation. At least 1 character."""
    paths: list[ApiServiceOperationPathInput]
    """The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`."""


class ApiServiceOperationInput(_ApiServiceOperationInputRequired, total=False):
    """API service operations data model.

    What is sent with POST and PUT.
    """

    accessControl: ApiServiceOperationAccessControlInput
    """Who may call the operation."""
    methods: list[str] | None
    """The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No
    two equal items. Null means: every method.
    """


class ApiServiceOperationAccessControlInput(TypedDict, total=False):
    """Who may call the operation.

    What is sent with POST and PUT.
    """

    authentication: ApiServiceOperationAccessControlAuthenticationInput
    """How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of
    `acrs`, `maxAge`.
    """
    group: ApiServiceOperationAccessControlGroupInput
    """The groups that may call the operation."""
    permission: ApiServiceOperationAccessControlPermissionInput
    """The application permission that the user needs."""
    scope: ApiServiceOperationAccessControlScopeInput
    """The scopes that the client needs."""
    custom: ApiServiceOperationAccessControlCustomInput
    """Whether a custom policy is used instead of the group and scope requirements."""


class ApiServiceOperationAccessControlAuthenticationInput(TypedDict, total=False):
    """How the user must have signed on: an authentication policy, a maximum age, or both.

    What is sent with POST and PUT.
    """

    acrs: list[ApiServiceOperationAccessControlAuthenticationAcrInput]
    """The authentication policies; currently at most one. At most 1 item."""
    maxAge: int
    """How long ago the user may have signed on. A whole number. More than 0. Unit: seconds."""


class ApiServiceOperationAccessControlAuthenticationAcrInput(TypedDict):
    """An authentication policy.

    What is sent with POST and PUT.
    """

    id: str
    """The authentication policy. Format: uuid."""
    type: ApiServiceOperationAccessControlAuthenticationAcrType | enums.ApiServiceOperationAccessControlAuthenticationAcrType
    """PINGONE for a sign-on policy, DAVINCI for a flow policy."""


class ApiServiceOperationAccessControlGroupInput(TypedDict):
    """The groups that may call the operation.

    What is sent with POST and PUT.
    """

    groups: list[ApiServiceOperationAccessControlGroupGroupInput]
    """The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to
    groups that exist when the operation is written; a deleted group stays listed.
    """


class ApiServiceOperationAccessControlGroupGroupInput(TypedDict):
    """A group.

    What is sent with POST and PUT.
    """

    id: str
    """The group. Format: uuid."""


class ApiServiceOperationAccessControlPermissionInput(TypedDict):
    """The application permission that the user needs.

    What is sent with POST and PUT.
    """

    id: str
    """The application permission. Format: uuid. Refers to an application permission."""


class _ApiServiceOperationAccessControlScopeInputRequired(TypedDict):
    """What every `ApiServiceOperationAccessControlScopeInput` has."""

    scopes: list[ApiServiceOperationAccessControlScopeScopeInput]
    """The scopes."""


class ApiServiceOperationAccessControlScopeInput(_ApiServiceOperationAccessControlScopeInputRequired, total=False):
    """The scopes that the client needs.

    What is sent with POST and PUT.
    """

    matchType: ApiServiceOperationAccessControlScopeMatchType | enums.ApiServiceOperationAccessControlScopeMatchType
    """Whether the client needs ALL of the scopes or ANY of them."""


class ApiServiceOperationAccessControlScopeScopeInput(TypedDict):
    """A scope.

    What is sent with POST and PUT.
    """

    id: str
    """The scope. Format: uuid."""


class ApiServiceOperationAccessControlCustomInput(TypedDict, total=False):
    """Whether a custom policy is used instead of the group and scope requirements.

    What is sent with POST and PUT.
    """

    enabled: bool
    """When true, a custom policy is used."""


class ApiServiceOperationPathInput(TypedDict):
    """A path of the operation.

    What is sent with POST and PUT.
    """

    pattern: str
    """What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format:
    path-pattern.
    """
    type: ApiServiceOperationPathType | enums.ApiServiceOperationPathType
    """EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}."""

ApiServiceDeploymentStatusCode = Union[
    Literal["POLICIES_CREATE_IN_PROGRESS"],
    Literal["DECISION_ENDPOINT_CREATE_IN_PROGRESS"],
    Literal["DECISION_ENDPOINT_UPDATE_IN_PROGRESS"],
    Literal["DEPLOYMENT_SUCCESSFUL"],
    Literal["DEPLOYMENT_FAILED"],
    Literal["DEPLOYMENT_UNINITIALIZED"],
]
"""The state of the deployment."""


class ApiServiceDeployment(TypedDict, total=False):
    """API service deployment data model."""

    accessControl: ApiServiceDeploymentAccessControl
    """Holds `custom`."""
    authorizationVersion: ApiServiceDeploymentAuthorizationVersion
    """Holds `id`."""
    decisionEndpoint: ApiServiceDeploymentDecisionEndpoint
    """Holds `id`."""
    deployedAt: str | None
    """When the last deployment succeeded. Read-only: set by the platform. Null means: never deployed successfully."""
    policy: ApiServiceDeploymentPolicy
    """Holds `id`."""
    status: ApiServiceDeploymentStatus
    """Holds `code`, `error`."""


class ApiServiceDeploymentAccessControl(TypedDict, total=False):
    """Holds `custom`."""

    custom: ApiServiceDeploymentAccessControlCustom
    """Whether a custom policy is used instead of the group and scope requirements."""


class ApiServiceDeploymentAccessControlCustom(TypedDict, total=False):
    """Whether a custom policy is used instead of the group and scope requirements."""

    enabled: bool
    """When true, a custom policy is used. Default: `false`."""


class ApiServiceDeploymentAuthorizationVersion(TypedDict):
    """Holds `id`."""

    id: str
    """The authorization version that was deployed last. Read-only: set by the platform. Note: present when custom
    policies are enabled and were deployed at least once.
    """


class ApiServiceDeploymentDecisionEndpoint(TypedDict):
    """Holds `id`."""

    id: str
    """The decision endpoint. Read-only: set by the platform."""


class ApiServiceDeploymentPolicy(TypedDict):
    """Holds `id`."""

    id: str
    """The root policy. Read-only: set by the platform."""


class _ApiServiceDeploymentStatusRequired(TypedDict):
    """What every `ApiServiceDeploymentStatus` has."""

    code: ApiServiceDeploymentStatusCode | str
    """The state of the deployment. Read-only: set by the platform."""


class ApiServiceDeploymentStatus(_ApiServiceDeploymentStatusRequired, total=False):
    """Holds `code`, `error`."""

    error: ApiServiceDeploymentStatusError
    """Why the last deployment failed. Read-only: set by the platform. Note: present when the last deployment failed."""


class ApiServiceDeploymentStatusError(TypedDict):
    """Why the last deployment failed."""

    id: str
    """The unique identifier of the error. Read-only: set by the platform."""
    code: str
    """The general kind of error. Read-only: set by the platform."""
    message: str
    """A short description of the error. Read-only: set by the platform."""

ExternalOAuthServerValidationType = Union[
    Literal["JWKS_URL"],
    Literal["JWKS"],
]
"""Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS)."""


class _ExternalOAuthServerRequired(TypedDict):
    """What every `ExternalOAuthServer` has."""

    id: str
    """The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required,
    but made by the platform: documented create requests leave it out.
    """
    name: str
    """The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the
    environment.
    """
    type: Literal["EXTERNAL"] | str
    """Always EXTERNAL: the server is not PingOne SSO."""
    validation: ExternalOAuthServerValidation
    """How the access tokens of the server are checked."""


class ExternalOAuthServer(_ExternalOAuthServerRequired, total=False):
    """External OAuth server data model."""

    description: str
    """What the external OAuth server is for. At most 1024 characters."""
    issuers: list[str]
    """The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items."""


class _ExternalOAuthServerValidationRequired(TypedDict):
    """What every `ExternalOAuthServerValidation` has."""

    type: ExternalOAuthServerValidationType | str
    """Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS)."""


class ExternalOAuthServerValidation(_ExternalOAuthServerValidationRequired, total=False):
    """How the access tokens of the server are checked."""

    clockSkewTolerance: int
    """How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`.
    Unit: seconds.
    """
    jwks: str
    """The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when
    `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning.
    """
    jwksUrl: str
    """The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is
    `JWKS_URL`. At least 1 character. At most 1024 characters. Format: jwks-url.
    """


class _ExternalOAuthServerInputRequired(TypedDict):
    """What every `ExternalOAuthServerInput` has."""

    name: str
    """The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the
    environment.
    """
    type: Literal["EXTERNAL"] | enums.ExternalOAuthServerType
    """Always EXTERNAL: the server is not PingOne SSO."""
    validation: ExternalOAuthServerValidationInput
    """How the access tokens of the server are checked."""


class ExternalOAuthServerInput(_ExternalOAuthServerInputRequired, total=False):
    """External OAuth server data model.

    What is sent with POST and PUT.
    """

    description: str
    """What the external OAuth server is for. At most 1024 characters."""
    id: str
    """The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required,
    but made by the platform: documented create requests leave it out.
    """
    issuers: list[str]
    """The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items."""


class _ExternalOAuthServerValidationInputRequired(TypedDict):
    """What every `ExternalOAuthServerValidationInput` has."""

    type: ExternalOAuthServerValidationType | enums.ExternalOAuthServerValidationType
    """Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS)."""


class ExternalOAuthServerValidationInput(_ExternalOAuthServerValidationInputRequired, total=False):
    """How the access tokens of the server are checked.

    What is sent with POST and PUT.
    """

    clockSkewTolerance: int
    """How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`.
    Unit: seconds.
    """
    jwks: str
    """The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when
    `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning.
    """
    jwksUrl: str
    """The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is
    `JWKS_URL`. At least 1 character. At most 1024 characters. Format: jwks-url.
    """


class _ApplicationResourceRequired(TypedDict):
    """What every `ApplicationResource` has."""

    id: str
    """The unique identifier of the application resource. Read-only: set by the platform."""
    name: str
    """The name of the application resource. Unique among application resources."""
    parent: ApplicationResourceParent
    """The resource to which the application resource belongs. Read-only: set by the platform."""


class ApplicationResource(_ApplicationResourceRequired, total=False):
    """API application resources data model."""

    description: str
    """What the application resource is for."""


class ApplicationResourceParent(TypedDict):
    """The resource to which the application resource belongs."""

    type: Literal["PING_ONE_RESOURCE"] | str
    """The type of the parent. Read-only: set by the platform."""
    id: str
    """The parent. Read-only: set by the platform."""


class _ApplicationResourceInputRequired(TypedDict):
    """What every `ApplicationResourceInput` has."""

    name: str
    """The name of the application resource. Unique among application resources."""


class ApplicationResourceInput(_ApplicationResourceInputRequired, total=False):
    """API application resources data model.

    What is sent with POST and PUT.
    """

    description: str
    """What the application resource is for."""


class _ApplicationResourcePermissionRequired(TypedDict):
    """What every `ApplicationResourcePermission` has."""

    action: str
    """The action that the permission allows."""
    id: str
    """The unique identifier of the permission. Read-only: set by the platform."""


class ApplicationResourcePermission(_ApplicationResourcePermissionRequired, total=False):
    """Application resources permissions data model."""

    description: str
    """What the permission is for."""
    environment: ApplicationResourcePermissionEnvironment
    """Holds `id`."""
    key: str
    """The name of the resource and the action. Read-only: set by the platform. Format: permission-key."""
    resource: ApplicationResourcePermissionResource
    """The application resource of the permission. Read-only: set by the platform."""


class ApplicationResourcePermissionEnvironment(TypedDict):
    """Holds `id`."""

    id: str
    """The environment. Read-only: set by the platform."""


class _ApplicationResourcePermissionResourceRequired(TypedDict):
    """What every `ApplicationResourcePermissionResource` has."""

    id: str
    """The application resource. Read-only: set by the platform."""


class ApplicationResourcePermissionResource(_ApplicationResourcePermissionResourceRequired, total=False):
    """The application resource of the permission."""

    name: str
    """The name of the application resource. Read-only: set by the platform."""


class _ApplicationResourcePermissionInputRequired(TypedDict):
    """What every `ApplicationResourcePermissionInput` has."""

    action: str
    """The action that the permission allows."""


class ApplicationResourcePermissionInput(_ApplicationResourcePermissionInputRequired, total=False):
    """Application resources permissions data model.

    What is sent with POST and PUT.
    """

    description: str
    """What the permission is for."""


class _ApplicationRoleRequired(TypedDict):
    """What every `ApplicationRole` has."""

    id: str
    """The unique identifier of the application role. Read-only: set by the platform."""
    name: str
    """The name of the application role."""


class ApplicationRole(_ApplicationRoleRequired, total=False):
    """Application roles data model."""

    description: str
    """What the application role is for."""


class _ApplicationRoleInputRequired(TypedDict):
    """What every `ApplicationRoleInput` has."""

    name: str
    """The name of the application role."""


class ApplicationRoleInput(_ApplicationRoleInputRequired, total=False):
    """Application roles data model.

    What is sent with POST and PUT.
    """

    description: str
    """What the application role is for."""


class _ApplicationRolePermissionRequired(TypedDict):
    """What every `ApplicationRolePermission` has."""

    id: str
    """The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole
    of the documented create request.
    """


class ApplicationRolePermission(_ApplicationRolePermissionRequired, total=False):
    """Application roles permissions data model."""

    action: str
    """The action that the permission allows. Read-only: set by the platform."""
    description: str
    """What the permission is for. Read-only: set by the platform."""
    key: str
    """The name of the resource and the action. Read-only: set by the platform. Format: permission-key."""
    resource: ApplicationRolePermissionResource
    """The application resource of the permission. Read-only: set by the platform."""


class _ApplicationRolePermissionResourceRequired(TypedDict):
    """What every `ApplicationRolePermissionResource` has."""

    id: str
    """The application resource. Read-only: set by the platform."""


class ApplicationRolePermissionResource(_ApplicationRolePermissionResourceRequired, total=False):
    """The application resource of the permission."""

    name: str
    """The name of the application resource. Read-only: set by the platform."""


class ApplicationRolePermissionInput(TypedDict):
    """Application roles permissions data model.

    What is sent with POST and PUT.
    """

    id: str
    """The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole
    of the documented create request.
    """


class _ApplicationRoleAssignmentRequired(TypedDict):
    """What every `ApplicationRoleAssignment` has."""

    id: str
    """The unique identifier of the assignment. Read-only: set by the platform."""


class ApplicationRoleAssignment(_ApplicationRoleAssignmentRequired, total=False):
    """Application role assignments data model."""

    role: dict[str, Any]
    """The application role. Read-only: set by the platform."""
    subject: dict[str, Any]
    """The user to whom the role is assigned. Read-only: set by the platform."""


class ApplicationRoleUser(TypedDict, total=False):
    """Application role user (no data model published)."""

    _embedded: ApplicationRoleUserEmbedded
    """Holds `user`."""


class ApplicationRoleUserEmbedded(TypedDict, total=False):
    """Holds `user`."""

    user: dict[str, Any]
    """The user. Read-only: set by the platform. Note: present with expand=user."""


class _UserApplicationRoleAssignmentRequired(TypedDict):
    """What every `UserApplicationRoleAssignment` has."""

    id: str
    """The application role that the user gets. Format: uuid. Refers to an application role."""


class UserApplicationRoleAssignment(_UserApplicationRoleAssignmentRequired, total=False):
    """Users role assignments data model."""

    environment: UserApplicationRoleAssignmentEnvironment
    """Holds `id`."""
    name: str
    """The name of the application role. Read-only: set by the platform."""
    description: str
    """What the application role is for. Read-only: set by the platform."""


class UserApplicationRoleAssignmentEnvironment(TypedDict):
    """Holds `id`."""

    id: str
    """The environment. Read-only: set by the platform."""


class UserApplicationRoleAssignmentInput(TypedDict):
    """Users role assignments data model.

    What is sent with POST and PUT.
    """

    id: str
    """The application role that the user gets. Format: uuid. Refers to an application role."""


class AuthorizationVersion(TypedDict):
    """Policy decision service configuration data (no data model published)."""

    id: str
    """The unique identifier of the version. Read-only: set by the platform."""


class UserAccountLockInput(TypedDict, total=False):
    """User account lock action body.

    What is sent with POST and PUT.
    """

    unlockAt: str
    """When the account is unlocked again, for example 2023-06-07T23:59:59Z. Format: date-time. Note: without it, or
    with a time in the past, the account is not locked.
    """


class UserVerifyInput(TypedDict):
    """Verify user body.

    What is sent with POST and PUT.
    """

    verificationCode: str
    """The code that was sent to the user. Secret."""


class PasswordCheckInput(TypedDict):
    """Password check body.

    What is sent with POST and PUT.
    """

    password: str
    """The password to check. Secret. At least 1 character. Format: password. Note: the platform answers EMPTY_VALUE
    when it is empty.
    """


class PasswordRecoverInput(TypedDict):
    """Password recover body.

    What is sent with POST and PUT.
    """

    recoveryCode: str
    """The code that was sent to the user. Secret."""
    newPassword: str
    """The new password. Secret. Format: password."""


class PasswordResetAdminInput(TypedDict):
    """Administrative password change body.

    What is sent with POST and PUT.
    """

    newPassword: str
    """The new password. Secret. Format: password."""


class PasswordResetSelfInput(TypedDict):
    """Self password change body.

    What is sent with POST and PUT.
    """

    currentPassword: str
    """The password until now. Secret. Format: password."""
    newPassword: str
    """The new password. Secret. Format: password."""


class _PasswordSetInputRequired(TypedDict):
    """What every `PasswordSetInput` has."""

    value: str
    """The password, in clear or encoded, for example {SSHA512}…. Secret. Format: password."""
    forceChange: bool
    """Whether the user must change the password at the next sign-on."""


class PasswordSetInput(_PasswordSetInputRequired, total=False):
    """Password set body.

    What is sent with POST and PUT.
    """

    password: PasswordSetPasswordInput
    """Holds `external`."""


class PasswordSetPasswordInput(TypedDict, total=False):
    """Holds `external`.

    What is sent with POST and PUT.
    """

    external: PasswordSetPasswordExternalInput
    """Holds `gateway`."""


class PasswordSetPasswordExternalInput(TypedDict, total=False):
    """Holds `gateway`.

    What is sent with POST and PUT.
    """

    gateway: PasswordSetPasswordExternalGatewayInput
    """Holds `id`, `correlationAttributes`, `userType`."""


class PasswordSetPasswordExternalGatewayInput(TypedDict, total=False):
    """Holds `id`, `correlationAttributes`, `userType`.

    What is sent with POST and PUT.
    """

    id: str
    """The gateway to the directory that keeps the password. Format: uuid."""
    correlationAttributes: PasswordSetPasswordExternalGatewayCorrelationAttributesInput
    """The attributes by which the user is found there."""
    userType: PasswordSetPasswordExternalGatewayUserTypeInput
    """Holds `id`."""


class PasswordSetPasswordExternalGatewayCorrelationAttributesInput(TypedDict, total=False):
    """The attributes by which the user is found there.

    What is sent with POST and PUT.
    """

    uid: str
    """The user's identifier there."""
    mail: str
    """The user's e-mail address there."""


class PasswordSetPasswordExternalGatewayUserTypeInput(TypedDict, total=False):
    """Holds `id`.

    What is sent with POST and PUT.
    """

    id: str
    """The user type of the gateway. Format: uuid."""

PasswordStateStatus = Union[
    Literal["NO_PASSWORD"],
    Literal["OK"],
    Literal["PASSWORD_EXPIRED"],
    Literal["PASSWORD_LOCKED_OUT"],
    Literal["MUST_CHANGE_PASSWORD"],
]
"""The state of the password."""


class PasswordState(TypedDict, total=False):
    """Password state (read)."""

    environment: PasswordStateEnvironment
    """Holds `id`."""
    user: PasswordStateUser
    """Holds `id`."""
    passwordPolicy: PasswordStatePasswordPolicy
    """Holds `id`."""
    status: PasswordStateStatus | str
    """The state of the password. Read-only: set by the platform."""
    lastChangedAt: str
    """When the password was last changed. Read-only: set by the platform."""
    _embedded: PasswordStateEmbedded
    """Holds `passwordPolicy`."""


class PasswordStateEnvironment(TypedDict):
    """Holds `id`."""

    id: str
    """The environment. Read-only: set by the platform."""


class PasswordStateUser(TypedDict):
    """Holds `id`."""

    id: str
    """The user. Read-only: set by the platform."""


class PasswordStatePasswordPolicy(TypedDict):
    """Holds `id`."""

    id: str
    """The password policy of the user. Read-only: set by the platform."""


class PasswordStateEmbedded(TypedDict, total=False):
    """Holds `passwordPolicy`."""

    passwordPolicy: PasswordPolicy
    """The password policy of the user. Read-only: set by the platform. Note: present with expand=passwordPolicy."""


class _UserSessionRequired(TypedDict):
    """What every `UserSession` has."""

    id: str
    """The unique identifier of the session. Read-only: set by the platform."""


class UserSession(_UserSessionRequired, total=False):
    """User session."""

    environment: UserSessionEnvironment
    """Holds `id`."""
    user: UserSessionUser
    """Holds `id`."""
    createdAt: str
    """When the session began. Read-only: set by the platform."""
    activeAt: str
    """When the session was last used. Read-only: set by the platform."""
    locations: list[UserSessionLocation]
    """The places from which the session was used. Read-only: set by the platform."""
    lastSignOn: UserSessionLastSignOn
    """Holds `remoteIp`."""


class UserSessionEnvironment(TypedDict):
    """Holds `id`."""

    id: str
    """The environment. Read-only: set by the platform."""


class UserSessionUser(TypedDict):
    """Holds `id`."""

    id: str
    """The user. Read-only: set by the platform."""


class UserSessionLocation(TypedDict, total=False):
    """An item."""

    at: str
    """When it was used there. Read-only: set by the platform."""
    remoteIp: str
    """The IP address. Read-only: set by the platform."""
    city: str
    """The city. Read-only: set by the platform."""
    state: str
    """The state. Read-only: set by the platform."""
    country: str
    """The country. Read-only: set by the platform."""


class UserSessionLastSignOn(TypedDict, total=False):
    """Holds `remoteIp`."""

    remoteIp: str
    """The IP address of the last sign-on. Read-only: set by the platform."""


class _LinkedAccountRequired(TypedDict):
    """What every `LinkedAccount` has."""

    id: str
    """The unique identifier of the linked account. Read-only: set by the platform."""


class LinkedAccount(_LinkedAccountRequired, total=False):
    """Linked account."""

    environment: LinkedAccountEnvironment
    """Holds `id`."""
    user: LinkedAccountUser
    """Holds `id`."""
    identityProvider: LinkedAccountIdentityProvider
    """Holds `id`."""
    externalId: str
    """The user's identifier at the identity provider. Read-only: set by the platform."""


class LinkedAccountEnvironment(TypedDict):
    """Holds `id`."""

    id: str
    """The environment. Read-only: set by the platform."""


class LinkedAccountUser(TypedDict):
    """Holds `id`."""

    id: str
    """The user. Read-only: set by the platform."""


class LinkedAccountIdentityProvider(TypedDict):
    """Holds `id`."""

    id: str
    """The identity provider. Read-only: set by the platform."""

LinkedAccountLinkAttributeUpdate = Union[
    Literal["EMPTY_ONLY"],
    Literal["ALWAYS"],
]
"""When the value is taken over."""


class _LinkedAccountLinkInputRequired(TypedDict):
    """What every `LinkedAccountLinkInput` has."""

    identityProvider: LinkedAccountLinkIdentityProviderInput
    """Holds `id`."""
    externalId: str
    """The user's identifier at the identity provider."""


class LinkedAccountLinkInput(_LinkedAccountLinkInputRequired, total=False):
    """Users linked accounts request data model.

    What is sent with POST and PUT.
    """

    attributes: Mapping[str, LinkedAccountLinkAttributeInput]
    """Holds `{attributeName}`."""


class LinkedAccountLinkIdentityProviderInput(TypedDict):
    """Holds `id`.

    What is sent with POST and PUT.
    """

    id: str
    """The identity provider. Format: uuid."""


class LinkedAccountLinkAttributeInput(TypedDict, total=False):
    """The value of a user attribute, and when it overwrites the one that is there.

    What is sent with POST and PUT.
    """

    value: Any
    """The value."""
    update: LinkedAccountLinkAttributeUpdate | enums.LinkedAccountLinkAttributeUpdate
    """When the value is taken over."""


class _TokenRequestInputRequired(TypedDict):
    """What every `TokenRequestInput` has."""

    grant_type: Literal["client_credentials"] | enums.TokenRequestGrantType
    """Always client_credentials."""


class TokenRequestInput(_TokenRequestInputRequired, total=False):
    """client_credentials token request.

    What is sent with POST and PUT.
    """

    client_id: str
    """The client ID, unless it is sent in the Authorization header. Of no use without `client_secret`."""
    client_secret: str
    """The client secret, unless it is sent in the Authorization header. Secret. Of no use without `client_id`."""
    scope: str
    """The scopes, with spaces between them. Only for custom resources."""


class _TokenResponseRequired(TypedDict):
    """What every `TokenResponse` has."""

    access_token: str
    """The access token, a JWT. Read-only: set by the platform. Secret."""
    token_type: Literal["Bearer"] | str
    """Always Bearer. Read-only: set by the platform."""
    expires_in: int
    """How long the token is valid. Read-only: set by the platform. Unit: seconds."""


class TokenResponse(_TokenResponseRequired, total=False):
    """Token response."""

    scope: str
    """The scopes of the token. Read-only: set by the platform."""


class UsernamePasswordCheckInput(TypedDict):
    """Username/password check action.

    What is sent with POST and PUT.
    """

    username: str
    """The user's name."""
    password: str
    """The user's password. Secret. Format: password."""


class TokenIntrospectionRequestInput(TypedDict):
    """Introspection request.

    What is sent with POST and PUT.
    """

    token: str
    """The token to ask about. Secret."""


class ActivitySearchInput(TypedDict):
    """Activities filter body.

    What is sent with POST and PUT.
    """

    filter: str
    """A SCIM filter that is too long for a URL. Format: scim-filter."""

ErrorCode = Union[
    Literal["INVALID_DATA"],
    Literal["INVALID_REQUEST"],
    Literal["REQUEST_FAILED"],
    Literal["ACCESS_FAILED"],
    Literal["NOT_FOUND"],
    Literal["REQUEST_LIMITED"],
    Literal["UNEXPECTED_ERROR"],
]
"""The general kind of error."""

ErrorDetailCode = Union[
    Literal["ACCOUNT_NOT_USABLE"],
    Literal["CONSTRAINT_VIOLATION"],
    Literal["EMPTY_VALUE"],
    Literal["INVALID_FILTER"],
    Literal["INVALID_OTP"],
    Literal["INVALID_PARAMETER"],
    Literal["INVALID_VALUE"],
    Literal["MFA_AUTH_METHODS_CONFLICT"],
    Literal["NO_PASSWORD"],
    Literal["OUT_OF_RANGE"],
    Literal["REQUIRED_VALUE"],
    Literal["SIZE_LIMIT_EXCEEDED"],
    Literal["UNIQUENESS_VIOLATION"],
    Literal["INSUFFICIENT_PERMISSIONS"],
    Literal["INVALID_TOKEN"],
    Literal["LICENSE_EXCEEDED"],
    Literal["LIMIT_EXCEEDED"],
    Literal["QUOTA_EXCEEDED"],
]
"""The kind of problem."""


class _ErrorRequired(TypedDict):
    """What every `Error` has."""

    id: str
    """Identifies the occurrence; the support asks for it. Read-only: set by the platform."""
    code: ErrorCode | str
    """The general kind of error. Read-only: set by the platform."""
    message: str
    """A short description, in English. Read-only: set by the platform."""


class Error(_ErrorRequired, total=False):
    """Error response."""

    target: str
    """The property that is wrong. Read-only: set by the platform."""
    details: list[ErrorDetail]
    """The single problems. Read-only: set by the platform."""


class _ErrorDetailRequired(TypedDict):
    """What every `ErrorDetail` has."""

    code: ErrorDetailCode | str
    """The kind of problem. Read-only: set by the platform."""
    message: str
    """A short description. Read-only: set by the platform."""


class ErrorDetail(_ErrorDetailRequired, total=False):
    """An item."""

    target: str
    """The property that is wrong. Read-only: set by the platform."""
    innerError: ErrorDetailInnerError
    """What would be right. Read-only: set by the platform."""


class ErrorDetailInnerError(TypedDict, total=False):
    """What would be right."""

    rangeMinimumValue: float
    """The least value that is allowed. Read-only: set by the platform."""
    rangeMaximumValue: float
    """The greatest value that is allowed. Read-only: set by the platform."""
    allowedPattern: str
    """The pattern that is allowed. Read-only: set by the platform."""
    allowedValues: list[str]
    """The values that are allowed. Read-only: set by the platform."""
    maximumValue: float
    """The greatest value that is allowed. Read-only: set by the platform."""
    referencedValues: list[str]
    """The values that refer to the resource. Read-only: set by the platform."""
    existingId: str
    """The resource that is there already. Read-only: set by the platform."""
    claim: str
    """The claim that is wrong. Read-only: set by the platform."""
    supportedAttributes: list[str]
    """The attributes that a filter may use. Read-only: set by the platform."""
    supportedOperators: list[str]
    """The operators that a filter may use. Read-only: set by the platform."""
    quotaLimit: float
    """The quota. Read-only: set by the platform."""
    quotaResetTime: str
    """When the quota starts again. Read-only: set by the platform."""
    retryAfter: str
    """When the request can be repeated. Read-only: set by the platform."""
    failuresRemaining: int
    """How many attempts are left. Read-only: set by the platform."""


class Collection(TypedDict, total=False):
    """HAL collection envelope."""

    _links: CollectionLinks
    """Holds `self`, `next`, `prev`."""
    _embedded: dict[str, Any]
    """The items, under the name of the collection. Read-only: set by the platform."""
    count: int
    """How many items there are in all; often left out. Read-only: set by the platform."""
    size: int
    """How many items are on this page. Read-only: set by the platform."""


class CollectionLinks(TypedDict, total=False):
    """Holds `self`, `next`, `prev`."""

    self: CollectionLinksSelf
    """Holds `href`."""
    next: CollectionLinksNext
    """Holds `href`."""
    prev: CollectionLinksPrev
    """Holds `href`."""


class CollectionLinksSelf(TypedDict, total=False):
    """Holds `href`."""

    href: str
    """The URL of this page. Read-only: set by the platform."""


class CollectionLinksNext(TypedDict, total=False):
    """Holds `href`."""

    href: str
    """The URL of the next page. Read-only: set by the platform."""


class CollectionLinksPrev(TypedDict, total=False):
    """Holds `href`."""

    href: str
    """The URL of the page before. Read-only: set by the platform."""

UserAccountStatus = Union[
    Literal["LOCKED"],
    Literal["OK"],
]
"""Whether the account is locked."""

UserIdentityProviderType = Union[
    Literal["FACEBOOK"],
    Literal["GOOGLE"],
    Literal["LINKEDIN"],
    Literal["LINKEDIN_OIDC"],
    Literal["APPLE"],
    Literal["TWITTER"],
    Literal["AMAZON"],
    Literal["YAHOO"],
    Literal["MICROSOFT"],
    Literal["PAYPAL"],
    Literal["GITHUB"],
    Literal["OPENID_CONNECT"],
    Literal["SAML"],
    Literal["PING_ONE"],
]
"""The type of the identity provider."""

UserLifecycleStatus = Union[
    Literal["ACCOUNT_OK"],
    Literal["VERIFICATION_REQUIRED"],
]
"""Whether the e-mail address still has to be verified."""

UserPasswordExternalGatewayType = Union[
    Literal["LDAP"],
    Literal["PING_FEDERATE"],
    Literal["PING_INTELLIGENCE"],
    Literal["API_GATEWAY_INTEGRATION"],
    Literal["RADIUS"],
]
"""The type of the gateway."""

UserVerifyStatus = Union[
    Literal["NOT_INITIATED"],
    Literal["ENABLED"],
    Literal["DISABLED"],
]
"""Whether ID verification can be done."""


class _UserRequired(TypedDict):
    """What every `User` has."""

    email: str
    """The user's e-mail address."""
    id: str
    """The unique identifier of the user. Read-only: set by the platform."""
    username: str
    """The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
    characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Unique in the environment.
    """


class User(_UserRequired, total=False):
    """Users data model."""

    account: UserAccount
    """Whether and why the user's account is locked."""
    address: UserAddress
    """The user's address."""
    createdAt: str
    """When the user was created. Read-only: set by the platform. Format: date-time."""
    emailVerified: bool
    """Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input."""
    enabled: bool
    """Whether the user is enabled. Read-only: set by the platform. Changed through users.enabled.update."""
    environment: UserEnvironment
    """The environment of the user. Read-only: set by the platform."""
    externalId: str
    """An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear
    the value.
    """
    identityProvider: UserIdentityProvider
    """The identity provider that authenticates the user."""
    lastSignOn: UserLastSignOn
    """The last time the user signed on. Read-only: set by the platform."""
    lifecycle: UserLifecycle
    """The state of the user's registration. Only when users are imported. Taken by `users.import` only."""
    locale: str
    """The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
    Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    memberOfGroupIDs: list[Any]
    """The IDs of the user's groups. Read-only: set by the platform."""
    memberOfGroupNames: list[Any]
    """The names of the user's groups. Read-only: set by the platform."""
    mfaEnabled: bool
    """Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings."""
    mobilePhone: str
    """The user's mobile phone number. At most 32 characters. Null means: clear the value."""
    name: UserName
    """The user's name."""
    nickname: str
    """How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    password: UserPassword
    """The user's password. Only when users are imported. Taken by `users.import` only."""
    photo: UserPhoto
    """The user's photo."""
    population: UserPopulationMember
    """The population of the user. It may be left out when there is a default population."""
    preferredLanguage: str
    """The user's preferred languages, as in Accept-Language. Null means: clear the value."""
    primaryPhone: str
    """The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value."""
    timezone: str
    """The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note:
    the SDK's pattern ^\\w+\\/\\w+$ refuses valid names such as UTC, so it is not applied.
    """
    title: str
    """The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    type: str
    """What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    updatedAt: str
    """When the user was last changed. Read-only: set by the platform. Format: date-time."""
    verifyStatus: UserVerifyStatus | str
    """Whether ID verification can be done."""


class _UserAccountRequired(TypedDict):
    """What every `UserAccount` has."""

    canAuthenticate: bool
    """Whether the user can sign on."""
    status: UserAccountStatus | str
    """Whether the account is locked."""


class UserAccount(_UserAccountRequired, total=False):
    """Whether and why the user's account is locked."""

    lockedAt: str
    """When the account was locked. Read-only: set by the platform. Format: date-time."""
    secondsUntilUnlock: int
    """How long the account stays locked. Read-only: set by the platform. Unit: seconds."""
    unlockAt: str
    """When the account will be unlocked. Format: date-time."""


class UserAddress(TypedDict, total=False):
    """The user's address."""

    countryCode: str
    """The country as two capital letters (ISO 3166-1). Two capital letters."""
    locality: str
    """The city. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`."""
    postalCode: str
    """The postal code. At least 1 character. At most 40 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    region: str
    """The state, province or region. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    streetAddress: str
    """The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{P}\\n\\r]*$`.
    """


class UserEnvironment(TypedDict):
    """The environment of the user."""

    id: str
    """The environment. Read-only: set by the platform."""


class _UserIdentityProviderRequired(TypedDict):
    """What every `UserIdentityProvider` has."""

    id: str
    """The identity provider. Leave it out for PingOne. Format: uuid."""


class UserIdentityProvider(_UserIdentityProviderRequired, total=False):
    """The identity provider that authenticates the user."""

    type: UserIdentityProviderType | str
    """The type of the identity provider. Read-only: set by the platform. Default: `PING_ONE`."""


class UserLastSignOn(TypedDict, total=False):
    """The last time the user signed on."""

    at: str
    """When the user signed on. Read-only: set by the platform. Format: date-time."""
    remoteIp: str
    """The IP address from which the user signed on. Read-only: set by the platform."""


class UserLifecycle(TypedDict, total=False):
    """The state of the user's registration. Only when users are imported."""

    status: UserLifecycleStatus | str
    """Whether the e-mail address still has to be verified."""
    suppressVerificationCode: bool
    """Whether sending the verification e-mail is left out."""


class UserName(TypedDict, total=False):
    """The user's name."""

    family: str
    """The family name. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null
    means: clear the value.
    """
    formatted: str
    """The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null means: clear the value.
    """
    given: str
    """The given name. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    honorificPrefix: str
    """A title before the name. Null means: clear the value."""
    honorificSuffix: str
    """A title after the name. Null means: clear the value."""
    middle: str
    """The middle names. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """


class UserPassword(TypedDict, total=False):
    """The user's password. Only when users are imported."""

    forceChange: bool
    """Whether the user must change the password at the next sign-on."""
    value: str
    """The password, in clear or encoded. Secret. Format: password."""
    external: UserPasswordExternal
    """A password that another directory keeps."""


class UserPasswordExternal(TypedDict, total=False):
    """A password that another directory keeps."""

    gateway: UserPasswordExternalGateway
    """The gateway to that directory."""


class _UserPasswordExternalGatewayRequired(TypedDict):
    """What every `UserPasswordExternalGateway` has."""

    id: str
    """The gateway. Format: uuid."""


class UserPasswordExternalGateway(_UserPasswordExternalGatewayRequired, total=False):
    """The gateway to that directory."""

    type: UserPasswordExternalGatewayType | str
    """The type of the gateway."""
    userType: UserPasswordExternalGatewayUserType
    """The user type of the gateway."""
    correlationAttributes: dict[str, Any]
    """The attributes by which the user is found there."""


class UserPasswordExternalGatewayUserType(TypedDict):
    """The user type of the gateway."""

    id: str
    """The user type. Format: uuid."""


class UserPhoto(TypedDict):
    """The user's photo."""

    href: str
    """The URL of the photo."""


class UserPopulationMember(TypedDict):
    """The population of the user. It may be left out when there is a default population."""

    id: str
    """The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not
    with the user.
    """


class _UserInputRequired(TypedDict):
    """What every `UserInput` has."""

    email: str
    """The user's e-mail address."""
    username: str
    """The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
    characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Unique in the environment.
    """


class UserInput(_UserInputRequired, total=False):
    """Users data model.

    What is sent with POST and PUT.
    """

    account: UserAccountInput
    """Whether and why the user's account is locked."""
    address: UserAddressInput
    """The user's address."""
    emailVerified: bool
    """Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input."""
    externalId: str | None
    """An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear
    the value.
    """
    identityProvider: UserIdentityProviderInput
    """The identity provider that authenticates the user."""
    lifecycle: UserLifecycleInput
    """The state of the user's registration. Only when users are imported. Taken by `users.import` only."""
    locale: str | None
    """The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
    Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    mfaEnabled: bool
    """Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings."""
    mobilePhone: str | None
    """The user's mobile phone number. At most 32 characters. Null means: clear the value."""
    name: UserNameInput
    """The user's name."""
    nickname: str | None
    """How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    password: UserPasswordInput
    """The user's password. Only when users are imported. Taken by `users.import` only."""
    photo: UserPhotoInput
    """The user's photo."""
    population: UserPopulationMemberInput
    """The population of the user. It may be left out when there is a default population."""
    preferredLanguage: str | None
    """The user's preferred languages, as in Accept-Language. Null means: clear the value."""
    primaryPhone: str | None
    """The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value."""
    timezone: str | None
    """The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note:
    the SDK's pattern ^\\w+\\/\\w+$ refuses valid names such as UTC, so it is not applied.
    """
    title: str | None
    """The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    type: str | None
    """What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    verifyStatus: UserVerifyStatus | enums.UserVerifyStatus
    """Whether ID verification can be done."""


class _UserAccountInputRequired(TypedDict):
    """What every `UserAccountInput` has."""

    canAuthenticate: bool
    """Whether the user can sign on."""
    status: UserAccountStatus | enums.UserAccountStatus
    """Whether the account is locked."""


class UserAccountInput(_UserAccountInputRequired, total=False):
    """Whether and why the user's account is locked.

    What is sent with POST and PUT.
    """

    unlockAt: str
    """When the account will be unlocked. Format: date-time."""


class UserAddressInput(TypedDict, total=False):
    """The user's address.

    What is sent with POST and PUT.
    """

    countryCode: str
    """The country as two capital letters (ISO 3166-1). Two capital letters."""
    locality: str
    """The city. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`."""
    postalCode: str
    """The postal code. At least 1 character. At most 40 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    region: str
    """The state, province or region. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    streetAddress: str
    """The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{P}\\n\\r]*$`.
    """


class UserIdentityProviderInput(TypedDict, total=False):
    """The identity provider that authenticates the user.

    What is sent with POST and PUT.
    """

    id: str
    """The identity provider. Leave it out for PingOne. Format: uuid."""


class UserLifecycleInput(TypedDict, total=False):
    """The state of the user's registration. Only when users are imported.

    What is sent with POST and PUT.
    """

    status: UserLifecycleStatus | enums.UserLifecycleStatus
    """Whether the e-mail address still has to be verified."""
    suppressVerificationCode: bool
    """Whether sending the verification e-mail is left out."""


class UserNameInput(TypedDict, total=False):
    """The user's name.

    What is sent with POST and PUT.
    """

    family: str | None
    """The family name. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null
    means: clear the value.
    """
    formatted: str | None
    """The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null means: clear the value.
    """
    given: str | None
    """The given name. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    honorificPrefix: str | None
    """A title before the name. Null means: clear the value."""
    honorificSuffix: str | None
    """A title after the name. Null means: clear the value."""
    middle: str | None
    """The middle names. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """


class UserPasswordInput(TypedDict, total=False):
    """The user's password. Only when users are imported.

    What is sent with POST and PUT.
    """

    forceChange: bool
    """Whether the user must change the password at the next sign-on."""
    value: str
    """The password, in clear or encoded. Secret. Format: password."""
    external: UserPasswordExternalInput
    """A password that another directory keeps."""


class UserPasswordExternalInput(TypedDict, total=False):
    """A password that another directory keeps.

    What is sent with POST and PUT.
    """

    gateway: UserPasswordExternalGatewayInput
    """The gateway to that directory."""


class UserPasswordExternalGatewayInput(TypedDict, total=False):
    """The gateway to that directory.

    What is sent with POST and PUT.
    """

    id: str
    """The gateway. Format: uuid."""
    type: UserPasswordExternalGatewayType | enums.UserPasswordExternalGatewayType
    """The type of the gateway."""
    userType: UserPasswordExternalGatewayUserTypeInput
    """The user type of the gateway."""
    correlationAttributes: Mapping[str, Any]
    """The attributes by which the user is found there."""


class UserPasswordExternalGatewayUserTypeInput(TypedDict, total=False):
    """The user type of the gateway.

    What is sent with POST and PUT.
    """

    id: str
    """The user type. Format: uuid."""


class UserPhotoInput(TypedDict):
    """The user's photo.

    What is sent with POST and PUT.
    """

    href: str
    """The URL of the photo."""


class UserPopulationMemberInput(TypedDict):
    """The population of the user. It may be left out when there is a default population.

    What is sent with POST and PUT.
    """

    id: str
    """The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not
    with the user.
    """


class UserPatch(TypedDict, total=False):
    """Users data model.

    What is sent with PATCH: what is left out stays.
    """

    account: UserAccountPatch | None
    """Whether and why the user's account is locked."""
    address: UserAddressPatch | None
    """The user's address."""
    email: str
    """The user's e-mail address."""
    emailVerified: bool | None
    """Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input."""
    externalId: str | None
    """An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear
    the value.
    """
    identityProvider: UserIdentityProviderPatch | None
    """The identity provider that authenticates the user."""
    lifecycle: UserLifecyclePatch | None
    """The state of the user's registration. Only when users are imported. Taken by `users.import` only."""
    locale: str | None
    """The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
    Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    mfaEnabled: bool | None
    """Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings."""
    mobilePhone: str | None
    """The user's mobile phone number. At most 32 characters. Null means: clear the value."""
    name: UserNamePatch | None
    """The user's name."""
    nickname: str | None
    """How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    password: UserPasswordPatch | None
    """The user's password. Only when users are imported. Taken by `users.import` only."""
    photo: UserPhotoPatch | None
    """The user's photo."""
    population: UserPopulationMemberPatch | None
    """The population of the user. It may be left out when there is a default population."""
    preferredLanguage: str | None
    """The user's preferred languages, as in Accept-Language. Null means: clear the value."""
    primaryPhone: str | None
    """The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value."""
    timezone: str | None
    """The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note:
    the SDK's pattern ^\\w+\\/\\w+$ refuses valid names such as UTC, so it is not applied.
    """
    title: str | None
    """The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    type: str | None
    """What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    username: str
    """The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
    characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Unique in the environment.
    """
    verifyStatus: UserVerifyStatus | enums.UserVerifyStatus | None
    """Whether ID verification can be done."""


class UserAccountPatch(TypedDict, total=False):
    """Whether and why the user's account is locked.

    What is sent with PATCH: what is left out stays.
    """

    canAuthenticate: bool
    """Whether the user can sign on."""
    status: UserAccountStatus | enums.UserAccountStatus
    """Whether the account is locked."""
    unlockAt: str | None
    """When the account will be unlocked. Format: date-time."""


class UserAddressPatch(TypedDict, total=False):
    """The user's address.

    What is sent with PATCH: what is left out stays.
    """

    countryCode: str | None
    """The country as two capital letters (ISO 3166-1). Two capital letters."""
    locality: str | None
    """The city. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`."""
    postalCode: str | None
    """The postal code. At least 1 character. At most 40 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    region: str | None
    """The state, province or region. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`.
    """
    streetAddress: str | None
    """The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}\\p{Zs}\\p{P}\\n\\r]*$`.
    """


class UserIdentityProviderPatch(TypedDict, total=False):
    """The identity provider that authenticates the user.

    What is sent with PATCH: what is left out stays.
    """

    id: str | None
    """The identity provider. Leave it out for PingOne. Format: uuid."""


class UserLifecyclePatch(TypedDict, total=False):
    """The state of the user's registration. Only when users are imported.

    What is sent with PATCH: what is left out stays.
    """

    status: UserLifecycleStatus | enums.UserLifecycleStatus | None
    """Whether the e-mail address still has to be verified."""
    suppressVerificationCode: bool | None
    """Whether sending the verification e-mail is left out."""


class UserNamePatch(TypedDict, total=False):
    """The user's name.

    What is sent with PATCH: what is left out stays.
    """

    family: str | None
    """The family name. At least 1 character. At most 256 characters. Pattern: `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null
    means: clear the value.
    """
    formatted: str | None
    """The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{N}' .-]*$`. Null means: clear the value.
    """
    given: str | None
    """The given name. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """
    honorificPrefix: str | None
    """A title before the name. Null means: clear the value."""
    honorificSuffix: str | None
    """A title after the name. Null means: clear the value."""
    middle: str | None
    """The middle names. At least 1 character. At most 256 characters. Pattern:
    `^[\\p{L}\\p{M}\\p{Zs}\\p{S}\\p{N}\\p{P}]*$`. Null means: clear the value.
    """


class UserPasswordPatch(TypedDict, total=False):
    """The user's password. Only when users are imported.

    What is sent with PATCH: what is left out stays.
    """

    forceChange: bool | None
    """Whether the user must change the password at the next sign-on."""
    value: str | None
    """The password, in clear or encoded. Secret. Format: password."""
    external: UserPasswordExternalPatch | None
    """A password that another directory keeps."""


class UserPasswordExternalPatch(TypedDict, total=False):
    """A password that another directory keeps.

    What is sent with PATCH: what is left out stays.
    """

    gateway: UserPasswordExternalGatewayPatch | None
    """The gateway to that directory."""


class UserPasswordExternalGatewayPatch(TypedDict, total=False):
    """The gateway to that directory.

    What is sent with PATCH: what is left out stays.
    """

    id: str | None
    """The gateway. Format: uuid."""
    type: UserPasswordExternalGatewayType | enums.UserPasswordExternalGatewayType | None
    """The type of the gateway."""
    userType: UserPasswordExternalGatewayUserTypePatch | None
    """The user type of the gateway."""
    correlationAttributes: Mapping[str, Any] | None
    """The attributes by which the user is found there."""


class UserPasswordExternalGatewayUserTypePatch(TypedDict, total=False):
    """The user type of the gateway.

    What is sent with PATCH: what is left out stays.
    """

    id: str | None
    """The user type. Format: uuid."""


class UserPhotoPatch(TypedDict, total=False):
    """The user's photo.

    What is sent with PATCH: what is left out stays.
    """

    href: str
    """The URL of the photo."""


class UserPopulationMemberPatch(TypedDict, total=False):
    """The population of the user. It may be left out when there is a default population.

    What is sent with PATCH: what is left out stays.
    """

    id: str
    """The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not
    with the user.
    """


class UserEnabled(TypedDict, total=False):
    """User enabled data model."""

    enabled: bool
    """Whether the user is enabled. Default: `true`."""


class UserEnabledInput(TypedDict, total=False):
    """User enabled data model.

    What is sent with POST and PUT.
    """

    enabled: bool
    """Whether the user is enabled. Default: `true`."""


class UserPopulation(TypedDict):
    """User population data model."""

    id: str
    """The population to which the user moves. Format: uuid."""


class UserPopulationInput(TypedDict):
    """User population data model.

    What is sent with POST and PUT.
    """

    id: str
    """The population to which the user moves. Format: uuid."""

GroupSourceType = Union[
    Literal["GATEWAY"],
    Literal["IDP"],
]
"""The kind of source."""


class _GroupRequired(TypedDict):
    """What every `Group` has."""

    id: str
    """The unique identifier of the group. Read-only: set by the platform."""
    name: str
    """The name of the group."""


class Group(_GroupRequired, total=False):
    """Groups data model."""

    environment: GroupEnvironment
    """The environment of the group. Read-only: set by the platform."""
    displayName: str
    """The name that is shown. Read-only: set by the platform."""
    population: GroupPopulation
    """The population of the group. Leave it out for a group of the whole environment."""
    userFilter: str
    """A SCIM filter: users that match it are members. Format: scim-filter."""
    description: str
    """What the group is for."""
    externalId: str
    """An identifier of the group in another system."""
    customData: dict[str, Any]
    """Anything you want to keep with the group."""
    sourceId: str
    """The gateway or identity provider from which the group comes. Read-only: set by the platform."""
    sourceType: GroupSourceType | str
    """The kind of source. Read-only: set by the platform."""
    directMemberCounts: GroupDirectMemberCounts
    """How many direct members the group has. Read-only: set by the platform."""
    totalMemberCounts: GroupTotalMemberCounts
    """How many members the group has, nested ones included. Read-only: set by the platform."""


class GroupEnvironment(TypedDict):
    """The environment of the group."""

    id: str
    """The environment. Read-only: set by the platform."""


class GroupPopulation(TypedDict):
    """The population of the group. Leave it out for a group of the whole environment."""

    id: str
    """The population. Immutable: set on creation only. Format: uuid."""


class GroupDirectMemberCounts(TypedDict, total=False):
    """How many direct members the group has."""

    users: int
    """How many users. Read-only: set by the platform."""


class GroupTotalMemberCounts(TypedDict, total=False):
    """How many members the group has, nested ones included."""

    users: int
    """How many users. Read-only: set by the platform."""


class _GroupInputRequired(TypedDict):
    """What every `GroupInput` has."""

    name: str
    """The name of the group."""


class GroupInput(_GroupInputRequired, total=False):
    """Groups data model.

    What is sent with POST and PUT.
    """

    population: GroupPopulationInput
    """The population of the group. Leave it out for a group of the whole environment."""
    userFilter: str
    """A SCIM filter: users that match it are members. Format: scim-filter."""
    description: str
    """What the group is for."""
    externalId: str
    """An identifier of the group in another system."""
    customData: Mapping[str, Any]
    """Anything you want to keep with the group."""


class GroupPopulationInput(TypedDict):
    """The population of the group. Leave it out for a group of the whole environment.

    What is sent with POST and PUT.
    """

    id: str
    """The population. Immutable: set on creation only. Format: uuid."""

GroupMembershipEmbeddedGroupSourceType = Union[
    Literal["GATEWAY"],
    Literal["IDP"],
]
"""The kind of source."""

GroupMembershipType = Union[
    Literal["DIRECT"],
    Literal["INDIRECT"],
]
"""Whether the user is a member of the group itself or of a nested one."""


class _GroupMembershipRequired(TypedDict):
    """What every `GroupMembership` has."""

    id: str
    """The group that the user joins. Format: uuid."""


class GroupMembership(_GroupMembershipRequired, total=False):
    """Group membership data model."""

    _embedded: GroupMembershipEmbedded
    """What was asked for with expand."""
    environment: GroupMembershipEnvironment
    """The environment of the group. Read-only: set by the platform."""
    name: str
    """The name of the group. Read-only: set by the platform."""
    type: GroupMembershipType | str
    """Whether the user is a member of the group itself or of a nested one. Read-only: set by the platform."""


class GroupMembershipEmbedded(TypedDict, total=False):
    """What was asked for with expand."""

    group: GroupMembershipEmbeddedGroup
    """The group."""


class _GroupMembershipEmbeddedGroupRequired(TypedDict):
    """What every `GroupMembershipEmbeddedGroup` has."""

    id: str
    """The unique identifier of the group. Read-only: set by the platform."""
    name: str
    """The name of the group."""


class GroupMembershipEmbeddedGroup(_GroupMembershipEmbeddedGroupRequired, total=False):
    """The group."""

    environment: GroupMembershipEmbeddedGroupEnvironment
    """The environment of the group. Read-only: set by the platform."""
    displayName: str
    """The name that is shown. Read-only: set by the platform."""
    population: GroupMembershipEmbeddedGroupPopulation
    """The population of the group."""
    userFilter: str
    """A SCIM filter: users that match it are members."""
    description: str
    """What the group is for."""
    externalId: str
    """An identifier of the group in another system."""
    customData: dict[str, Any]
    """Anything you want to keep with the group."""
    sourceId: str
    """The gateway or identity provider from which the group comes. Read-only: set by the platform."""
    sourceType: GroupMembershipEmbeddedGroupSourceType | str
    """The kind of source. Read-only: set by the platform."""
    directMemberCounts: GroupMembershipEmbeddedGroupDirectMemberCounts
    """How many direct members the group has. Read-only: set by the platform."""
    totalMemberCounts: GroupMembershipEmbeddedGroupTotalMemberCounts
    """How many members the group has, nested ones included. Read-only: set by the platform."""


class GroupMembershipEmbeddedGroupEnvironment(TypedDict):
    """The environment of the group."""

    id: str
    """The environment. Read-only: set by the platform."""


class GroupMembershipEmbeddedGroupPopulation(TypedDict):
    """The population of the group."""

    id: str
    """The population."""


class GroupMembershipEmbeddedGroupDirectMemberCounts(TypedDict, total=False):
    """How many direct members the group has."""

    users: int
    """How many users. Read-only: set by the platform."""


class GroupMembershipEmbeddedGroupTotalMemberCounts(TypedDict, total=False):
    """How many members the group has, nested ones included."""

    users: int
    """How many users. Read-only: set by the platform."""


class GroupMembershipEnvironment(TypedDict):
    """The environment of the group."""

    id: str
    """The environment. Read-only: set by the platform."""


class _GroupMembershipInputRequired(TypedDict):
    """What every `GroupMembershipInput` has."""

    id: str
    """The group that the user joins. Format: uuid."""


class GroupMembershipInput(_GroupMembershipInputRequired, total=False):
    """Group membership data model.

    What is sent with POST and PUT.
    """

    _embedded: GroupMembershipEmbeddedInput
    """What was asked for with expand."""


class GroupMembershipEmbeddedInput(TypedDict, total=False):
    """What was asked for with expand.

    What is sent with POST and PUT.
    """

    group: GroupMembershipEmbeddedGroupInput
    """The group."""


class _GroupMembershipEmbeddedGroupInputRequired(TypedDict):
    """What every `GroupMembershipEmbeddedGroupInput` has."""

    name: str
    """The name of the group."""


class GroupMembershipEmbeddedGroupInput(_GroupMembershipEmbeddedGroupInputRequired, total=False):
    """The group.

    What is sent with POST and PUT.
    """

    population: GroupMembershipEmbeddedGroupPopulationInput
    """The population of the group."""
    userFilter: str
    """A SCIM filter: users that match it are members."""
    description: str
    """What the group is for."""
    externalId: str
    """An identifier of the group in another system."""
    customData: Mapping[str, Any]
    """Anything you want to keep with the group."""


class GroupMembershipEmbeddedGroupPopulationInput(TypedDict):
    """The population of the group.

    What is sent with POST and PUT.
    """

    id: str
    """The population."""


class _GroupNestingRequired(TypedDict):
    """What every `GroupNesting` has."""

    id: str
    """The group in which this group is nested. Format: uuid."""


class GroupNesting(_GroupNestingRequired, total=False):
    """Group nesting data model."""

    type: str
    """The kind of nesting. Read-only: set by the platform."""


class GroupNestingInput(TypedDict):
    """Group nesting data model.

    What is sent with POST and PUT.
    """

    id: str
    """The group in which this group is nested. Format: uuid."""


class _PopulationRequired(TypedDict):
    """What every `Population` has."""

    id: str
    """The unique identifier of the population. Read-only: set by the platform."""
    name: str
    """The name of the population. Unique in the environment."""


class Population(_PopulationRequired, total=False):
    """Populations data model."""

    alternativeIdentifiers: list[Any]
    """Other identifiers of the population."""
    createdAt: str
    """When the population was created. Read-only: set by the platform."""
    default: bool
    """Whether this is the default population of the environment. There is only one."""
    description: str
    """What the population is for."""
    environment: PopulationEnvironment
    """The environment of the population. Read-only: set by the platform."""
    preferredLanguage: str
    """The language of the population's users."""
    passwordPolicy: PopulationPasswordPolicy
    """The password policy of the population's users. Leave it out of a replacement to take it away."""
    updatedAt: str
    """When the population was last changed. Read-only: set by the platform."""
    userCount: int
    """How many users the population has. Read-only: set by the platform."""
    theme: PopulationTheme
    """The branding theme of the population. Leave it out of a replacement to take it away."""


class PopulationEnvironment(TypedDict):
    """The environment of the population."""

    id: str
    """The environment. Read-only: set by the platform."""


class PopulationPasswordPolicy(TypedDict):
    """The password policy of the population's users. Leave it out of a replacement to take it away."""

    id: str
    """The password policy. Format: uuid."""


class PopulationTheme(TypedDict):
    """The branding theme of the population. Leave it out of a replacement to take it away."""

    id: str
    """The branding theme. Format: uuid."""


class _PopulationInputRequired(TypedDict):
    """What every `PopulationInput` has."""

    name: str
    """The name of the population. Unique in the environment."""


class PopulationInput(_PopulationInputRequired, total=False):
    """Populations data model.

    What is sent with POST and PUT.
    """

    alternativeIdentifiers: list[Any]
    """Other identifiers of the population."""
    default: bool
    """Whether this is the default population of the environment. There is only one."""
    description: str
    """What the population is for."""
    preferredLanguage: str
    """The language of the population's users."""
    passwordPolicy: PopulationPasswordPolicyInput
    """The password policy of the population's users. Leave it out of a replacement to take it away."""
    theme: PopulationThemeInput
    """The branding theme of the population. Leave it out of a replacement to take it away."""


class PopulationPasswordPolicyInput(TypedDict):
    """The password policy of the population's users. Leave it out of a replacement to take it away.

    What is sent with POST and PUT.
    """

    id: str
    """The password policy. Format: uuid."""


class PopulationThemeInput(TypedDict, total=False):
    """The branding theme of the population. Leave it out of a replacement to take it away.

    What is sent with POST and PUT.
    """

    id: str
    """The branding theme. Format: uuid."""

RoleAssignmentScopeType = Union[
    Literal["ORGANIZATION"],
    Literal["ENVIRONMENT"],
    Literal["POPULATION"],
    Literal["APPLICATION"],
]
"""The kind of that resource."""


class _RoleAssignmentRequired(TypedDict):
    """What every `RoleAssignment` has."""

    id: str
    """The unique identifier of the assignment. Read-only: set by the platform."""
    role: RoleAssignmentRole
    """The role."""
    scope: RoleAssignmentScope
    """Where the role applies."""


class RoleAssignment(_RoleAssignmentRequired, total=False):
    """Role assignment data model."""

    environment: RoleAssignmentEnvironment
    """The environment of the assignment. Read-only: set by the platform."""
    gateway: RoleAssignmentGateway
    """The gateway to which the role is assigned. Read-only: set by the platform."""
    group: RoleAssignmentGroup
    """The group to which the role is assigned. Read-only: set by the platform."""
    readOnly: bool
    """Whether the assignment cannot be changed. Read-only: set by the platform."""


class RoleAssignmentEnvironment(TypedDict):
    """The environment of the assignment."""

    id: str
    """The environment. Read-only: set by the platform."""


class RoleAssignmentGateway(TypedDict):
    """The gateway to which the role is assigned."""

    id: str
    """The gateway. Read-only: set by the platform."""


class RoleAssignmentGroup(TypedDict):
    """The group to which the role is assigned."""

    id: str
    """The group. Read-only: set by the platform."""


class RoleAssignmentRole(TypedDict):
    """The role."""

    id: str
    """The role. Format: uuid."""


class RoleAssignmentScope(TypedDict):
    """Where the role applies."""

    id: str
    """The resource in which the role applies. Format: uuid."""
    type: RoleAssignmentScopeType | str
    """The kind of that resource."""


class RoleAssignmentInput(TypedDict):
    """Role assignment data model.

    What is sent with POST and PUT.
    """

    role: RoleAssignmentRoleInput
    """The role."""
    scope: RoleAssignmentScopeInput
    """Where the role applies."""


class RoleAssignmentRoleInput(TypedDict):
    """The role.

    What is sent with POST and PUT.
    """

    id: str
    """The role. Format: uuid."""


class RoleAssignmentScopeInput(TypedDict):
    """Where the role applies.

    What is sent with POST and PUT.
    """

    id: str
    """The resource in which the role applies. Format: uuid."""
    type: RoleAssignmentScopeType | enums.RoleAssignmentScopeType
    """The kind of that resource."""

RoleName = Union[
    Literal["Authorize Gateway Policy Evaluator"],
    Literal["Advanced Identity Cloud Super Admin"],
    Literal["Advanced Identity Cloud Tenant Admin"],
    Literal["Application Owner"],
    Literal["Client Application Developer"],
    Literal["Configuration Read Only"],
    Literal["Custom Roles Admin"],
    Literal["DaVinci Admin Read Only"],
    Literal["DaVinci Admin"],
    Literal["Environment Admin"],
    Literal["Help Desk Admin"],
    Literal["Identity Data Admin"],
    Literal["Identity Data Read Only"],
    Literal["Organization Admin"],
    Literal["PingFederate Administrator"],
    Literal["PingFederate Auditor"],
    Literal["PingFederate Crypto Administrator"],
    Literal["PingFederate Expression Administrator"],
    Literal["PingFederate User Administrator"],
]
"""The name of the role."""


class _RoleRequired(TypedDict):
    """What every `Role` has."""

    id: str
    """The unique identifier of the role. Read-only: set by the platform."""


class Role(_RoleRequired, total=False):
    """Roles data model."""

    applicableTo: list[Any]
    """The scopes in which the role can be assigned. Read-only: set by the platform."""
    description: str
    """What the role is for. Read-only: set by the platform."""
    name: RoleName | str
    """The name of the role."""
    permissions: list[RolePermission]
    """What the role allows. Read-only: set by the platform."""


class _RolePermissionRequired(TypedDict):
    """What every `RolePermission` has."""

    id: str
    """The name of the permission. Read-only: set by the platform."""


class RolePermission(_RolePermissionRequired, total=False):
    """An item."""

    classifier: str
    """The resource that the permission is about. Read-only: set by the platform."""
    description: str
    """What the permission allows. Read-only: set by the platform."""

EnvironmentBillOfMaterialsSolutionType = Union[
    Literal["WORKFORCE"],
    Literal["CUSTOMER"],
    Literal["CIAM_TRIAL"],
    Literal["WF_TRIAL"],
]
"""The solution for which the environment was set up."""

EnvironmentBillOfMaterialsProductType = Union[
    Literal["PING_ONE_MFA"],
    Literal["PING_ONE_DAVINCI"],
    Literal["PING_ONE_ORCHESTRATE"],
    Literal["PING_ONE_RISK"],
    Literal["PING_ONE_FRAUD"],
    Literal["PING_ONE_PROVISIONING"],
    Literal["PING_DATA_SYNC"],
    Literal["PING_DATA_GOVERNANCE"],
    Literal["PING_ONE_FOR_ENTERPRISE"],
    Literal["PING_ID_SDK"],
    Literal["PING_ONE_FOR_SAAS"],
    Literal["PING_ONE_VERIFY"],
    Literal["PING_ONE_CREDENTIALS"],
    Literal["PING_ONE_AUTHORIZE"],
    Literal["PING_ONE_BASE"],
    Literal["PING_FEDERATE"],
    Literal["PING_ACCESS"],
    Literal["PING_DIRECTORY"],
    Literal["PING_AUTHORIZE"],
    Literal["PING_ID"],
    Literal["PING_ONE_ID"],
    Literal["PING_INTELLIGENCE"],
    Literal["PING_CENTRAL"],
]
"""The product."""

EnvironmentRegion = Union[
    Literal["AP"],
    Literal["AU"],
    Literal["CA"],
    Literal["EU"],
    Literal["NA"],
    Literal["SG"],
]
"""The region, set on creation."""

EnvironmentStatus = Union[
    Literal["ACTIVE"],
    Literal["DELETE_PENDING"],
]
"""Whether the environment waits to be deleted."""

EnvironmentType = Union[
    Literal["PRODUCTION"],
    Literal["SANDBOX"],
]
"""Whether the environment is for production."""


class _EnvironmentRequired(TypedDict):
    """What every `Environment` has."""

    id: str
    """The unique identifier of the environment. Read-only: set by the platform."""
    license: EnvironmentLicense
    """The license of the environment."""
    name: str
    """The name of the environment."""
    region: EnvironmentRegion | str
    """The region, set on creation. Immutable: set on creation only."""
    type: EnvironmentType | str
    """Whether the environment is for production."""


class Environment(_EnvironmentRequired, total=False):
    """Environments data model."""

    billOfMaterials: EnvironmentBillOfMaterials
    """The products of the environment."""
    createdAt: str
    """When the environment was created. Read-only: set by the platform."""
    description: str
    """What the environment is for."""
    hardDeletedAllowedAt: str
    """From when the environment can be deleted for good. Read-only: set by the platform. Format: date-time."""
    icon: str
    """The URL of the icon."""
    organization: EnvironmentOrganization
    """The organization of the environment."""
    softDeletedAt: str
    """When the environment was deleted. Read-only: set by the platform. Format: date-time."""
    status: EnvironmentStatus | str
    """Whether the environment waits to be deleted."""
    updatedAt: str
    """When the environment was last changed. Read-only: set by the platform."""


class _EnvironmentBillOfMaterialsRequired(TypedDict):
    """What every `EnvironmentBillOfMaterials` has."""

    products: list[EnvironmentBillOfMaterialsProduct]
    """The products."""


class EnvironmentBillOfMaterials(_EnvironmentBillOfMaterialsRequired, total=False):
    """The products of the environment."""

    solutionType: EnvironmentBillOfMaterialsSolutionType | str
    """The solution for which the environment was set up."""
    createdAt: str
    """When the list was created. Read-only: set by the platform."""
    updatedAt: str
    """When the list was last changed. Read-only: set by the platform."""


class _EnvironmentBillOfMaterialsProductRequired(TypedDict):
    """What every `EnvironmentBillOfMaterialsProduct` has."""

    id: str
    """The unique identifier of the product in the environment. Read-only: set by the platform."""
    type: EnvironmentBillOfMaterialsProductType | str
    """The product."""


class EnvironmentBillOfMaterialsProduct(_EnvironmentBillOfMaterialsProductRequired, total=False):
    """An item."""

    description: str
    """What the product is for. Read-only: set by the platform."""
    console: EnvironmentBillOfMaterialsProductConsole
    """The console of the product."""
    tags: list[Any]
    """Tags of the product."""
    deployment: EnvironmentBillOfMaterialsProductDeployment
    """The deployment of the product."""
    bookmarks: list[EnvironmentBillOfMaterialsProductBookmark]
    """Links that are shown with the product."""


class EnvironmentBillOfMaterialsProductConsole(TypedDict):
    """The console of the product."""

    href: str
    """The URL of the console."""


class EnvironmentBillOfMaterialsProductDeployment(TypedDict):
    """The deployment of the product."""

    id: str
    """The deployment. Read-only: set by the platform."""


class EnvironmentBillOfMaterialsProductBookmark(TypedDict):
    """An item."""

    name: str
    """The name of the link."""
    href: str
    """The URL of the link."""


class EnvironmentLicense(TypedDict):
    """The license of the environment."""

    id: str
    """The license. Format: uuid."""


class EnvironmentOrganization(TypedDict):
    """The organization of the environment."""

    id: str
    """The organization. Format: uuid."""


class _EnvironmentInputRequired(TypedDict):
    """What every `EnvironmentInput` has."""

    license: EnvironmentLicenseInput
    """The license of the environment."""
    name: str
    """The name of the environment."""
    region: EnvironmentRegion | enums.EnvironmentRegion
    """The region, set on creation. Immutable: set on creation only."""
    type: EnvironmentType | enums.EnvironmentType
    """Whether the environment is for production."""


class EnvironmentInput(_EnvironmentInputRequired, total=False):
    """Environments data model.

    What is sent with POST and PUT.
    """

    billOfMaterials: EnvironmentBillOfMaterialsInput
    """The products of the environment."""
    description: str
    """What the environment is for."""
    icon: str
    """The URL of the icon."""
    organization: EnvironmentOrganizationInput
    """The organization of the environment."""
    status: EnvironmentStatus | enums.EnvironmentStatus
    """Whether the environment waits to be deleted."""


class _EnvironmentBillOfMaterialsInputRequired(TypedDict):
    """What every `EnvironmentBillOfMaterialsInput` has."""

    products: list[EnvironmentBillOfMaterialsProductInput]
    """The products."""


class EnvironmentBillOfMaterialsInput(_EnvironmentBillOfMaterialsInputRequired, total=False):
    """The products of the environment.

    What is sent with POST and PUT.
    """

    solutionType: EnvironmentBillOfMaterialsSolutionType | enums.EnvironmentBillOfMaterialsSolutionType
    """The solution for which the environment was set up."""


class _EnvironmentBillOfMaterialsProductInputRequired(TypedDict):
    """What every `EnvironmentBillOfMaterialsProductInput` has."""

    type: EnvironmentBillOfMaterialsProductType | enums.EnvironmentBillOfMaterialsProductType
    """The product."""


class EnvironmentBillOfMaterialsProductInput(_EnvironmentBillOfMaterialsProductInputRequired, total=False):
    """An item.

    What is sent with POST and PUT.
    """

    console: EnvironmentBillOfMaterialsProductConsoleInput
    """The console of the product."""
    tags: list[Any]
    """Tags of the product."""
    bookmarks: list[EnvironmentBillOfMaterialsProductBookmarkInput]
    """Links that are shown with the product."""


class EnvironmentBillOfMaterialsProductConsoleInput(TypedDict):
    """The console of the product.

    What is sent with POST and PUT.
    """

    href: str
    """The URL of the console."""


class EnvironmentBillOfMaterialsProductBookmarkInput(TypedDict):
    """An item.

    What is sent with POST and PUT.
    """

    name: str
    """The name of the link."""
    href: str
    """The URL of the link."""


class EnvironmentLicenseInput(TypedDict):
    """The license of the environment.

    What is sent with POST and PUT.
    """

    id: str
    """The license. Format: uuid."""


class EnvironmentOrganizationInput(TypedDict, total=False):
    """The organization of the environment.

    What is sent with POST and PUT.
    """

    id: str
    """The organization. Format: uuid."""


class _PasswordPolicyRequired(TypedDict):
    """What every `PasswordPolicy` has."""

    excludesCommonlyUsed: bool
    """Whether commonly used passwords are refused."""
    excludesProfileData: bool
    """Whether passwords that repeat the user's profile are refused."""
    id: str
    """The unique identifier of the policy. Read-only: set by the platform."""
    name: str
    """The name of the policy."""
    notSimilarToCurrent: bool
    """Whether passwords similar to the current one are refused."""


class PasswordPolicy(_PasswordPolicyRequired, total=False):
    """Password policies data model."""

    alphabetSequenceRule: PasswordPolicyAlphabetSequenceRule
    """Refuses runs of the alphabet such as abc."""
    createdAt: str
    """When the policy was created. Read-only: set by the platform."""
    default: bool
    """Whether this is the default policy of the environment."""
    description: str
    """What the policy is for."""
    environment: PasswordPolicyEnvironment
    """The environment of the policy. Read-only: set by the platform."""
    history: PasswordPolicyHistory
    """Refuses passwords that were used before."""
    length: PasswordPolicyLength
    """How long a password has to be."""
    lockout: PasswordPolicyLockout
    """Locks the user out after failed attempts."""
    maxAgeDays: int
    """How long a password may be used. At least 1. Unit: days."""
    maxRepeatedCharacters: int
    """How often a character may be repeated in a row."""
    minAgeDays: int
    """How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than
    `maxAgeDays`.
    """
    minCharacters: PasswordPolicyMinCharacters
    """How many characters of each class a password needs."""
    minComplexity: int
    """How complex a password has to be."""
    minUniqueCharacters: int
    """How many different characters a password needs."""
    numberSequenceRule: PasswordPolicyNumberSequenceRule
    """Refuses runs of digits such as 123."""
    shiftedNumberRowSequenceRule: PasswordPolicyShiftedNumberRowSequenceRule
    """Refuses runs of the shifted number row such as !@#."""
    populationCount: int
    """How many populations use the policy. Read-only: set by the platform."""
    updatedAt: str
    """When the policy was last changed. Read-only: set by the platform."""
    qwertySequenceRule: PasswordPolicyQwertySequenceRule
    """Refuses runs of the keyboard such as qwe."""


class PasswordPolicyAlphabetSequenceRule(TypedDict, total=False):
    """Refuses runs of the alphabet such as abc."""

    maxLength: int
    """The longest run that is allowed. At least 2. At most 3."""


class PasswordPolicyEnvironment(TypedDict):
    """The environment of the policy."""

    id: str
    """The environment. Read-only: set by the platform."""


class PasswordPolicyHistory(TypedDict, total=False):
    """Refuses passwords that were used before."""

    count: int
    """How many earlier passwords are remembered. At least 1."""
    retentionDays: int
    """How long they are remembered. At least 1. Unit: days."""


class PasswordPolicyLength(TypedDict, total=False):
    """How long a password has to be."""

    max: int
    """The longest password that is allowed. Default: `255`."""
    min: int
    """The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than
    `max`.
    """


class PasswordPolicyLockout(TypedDict, total=False):
    """Locks the user out after failed attempts."""

    durationSeconds: int
    """How long the user is locked out. At least 1. Unit: seconds."""
    failureCount: int
    """How many failed attempts lead to it. At least 1."""


PasswordPolicyMinCharacters = TypedDict(
    "PasswordPolicyMinCharacters",
    {
        # How many capital letters.
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ": "int",
        # How many small letters.
        "abcdefghijklmnopqrstuvwxyz": "int",
        # How many digits.
        "0123456789": "int",
        # How many special characters.
        "~!@#$%^&*()-_=+[]{}|;:,.<>/?": "int",
    },
    total=False,
)
"""How many characters of each class a password needs."""


class PasswordPolicyNumberSequenceRule(TypedDict, total=False):
    """Refuses runs of digits such as 123."""

    maxLength: int
    """The longest run that is allowed. At least 2. At most 3."""


class PasswordPolicyShiftedNumberRowSequenceRule(TypedDict, total=False):
    """Refuses runs of the shifted number row such as !@#."""

    maxLength: int
    """The longest run that is allowed. At least 3. At most 3."""


class PasswordPolicyQwertySequenceRule(TypedDict, total=False):
    """Refuses runs of the keyboard such as qwe."""

    maxLength: int
    """The longest run that is allowed. At least 3. At most 3."""


class _PasswordPolicyInputRequired(TypedDict):
    """What every `PasswordPolicyInput` has."""

    excludesCommonlyUsed: bool
    """Whether commonly used passwords are refused."""
    excludesProfileData: bool
    """Whether passwords that repeat the user's profile are refused."""
    name: str
    """The name of the policy."""
    notSimilarToCurrent: bool
    """Whether passwords similar to the current one are refused."""


class PasswordPolicyInput(_PasswordPolicyInputRequired, total=False):
    """Password policies data model.

    What is sent with POST and PUT.
    """

    alphabetSequenceRule: PasswordPolicyAlphabetSequenceRuleInput
    """Refuses runs of the alphabet such as abc."""
    default: bool
    """Whether this is the default policy of the environment."""
    description: str
    """What the policy is for."""
    history: PasswordPolicyHistoryInput
    """Refuses passwords that were used before."""
    length: PasswordPolicyLengthInput
    """How long a password has to be."""
    lockout: PasswordPolicyLockoutInput
    """Locks the user out after failed attempts."""
    maxAgeDays: int
    """How long a password may be used. At least 1. Unit: days."""
    maxRepeatedCharacters: int
    """How often a character may be repeated in a row."""
    minAgeDays: int
    """How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than
    `maxAgeDays`.
    """
    minCharacters: PasswordPolicyMinCharactersInput
    """How many characters of each class a password needs."""
    minComplexity: int
    """How complex a password has to be."""
    minUniqueCharacters: int
    """How many different characters a password needs."""
    numberSequenceRule: PasswordPolicyNumberSequenceRuleInput
    """Refuses runs of digits such as 123."""
    shiftedNumberRowSequenceRule: PasswordPolicyShiftedNumberRowSequenceRuleInput
    """Refuses runs of the shifted number row such as !@#."""
    qwertySequenceRule: PasswordPolicyQwertySequenceRuleInput
    """Refuses runs of the keyboard such as qwe."""


class PasswordPolicyAlphabetSequenceRuleInput(TypedDict, total=False):
    """Refuses runs of the alphabet such as abc.

    What is sent with POST and PUT.
    """

    maxLength: int
    """The longest run that is allowed. At least 2. At most 3."""


class PasswordPolicyHistoryInput(TypedDict, total=False):
    """Refuses passwords that were used before.

    What is sent with POST and PUT.
    """

    count: int
    """How many earlier passwords are remembered. At least 1."""
    retentionDays: int
    """How long they are remembered. At least 1. Unit: days."""


class PasswordPolicyLengthInput(TypedDict, total=False):
    """How long a password has to be.

    What is sent with POST and PUT.
    """

    max: int
    """The longest password that is allowed. Default: `255`."""
    min: int
    """The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than
    `max`.
    """


class PasswordPolicyLockoutInput(TypedDict, total=False):
    """Locks the user out after failed attempts.

    What is sent with POST and PUT.
    """

    durationSeconds: int
    """How long the user is locked out. At least 1. Unit: seconds."""
    failureCount: int
    """How many failed attempts lead to it. At least 1."""


PasswordPolicyMinCharactersInput = TypedDict(
    "PasswordPolicyMinCharactersInput",
    {
        # How many capital letters.
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ": "int",
        # How many small letters.
        "abcdefghijklmnopqrstuvwxyz": "int",
        # How many digits.
        "0123456789": "int",
        # How many special characters.
        "~!@#$%^&*()-_=+[]{}|;:,.<>/?": "int",
    },
    total=False,
)
"""How many characters of each class a password needs."""


class PasswordPolicyNumberSequenceRuleInput(TypedDict, total=False):
    """Refuses runs of digits such as 123.

    What is sent with POST and PUT.
    """

    maxLength: int
    """The longest run that is allowed. At least 2. At most 3."""


class PasswordPolicyShiftedNumberRowSequenceRuleInput(TypedDict, total=False):
    """Refuses runs of the shifted number row such as !@#.

    What is sent with POST and PUT.
    """

    maxLength: int
    """The longest run that is allowed. At least 3. At most 3."""


class PasswordPolicyQwertySequenceRuleInput(TypedDict, total=False):
    """Refuses runs of the keyboard such as qwe.

    What is sent with POST and PUT.
    """

    maxLength: int
    """The longest run that is allowed. At least 3. At most 3."""


class _SignOnPolicyRequired(TypedDict):
    """What every `SignOnPolicy` has."""

    id: str
    """The unique identifier of the policy. Read-only: set by the platform."""
    name: str
    """The name of the policy."""


class SignOnPolicy(_SignOnPolicyRequired, total=False):
    """Sign-on policies data model."""

    createdAt: str
    """When the policy was created. Read-only: set by the platform."""
    default: bool
    """Whether this is the default policy of the environment. Default: `false`."""
    description: str
    """What the policy is for."""
    environment: SignOnPolicyEnvironment
    """The environment of the policy. Read-only: set by the platform."""
    updatedAt: str
    """When the policy was last changed. Read-only: set by the platform."""


class SignOnPolicyEnvironment(TypedDict):
    """The environment of the policy."""

    id: str
    """The environment. Read-only: set by the platform."""


class _SignOnPolicyInputRequired(TypedDict):
    """What every `SignOnPolicyInput` has."""

    name: str
    """The name of the policy."""


class SignOnPolicyInput(_SignOnPolicyInputRequired, total=False):
    """Sign-on policies data model.

    What is sent with POST and PUT.
    """

    default: bool
    """Whether this is the default policy of the environment. Default: `false`."""
    description: str
    """What the policy is for."""

ResourceIntrospectionAuthenticationMethod = Union[
    Literal["NONE"],
    Literal["CLIENT_SECRET_BASIC"],
    Literal["CLIENT_SECRET_POST"],
]
"""How a client authenticates when it introspects a token."""

ResourceType = Union[
    Literal["OPENID_CONNECT"],
    Literal["PINGONE_API"],
    Literal["CUSTOM"],
]
"""The type of the resource. Only CUSTOM can be created."""


class _ResourceRequired(TypedDict):
    """What every `Resource` has."""

    id: str
    """The unique identifier of the resource. Read-only: set by the platform."""
    name: str
    """The name of the resource. Unique in the environment."""


class Resource(_ResourceRequired, total=False):
    """Resources data model."""

    accessTokenValiditySeconds: int
    """How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds."""
    applicationPermissionsSettings: ResourceApplicationPermissionsSettings
    """How application permissions get into the access token."""
    audience: str
    """The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left
    out, the name of the resource.
    """
    clientId: str
    """The client ID with which tokens are introspected. At least 8 characters."""
    clientSecret: str
    """The client secret with which tokens are introspected. Read-only: set by the platform. Secret. At least 8
    characters. Format: password.
    """
    createdAt: str
    """When the resource was created. Read-only: set by the platform. Format: date-time."""
    description: str
    """What the resource is for."""
    environment: ResourceEnvironment
    """The environment of the resource. Read-only: set by the platform."""
    resource: ResourceResource
    """The resource itself. Read-only: set by the platform."""
    introspectEndpointAuthMethod: ResourceIntrospectionAuthenticationMethod | str
    """How a client authenticates when it introspects a token."""
    type: ResourceType | str
    """The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created."""
    updatedAt: str
    """When the resource was last changed. Read-only: set by the platform. Format: date-time."""


class ResourceApplicationPermissionsSettings(TypedDict, total=False):
    """How application permissions get into the access token."""

    claimEnabled: bool
    """Whether the access token carries the permissions."""


class ResourceEnvironment(TypedDict):
    """The environment of the resource."""

    id: str
    """The environment. Read-only: set by the platform."""


class ResourceResource(TypedDict):
    """The resource itself."""

    id: str
    """The resource. Read-only: set by the platform."""


class _ResourceInputRequired(TypedDict):
    """What every `ResourceInput` has."""

    name: str
    """The name of the resource. Unique in the environment."""


class ResourceInput(_ResourceInputRequired, total=False):
    """Resources data model.

    What is sent with POST and PUT.
    """

    accessTokenValiditySeconds: int
    """How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds."""
    applicationPermissionsSettings: ResourceApplicationPermissionsSettingsInput
    """How application permissions get into the access token."""
    audience: str
    """The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left
    out, the name of the resource.
    """
    clientId: str
    """The client ID with which tokens are introspected. At least 8 characters."""
    description: str
    """What the resource is for."""
    introspectEndpointAuthMethod: ResourceIntrospectionAuthenticationMethod | enums.ResourceIntrospectionAuthenticationMethod
    """How a client authenticates when it introspects a token."""
    type: ResourceType | enums.ResourceType
    """The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created."""


class ResourceApplicationPermissionsSettingsInput(TypedDict, total=False):
    """How application permissions get into the access token.

    What is sent with POST and PUT.
    """

    claimEnabled: bool
    """Whether the access token carries the permissions."""
