// Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

import type { JsonObject, JsonValue } from "../json.js";

/**
 * Policy decision service data model.
 *
 * - At most 30 decision endpoints in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface DecisionEndpoint {
  /** Another, fixed identifier under which the endpoint can be found. */
  alternateId?: string;
  /** Holds `id`, `href`, `title`, `type`. */
  authorizationVersion?: DecisionEndpointAuthorizationVersion;
  /** What the decision endpoint is for. */
  description?: string;
  /** The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the platform: documented create requests leave it out. */
  id?: string;
  /** The name of the decision endpoint. At most 256 characters. */
  name?: string;
  /** When true, only clients owned by PingOne may change the endpoint. */
  owned?: boolean;
  /** The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out, the policy editor service decides on a suitable default. */
  policyId?: string;
  /** Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`. */
  recentDecisionsEnabled?: boolean;
  /** Holds `href`, `title`, `type`. */
  recentDecisions?: DecisionEndpointRecentDecisions;
  /** Whether a limited history of recent decision requests and responses is kept. */
  recordRecentRequests?: boolean;
  /**
   * Where the decision endpoint comes from.
   *
   * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
   */
  provenance?: string;
}

/** Holds `id`, `href`, `title`, `type`. */
export interface DecisionEndpointAuthorizationVersion {
  /** The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is left out, the latest policy version of the policy editor service is always used. */
  id?: string;
  /** The URL of the authorization version. */
  href?: string;
  /** The title of the authorization version. */
  title?: string;
  /** The content type of the authorization version. */
  type?: string;
}

/** Holds `href`, `title`, `type`. */
export interface DecisionEndpointRecentDecisions {
  /** The URL of the recent decisions. */
  href?: string;
  /** The title of the recent decisions. */
  title?: string;
  /** The content type of the recent decisions. */
  type?: string;
}

/**
 * Policy decision service data model.
 *
 * What POST and PUT send.
 *
 * - At most 30 decision endpoints in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface DecisionEndpointInput {
  /** Another, fixed identifier under which the endpoint can be found. */
  alternateId?: string | null | undefined;
  /** Holds `id`, `href`, `title`, `type`. */
  authorizationVersion?: DecisionEndpointAuthorizationVersionInput | null | undefined;
  /** What the decision endpoint is for. */
  description: string;
  /** The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the platform: documented create requests leave it out. */
  id?: string | null | undefined;
  /** The name of the decision endpoint. At most 256 characters. */
  name: string;
  /** When true, only clients owned by PingOne may change the endpoint. */
  owned?: boolean | null | undefined;
  /** The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out, the policy editor service decides on a suitable default. */
  policyId?: string | null | undefined;
  /** Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`. */
  recentDecisionsEnabled?: boolean | null | undefined;
  /** Holds `href`, `title`, `type`. */
  recentDecisions?: DecisionEndpointRecentDecisionsInput | null | undefined;
  /** Whether a limited history of recent decision requests and responses is kept. */
  recordRecentRequests: boolean;
  /**
   * Where the decision endpoint comes from.
   *
   * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
   */
  provenance?: string | null | undefined;
}

/**
 * Holds `id`, `href`, `title`, `type`.
 *
 * What POST and PUT send.
 */
export interface DecisionEndpointAuthorizationVersionInput {
  /** The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is left out, the latest policy version of the policy editor service is always used. */
  id?: string | null | undefined;
  /** The URL of the authorization version. */
  href?: string | null | undefined;
  /** The title of the authorization version. */
  title?: string | null | undefined;
  /** The content type of the authorization version. */
  type?: string | null | undefined;
}

/**
 * Holds `href`, `title`, `type`.
 *
 * What POST and PUT send.
 */
export interface DecisionEndpointRecentDecisionsInput {
  /** The URL of the recent decisions. */
  href?: string | null | undefined;
  /** The title of the recent decisions. */
  title?: string | null | undefined;
  /** The content type of the recent decisions. */
  type?: string | null | undefined;
}

/**
 * Policy decision evaluation request data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface DecisionEvaluationRequestInput {
  /** The parameters that the policy needs, by attribute name. Every value should be text. Every value should be text. */
  parameters: object;
  /** Holds `user`, `environment`. */
  userContext?: DecisionEvaluationRequestUserContextInput | null | undefined;
}

/**
 * Holds `user`, `environment`.
 *
 * What POST and PUT send.
 */
export interface DecisionEvaluationRequestUserContextInput {
  /** Holds `id`. */
  user?: DecisionEvaluationRequestUserContextUserInput | null | undefined;
  /** Holds `id`. */
  environment?: DecisionEvaluationRequestUserContextEnvironmentInput | null | undefined;
}

/**
 * Holds `id`.
 *
 * What POST and PUT send.
 */
export interface DecisionEvaluationRequestUserContextUserInput {
  /** The user about whom the decision is made. */
  id?: string | null | undefined;
}

/**
 * Holds `id`.
 *
 * What POST and PUT send.
 */
export interface DecisionEvaluationRequestUserContextEnvironmentInput {
  /**
   * The environment of the user.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html | vendor documentation}
   */
  id?: string | null | undefined;
}

/**
 * Bulk policy decision evaluation request data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md | vendor documentation}
 */
export interface BulkDecisionEvaluationRequestInput {
  /** The decision requests, at most 20. At most 20 items. */
  decisionRequests: readonly DecisionEvaluationRequestInput[];
  /** Parameters for every request; a request's own value goes before. Every value should be text. */
  parameters?: object | null | undefined;
  /** Holds `user`. */
  userContext?: BulkDecisionEvaluationRequestUserContextInput | null | undefined;
}

/**
 * Holds `user`.
 *
 * What POST and PUT send.
 */
export interface BulkDecisionEvaluationRequestUserContextInput {
  /** Holds `id`. */
  user?: BulkDecisionEvaluationRequestUserContextUserInput | null | undefined;
}

/**
 * Holds `id`.
 *
 * What POST and PUT send.
 */
export interface BulkDecisionEvaluationRequestUserContextUserInput {
  /** The user about whom the decisions are made. */
  id?: string | null | undefined;
}

/**
 * Policy decision evaluation response data model.
 *
 * - A response whose properties are all marked Mutable: treat it as output.
 * - Related links: profile, authorizationVersion.href, authorizationVersion.profile, policy.href, policy.profile, statements.href, statements.profile.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface DecisionEvaluationResponse {
  /** Holds `id`. */
  authorizationVersion?: DecisionEvaluationResponseAuthorizationVersion;
  /** The unique identifier of the evaluation. */
  id?: string;
  /** The correlation ID of the evaluation. */
  correlationId?: string;
  /** The decision. */
  decision?: DecisionEvaluationResponseDecision;
  /** How long the evaluation took. Unit: microseconds. */
  elapsedMicroseconds?: number;
  /** Holds `code`, `message`. */
  status?: DecisionEvaluationResponseStatus;
  /** Holds `id`, `name`, `code`, `payload`. */
  statements?: DecisionEvaluationResponseStatement[];
  /** When the evaluation took place. */
  timestamp?: string;
}

/** Holds `id`. */
export interface DecisionEvaluationResponseAuthorizationVersion {
  /** The authorization version that was evaluated. When it is left out, the endpoint uses the latest policy version. */
  id?: string;
}

/** Holds `code`, `message`. */
export interface DecisionEvaluationResponseStatus {
  /** How the evaluation went. */
  code?: DecisionEvaluationResponseStatusCode;
  /** What went wrong. */
  message?: string;
}

/** An item. */
export interface DecisionEvaluationResponseStatement {
  /** The unique identifier of the statement. */
  id?: string;
  /** The name of the statement. */
  name?: string;
  /** The code of the statement. Note: typed UUID in the reference, although its only option is the text ANSWER. */
  code?: DecisionEvaluationResponseStatementCode;
  /** The payload of the statement. */
  payload?: JsonObject;
}

/**
 * The decision.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type DecisionEvaluationResponseDecision = "PERMIT" | "DENY" | "NOT_APPLICABLE" | "INDETERMINATE" | (string & {});

/**
 * How the evaluation went.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type DecisionEvaluationResponseStatusCode = "OKAY" | "MISSING_ATTRIBUTE" | "TYPE_CONVERSION_ERROR" | "PROCESSING_ERROR" | "TIMEOUT" | (string & {});

/**
 * The code of the statement.
 *
 * Usually one of these.
 */
export type DecisionEvaluationResponseStatementCode = "ANSWER" | (string & {});

/**
 * Bulk evaluation response (no data model published).
 *
 * Source: observed by third parties.
 */
export interface BulkDecisionEvaluationResponse {
  /** The correlation ID of the evaluation. Read-only: set by the platform. */
  correlationId?: string;
  /** Holds `requested`, `errors`, `successful`. */
  summary?: BulkDecisionEvaluationResponseSummary;
  /** The decisions. Read-only: set by the platform. */
  responses?: BulkDecisionEvaluationResponseResponse[];
}

/** Holds `requested`, `errors`, `successful`. */
export interface BulkDecisionEvaluationResponseSummary {
  /** How many decisions were asked for. Read-only: set by the platform. */
  requested?: number;
  /** How many of them failed. Read-only: set by the platform. */
  errors?: number;
  /** How many of them succeeded. Read-only: set by the platform. */
  successful?: number;
}

/** An item. */
export interface BulkDecisionEvaluationResponseResponse {
  /** The unique identifier of the evaluation. Read-only: set by the platform. */
  id?: string;
  /** The decision. Read-only: set by the platform. */
  decision?: string;
  /** How long the evaluation took. Read-only: set by the platform. Unit: microseconds. */
  elapsedMicroseconds?: number;
  /** The statements of the decision. Read-only: set by the platform. */
  statements?: JsonValue[];
}

/**
 * DECISION_ENDPOINT.DECISION_REQUEST_EVALUATED audit event keys.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface DecisionEvent {
  /** The name of the endpoint against which the request was evaluated. Read-only: set by the platform. */
  enm?: string;
  /** The ID of the endpoint against which the request was evaluated. Read-only: set by the platform. */
  eid?: string;
  /** The ID of the policy that was deployed to the endpoint at that time. Read-only: set by the platform. */
  pid?: string;
  /** The ID of the version that was deployed to the endpoint at that time. Read-only: set by the platform. */
  ver?: string;
  /** The overall decision. Read-only: set by the platform. */
  dec?: string;
  /** The decisions of the individual policies and rules that contributed to the overall decision. Read-only: set by the platform. */
  sce?: DecisionEventSce;
  /** How long the evaluation took. Read-only: set by the platform. Unit: microseconds. */
  exe?: number;
  /** The services that were invoked by the evaluation. Read-only: set by the platform. */
  svc?: DecisionEventSvc[];
}

/** The decisions of the individual policies and rules that contributed to the overall decision. */
export interface DecisionEventSce {
  /** The IDs of the policies and rules that produced PERMIT. Read-only: set by the platform. */
  P?: JsonValue[];
  /** The IDs of the policies and rules that produced DENY. Read-only: set by the platform. */
  D?: JsonValue[];
  /** The IDs of the policies and rules that produced INDETERMINATE. Read-only: set by the platform. */
  I?: JsonValue[];
}

/** An item. */
export interface DecisionEventSvc {
  /** The name of the service. Read-only: set by the platform. */
  n?: string;
  /** The value of the service. Read-only: set by the platform. */
  v?: JsonValue;
}

/**
 * API service data model.
 *
 * - authorizationServer.type and directory.type must be equal.
 * - With PINGONE_SSO there is no externalOAuthServer; with EXTERNAL there is no resource.
 * - An omitted directory counts as PINGONE_SSO, so EXTERNAL has to send it.
 * - At most 25 API services in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApiService {
  /** Holds `custom`. */
  accessControl?: ApiServiceAccessControl;
  /** The authorization server that issues the access tokens for the APIs. */
  authorizationServer?: ApiServiceAuthorizationServer;
  /** The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing slash. */
  baseUrls?: string[];
  /** The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO. Required when `authorizationServer.type` is `EXTERNAL`. */
  directory?: ApiServiceDirectory;
  /** The unique identifier of the API service. */
  id?: string;
  /** The name of the API service. At least 1 character. Unique among all API services. */
  name?: string;
  /** Holds `id`. */
  policy?: ApiServicePolicy;
}

/** Holds `custom`. */
export interface ApiServiceAccessControl {
  /** Whether a custom policy is used instead of the group and scope requirements. */
  custom?: ApiServiceAccessControlCustom;
}

/** Whether a custom policy is used instead of the group and scope requirements. */
export interface ApiServiceAccessControlCustom {
  /** When true, a custom policy is used. Default: `false`. */
  enabled?: boolean;
}

/** The authorization server that issues the access tokens for the APIs. */
export interface ApiServiceAuthorizationServer {
  /** The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`. */
  externalOAuthServer?: ApiServiceAuthorizationServerExternalOAuthServer;
  /** The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO. Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is `EXTERNAL`. */
  resource?: ApiServiceAuthorizationServerResource;
  /** Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`. */
  type?: ApiServiceAuthorizationServerType;
}

/** The external OAuth 2 authorization server. Only for the type EXTERNAL. */
export interface ApiServiceAuthorizationServerExternalOAuthServer {
  /** The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters. */
  audience?: string;
  /** The external OAuth server. */
  id?: string;
}

/** The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO. */
export interface ApiServiceAuthorizationServerResource {
  /** A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM. */
  id?: string;
}

/** The user directory for which access tokens are issued. */
export interface ApiServiceDirectory {
  /** Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must equal `authorizationServer.type`. */
  type?: ApiServiceDirectoryType;
}

/** Holds `id`. */
export interface ApiServicePolicy {
  /** The root policy. Read-only: set by the platform. */
  id?: string;
}

/**
 * API service data model.
 *
 * What POST and PUT send.
 *
 * - authorizationServer.type and directory.type must be equal.
 * - With PINGONE_SSO there is no externalOAuthServer; with EXTERNAL there is no resource.
 * - An omitted directory counts as PINGONE_SSO, so EXTERNAL has to send it.
 * - At most 25 API services in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApiServiceInput {
  /** Holds `custom`. */
  accessControl?: ApiServiceAccessControlInput | null | undefined;
  /** The authorization server that issues the access tokens for the APIs. */
  authorizationServer: ApiServiceAuthorizationServerInput;
  /** The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing slash. */
  baseUrls: readonly string[];
  /** The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO. Required when `authorizationServer.type` is `EXTERNAL`. */
  directory?: ApiServiceDirectoryInput | null | undefined;
  /** The unique identifier of the API service. */
  id?: string | null | undefined;
  /** The name of the API service. At least 1 character. Unique among all API services. */
  name: string;
}

/**
 * Holds `custom`.
 *
 * What POST and PUT send.
 */
export interface ApiServiceAccessControlInput {
  /** Whether a custom policy is used instead of the group and scope requirements. */
  custom?: ApiServiceAccessControlCustomInput | null | undefined;
}

/**
 * Whether a custom policy is used instead of the group and scope requirements.
 *
 * What POST and PUT send.
 */
export interface ApiServiceAccessControlCustomInput {
  /** When true, a custom policy is used. Default: `false`. */
  enabled?: boolean | null | undefined;
}

/**
 * The authorization server that issues the access tokens for the APIs.
 *
 * What POST and PUT send.
 */
export interface ApiServiceAuthorizationServerInput {
  /** The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`. */
  externalOAuthServer?: ApiServiceAuthorizationServerExternalOAuthServerInput | null | undefined;
  /** The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO. Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is `EXTERNAL`. */
  resource?: ApiServiceAuthorizationServerResourceInput | null | undefined;
  /** Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`. */
  type?: ApiServiceAuthorizationServerType | null | undefined;
}

/**
 * The external OAuth 2 authorization server. Only for the type EXTERNAL.
 *
 * What POST and PUT send.
 */
export interface ApiServiceAuthorizationServerExternalOAuthServerInput {
  /** The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters. */
  audience: string;
  /** The external OAuth server. */
  id: string;
}

/**
 * The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
 *
 * What POST and PUT send.
 */
export interface ApiServiceAuthorizationServerResourceInput {
  /** A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM. */
  id: string;
}

/**
 * The user directory for which access tokens are issued.
 *
 * What POST and PUT send.
 */
export interface ApiServiceDirectoryInput {
  /** Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must equal `authorizationServer.type`. */
  type: ApiServiceDirectoryType;
}

/**
 * Which kind of server issues the access tokens. Must equal the type of the directory.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceAuthorizationServerType = "PINGONE_SSO" | "EXTERNAL" | (string & {});

/**
 * Which kind of directory it is. Must equal the type of the authorization server.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceDirectoryType = "PINGONE_SSO" | "EXTERNAL" | (string & {});

/**
 * API service operations data model.
 *
 * - The same pattern may stand in several operations, but only once in one.
 * - In a PARAMETER pattern `*` takes any characters but a slash, `**` takes the rest of the path, `{name}` takes a segment, and a backslash makes `{`, `}`, `\` and `*` literal.
 * - At most 25 operations in an API service.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApiServiceOperation {
  /** The unique identifier of the operation, made on creation. Read-only: set by the platform. */
  id?: string;
  /** The name of the operation. At least 1 character. */
  name?: string;
  /** Who may call the operation. */
  accessControl?: ApiServiceOperationAccessControl;
  /** The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No two equal items. Null means: every method. */
  methods?: string[] | null;
  /** The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`. */
  paths?: ApiServiceOperationPath[];
  /** Holds `id`. */
  policy?: ApiServiceOperationPolicy;
}

/** Who may call the operation. */
export interface ApiServiceOperationAccessControl {
  /** How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of `acrs`, `maxAge`. */
  authentication?: ApiServiceOperationAccessControlAuthentication;
  /** The groups that may call the operation. */
  group?: ApiServiceOperationAccessControlGroup;
  /** The application permission that the user needs. */
  permission?: ApiServiceOperationAccessControlPermission;
  /** The scopes that the client needs. */
  scope?: ApiServiceOperationAccessControlScope;
  /**
   * Whether a custom policy is used instead of the group and scope requirements.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | vendor documentation}
   */
  custom?: ApiServiceOperationAccessControlCustom;
}

/** How the user must have signed on: an authentication policy, a maximum age, or both. */
export interface ApiServiceOperationAccessControlAuthentication {
  /** The authentication policies; currently at most one. At most 1 item. */
  acrs?: ApiServiceOperationAccessControlAuthenticationAcr[];
  /** How long ago the user may have signed on. A whole number. More than 0. Unit: seconds. */
  maxAge?: number;
}

/** An authentication policy. */
export interface ApiServiceOperationAccessControlAuthenticationAcr {
  /** The authentication policy. Format: uuid. */
  id?: string;
  /** PINGONE for a sign-on policy, DAVINCI for a flow policy. */
  type?: ApiServiceOperationAccessControlAuthenticationAcrType;
}

/** The groups that may call the operation. */
export interface ApiServiceOperationAccessControlGroup {
  /** The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to groups that exist when the operation is written; a deleted group stays listed. */
  groups?: ApiServiceOperationAccessControlGroupGroup[];
}

/** A group. */
export interface ApiServiceOperationAccessControlGroupGroup {
  /** The group. Format: uuid. */
  id?: string;
}

/** The application permission that the user needs. */
export interface ApiServiceOperationAccessControlPermission {
  /** The application permission. Format: uuid. Refers to an application permission. */
  id?: string;
}

/** The scopes that the client needs. */
export interface ApiServiceOperationAccessControlScope {
  /** Whether the client needs ALL of the scopes or ANY of them. */
  matchType?: ApiServiceOperationAccessControlScopeMatchType;
  /** The scopes. */
  scopes?: ApiServiceOperationAccessControlScopeScope[];
}

/** A scope. */
export interface ApiServiceOperationAccessControlScopeScope {
  /** The scope. Format: uuid. */
  id?: string;
}

/** Whether a custom policy is used instead of the group and scope requirements. */
export interface ApiServiceOperationAccessControlCustom {
  /**
   * When true, a custom policy is used.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | vendor documentation}
   */
  enabled?: boolean;
}

/** A path of the operation. */
export interface ApiServiceOperationPath {
  /** What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format: path-pattern. */
  pattern?: string;
  /** EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}. */
  type?: ApiServiceOperationPathType;
}

/** Holds `id`. */
export interface ApiServiceOperationPolicy {
  /** The root policy. Read-only: set by the platform. */
  id?: string;
}

/**
 * API service operations data model.
 *
 * What POST and PUT send.
 *
 * - The same pattern may stand in several operations, but only once in one.
 * - In a PARAMETER pattern `*` takes any characters but a slash, `**` takes the rest of the path, `{name}` takes a segment, and a backslash makes `{`, `}`, `\` and `*` literal.
 * - At most 25 operations in an API service.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApiServiceOperationInput {
  /** The name of the operation. At least 1 character. */
  name: string;
  /** Who may call the operation. */
  accessControl?: ApiServiceOperationAccessControlInput | null | undefined;
  /** The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No two equal items. Null means: every method. */
  methods?: readonly string[] | null | undefined;
  /** The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`. */
  paths: readonly ApiServiceOperationPathInput[];
}

/**
 * Who may call the operation.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlInput {
  /** How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of `acrs`, `maxAge`. */
  authentication?: ApiServiceOperationAccessControlAuthenticationInput | null | undefined;
  /** The groups that may call the operation. */
  group?: ApiServiceOperationAccessControlGroupInput | null | undefined;
  /** The application permission that the user needs. */
  permission?: ApiServiceOperationAccessControlPermissionInput | null | undefined;
  /** The scopes that the client needs. */
  scope?: ApiServiceOperationAccessControlScopeInput | null | undefined;
  /**
   * Whether a custom policy is used instead of the group and scope requirements.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | vendor documentation}
   */
  custom?: ApiServiceOperationAccessControlCustomInput | null | undefined;
}

/**
 * How the user must have signed on: an authentication policy, a maximum age, or both.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlAuthenticationInput {
  /** The authentication policies; currently at most one. At most 1 item. */
  acrs?: readonly ApiServiceOperationAccessControlAuthenticationAcrInput[] | null | undefined;
  /** How long ago the user may have signed on. A whole number. More than 0. Unit: seconds. */
  maxAge?: number | null | undefined;
}

/**
 * An authentication policy.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlAuthenticationAcrInput {
  /** The authentication policy. Format: uuid. */
  id: string;
  /** PINGONE for a sign-on policy, DAVINCI for a flow policy. */
  type: ApiServiceOperationAccessControlAuthenticationAcrType;
}

/**
 * The groups that may call the operation.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlGroupInput {
  /** The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to groups that exist when the operation is written; a deleted group stays listed. */
  groups: readonly ApiServiceOperationAccessControlGroupGroupInput[];
}

/**
 * A group.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlGroupGroupInput {
  /** The group. Format: uuid. */
  id: string;
}

/**
 * The application permission that the user needs.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlPermissionInput {
  /** The application permission. Format: uuid. Refers to an application permission. */
  id: string;
}

/**
 * The scopes that the client needs.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlScopeInput {
  /** Whether the client needs ALL of the scopes or ANY of them. */
  matchType?: ApiServiceOperationAccessControlScopeMatchType | null | undefined;
  /** The scopes. */
  scopes: readonly ApiServiceOperationAccessControlScopeScopeInput[];
}

/**
 * A scope.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlScopeScopeInput {
  /** The scope. Format: uuid. */
  id: string;
}

/**
 * Whether a custom policy is used instead of the group and scope requirements.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationAccessControlCustomInput {
  /**
   * When true, a custom policy is used.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | vendor documentation}
   */
  enabled?: boolean | null | undefined;
}

/**
 * A path of the operation.
 *
 * What POST and PUT send.
 */
export interface ApiServiceOperationPathInput {
  /** What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format: path-pattern. */
  pattern: string;
  /** EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}. */
  type: ApiServiceOperationPathType;
}

/**
 * PINGONE for a sign-on policy, DAVINCI for a flow policy.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceOperationAccessControlAuthenticationAcrType = "PINGONE" | "DAVINCI" | (string & {});

/**
 * Whether the client needs ALL of the scopes or ANY of them.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceOperationAccessControlScopeMatchType = "ALL" | "ANY" | (string & {});

/**
 * EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceOperationPathType = "EXACT" | "PARAMETER" | (string & {});

/**
 * API service deployment data model.
 *
 * - Deploying takes no body, although the reference prints these properties as its request model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApiServiceDeployment {
  /** Holds `custom`. */
  accessControl?: ApiServiceDeploymentAccessControl;
  /** Holds `id`. */
  authorizationVersion?: ApiServiceDeploymentAuthorizationVersion;
  /** Holds `id`. */
  decisionEndpoint?: ApiServiceDeploymentDecisionEndpoint;
  /** When the last deployment succeeded. Read-only: set by the platform. Null means: never deployed successfully. */
  deployedAt?: string | null;
  /** Holds `id`. */
  policy?: ApiServiceDeploymentPolicy;
  /** Holds `code`, `error`. */
  status?: ApiServiceDeploymentStatus;
}

/** Holds `custom`. */
export interface ApiServiceDeploymentAccessControl {
  /** Whether a custom policy is used instead of the group and scope requirements. */
  custom?: ApiServiceDeploymentAccessControlCustom;
}

/** Whether a custom policy is used instead of the group and scope requirements. */
export interface ApiServiceDeploymentAccessControlCustom {
  /** When true, a custom policy is used. Default: `false`. */
  enabled?: boolean;
}

/** Holds `id`. */
export interface ApiServiceDeploymentAuthorizationVersion {
  /** The authorization version that was deployed last. Read-only: set by the platform. Note: present when custom policies are enabled and were deployed at least once. */
  id?: string;
}

/** Holds `id`. */
export interface ApiServiceDeploymentDecisionEndpoint {
  /** The decision endpoint. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface ApiServiceDeploymentPolicy {
  /** The root policy. Read-only: set by the platform. */
  id?: string;
}

/** Holds `code`, `error`. */
export interface ApiServiceDeploymentStatus {
  /** The state of the deployment. Read-only: set by the platform. */
  code?: ApiServiceDeploymentStatusCode;
  /** Why the last deployment failed. Read-only: set by the platform. Note: present when the last deployment failed. */
  error?: ApiServiceDeploymentStatusError;
}

/** Why the last deployment failed. */
export interface ApiServiceDeploymentStatusError {
  /** The unique identifier of the error. Read-only: set by the platform. */
  id?: string;
  /** The general kind of error. Read-only: set by the platform. */
  code?: string;
  /** A short description of the error. Read-only: set by the platform. */
  message?: string;
}

/**
 * The state of the deployment.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApiServiceDeploymentStatusCode = "POLICIES_CREATE_IN_PROGRESS" | "DECISION_ENDPOINT_CREATE_IN_PROGRESS" | "DECISION_ENDPOINT_UPDATE_IN_PROGRESS" | "DEPLOYMENT_SUCCESSFUL" | "DEPLOYMENT_FAILED" | "DEPLOYMENT_UNINITIALIZED" | (string & {});

/**
 * External OAuth server data model.
 *
 * - At most 25 external OAuth servers in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ExternalOAuthServer {
  /** What the external OAuth server is for. At most 1024 characters. */
  description?: string;
  /** The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required, but made by the platform: documented create requests leave it out. */
  id?: string;
  /** The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items. */
  issuers?: string[];
  /** The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the environment. */
  name?: string;
  /** Always EXTERNAL: the server is not PingOne SSO. */
  type?: ExternalOAuthServerType;
  /** How the access tokens of the server are checked. */
  validation?: ExternalOAuthServerValidation;
}

/** How the access tokens of the server are checked. */
export interface ExternalOAuthServerValidation {
  /** How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`. Unit: seconds. */
  clockSkewTolerance?: number;
  /** The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning. */
  jwks?: string;
  /** The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is `JWKS_URL`. At least 1 character. At most 1024 characters. Format: jwks-url. */
  jwksUrl?: string;
  /** Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS). */
  type?: ExternalOAuthServerValidationType;
}

/**
 * External OAuth server data model.
 *
 * What POST and PUT send.
 *
 * - At most 25 external OAuth servers in an environment.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ExternalOAuthServerInput {
  /** What the external OAuth server is for. At most 1024 characters. */
  description?: string | null | undefined;
  /** The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required, but made by the platform: documented create requests leave it out. */
  id?: string | null | undefined;
  /** The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items. */
  issuers?: readonly string[] | null | undefined;
  /** The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the environment. */
  name: string;
  /** Always EXTERNAL: the server is not PingOne SSO. */
  type: ExternalOAuthServerType;
  /** How the access tokens of the server are checked. */
  validation: ExternalOAuthServerValidationInput;
}

/**
 * How the access tokens of the server are checked.
 *
 * What POST and PUT send.
 */
export interface ExternalOAuthServerValidationInput {
  /** How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`. Unit: seconds. */
  clockSkewTolerance?: number | null | undefined;
  /** The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning. */
  jwks?: string | null | undefined;
  /** The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is `JWKS_URL`. At least 1 character. At most 1024 characters. Format: jwks-url. */
  jwksUrl?: string | null | undefined;
  /** Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS). */
  type: ExternalOAuthServerValidationType;
}

/**
 * Always EXTERNAL: the server is not PingOne SSO.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ExternalOAuthServerType = "EXTERNAL" | (string & {});

/**
 * Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ExternalOAuthServerValidationType = "JWKS_URL" | "JWKS" | (string & {});

/**
 * API application resources data model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationResource {
  /** What the application resource is for. */
  description?: string;
  /** The unique identifier of the application resource. Read-only: set by the platform. */
  id?: string;
  /** The name of the application resource. Unique among application resources. */
  name?: string;
  /** The resource to which the application resource belongs. Read-only: set by the platform. */
  parent?: ApplicationResourceParent;
}

/** The resource to which the application resource belongs. */
export interface ApplicationResourceParent {
  /** The type of the parent. Read-only: set by the platform. */
  type?: ApplicationResourceParentType;
  /** The parent. Read-only: set by the platform. */
  id?: string;
}

/**
 * API application resources data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationResourceInput {
  /** What the application resource is for. */
  description?: string | null | undefined;
  /** The name of the application resource. Unique among application resources. */
  name: string;
}

/**
 * The type of the parent.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ApplicationResourceParentType = "PING_ONE_RESOURCE" | (string & {});

/**
 * Application resources permissions data model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationResourcePermission {
  /** The action that the permission allows. */
  action?: string;
  /** What the permission is for. */
  description?: string;
  /** Holds `id`. */
  environment?: ApplicationResourcePermissionEnvironment;
  /** The unique identifier of the permission. Read-only: set by the platform. */
  id?: string;
  /** The name of the resource and the action. Read-only: set by the platform. Format: permission-key. */
  key?: string;
  /** The application resource of the permission. Read-only: set by the platform. */
  resource?: ApplicationResourcePermissionResource;
}

/** Holds `id`. */
export interface ApplicationResourcePermissionEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The application resource of the permission. */
export interface ApplicationResourcePermissionResource {
  /** The application resource. Read-only: set by the platform. */
  id?: string;
  /** The name of the application resource. Read-only: set by the platform. */
  name?: string;
}

/**
 * Application resources permissions data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationResourcePermissionInput {
  /** The action that the permission allows. */
  action: string;
  /** What the permission is for. */
  description?: string | null | undefined;
}

/**
 * Application roles data model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationRole {
  /** What the application role is for. */
  description?: string;
  /** The unique identifier of the application role. Read-only: set by the platform. */
  id?: string;
  /** The name of the application role. */
  name?: string;
}

/**
 * Application roles data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationRoleInput {
  /** What the application role is for. */
  description?: string | null | undefined;
  /** The name of the application role. */
  name: string;
}

/**
 * Application roles permissions data model.
 *
 * - Adding a permission to a role can neither create nor change the permission.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationRolePermission {
  /** The action that the permission allows. Read-only: set by the platform. */
  action?: string;
  /** What the permission is for. Read-only: set by the platform. */
  description?: string;
  /** The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole of the documented create request. */
  id?: string;
  /** The name of the resource and the action. Read-only: set by the platform. Format: permission-key. */
  key?: string;
  /** The application resource of the permission. Read-only: set by the platform. */
  resource?: ApplicationRolePermissionResource;
}

/** The application resource of the permission. */
export interface ApplicationRolePermissionResource {
  /** The application resource. Read-only: set by the platform. */
  id?: string;
  /** The name of the application resource. Read-only: set by the platform. */
  name?: string;
}

/**
 * Application roles permissions data model.
 *
 * What POST and PUT send.
 *
 * - Adding a permission to a role can neither create nor change the permission.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationRolePermissionInput {
  /** The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole of the documented create request. */
  id: string;
}

/**
 * Application role assignments data model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/ | API reference}
 */
export interface ApplicationRoleAssignment {
  /** The unique identifier of the assignment. Read-only: set by the platform. */
  id?: string;
  /** The application role. Read-only: set by the platform. */
  role?: JsonObject;
  /** The user to whom the role is assigned. Read-only: set by the platform. */
  subject?: JsonObject;
}

/**
 * Application role user (no data model published).
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md | vendor documentation}
 */
export interface ApplicationRoleUser {
  /** Holds `user`. */
  _embedded?: ApplicationRoleUserEmbedded;
}

/** Holds `user`. */
export interface ApplicationRoleUserEmbedded {
  /** The user. Read-only: set by the platform. Note: present with expand=user. */
  user?: JsonObject;
}

/**
 * Users role assignments data model.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html | vendor documentation}
 */
export interface UserApplicationRoleAssignment {
  /** Holds `id`. */
  environment?: UserApplicationRoleAssignmentEnvironment;
  /** The application role that the user gets. Format: uuid. Refers to an application role. */
  id?: string;
  /** The name of the application role. Read-only: set by the platform. */
  name?: string;
  /** What the application role is for. Read-only: set by the platform. */
  description?: string;
}

/** Holds `id`. */
export interface UserApplicationRoleAssignmentEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/**
 * Users role assignments data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html | vendor documentation}
 */
export interface UserApplicationRoleAssignmentInput {
  /** The application role that the user gets. Format: uuid. Refers to an application role. */
  id: string;
}

/**
 * Policy decision service configuration data (no data model published).
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md | vendor documentation}
 */
export interface AuthorizationVersion {
  /** The unique identifier of the version. Read-only: set by the platform. */
  id?: string;
}

/**
 * User account lock action body.
 *
 * What POST and PUT send.
 *
 * Source: connector reference.
 */
export interface UserAccountLockInput {
  /** When the account is unlocked again, for example 2023-06-07T23:59:59Z. Format: date-time. Note: without it, or with a time in the past, the account is not locked. */
  unlockAt?: string | null | undefined;
}

/**
 * Verify user body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html | vendor documentation}
 */
export interface UserVerifyInput {
  /** The code that was sent to the user. Secret. */
  verificationCode: string;
}

/**
 * Password check body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.html | vendor documentation}
 */
export interface PasswordCheckInput {
  /** The password to check. Secret. At least 1 character. Format: password. Note: the platform answers EMPTY_VALUE when it is empty. */
  password: string;
}

/**
 * Password recover body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.html | vendor documentation}
 */
export interface PasswordRecoverInput {
  /** The code that was sent to the user. Secret. */
  recoveryCode: string;
  /** The new password. Secret. Format: password. */
  newPassword: string;
}

/**
 * Administrative password change body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html | vendor documentation}
 */
export interface PasswordResetAdminInput {
  /** The new password. Secret. Format: password. */
  newPassword: string;
}

/**
 * Self password change body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md | vendor documentation}
 */
export interface PasswordResetSelfInput {
  /** The password until now. Secret. Format: password. */
  currentPassword: string;
  /** The new password. Secret. Format: password. */
  newPassword: string;
}

/**
 * Password set body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html | vendor documentation}
 */
export interface PasswordSetInput {
  /** The password, in clear or encoded, for example {SSHA512}…. Secret. Format: password. */
  value: string;
  /** Whether the user must change the password at the next sign-on. */
  forceChange: boolean;
  /** Holds `external`. */
  password?: PasswordSetPasswordInput | null | undefined;
}

/**
 * Holds `external`.
 *
 * What POST and PUT send.
 */
export interface PasswordSetPasswordInput {
  /** Holds `gateway`. */
  external?: PasswordSetPasswordExternalInput | null | undefined;
}

/**
 * Holds `gateway`.
 *
 * What POST and PUT send.
 */
export interface PasswordSetPasswordExternalInput {
  /** Holds `id`, `correlationAttributes`, `userType`. */
  gateway?: PasswordSetPasswordExternalGatewayInput | null | undefined;
}

/**
 * Holds `id`, `correlationAttributes`, `userType`.
 *
 * What POST and PUT send.
 */
export interface PasswordSetPasswordExternalGatewayInput {
  /** The gateway to the directory that keeps the password. Format: uuid. */
  id?: string | null | undefined;
  /** The attributes by which the user is found there. */
  correlationAttributes?: PasswordSetPasswordExternalGatewayCorrelationAttributesInput | null | undefined;
  /** Holds `id`. */
  userType?: PasswordSetPasswordExternalGatewayUserTypeInput | null | undefined;
}

/**
 * The attributes by which the user is found there.
 *
 * What POST and PUT send.
 */
export interface PasswordSetPasswordExternalGatewayCorrelationAttributesInput {
  /** The user's identifier there. */
  uid?: string | null | undefined;
  /** The user's e-mail address there. */
  mail?: string | null | undefined;
}

/**
 * Holds `id`.
 *
 * What POST and PUT send.
 */
export interface PasswordSetPasswordExternalGatewayUserTypeInput {
  /** The user type of the gateway. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * Password state (read).
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/foundations/ | API foundations}
 */
export interface PasswordState {
  /** Holds `id`. */
  environment?: PasswordStateEnvironment;
  /** Holds `id`. */
  user?: PasswordStateUser;
  /** Holds `id`. */
  passwordPolicy?: PasswordStatePasswordPolicy;
  /** The state of the password. Read-only: set by the platform. */
  status?: PasswordStateStatus;
  /** When the password was last changed. Read-only: set by the platform. */
  lastChangedAt?: string;
  /** Holds `passwordPolicy`. */
  _embedded?: PasswordStateEmbedded;
}

/** Holds `id`. */
export interface PasswordStateEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface PasswordStateUser {
  /** The user. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface PasswordStatePasswordPolicy {
  /** The password policy of the user. Read-only: set by the platform. */
  id?: string;
}

/** Holds `passwordPolicy`. */
export interface PasswordStateEmbedded {
  /** The password policy of the user. Read-only: set by the platform. Note: present with expand=passwordPolicy. */
  passwordPolicy?: PasswordPolicy;
}

/**
 * The state of the password.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type PasswordStateStatus = "NO_PASSWORD" | "OK" | "PASSWORD_EXPIRED" | "PASSWORD_LOCKED_OUT" | "MUST_CHANGE_PASSWORD" | (string & {});

/**
 * User session.
 *
 * Source: connector reference.
 */
export interface UserSession {
  /** The unique identifier of the session. Read-only: set by the platform. */
  id?: string;
  /** Holds `id`. */
  environment?: UserSessionEnvironment;
  /** Holds `id`. */
  user?: UserSessionUser;
  /** When the session began. Read-only: set by the platform. */
  createdAt?: string;
  /** When the session was last used. Read-only: set by the platform. */
  activeAt?: string;
  /** The places from which the session was used. Read-only: set by the platform. */
  locations?: UserSessionLocation[];
  /** Holds `remoteIp`. */
  lastSignOn?: UserSessionLastSignOn;
}

/** Holds `id`. */
export interface UserSessionEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface UserSessionUser {
  /** The user. Read-only: set by the platform. */
  id?: string;
}

/** An item. */
export interface UserSessionLocation {
  /** When it was used there. Read-only: set by the platform. */
  at?: string;
  /** The IP address. Read-only: set by the platform. */
  remoteIp?: string;
  /** The city. Read-only: set by the platform. */
  city?: string;
  /**
   * The state. Read-only: set by the platform.
   *
   * Source: observed by third parties.
   */
  state?: string;
  /**
   * The country. Read-only: set by the platform.
   *
   * Source: observed by third parties.
   */
  country?: string;
}

/** Holds `remoteIp`. */
export interface UserSessionLastSignOn {
  /**
   * The IP address of the last sign-on. Read-only: set by the platform.
   *
   * Source: observed by third parties.
   */
  remoteIp?: string;
}

/**
 * Linked account.
 *
 * Source: connector reference.
 */
export interface LinkedAccount {
  /** The unique identifier of the linked account. Read-only: set by the platform. */
  id?: string;
  /** Holds `id`. */
  environment?: LinkedAccountEnvironment;
  /** Holds `id`. */
  user?: LinkedAccountUser;
  /** Holds `id`. */
  identityProvider?: LinkedAccountIdentityProvider;
  /** The user's identifier at the identity provider. Read-only: set by the platform. */
  externalId?: string;
}

/** Holds `id`. */
export interface LinkedAccountEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface LinkedAccountUser {
  /** The user. Read-only: set by the platform. */
  id?: string;
}

/** Holds `id`. */
export interface LinkedAccountIdentityProvider {
  /** The identity provider. Read-only: set by the platform. */
  id?: string;
}

/**
 * Users linked accounts request data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts.html | vendor documentation}
 */
export interface LinkedAccountLinkInput {
  /** Holds `id`. */
  identityProvider: LinkedAccountLinkIdentityProviderInput;
  /** The user's identifier at the identity provider. */
  externalId: string;
  /** Holds `{attributeName}`. */
  attributes?: { [name: string]: LinkedAccountLinkAttributeInput } | null | undefined;
}

/**
 * Holds `id`.
 *
 * What POST and PUT send.
 */
export interface LinkedAccountLinkIdentityProviderInput {
  /** The identity provider. Format: uuid. */
  id: string;
}

/**
 * The value of a user attribute, and when it overwrites the one that is there.
 *
 * What POST and PUT send.
 */
export interface LinkedAccountLinkAttributeInput {
  /** The value. */
  value?: unknown | null | undefined;
  /** When the value is taken over. */
  update?: LinkedAccountLinkAttributeUpdate | null | undefined;
}

/**
 * When the value is taken over.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type LinkedAccountLinkAttributeUpdate = "EMPTY_ONLY" | "ALWAYS" | (string & {});

/**
 * client_credentials token request.
 *
 * What POST and PUT send.
 *
 * - client_id and client_secret are required for CLIENT_SECRET_POST.
 *
 * Source: blog guide.
 */
export interface TokenRequestInput {
  /** Always client_credentials. */
  grant_type: TokenRequestGrantType;
  /** The client ID, unless it is sent in the Authorization header. Of no use without `client_secret`. */
  client_id?: string | null | undefined;
  /** The client secret, unless it is sent in the Authorization header. Secret. Of no use without `client_id`. */
  client_secret?: string | null | undefined;
  /** The scopes, with spaces between them. Only for custom resources. */
  scope?: string | null | undefined;
}

/**
 * Always client_credentials.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type TokenRequestGrantType = "client_credentials" | (string & {});

/**
 * Token response.
 *
 * Source: blog guide.
 */
export interface TokenResponse {
  /** The access token, a JWT. Read-only: set by the platform. Secret. */
  access_token?: string;
  /** Always Bearer. Read-only: set by the platform. */
  token_type?: TokenResponseTokenType;
  /** How long the token is valid. Read-only: set by the platform. Unit: seconds. */
  expires_in?: number;
  /**
   * The scopes of the token. Read-only: set by the platform.
   *
   * Source: RFC 6749.
   */
  scope?: string;
}

/**
 * Always Bearer.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type TokenResponseTokenType = "Bearer" | (string & {});

/**
 * Username/password check action.
 *
 * What POST and PUT send.
 *
 * @see {@link https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md | vendor documentation}
 */
export interface UsernamePasswordCheckInput {
  /** The user's name. */
  username: string;
  /** The user's password. Secret. Format: password. */
  password: string;
}

/**
 * Introspection request.
 *
 * What POST and PUT send.
 *
 * Source: RFC 7662.
 */
export interface TokenIntrospectionRequestInput {
  /** The token to ask about. Secret. */
  token: string;
}

/**
 * Activities filter body.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface ActivitySearchInput {
  /** A SCIM filter that is too long for a URL. Format: scim-filter. */
  filter: string;
}

/**
 * Error response.
 *
 * - Codes within a class can change: a 400 may become a 403.
 *
 * @see {@link https://github.com/pingidentity/pingone-openapi-specifications | vendor OpenAPI}
 */
export interface ErrorResponse {
  /** Identifies the occurrence; the support asks for it. Read-only: set by the platform. */
  id?: string;
  /** The general kind of error. Read-only: set by the platform. */
  code?: ErrorResponseCode;
  /** A short description, in English. Read-only: set by the platform. */
  message?: string;
  /**
   * The property that is wrong. Read-only: set by the platform.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/reference/error-codes.html | vendor documentation}
   */
  target?: string;
  /** The single problems. Read-only: set by the platform. */
  details?: ErrorResponseDetail[];
}

/** An item. */
export interface ErrorResponseDetail {
  /** The kind of problem. Read-only: set by the platform. */
  code?: ErrorResponseDetailCode;
  /** The property that is wrong. Read-only: set by the platform. */
  target?: string;
  /** A short description. Read-only: set by the platform. */
  message?: string;
  /** What would be right. Read-only: set by the platform. */
  innerError?: ErrorResponseDetailInnerError;
}

/** What would be right. */
export interface ErrorResponseDetailInnerError {
  /** The least value that is allowed. Read-only: set by the platform. */
  rangeMinimumValue?: number;
  /** The greatest value that is allowed. Read-only: set by the platform. */
  rangeMaximumValue?: number;
  /** The pattern that is allowed. Read-only: set by the platform. */
  allowedPattern?: string;
  /** The values that are allowed. Read-only: set by the platform. */
  allowedValues?: string[];
  /** The greatest value that is allowed. Read-only: set by the platform. */
  maximumValue?: number;
  /**
   * The values that refer to the resource. Read-only: set by the platform.
   *
   * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
   */
  referencedValues?: string[];
  /** The resource that is there already. Read-only: set by the platform. */
  existingId?: string;
  /** The claim that is wrong. Read-only: set by the platform. */
  claim?: string;
  /** The attributes that a filter may use. Read-only: set by the platform. */
  supportedAttributes?: string[];
  /** The operators that a filter may use. Read-only: set by the platform. */
  supportedOperators?: string[];
  /** The quota. Read-only: set by the platform. */
  quotaLimit?: number;
  /** When the quota starts again. Read-only: set by the platform. */
  quotaResetTime?: string;
  /** When the request can be repeated. Read-only: set by the platform. */
  retryAfter?: string;
  /**
   * How many attempts are left. Read-only: set by the platform.
   *
   * Source: observed by third parties.
   */
  failuresRemaining?: number;
}

/**
 * The general kind of error.
 *
 * Usually one of these.
 */
export type ErrorResponseCode = "INVALID_DATA" | "INVALID_REQUEST" | "REQUEST_FAILED" | "ACCESS_FAILED" | "NOT_FOUND" | "REQUEST_LIMITED" | "UNEXPECTED_ERROR" | (string & {});

/**
 * The kind of problem.
 *
 * Usually one of these.
 */
export type ErrorResponseDetailCode = "ACCOUNT_NOT_USABLE" | "CONSTRAINT_VIOLATION" | "EMPTY_VALUE" | "INVALID_FILTER" | "INVALID_OTP" | "INVALID_PARAMETER" | "INVALID_VALUE" | "MFA_AUTH_METHODS_CONFLICT" | "NO_PASSWORD" | "OUT_OF_RANGE" | "REQUIRED_VALUE" | "SIZE_LIMIT_EXCEEDED" | "UNIQUENESS_VIOLATION" | "INSUFFICIENT_PERMISSIONS" | "INVALID_TOKEN" | "LICENSE_EXCEEDED" | "LIMIT_EXCEEDED" | "QUOTA_EXCEEDED" | (string & {});

/**
 * HAL collection envelope.
 *
 * Source: connector reference.
 */
export interface Collection {
  /** Holds `self`, `next`, `prev`. */
  _links?: CollectionLinks;
  /** The items, under the name of the collection. Read-only: set by the platform. */
  _embedded?: JsonObject;
  /** How many items there are in all; often left out. Read-only: set by the platform. */
  count?: number;
  /** How many items are on this page. Read-only: set by the platform. */
  size?: number;
}

/** Holds `self`, `next`, `prev`. */
export interface CollectionLinks {
  /** Holds `href`. */
  self?: CollectionLinksSelf;
  /** Holds `href`. */
  next?: CollectionLinksNext;
  /** Holds `href`. */
  prev?: CollectionLinksPrev;
}

/** Holds `href`. */
export interface CollectionLinksSelf {
  /** The URL of this page. Read-only: set by the platform. */
  href?: string;
}

/** Holds `href`. */
export interface CollectionLinksNext {
  /** The URL of the next page. Read-only: set by the platform. */
  href?: string;
}

/** Holds `href`. */
export interface CollectionLinksPrev {
  /** The URL of the page before. Read-only: set by the platform. */
  href?: string;
}

/**
 * Users data model.
 *
 * - population.id may be left out when the environment has a default population.
 * - password, lifecycle and emailVerified are taken by the import content type only.
 * - mfaEnabled, enabled and population are not changed with PUT or PATCH of the user.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface User {
  /** Whether and why the user's account is locked. */
  account?: UserAccount;
  /** The user's address. */
  address?: UserAddress;
  /** When the user was created. Read-only: set by the platform. Format: date-time. */
  createdAt?: string;
  /** The user's e-mail address. */
  email?: string;
  /** Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input. */
  emailVerified?: boolean;
  /** Whether the user is enabled. Read-only: set by the platform. Changed through users.enabled.update. */
  enabled?: boolean;
  /** The environment of the user. Read-only: set by the platform. */
  environment?: UserEnvironment;
  /** An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear the value. */
  externalId?: string;
  /** The unique identifier of the user. Read-only: set by the platform. */
  id?: string;
  /** The identity provider that authenticates the user. */
  identityProvider?: UserIdentityProvider;
  /** The last time the user signed on. Read-only: set by the platform. */
  lastSignOn?: UserLastSignOn;
  /** The state of the user's registration. Only when users are imported. Taken by `users.import` only. */
  lifecycle?: UserLifecycle;
  /** The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  locale?: string;
  /** The IDs of the user's groups. Read-only: set by the platform. */
  memberOfGroupIDs?: JsonValue[];
  /** The names of the user's groups. Read-only: set by the platform. */
  memberOfGroupNames?: JsonValue[];
  /** Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings. */
  mfaEnabled?: boolean;
  /** The user's mobile phone number. At most 32 characters. Null means: clear the value. */
  mobilePhone?: string;
  /** The user's name. */
  name?: UserName;
  /** How the user likes to be called. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  nickname?: string;
  /** The user's password. Only when users are imported. Taken by `users.import` only. */
  password?: UserPassword;
  /** The user's photo. */
  photo?: UserPhoto;
  /** The population of the user. It may be left out when there is a default population. */
  population?: UserPopulationMember;
  /** The user's preferred languages, as in Accept-Language. Null means: clear the value. */
  preferredLanguage?: string;
  /** The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value. */
  primaryPhone?: string;
  /** The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied. */
  timezone?: string;
  /** The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  title?: string;
  /** What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  type?: string;
  /** When the user was last changed. Read-only: set by the platform. Format: date-time. */
  updatedAt?: string;
  /** The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Unique in the environment. */
  username?: string;
  /** Whether ID verification can be done. */
  verifyStatus?: UserVerifyStatus;
}

/** Whether and why the user's account is locked. */
export interface UserAccount {
  /** Whether the user can sign on. */
  canAuthenticate?: boolean;
  /** When the account was locked. Read-only: set by the platform. Format: date-time. */
  lockedAt?: string;
  /** How long the account stays locked. Read-only: set by the platform. Unit: seconds. */
  secondsUntilUnlock?: number;
  /** Whether the account is locked. */
  status?: UserAccountStatus;
  /** When the account will be unlocked. Format: date-time. */
  unlockAt?: string;
}

/** The user's address. */
export interface UserAddress {
  /** The country as two capital letters (ISO 3166-1). Two capital letters. */
  countryCode?: string;
  /** The city. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  locality?: string;
  /** The postal code. At least 1 character. At most 40 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  postalCode?: string;
  /** The state, province or region. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  region?: string;
  /** The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$`. */
  streetAddress?: string;
}

/** The environment of the user. */
export interface UserEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The identity provider that authenticates the user. */
export interface UserIdentityProvider {
  /** The identity provider. Leave it out for PingOne. Format: uuid. */
  id?: string;
  /** The type of the identity provider. Read-only: set by the platform. Default: `PING_ONE`. */
  type?: UserIdentityProviderType;
}

/** The last time the user signed on. */
export interface UserLastSignOn {
  /** When the user signed on. Read-only: set by the platform. Format: date-time. */
  at?: string;
  /** The IP address from which the user signed on. Read-only: set by the platform. */
  remoteIp?: string;
}

/** The state of the user's registration. Only when users are imported. */
export interface UserLifecycle {
  /** Whether the e-mail address still has to be verified. */
  status?: UserLifecycleStatus;
  /** Whether sending the verification e-mail is left out. */
  suppressVerificationCode?: boolean;
}

/** The user's name. */
export interface UserName {
  /** The family name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  family?: string;
  /** The whole name as it is shown. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  formatted?: string;
  /** The given name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  given?: string;
  /** A title before the name. Null means: clear the value. */
  honorificPrefix?: string;
  /** A title after the name. Null means: clear the value. */
  honorificSuffix?: string;
  /** The middle names. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  middle?: string;
}

/** The user's password. Only when users are imported. */
export interface UserPassword {
  /** Whether the user must change the password at the next sign-on. */
  forceChange?: boolean;
  /** The password, in clear or encoded. Secret. Format: password. */
  value?: string;
  /** A password that another directory keeps. */
  external?: UserPasswordExternal;
}

/** A password that another directory keeps. */
export interface UserPasswordExternal {
  /** The gateway to that directory. */
  gateway?: UserPasswordExternalGateway;
}

/** The gateway to that directory. */
export interface UserPasswordExternalGateway {
  /** The gateway. Format: uuid. */
  id?: string;
  /** The type of the gateway. */
  type?: UserPasswordExternalGatewayType;
  /** The user type of the gateway. */
  userType?: UserPasswordExternalGatewayUserType;
  /** The attributes by which the user is found there. */
  correlationAttributes?: JsonObject;
}

/** The user type of the gateway. */
export interface UserPasswordExternalGatewayUserType {
  /** The user type. Format: uuid. */
  id?: string;
}

/** The user's photo. */
export interface UserPhoto {
  /** The URL of the photo. */
  href?: string;
}

/** The population of the user. It may be left out when there is a default population. */
export interface UserPopulationMember {
  /** The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not with the user. */
  id?: string;
}

/**
 * Users data model.
 *
 * What POST and PUT send.
 *
 * - population.id may be left out when the environment has a default population.
 * - password, lifecycle and emailVerified are taken by the import content type only.
 * - mfaEnabled, enabled and population are not changed with PUT or PATCH of the user.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserInput {
  /** Whether and why the user's account is locked. */
  account?: UserAccountInput | null | undefined;
  /** The user's address. */
  address?: UserAddressInput | null | undefined;
  /** The user's e-mail address. */
  email: string;
  /** Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input. */
  emailVerified?: boolean | null | undefined;
  /** An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear the value. */
  externalId?: string | null | undefined;
  /** The identity provider that authenticates the user. */
  identityProvider?: UserIdentityProviderInput | null | undefined;
  /** The state of the user's registration. Only when users are imported. Taken by `users.import` only. */
  lifecycle?: UserLifecycleInput | null | undefined;
  /** The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  locale?: string | null | undefined;
  /** Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings. */
  mfaEnabled?: boolean | null | undefined;
  /** The user's mobile phone number. At most 32 characters. Null means: clear the value. */
  mobilePhone?: string | null | undefined;
  /** The user's name. */
  name?: UserNameInput | null | undefined;
  /** How the user likes to be called. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  nickname?: string | null | undefined;
  /** The user's password. Only when users are imported. Taken by `users.import` only. */
  password?: UserPasswordInput | null | undefined;
  /** The user's photo. */
  photo?: UserPhotoInput | null | undefined;
  /** The population of the user. It may be left out when there is a default population. */
  population?: UserPopulationMemberInput | null | undefined;
  /** The user's preferred languages, as in Accept-Language. Null means: clear the value. */
  preferredLanguage?: string | null | undefined;
  /** The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value. */
  primaryPhone?: string | null | undefined;
  /** The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied. */
  timezone?: string | null | undefined;
  /** The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  title?: string | null | undefined;
  /** What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  type?: string | null | undefined;
  /** The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Unique in the environment. */
  username: string;
  /** Whether ID verification can be done. */
  verifyStatus?: UserVerifyStatus | null | undefined;
}

/**
 * Whether and why the user's account is locked.
 *
 * What POST and PUT send.
 */
export interface UserAccountInput {
  /** Whether the user can sign on. */
  canAuthenticate: boolean;
  /** Whether the account is locked. */
  status: UserAccountStatus;
  /** When the account will be unlocked. Format: date-time. */
  unlockAt?: string | null | undefined;
}

/**
 * The user's address.
 *
 * What POST and PUT send.
 */
export interface UserAddressInput {
  /** The country as two capital letters (ISO 3166-1). Two capital letters. */
  countryCode?: string | null | undefined;
  /** The city. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  locality?: string | null | undefined;
  /** The postal code. At least 1 character. At most 40 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  postalCode?: string | null | undefined;
  /** The state, province or region. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  region?: string | null | undefined;
  /** The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$`. */
  streetAddress?: string | null | undefined;
}

/**
 * The identity provider that authenticates the user.
 *
 * What POST and PUT send.
 */
export interface UserIdentityProviderInput {
  /** The identity provider. Leave it out for PingOne. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * The state of the user's registration. Only when users are imported.
 *
 * What POST and PUT send.
 */
export interface UserLifecycleInput {
  /** Whether the e-mail address still has to be verified. */
  status?: UserLifecycleStatus | null | undefined;
  /** Whether sending the verification e-mail is left out. */
  suppressVerificationCode?: boolean | null | undefined;
}

/**
 * The user's name.
 *
 * What POST and PUT send.
 */
export interface UserNameInput {
  /** The family name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  family?: string | null | undefined;
  /** The whole name as it is shown. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  formatted?: string | null | undefined;
  /** The given name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  given?: string | null | undefined;
  /** A title before the name. Null means: clear the value. */
  honorificPrefix?: string | null | undefined;
  /** A title after the name. Null means: clear the value. */
  honorificSuffix?: string | null | undefined;
  /** The middle names. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  middle?: string | null | undefined;
}

/**
 * The user's password. Only when users are imported.
 *
 * What POST and PUT send.
 */
export interface UserPasswordInput {
  /** Whether the user must change the password at the next sign-on. */
  forceChange?: boolean | null | undefined;
  /** The password, in clear or encoded. Secret. Format: password. */
  value?: string | null | undefined;
  /** A password that another directory keeps. */
  external?: UserPasswordExternalInput | null | undefined;
}

/**
 * A password that another directory keeps.
 *
 * What POST and PUT send.
 */
export interface UserPasswordExternalInput {
  /** The gateway to that directory. */
  gateway?: UserPasswordExternalGatewayInput | null | undefined;
}

/**
 * The gateway to that directory.
 *
 * What POST and PUT send.
 */
export interface UserPasswordExternalGatewayInput {
  /** The gateway. Format: uuid. */
  id?: string | null | undefined;
  /** The type of the gateway. */
  type?: UserPasswordExternalGatewayType | null | undefined;
  /** The user type of the gateway. */
  userType?: UserPasswordExternalGatewayUserTypeInput | null | undefined;
  /** The attributes by which the user is found there. */
  correlationAttributes?: object | null | undefined;
}

/**
 * The user type of the gateway.
 *
 * What POST and PUT send.
 */
export interface UserPasswordExternalGatewayUserTypeInput {
  /** The user type. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * The user's photo.
 *
 * What POST and PUT send.
 */
export interface UserPhotoInput {
  /** The URL of the photo. */
  href: string;
}

/**
 * The population of the user. It may be left out when there is a default population.
 *
 * What POST and PUT send.
 */
export interface UserPopulationMemberInput {
  /** The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not with the user. */
  id: string;
}

/**
 * Users data model.
 *
 * What PATCH sends: what is left out stays, null clears.
 *
 * - population.id may be left out when the environment has a default population.
 * - password, lifecycle and emailVerified are taken by the import content type only.
 * - mfaEnabled, enabled and population are not changed with PUT or PATCH of the user.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserPatch {
  /** Whether and why the user's account is locked. */
  account?: UserAccountPatch | null | undefined;
  /** The user's address. */
  address?: UserAddressPatch | null | undefined;
  /** The user's e-mail address. */
  email?: string | undefined;
  /** Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input. */
  emailVerified?: boolean | null | undefined;
  /** An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear the value. */
  externalId?: string | null | undefined;
  /** The identity provider that authenticates the user. */
  identityProvider?: UserIdentityProviderPatch | null | undefined;
  /** The state of the user's registration. Only when users are imported. Taken by `users.import` only. */
  lifecycle?: UserLifecyclePatch | null | undefined;
  /** The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  locale?: string | null | undefined;
  /** Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings. */
  mfaEnabled?: boolean | null | undefined;
  /** The user's mobile phone number. At most 32 characters. Null means: clear the value. */
  mobilePhone?: string | null | undefined;
  /** The user's name. */
  name?: UserNamePatch | null | undefined;
  /** How the user likes to be called. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  nickname?: string | null | undefined;
  /** The user's password. Only when users are imported. Taken by `users.import` only. */
  password?: UserPasswordPatch | null | undefined;
  /** The user's photo. */
  photo?: UserPhotoPatch | null | undefined;
  /** The population of the user. It may be left out when there is a default population. */
  population?: UserPopulationMemberPatch | null | undefined;
  /** The user's preferred languages, as in Accept-Language. Null means: clear the value. */
  preferredLanguage?: string | null | undefined;
  /** The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value. */
  primaryPhone?: string | null | undefined;
  /** The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied. */
  timezone?: string | null | undefined;
  /** The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  title?: string | null | undefined;
  /** What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  type?: string | null | undefined;
  /** The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Unique in the environment. */
  username?: string | undefined;
  /** Whether ID verification can be done. */
  verifyStatus?: UserVerifyStatus | null | undefined;
}

/**
 * Whether and why the user's account is locked.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserAccountPatch {
  /** Whether the user can sign on. */
  canAuthenticate?: boolean | undefined;
  /** Whether the account is locked. */
  status?: UserAccountStatus | undefined;
  /** When the account will be unlocked. Format: date-time. */
  unlockAt?: string | null | undefined;
}

/**
 * The user's address.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserAddressPatch {
  /** The country as two capital letters (ISO 3166-1). Two capital letters. */
  countryCode?: string | null | undefined;
  /** The city. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  locality?: string | null | undefined;
  /** The postal code. At least 1 character. At most 40 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  postalCode?: string | null | undefined;
  /** The state, province or region. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. */
  region?: string | null | undefined;
  /** The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$`. */
  streetAddress?: string | null | undefined;
}

/**
 * The identity provider that authenticates the user.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserIdentityProviderPatch {
  /** The identity provider. Leave it out for PingOne. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * The state of the user's registration. Only when users are imported.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserLifecyclePatch {
  /** Whether the e-mail address still has to be verified. */
  status?: UserLifecycleStatus | null | undefined;
  /** Whether sending the verification e-mail is left out. */
  suppressVerificationCode?: boolean | null | undefined;
}

/**
 * The user's name.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserNamePatch {
  /** The family name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  family?: string | null | undefined;
  /** The whole name as it is shown. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value. */
  formatted?: string | null | undefined;
  /** The given name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  given?: string | null | undefined;
  /** A title before the name. Null means: clear the value. */
  honorificPrefix?: string | null | undefined;
  /** A title after the name. Null means: clear the value. */
  honorificSuffix?: string | null | undefined;
  /** The middle names. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value. */
  middle?: string | null | undefined;
}

/**
 * The user's password. Only when users are imported.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPasswordPatch {
  /** Whether the user must change the password at the next sign-on. */
  forceChange?: boolean | null | undefined;
  /** The password, in clear or encoded. Secret. Format: password. */
  value?: string | null | undefined;
  /** A password that another directory keeps. */
  external?: UserPasswordExternalPatch | null | undefined;
}

/**
 * A password that another directory keeps.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPasswordExternalPatch {
  /** The gateway to that directory. */
  gateway?: UserPasswordExternalGatewayPatch | null | undefined;
}

/**
 * The gateway to that directory.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPasswordExternalGatewayPatch {
  /** The gateway. Format: uuid. */
  id?: string | null | undefined;
  /** The type of the gateway. */
  type?: UserPasswordExternalGatewayType | null | undefined;
  /** The user type of the gateway. */
  userType?: UserPasswordExternalGatewayUserTypePatch | null | undefined;
  /** The attributes by which the user is found there. */
  correlationAttributes?: object | null | undefined;
}

/**
 * The user type of the gateway.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPasswordExternalGatewayUserTypePatch {
  /** The user type. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * The user's photo.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPhotoPatch {
  /** The URL of the photo. */
  href?: string | undefined;
}

/**
 * The population of the user. It may be left out when there is a default population.
 *
 * What PATCH sends: what is left out stays, null clears.
 */
export interface UserPopulationMemberPatch {
  /** The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not with the user. */
  id?: string | undefined;
}

/**
 * Whether the account is locked.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type UserAccountStatus = "LOCKED" | "OK" | (string & {});

/**
 * The type of the identity provider.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type UserIdentityProviderType = "FACEBOOK" | "GOOGLE" | "LINKEDIN" | "LINKEDIN_OIDC" | "APPLE" | "TWITTER" | "AMAZON" | "YAHOO" | "MICROSOFT" | "PAYPAL" | "GITHUB" | "OPENID_CONNECT" | "SAML" | "PING_ONE" | (string & {});

/**
 * Whether the e-mail address still has to be verified.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type UserLifecycleStatus = "ACCOUNT_OK" | "VERIFICATION_REQUIRED" | (string & {});

/**
 * The type of the gateway.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type UserPasswordExternalGatewayType = "LDAP" | "PING_FEDERATE" | "PING_INTELLIGENCE" | "API_GATEWAY_INTEGRATION" | "RADIUS" | (string & {});

/**
 * Whether ID verification can be done.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type UserVerifyStatus = "NOT_INITIATED" | "ENABLED" | "DISABLED" | (string & {});

/**
 * User enabled data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserEnabled {
  /** Whether the user is enabled. Default: `true`. */
  enabled?: boolean;
}

/**
 * User enabled data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserEnabledInput {
  /** Whether the user is enabled. Default: `true`. */
  enabled?: boolean | null | undefined;
}

/**
 * User population data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserPopulation {
  /** The population to which the user moves. Format: uuid. */
  id?: string;
}

/**
 * User population data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface UserPopulationInput {
  /** The population to which the user moves. Format: uuid. */
  id: string;
}

/**
 * Groups data model.
 *
 * - A group's name can be used again in another population, but one user cannot be in several groups of the same name, and a group of a population cannot share its name with a group of the environment.
 * - An external group has no filter, no nested groups and no memberships that can be edited.
 * - At most 100,000 groups in an environment and 10,000 groups for a user.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface Group {
  /** The unique identifier of the group. Read-only: set by the platform. */
  id?: string;
  /** The environment of the group. Read-only: set by the platform. */
  environment?: GroupEnvironment;
  /** The name that is shown. Read-only: set by the platform. */
  displayName?: string;
  /** The population of the group. Leave it out for a group of the whole environment. */
  population?: GroupPopulation;
  /** The name of the group. */
  name?: string;
  /** A SCIM filter: users that match it are members. Format: scim-filter. */
  userFilter?: string;
  /** What the group is for. */
  description?: string;
  /** An identifier of the group in another system. */
  externalId?: string;
  /** Anything you want to keep with the group. */
  customData?: JsonObject;
  /** The gateway or identity provider from which the group comes. Read-only: set by the platform. */
  sourceId?: string;
  /** The kind of source. Read-only: set by the platform. */
  sourceType?: GroupSourceType;
  /** How many direct members the group has. Read-only: set by the platform. */
  directMemberCounts?: GroupDirectMemberCounts;
  /** How many members the group has, nested ones included. Read-only: set by the platform. */
  totalMemberCounts?: GroupTotalMemberCounts;
}

/** The environment of the group. */
export interface GroupEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The population of the group. Leave it out for a group of the whole environment. */
export interface GroupPopulation {
  /** The population. Immutable: set on creation only. Format: uuid. */
  id?: string;
}

/** How many direct members the group has. */
export interface GroupDirectMemberCounts {
  /** How many users. Read-only: set by the platform. */
  users?: number;
}

/** How many members the group has, nested ones included. */
export interface GroupTotalMemberCounts {
  /** How many users. Read-only: set by the platform. */
  users?: number;
}

/**
 * Groups data model.
 *
 * What POST and PUT send.
 *
 * - A group's name can be used again in another population, but one user cannot be in several groups of the same name, and a group of a population cannot share its name with a group of the environment.
 * - An external group has no filter, no nested groups and no memberships that can be edited.
 * - At most 100,000 groups in an environment and 10,000 groups for a user.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface GroupInput {
  /** The population of the group. Leave it out for a group of the whole environment. */
  population?: GroupPopulationInput | null | undefined;
  /** The name of the group. */
  name: string;
  /** A SCIM filter: users that match it are members. Format: scim-filter. */
  userFilter?: string | null | undefined;
  /** What the group is for. */
  description?: string | null | undefined;
  /** An identifier of the group in another system. */
  externalId?: string | null | undefined;
  /** Anything you want to keep with the group. */
  customData?: object | null | undefined;
}

/**
 * The population of the group. Leave it out for a group of the whole environment.
 *
 * What POST and PUT send.
 */
export interface GroupPopulationInput {
  /** The population. Immutable: set on creation only. Format: uuid. */
  id: string;
}

/**
 * The kind of source.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type GroupSourceType = "GATEWAY" | "IDP" | (string & {});

/**
 * Group membership data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface GroupMembership {
  /** What was asked for with expand. */
  _embedded?: GroupMembershipEmbedded;
  /** The group that the user joins. Format: uuid. */
  id?: string;
  /** The environment of the group. Read-only: set by the platform. */
  environment?: GroupMembershipEnvironment;
  /** The name of the group. Read-only: set by the platform. */
  name?: string;
  /** Whether the user is a member of the group itself or of a nested one. Read-only: set by the platform. */
  type?: GroupMembershipType;
}

/** What was asked for with expand. */
export interface GroupMembershipEmbedded {
  /** The group. */
  group?: GroupMembershipEmbeddedGroup;
}

/** The group. */
export interface GroupMembershipEmbeddedGroup {
  /** The unique identifier of the group. Read-only: set by the platform. */
  id?: string;
  /** The environment of the group. Read-only: set by the platform. */
  environment?: GroupMembershipEmbeddedGroupEnvironment;
  /** The name that is shown. Read-only: set by the platform. */
  displayName?: string;
  /** The population of the group. */
  population?: GroupMembershipEmbeddedGroupPopulation;
  /** The name of the group. */
  name?: string;
  /** A SCIM filter: users that match it are members. */
  userFilter?: string;
  /** What the group is for. */
  description?: string;
  /** An identifier of the group in another system. */
  externalId?: string;
  /** Anything you want to keep with the group. */
  customData?: JsonObject;
  /** The gateway or identity provider from which the group comes. Read-only: set by the platform. */
  sourceId?: string;
  /** The kind of source. Read-only: set by the platform. */
  sourceType?: GroupMembershipEmbeddedGroupSourceType;
  /** How many direct members the group has. Read-only: set by the platform. */
  directMemberCounts?: GroupMembershipEmbeddedGroupDirectMemberCounts;
  /** How many members the group has, nested ones included. Read-only: set by the platform. */
  totalMemberCounts?: GroupMembershipEmbeddedGroupTotalMemberCounts;
}

/** The environment of the group. */
export interface GroupMembershipEmbeddedGroupEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The population of the group. */
export interface GroupMembershipEmbeddedGroupPopulation {
  /** The population. */
  id?: string;
}

/** How many direct members the group has. */
export interface GroupMembershipEmbeddedGroupDirectMemberCounts {
  /** How many users. Read-only: set by the platform. */
  users?: number;
}

/** How many members the group has, nested ones included. */
export interface GroupMembershipEmbeddedGroupTotalMemberCounts {
  /** How many users. Read-only: set by the platform. */
  users?: number;
}

/** The environment of the group. */
export interface GroupMembershipEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/**
 * Group membership data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface GroupMembershipInput {
  /** What was asked for with expand. */
  _embedded?: GroupMembershipEmbeddedInput | null | undefined;
  /** The group that the user joins. Format: uuid. */
  id: string;
}

/**
 * What was asked for with expand.
 *
 * What POST and PUT send.
 */
export interface GroupMembershipEmbeddedInput {
  /** The group. */
  group?: GroupMembershipEmbeddedGroupInput | null | undefined;
}

/**
 * The group.
 *
 * What POST and PUT send.
 */
export interface GroupMembershipEmbeddedGroupInput {
  /** The population of the group. */
  population?: GroupMembershipEmbeddedGroupPopulationInput | null | undefined;
  /** The name of the group. */
  name: string;
  /** A SCIM filter: users that match it are members. */
  userFilter?: string | null | undefined;
  /** What the group is for. */
  description?: string | null | undefined;
  /** An identifier of the group in another system. */
  externalId?: string | null | undefined;
  /** Anything you want to keep with the group. */
  customData?: object | null | undefined;
}

/**
 * The population of the group.
 *
 * What POST and PUT send.
 */
export interface GroupMembershipEmbeddedGroupPopulationInput {
  /** The population. */
  id: string;
}

/**
 * The kind of source.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type GroupMembershipEmbeddedGroupSourceType = "GATEWAY" | "IDP" | (string & {});

/**
 * Whether the user is a member of the group itself or of a nested one.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type GroupMembershipType = "DIRECT" | "INDIRECT" | (string & {});

/**
 * Group nesting data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface GroupNesting {
  /** The group in which this group is nested. Format: uuid. */
  id?: string;
  /** The kind of nesting. Read-only: set by the platform. */
  type?: string;
}

/**
 * Group nesting data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface GroupNestingInput {
  /** The group in which this group is nested. Format: uuid. */
  id: string;
}

/**
 * Populations data model.
 *
 * - An environment has one default population; making another one the default takes it from the first.
 * - A user is in exactly one population and can be moved.
 * - To take away passwordPolicy or theme, leave it out of the PUT.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface Population {
  /** Other identifiers of the population. */
  alternativeIdentifiers?: JsonValue[];
  /** When the population was created. Read-only: set by the platform. */
  createdAt?: string;
  /** Whether this is the default population of the environment. There is only one. */
  default?: boolean;
  /** What the population is for. */
  description?: string;
  /** The environment of the population. Read-only: set by the platform. */
  environment?: PopulationEnvironment;
  /** The unique identifier of the population. Read-only: set by the platform. */
  id?: string;
  /** The name of the population. Unique in the environment. */
  name?: string;
  /** The language of the population's users. */
  preferredLanguage?: string;
  /** The password policy of the population's users. Leave it out of a replacement to take it away. */
  passwordPolicy?: PopulationPasswordPolicy;
  /** When the population was last changed. Read-only: set by the platform. */
  updatedAt?: string;
  /** How many users the population has. Read-only: set by the platform. */
  userCount?: number;
  /** The branding theme of the population. Leave it out of a replacement to take it away. */
  theme?: PopulationTheme;
}

/** The environment of the population. */
export interface PopulationEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The password policy of the population's users. Leave it out of a replacement to take it away. */
export interface PopulationPasswordPolicy {
  /** The password policy. Format: uuid. */
  id?: string;
}

/** The branding theme of the population. Leave it out of a replacement to take it away. */
export interface PopulationTheme {
  /** The branding theme. Format: uuid. */
  id?: string;
}

/**
 * Populations data model.
 *
 * What POST and PUT send.
 *
 * - An environment has one default population; making another one the default takes it from the first.
 * - A user is in exactly one population and can be moved.
 * - To take away passwordPolicy or theme, leave it out of the PUT.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface PopulationInput {
  /** Other identifiers of the population. */
  alternativeIdentifiers?: readonly unknown[] | null | undefined;
  /** Whether this is the default population of the environment. There is only one. */
  default?: boolean | null | undefined;
  /** What the population is for. */
  description?: string | null | undefined;
  /** The name of the population. Unique in the environment. */
  name: string;
  /** The language of the population's users. */
  preferredLanguage?: string | null | undefined;
  /** The password policy of the population's users. Leave it out of a replacement to take it away. */
  passwordPolicy?: PopulationPasswordPolicyInput | null | undefined;
  /** The branding theme of the population. Leave it out of a replacement to take it away. */
  theme?: PopulationThemeInput | null | undefined;
}

/**
 * The password policy of the population's users. Leave it out of a replacement to take it away.
 *
 * What POST and PUT send.
 */
export interface PopulationPasswordPolicyInput {
  /** The password policy. Format: uuid. */
  id: string;
}

/**
 * The branding theme of the population. Leave it out of a replacement to take it away.
 *
 * What POST and PUT send.
 */
export interface PopulationThemeInput {
  /** The branding theme. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * Role assignment data model.
 *
 * - A second assignment in an equal or wider scope is refused with UNIQUENESS_VIOLATION.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface RoleAssignment {
  /** The environment of the assignment. Read-only: set by the platform. */
  environment?: RoleAssignmentEnvironment;
  /** The gateway to which the role is assigned. Read-only: set by the platform. */
  gateway?: RoleAssignmentGateway;
  /** The group to which the role is assigned. Read-only: set by the platform. */
  group?: RoleAssignmentGroup;
  /** The unique identifier of the assignment. Read-only: set by the platform. */
  id?: string;
  /** Whether the assignment cannot be changed. Read-only: set by the platform. */
  readOnly?: boolean;
  /** The role. */
  role?: RoleAssignmentRole;
  /** Where the role applies. */
  scope?: RoleAssignmentScope;
}

/** The environment of the assignment. */
export interface RoleAssignmentEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The gateway to which the role is assigned. */
export interface RoleAssignmentGateway {
  /** The gateway. Read-only: set by the platform. */
  id?: string;
}

/** The group to which the role is assigned. */
export interface RoleAssignmentGroup {
  /** The group. Read-only: set by the platform. */
  id?: string;
}

/** The role. */
export interface RoleAssignmentRole {
  /** The role. Format: uuid. */
  id?: string;
}

/** Where the role applies. */
export interface RoleAssignmentScope {
  /** The resource in which the role applies. Format: uuid. */
  id?: string;
  /** The kind of that resource. */
  type?: RoleAssignmentScopeType;
}

/**
 * Role assignment data model.
 *
 * What POST and PUT send.
 *
 * - A second assignment in an equal or wider scope is refused with UNIQUENESS_VIOLATION.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface RoleAssignmentInput {
  /** The role. */
  role: RoleAssignmentRoleInput;
  /** Where the role applies. */
  scope: RoleAssignmentScopeInput;
}

/**
 * The role.
 *
 * What POST and PUT send.
 */
export interface RoleAssignmentRoleInput {
  /** The role. Format: uuid. */
  id: string;
}

/**
 * Where the role applies.
 *
 * What POST and PUT send.
 */
export interface RoleAssignmentScopeInput {
  /** The resource in which the role applies. Format: uuid. */
  id: string;
  /** The kind of that resource. */
  type: RoleAssignmentScopeType;
}

/**
 * The kind of that resource.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type RoleAssignmentScopeType = "ORGANIZATION" | "ENVIRONMENT" | "POPULATION" | "APPLICATION" | (string & {});

/**
 * Roles data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface Role {
  /** The scopes in which the role can be assigned. Read-only: set by the platform. */
  applicableTo?: JsonValue[];
  /** What the role is for. Read-only: set by the platform. */
  description?: string;
  /** The unique identifier of the role. Read-only: set by the platform. */
  id?: string;
  /** The name of the role. */
  name?: RoleName;
  /** What the role allows. Read-only: set by the platform. */
  permissions?: RolePermission[];
}

/** An item. */
export interface RolePermission {
  /** The resource that the permission is about. Read-only: set by the platform. */
  classifier?: string;
  /** What the permission allows. Read-only: set by the platform. */
  description?: string;
  /** The name of the permission. Read-only: set by the platform. */
  id?: string;
}

/**
 * The name of the role.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type RoleName = "Authorize Gateway Policy Evaluator" | "Advanced Identity Cloud Super Admin" | "Advanced Identity Cloud Tenant Admin" | "Application Owner" | "Client Application Developer" | "Configuration Read Only" | "Custom Roles Admin" | "DaVinci Admin Read Only" | "DaVinci Admin" | "Environment Admin" | "Help Desk Admin" | "Identity Data Admin" | "Identity Data Read Only" | "Organization Admin" | "PingFederate Administrator" | "PingFederate Auditor" | "PingFederate Crypto Administrator" | "PingFederate Expression Administrator" | "PingFederate User Administrator" | (string & {});

/**
 * Environments data model.
 *
 * - The vendor's OpenAPI adds a subtype with the values DEV, QA, STAGING, TESTING and UAT.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface Environment {
  /** The products of the environment. */
  billOfMaterials?: EnvironmentBillOfMaterials;
  /** When the environment was created. Read-only: set by the platform. */
  createdAt?: string;
  /** What the environment is for. */
  description?: string;
  /** From when the environment can be deleted for good. Read-only: set by the platform. Format: date-time. */
  hardDeletedAllowedAt?: string;
  /** The URL of the icon. */
  icon?: string;
  /** The unique identifier of the environment. Read-only: set by the platform. */
  id?: string;
  /** The license of the environment. */
  license?: EnvironmentLicense;
  /** The name of the environment. */
  name?: string;
  /** The organization of the environment. */
  organization?: EnvironmentOrganization;
  /** The region, set on creation. Immutable: set on creation only. */
  region?: EnvironmentRegion;
  /** When the environment was deleted. Read-only: set by the platform. Format: date-time. */
  softDeletedAt?: string;
  /** Whether the environment waits to be deleted. */
  status?: EnvironmentStatus;
  /** Whether the environment is for production. */
  type?: EnvironmentType;
  /** When the environment was last changed. Read-only: set by the platform. */
  updatedAt?: string;
}

/** The products of the environment. */
export interface EnvironmentBillOfMaterials {
  /** The solution for which the environment was set up. */
  solutionType?: EnvironmentBillOfMaterialsSolutionType;
  /** When the list was created. Read-only: set by the platform. */
  createdAt?: string;
  /** When the list was last changed. Read-only: set by the platform. */
  updatedAt?: string;
  /** The products. */
  products?: EnvironmentBillOfMaterialsProduct[];
}

/** An item. */
export interface EnvironmentBillOfMaterialsProduct {
  /** The unique identifier of the product in the environment. Read-only: set by the platform. */
  id?: string;
  /** The product. */
  type?: EnvironmentBillOfMaterialsProductType;
  /** What the product is for. Read-only: set by the platform. */
  description?: string;
  /** The console of the product. */
  console?: EnvironmentBillOfMaterialsProductConsole;
  /** Tags of the product. */
  tags?: JsonValue[];
  /** The deployment of the product. */
  deployment?: EnvironmentBillOfMaterialsProductDeployment;
  /** Links that are shown with the product. */
  bookmarks?: EnvironmentBillOfMaterialsProductBookmark[];
}

/** The console of the product. */
export interface EnvironmentBillOfMaterialsProductConsole {
  /** The URL of the console. */
  href?: string;
}

/** The deployment of the product. */
export interface EnvironmentBillOfMaterialsProductDeployment {
  /** The deployment. Read-only: set by the platform. */
  id?: string;
}

/** An item. */
export interface EnvironmentBillOfMaterialsProductBookmark {
  /** The name of the link. */
  name?: string;
  /** The URL of the link. */
  href?: string;
}

/** The license of the environment. */
export interface EnvironmentLicense {
  /** The license. Format: uuid. */
  id?: string;
}

/** The organization of the environment. */
export interface EnvironmentOrganization {
  /** The organization. Format: uuid. */
  id?: string;
}

/**
 * Environments data model.
 *
 * What POST and PUT send.
 *
 * - The vendor's OpenAPI adds a subtype with the values DEV, QA, STAGING, TESTING and UAT.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface EnvironmentInput {
  /** The products of the environment. */
  billOfMaterials?: EnvironmentBillOfMaterialsInput | null | undefined;
  /** What the environment is for. */
  description?: string | null | undefined;
  /** The URL of the icon. */
  icon?: string | null | undefined;
  /** The license of the environment. */
  license: EnvironmentLicenseInput;
  /** The name of the environment. */
  name: string;
  /** The organization of the environment. */
  organization?: EnvironmentOrganizationInput | null | undefined;
  /** The region, set on creation. Immutable: set on creation only. */
  region: EnvironmentRegion;
  /** Whether the environment waits to be deleted. */
  status?: EnvironmentStatus | null | undefined;
  /** Whether the environment is for production. */
  type: EnvironmentType;
}

/**
 * The products of the environment.
 *
 * What POST and PUT send.
 */
export interface EnvironmentBillOfMaterialsInput {
  /** The solution for which the environment was set up. */
  solutionType?: EnvironmentBillOfMaterialsSolutionType | null | undefined;
  /** The products. */
  products: readonly EnvironmentBillOfMaterialsProductInput[];
}

/**
 * An item.
 *
 * What POST and PUT send.
 */
export interface EnvironmentBillOfMaterialsProductInput {
  /** The product. */
  type: EnvironmentBillOfMaterialsProductType;
  /** The console of the product. */
  console?: EnvironmentBillOfMaterialsProductConsoleInput | null | undefined;
  /** Tags of the product. */
  tags?: readonly unknown[] | null | undefined;
  /** Links that are shown with the product. */
  bookmarks?: readonly EnvironmentBillOfMaterialsProductBookmarkInput[] | null | undefined;
}

/**
 * The console of the product.
 *
 * What POST and PUT send.
 */
export interface EnvironmentBillOfMaterialsProductConsoleInput {
  /** The URL of the console. */
  href: string;
}

/**
 * An item.
 *
 * What POST and PUT send.
 */
export interface EnvironmentBillOfMaterialsProductBookmarkInput {
  /** The name of the link. */
  name: string;
  /** The URL of the link. */
  href: string;
}

/**
 * The license of the environment.
 *
 * What POST and PUT send.
 */
export interface EnvironmentLicenseInput {
  /** The license. Format: uuid. */
  id: string;
}

/**
 * The organization of the environment.
 *
 * What POST and PUT send.
 */
export interface EnvironmentOrganizationInput {
  /** The organization. Format: uuid. */
  id?: string | null | undefined;
}

/**
 * The solution for which the environment was set up.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type EnvironmentBillOfMaterialsSolutionType = "WORKFORCE" | "CUSTOMER" | "CIAM_TRIAL" | "WF_TRIAL" | (string & {});

/**
 * The product.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type EnvironmentBillOfMaterialsProductType = "PING_ONE_MFA" | "PING_ONE_DAVINCI" | "PING_ONE_ORCHESTRATE" | "PING_ONE_RISK" | "PING_ONE_FRAUD" | "PING_ONE_PROVISIONING" | "PING_DATA_SYNC" | "PING_DATA_GOVERNANCE" | "PING_ONE_FOR_ENTERPRISE" | "PING_ID_SDK" | "PING_ONE_FOR_SAAS" | "PING_ONE_VERIFY" | "PING_ONE_CREDENTIALS" | "PING_ONE_AUTHORIZE" | "PING_ONE_BASE" | "PING_FEDERATE" | "PING_ACCESS" | "PING_DIRECTORY" | "PING_AUTHORIZE" | "PING_ID" | "PING_ONE_ID" | "PING_INTELLIGENCE" | "PING_CENTRAL" | (string & {});

/**
 * The region, set on creation.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type EnvironmentRegion = "AP" | "AU" | "CA" | "EU" | "NA" | "SG" | (string & {});

/**
 * Whether the environment waits to be deleted.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type EnvironmentStatus = "ACTIVE" | "DELETE_PENDING" | (string & {});

/**
 * Whether the environment is for production.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type EnvironmentType = "PRODUCTION" | "SANDBOX" | (string & {});

/**
 * Password policies data model.
 *
 * - Fractions are cut off, not rounded: 1.5 becomes 1.
 * - The key for digits is printed as 1234567890 and as 0123456789; the SDK takes the second only.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface PasswordPolicy {
  /** Refuses runs of the alphabet such as abc. */
  alphabetSequenceRule?: PasswordPolicyAlphabetSequenceRule;
  /** When the policy was created. Read-only: set by the platform. */
  createdAt?: string;
  /** Whether this is the default policy of the environment. */
  default?: boolean;
  /** What the policy is for. */
  description?: string;
  /** The environment of the policy. Read-only: set by the platform. */
  environment?: PasswordPolicyEnvironment;
  /** Whether commonly used passwords are refused. */
  excludesCommonlyUsed?: boolean;
  /** Whether passwords that repeat the user's profile are refused. */
  excludesProfileData?: boolean;
  /** Refuses passwords that were used before. */
  history?: PasswordPolicyHistory;
  /** The unique identifier of the policy. Read-only: set by the platform. */
  id?: string;
  /** How long a password has to be. */
  length?: PasswordPolicyLength;
  /** Locks the user out after failed attempts. */
  lockout?: PasswordPolicyLockout;
  /** How long a password may be used. At least 1. Unit: days. */
  maxAgeDays?: number;
  /** How often a character may be repeated in a row. */
  maxRepeatedCharacters?: number;
  /** How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than `maxAgeDays`. */
  minAgeDays?: number;
  /** How many characters of each class a password needs. */
  minCharacters?: PasswordPolicyMinCharacters;
  /** How complex a password has to be. */
  minComplexity?: number;
  /** How many different characters a password needs. */
  minUniqueCharacters?: number;
  /** The name of the policy. */
  name?: string;
  /** Whether passwords similar to the current one are refused. */
  notSimilarToCurrent?: boolean;
  /** Refuses runs of digits such as 123. */
  numberSequenceRule?: PasswordPolicyNumberSequenceRule;
  /** Refuses runs of the shifted number row such as !@#. */
  shiftedNumberRowSequenceRule?: PasswordPolicyShiftedNumberRowSequenceRule;
  /** How many populations use the policy. Read-only: set by the platform. */
  populationCount?: number;
  /** When the policy was last changed. Read-only: set by the platform. */
  updatedAt?: string;
  /** Refuses runs of the keyboard such as qwe. */
  qwertySequenceRule?: PasswordPolicyQwertySequenceRule;
}

/** Refuses runs of the alphabet such as abc. */
export interface PasswordPolicyAlphabetSequenceRule {
  /** The longest run that is allowed. At least 2. At most 3. */
  maxLength?: number;
}

/** The environment of the policy. */
export interface PasswordPolicyEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** Refuses passwords that were used before. */
export interface PasswordPolicyHistory {
  /** How many earlier passwords are remembered. At least 1. */
  count?: number;
  /** How long they are remembered. At least 1. Unit: days. */
  retentionDays?: number;
}

/** How long a password has to be. */
export interface PasswordPolicyLength {
  /** The longest password that is allowed. Default: `255`. */
  max?: number;
  /** The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than `max`. */
  min?: number;
}

/** Locks the user out after failed attempts. */
export interface PasswordPolicyLockout {
  /** How long the user is locked out. At least 1. Unit: seconds. */
  durationSeconds?: number;
  /** How many failed attempts lead to it. At least 1. */
  failureCount?: number;
}

/** How many characters of each class a password needs. */
export interface PasswordPolicyMinCharacters {
  /** How many capital letters. */
  ABCDEFGHIJKLMNOPQRSTUVWXYZ?: number;
  /** How many small letters. */
  abcdefghijklmnopqrstuvwxyz?: number;
  /** How many digits. */
  "0123456789"?: number;
  /** How many special characters. */
  "~!@#$%^&*()-_=+[]{}|;:,.<>/?"?: number;
}

/** Refuses runs of digits such as 123. */
export interface PasswordPolicyNumberSequenceRule {
  /** The longest run that is allowed. At least 2. At most 3. */
  maxLength?: number;
}

/** Refuses runs of the shifted number row such as !@#. */
export interface PasswordPolicyShiftedNumberRowSequenceRule {
  /** The longest run that is allowed. At least 3. At most 3. */
  maxLength?: number;
}

/** Refuses runs of the keyboard such as qwe. */
export interface PasswordPolicyQwertySequenceRule {
  /** The longest run that is allowed. At least 3. At most 3. */
  maxLength?: number;
}

/**
 * Password policies data model.
 *
 * What POST and PUT send.
 *
 * - Fractions are cut off, not rounded: 1.5 becomes 1.
 * - The key for digits is printed as 1234567890 and as 0123456789; the SDK takes the second only.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface PasswordPolicyInput {
  /** Refuses runs of the alphabet such as abc. */
  alphabetSequenceRule?: PasswordPolicyAlphabetSequenceRuleInput | null | undefined;
  /** Whether this is the default policy of the environment. */
  default?: boolean | null | undefined;
  /** What the policy is for. */
  description?: string | null | undefined;
  /** Whether commonly used passwords are refused. */
  excludesCommonlyUsed: boolean;
  /** Whether passwords that repeat the user's profile are refused. */
  excludesProfileData: boolean;
  /** Refuses passwords that were used before. */
  history?: PasswordPolicyHistoryInput | null | undefined;
  /** How long a password has to be. */
  length?: PasswordPolicyLengthInput | null | undefined;
  /** Locks the user out after failed attempts. */
  lockout?: PasswordPolicyLockoutInput | null | undefined;
  /** How long a password may be used. At least 1. Unit: days. */
  maxAgeDays?: number | null | undefined;
  /** How often a character may be repeated in a row. */
  maxRepeatedCharacters?: number | null | undefined;
  /** How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than `maxAgeDays`. */
  minAgeDays?: number | null | undefined;
  /** How many characters of each class a password needs. */
  minCharacters?: PasswordPolicyMinCharactersInput | null | undefined;
  /** How complex a password has to be. */
  minComplexity?: number | null | undefined;
  /** How many different characters a password needs. */
  minUniqueCharacters?: number | null | undefined;
  /** The name of the policy. */
  name: string;
  /** Whether passwords similar to the current one are refused. */
  notSimilarToCurrent: boolean;
  /** Refuses runs of digits such as 123. */
  numberSequenceRule?: PasswordPolicyNumberSequenceRuleInput | null | undefined;
  /** Refuses runs of the shifted number row such as !@#. */
  shiftedNumberRowSequenceRule?: PasswordPolicyShiftedNumberRowSequenceRuleInput | null | undefined;
  /** Refuses runs of the keyboard such as qwe. */
  qwertySequenceRule?: PasswordPolicyQwertySequenceRuleInput | null | undefined;
}

/**
 * Refuses runs of the alphabet such as abc.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyAlphabetSequenceRuleInput {
  /** The longest run that is allowed. At least 2. At most 3. */
  maxLength?: number | null | undefined;
}

/**
 * Refuses passwords that were used before.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyHistoryInput {
  /** How many earlier passwords are remembered. At least 1. */
  count?: number | null | undefined;
  /** How long they are remembered. At least 1. Unit: days. */
  retentionDays?: number | null | undefined;
}

/**
 * How long a password has to be.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyLengthInput {
  /** The longest password that is allowed. Default: `255`. */
  max?: number | null | undefined;
  /** The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than `max`. */
  min?: number | null | undefined;
}

/**
 * Locks the user out after failed attempts.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyLockoutInput {
  /** How long the user is locked out. At least 1. Unit: seconds. */
  durationSeconds?: number | null | undefined;
  /** How many failed attempts lead to it. At least 1. */
  failureCount?: number | null | undefined;
}

/**
 * How many characters of each class a password needs.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyMinCharactersInput {
  /** How many capital letters. */
  ABCDEFGHIJKLMNOPQRSTUVWXYZ?: number | null | undefined;
  /** How many small letters. */
  abcdefghijklmnopqrstuvwxyz?: number | null | undefined;
  /** How many digits. */
  "0123456789"?: number | null | undefined;
  /** How many special characters. */
  "~!@#$%^&*()-_=+[]{}|;:,.<>/?"?: number | null | undefined;
}

/**
 * Refuses runs of digits such as 123.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyNumberSequenceRuleInput {
  /** The longest run that is allowed. At least 2. At most 3. */
  maxLength?: number | null | undefined;
}

/**
 * Refuses runs of the shifted number row such as !@#.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyShiftedNumberRowSequenceRuleInput {
  /** The longest run that is allowed. At least 3. At most 3. */
  maxLength?: number | null | undefined;
}

/**
 * Refuses runs of the keyboard such as qwe.
 *
 * What POST and PUT send.
 */
export interface PasswordPolicyQwertySequenceRuleInput {
  /** The longest run that is allowed. At least 3. At most 3. */
  maxLength?: number | null | undefined;
}

/**
 * Sign-on policies data model.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface SignOnPolicy {
  /** When the policy was created. Read-only: set by the platform. */
  createdAt?: string;
  /** Whether this is the default policy of the environment. Default: `false`. */
  default?: boolean;
  /** What the policy is for. */
  description?: string;
  /** The environment of the policy. Read-only: set by the platform. */
  environment?: SignOnPolicyEnvironment;
  /** The unique identifier of the policy. Read-only: set by the platform. */
  id?: string;
  /** The name of the policy. */
  name?: string;
  /** When the policy was last changed. Read-only: set by the platform. */
  updatedAt?: string;
}

/** The environment of the policy. */
export interface SignOnPolicyEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/**
 * Sign-on policies data model.
 *
 * What POST and PUT send.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface SignOnPolicyInput {
  /** Whether this is the default policy of the environment. Default: `false`. */
  default?: boolean | null | undefined;
  /** What the policy is for. */
  description?: string | null | undefined;
  /** The name of the policy. */
  name: string;
}

/**
 * Resources data model.
 *
 * - Only the type CUSTOM can be created.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface Resource {
  /** How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds. */
  accessTokenValiditySeconds?: number;
  /** How application permissions get into the access token. */
  applicationPermissionsSettings?: ResourceApplicationPermissionsSettings;
  /** The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left out, the name of the resource. */
  audience?: string;
  /** The client ID with which tokens are introspected. At least 8 characters. */
  clientId?: string;
  /** The client secret with which tokens are introspected. Read-only: set by the platform. Secret. At least 8 characters. Format: password. */
  clientSecret?: string;
  /** When the resource was created. Read-only: set by the platform. Format: date-time. */
  createdAt?: string;
  /** What the resource is for. */
  description?: string;
  /** The environment of the resource. Read-only: set by the platform. */
  environment?: ResourceEnvironment;
  /** The resource itself. Read-only: set by the platform. */
  resource?: ResourceResource;
  /** The unique identifier of the resource. Read-only: set by the platform. */
  id?: string;
  /** The name of the resource. Unique in the environment. */
  name?: string;
  /** How a client authenticates when it introspects a token. */
  introspectEndpointAuthMethod?: ResourceIntrospectionAuthenticationMethod;
  /** The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created. */
  type?: ResourceType;
  /** When the resource was last changed. Read-only: set by the platform. Format: date-time. */
  updatedAt?: string;
}

/** How application permissions get into the access token. */
export interface ResourceApplicationPermissionsSettings {
  /** Whether the access token carries the permissions. */
  claimEnabled?: boolean;
}

/** The environment of the resource. */
export interface ResourceEnvironment {
  /** The environment. Read-only: set by the platform. */
  id?: string;
}

/** The resource itself. */
export interface ResourceResource {
  /** The resource. Read-only: set by the platform. */
  id?: string;
}

/**
 * Resources data model.
 *
 * What POST and PUT send.
 *
 * - Only the type CUSTOM can be created.
 *
 * @see {@link https://github.com/patrickcping/pingone-go-sdk-v2 | Go SDK OpenAPI}
 */
export interface ResourceInput {
  /** How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds. */
  accessTokenValiditySeconds?: number | null | undefined;
  /** How application permissions get into the access token. */
  applicationPermissionsSettings?: ResourceApplicationPermissionsSettingsInput | null | undefined;
  /** The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left out, the name of the resource. */
  audience?: string | null | undefined;
  /** The client ID with which tokens are introspected. At least 8 characters. */
  clientId?: string | null | undefined;
  /** What the resource is for. */
  description?: string | null | undefined;
  /** The name of the resource. Unique in the environment. */
  name: string;
  /** How a client authenticates when it introspects a token. */
  introspectEndpointAuthMethod?: ResourceIntrospectionAuthenticationMethod | null | undefined;
  /** The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created. */
  type?: ResourceType | null | undefined;
}

/**
 * How application permissions get into the access token.
 *
 * What POST and PUT send.
 */
export interface ResourceApplicationPermissionsSettingsInput {
  /** Whether the access token carries the permissions. */
  claimEnabled?: boolean | null | undefined;
}

/**
 * How a client authenticates when it introspects a token.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ResourceIntrospectionAuthenticationMethod = "NONE" | "CLIENT_SECRET_BASIC" | "CLIENT_SECRET_POST" | (string & {});

/**
 * The type of the resource. Only CUSTOM can be created.
 *
 * What is sent must be one of these; what is read may be something new.
 */
export type ResourceType = "OPENID_CONNECT" | "PINGONE_API" | "CUSTOM" | (string & {});

/** Activity. No table of it is published: any object. */
export type Activity = JsonObject;

/** Application. No table of it is published: any object. */
export type Application = JsonObject;

/** Resource grant of an application. No table of it is published: any object. */
export type ApplicationResourceGrant = JsonObject;

/** Secret of an application. No table of it is published: any object. */
export type ApplicationSecret = JsonObject;

/** Branding settings. No table of it is published: any object. */
export type BrandingSettings = JsonObject;

/** Branding theme. No table of it is published: any object. */
export type BrandingTheme = JsonObject;

/** Default branding theme. No table of it is published: any object. */
export type BrandingThemeDefault = JsonObject;

/** Custom administrator role. No table of it is published: any object. */
export type CustomAdminRole = JsonObject;

/** DaVinci variable. No table of it is published: any object. */
export type DaVinciVariable = JsonObject;

/** Flow. No table of it is published: any object. */
export type Flow = JsonObject;

/** Gateway. No table of it is published: any object. */
export type Gateway = JsonObject;

/** Credential of a gateway. No table of it is published: any object. */
export type GatewayCredential = JsonObject;

/** Image. No table of it is published: any object. */
export type Image = JsonObject;

/** MFA device. No table of it is published: any object. */
export type MfaDevice = JsonObject;

/** Organization. No table of it is published: any object. */
export type Organization = JsonObject;

/** Recent decision. No table of it is published: any object. */
export type RecentDecision = JsonObject;

/** Scope of a resource. No table of it is published: any object. */
export type ResourceScope = JsonObject;

/** SCIM list response. No table of it is published: any object. */
export type ScimListResponse = JsonObject;

/** Sign-on policy action. No table of it is published: any object. */
export type SignOnPolicyAction = JsonObject;

/** Notification template. No table of it is published: any object. */
export type Template = JsonObject;

/** Introspection response. No table of it is published: any object. */
export type TokenIntrospectionResponse = JsonObject;

/** Every model as it is read, by name. */
export interface Models {
  DecisionEndpoint: DecisionEndpoint;
  DecisionEvaluationRequest: DecisionEvaluationRequestInput;
  BulkDecisionEvaluationRequest: BulkDecisionEvaluationRequestInput;
  DecisionEvaluationResponse: DecisionEvaluationResponse;
  BulkDecisionEvaluationResponse: BulkDecisionEvaluationResponse;
  DecisionEvent: DecisionEvent;
  ApiService: ApiService;
  ApiServiceOperation: ApiServiceOperation;
  ApiServiceDeployment: ApiServiceDeployment;
  ExternalOAuthServer: ExternalOAuthServer;
  ApplicationResource: ApplicationResource;
  ApplicationResourcePermission: ApplicationResourcePermission;
  ApplicationRole: ApplicationRole;
  ApplicationRolePermission: ApplicationRolePermission;
  ApplicationRoleAssignment: ApplicationRoleAssignment;
  ApplicationRoleUser: ApplicationRoleUser;
  UserApplicationRoleAssignment: UserApplicationRoleAssignment;
  AuthorizationVersion: AuthorizationVersion;
  UserAccountLock: UserAccountLockInput;
  UserVerify: UserVerifyInput;
  PasswordCheck: PasswordCheckInput;
  PasswordRecover: PasswordRecoverInput;
  PasswordResetAdmin: PasswordResetAdminInput;
  PasswordResetSelf: PasswordResetSelfInput;
  PasswordSet: PasswordSetInput;
  PasswordState: PasswordState;
  UserSession: UserSession;
  LinkedAccount: LinkedAccount;
  LinkedAccountLink: LinkedAccountLinkInput;
  TokenRequest: TokenRequestInput;
  TokenResponse: TokenResponse;
  UsernamePasswordCheck: UsernamePasswordCheckInput;
  TokenIntrospectionRequest: TokenIntrospectionRequestInput;
  ActivitySearch: ActivitySearchInput;
  Error: ErrorResponse;
  Collection: Collection;
  User: User;
  UserEnabled: UserEnabled;
  UserPopulation: UserPopulation;
  Group: Group;
  GroupMembership: GroupMembership;
  GroupNesting: GroupNesting;
  Population: Population;
  RoleAssignment: RoleAssignment;
  Role: Role;
  Environment: Environment;
  PasswordPolicy: PasswordPolicy;
  SignOnPolicy: SignOnPolicy;
  Resource: Resource;
  Activity: Activity;
  Application: Application;
  ApplicationResourceGrant: ApplicationResourceGrant;
  ApplicationSecret: ApplicationSecret;
  BrandingSettings: BrandingSettings;
  BrandingTheme: BrandingTheme;
  BrandingThemeDefault: BrandingThemeDefault;
  CustomAdminRole: CustomAdminRole;
  DaVinciVariable: DaVinciVariable;
  Flow: Flow;
  Gateway: Gateway;
  GatewayCredential: GatewayCredential;
  Image: Image;
  MfaDevice: MfaDevice;
  Organization: Organization;
  RecentDecision: RecentDecision;
  ResourceScope: ResourceScope;
  ScimListResponse: ScimListResponse;
  SignOnPolicyAction: SignOnPolicyAction;
  Template: Template;
  TokenIntrospectionResponse: TokenIntrospectionResponse;
}

/** The name of a model. */
export type ModelName = keyof Models;

/** What POST and PUT send of a model, by name. */
export interface ModelInputs {
  DecisionEndpoint: DecisionEndpointInput;
  DecisionEvaluationRequest: DecisionEvaluationRequestInput;
  BulkDecisionEvaluationRequest: BulkDecisionEvaluationRequestInput;
  ApiService: ApiServiceInput;
  ApiServiceOperation: ApiServiceOperationInput;
  ExternalOAuthServer: ExternalOAuthServerInput;
  ApplicationResource: ApplicationResourceInput;
  ApplicationResourcePermission: ApplicationResourcePermissionInput;
  ApplicationRole: ApplicationRoleInput;
  ApplicationRolePermission: ApplicationRolePermissionInput;
  UserApplicationRoleAssignment: UserApplicationRoleAssignmentInput;
  UserAccountLock: UserAccountLockInput;
  UserVerify: UserVerifyInput;
  PasswordCheck: PasswordCheckInput;
  PasswordRecover: PasswordRecoverInput;
  PasswordResetAdmin: PasswordResetAdminInput;
  PasswordResetSelf: PasswordResetSelfInput;
  PasswordSet: PasswordSetInput;
  LinkedAccountLink: LinkedAccountLinkInput;
  TokenRequest: TokenRequestInput;
  UsernamePasswordCheck: UsernamePasswordCheckInput;
  TokenIntrospectionRequest: TokenIntrospectionRequestInput;
  ActivitySearch: ActivitySearchInput;
  User: UserInput;
  UserEnabled: UserEnabledInput;
  UserPopulation: UserPopulationInput;
  Group: GroupInput;
  GroupMembership: GroupMembershipInput;
  GroupNesting: GroupNestingInput;
  Population: PopulationInput;
  RoleAssignment: RoleAssignmentInput;
  Environment: EnvironmentInput;
  PasswordPolicy: PasswordPolicyInput;
  SignOnPolicy: SignOnPolicyInput;
  Resource: ResourceInput;
  Application: object;
  ApplicationResourceGrant: object;
  ApplicationSecret: object;
  BrandingSettings: object;
  BrandingTheme: object;
  BrandingThemeDefault: object;
  CustomAdminRole: object;
  DaVinciVariable: object;
  Gateway: object;
  ResourceScope: object;
  SignOnPolicyAction: object;
}

/** What PATCH sends of a model, by name. */
export interface ModelPatches {
  User: UserPatch;
}
