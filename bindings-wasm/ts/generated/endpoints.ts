// Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

import type { FilterLike } from "../filter.js";
import type { JsonObject } from "../json.js";
import type { ClientCredentials, CommonArgs, FileBody, ReadingOfPage, ReadingOfValue } from "../operations.js";
import type { Request } from "../types.js";
import type * as models from "./models.js";

/** What `auth.token.clientCredentials` takes. */
export interface AuthTokenClientCredentialsArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** client_credentials token request. */
  body: models.TokenRequestInput;
  /** The client, in the authorization header. */
  basicAuth?: ClientCredentials | null | undefined;
}

/** What `auth.token.clientCredentialsLegacy` takes. */
export interface AuthTokenClientCredentialsLegacyArgs extends CommonArgs {
  /** client_credentials token request. */
  body: models.TokenRequestInput;
  /** The client, in the authorization header. */
  basicAuth?: ClientCredentials | null | undefined;
}

/** What `auth.token.introspect` takes. */
export interface AuthTokenIntrospectArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Introspection request. */
  body: models.TokenIntrospectionRequestInput;
  /** The client, in the authorization header. */
  basicAuth?: ClientCredentials | null | undefined;
}

/** What `auth.flows.checkUsernamePassword` takes. */
export interface AuthFlowsCheckUsernamePasswordArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  flowId: string;
  /** Username/password check action. */
  body: models.UsernamePasswordCheckInput;
}

/** What `environments.list` takes. */
export interface EnvironmentsListArgs extends CommonArgs {
  /** In the query. */
  expand?: string | null | undefined;
  /** In the query: at least 1; at most 5000; 1000 when left out. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq). */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  order?: string | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `environments.create` takes. */
export interface EnvironmentsCreateArgs extends CommonArgs {
  /** Environments data model. */
  body: models.EnvironmentInput;
}

/** What `environments.get` takes. */
export interface EnvironmentsGetArgs extends CommonArgs {
  /** In the path. A UUID. */
  environmentId: string;
  /** In the query. */
  expand?: string | null | undefined;
}

/** What `environments.update` takes. */
export interface EnvironmentsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. */
  environmentId: string;
  /** Environments data model. */
  body: models.EnvironmentInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Environment | null | undefined;
}

/** What `environments.delete` takes. */
export interface EnvironmentsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. */
  environmentId: string;
}

/** What `organizations.list` takes. */
export interface OrganizationsListArgs extends CommonArgs {
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `name` (sw). */
  filter?: FilterLike | null | undefined;
}

/** What `organizations.get` takes. */
export interface OrganizationsGetArgs extends CommonArgs {
  /** In the path. A UUID. */
  organizationId: string;
}

/** What `populations.list` takes. */
export interface PopulationsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `id` (eq), `name` (sw, eq). */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `populations.create` takes. */
export interface PopulationsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Populations data model. */
  body: models.PopulationInput;
}

/** What `populations.get` takes. */
export interface PopulationsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  populationId: string;
}

/** What `populations.update` takes. */
export interface PopulationsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  populationId: string;
  /** Populations data model. */
  body: models.PopulationInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Population | null | undefined;
}

/** What `populations.delete` takes. */
export interface PopulationsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  populationId: string;
}

/** What `users.list` takes. */
export interface UsersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query: `population`. */
  expand?: "population" | (string & {}) | null | undefined;
  /** In the query: at most 200. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `accountId` (eq, sw), `address.streetAddress` (eq, sw), `address.locality` (eq, sw), `address.region` (eq, sw), `address.postalCode` (eq, sw), `address.countryCode` (eq, sw), `email` (eq, sw, ew, co), `enabled` (eq, sw), `externalId` (eq, sw), `locale` (eq, sw), `mobilePhone` (eq, sw), `name.formatted` (eq, sw), `name.given` (eq, sw, ew, co), `name.middle` (eq, sw), `name.family` (eq, sw, ew, co), `name.honorificPrefix` (eq, sw), `name.honorificSuffix` (eq, sw), `nickname` (eq, sw), `photo.href` (eq, sw), `preferredLanguage` (eq, sw), `primaryPhone` (eq, sw), `timezone` (eq, sw), `title` (eq, sw), `type` (eq, sw), `username` (eq, sw), `population.id` (eq), `memberOfGroups[id]` (eq), `<custom STRING attribute>` (eq, sw) and perhaps others. */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `users.create` takes. */
export interface UsersCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Users data model. */
  body: models.UserInput;
}

/** What `users.import` takes. */
export interface UsersImportArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Users data model. */
  body: models.UserInput;
}

/** What `users.get` takes. */
export interface UsersGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `memberOfGroupIDs`, `memberOfGroupNames`. */
  include?: "memberOfGroupIDs" | "memberOfGroupNames" | (string & {}) | readonly ("memberOfGroupIDs" | "memberOfGroupNames" | (string & {}))[] | null | undefined;
  /** In the query: `population`. */
  expand?: "population" | (string & {}) | null | undefined;
}

/** What `users.groupNames.get` takes. */
export interface UsersGroupNamesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `memberOfGroupNames`. */
  include: "memberOfGroupNames" | (string & {});
}

/** What `users.update` takes. */
export interface UsersUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Users data model. */
  body: models.UserInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.User | null | undefined;
}

/** What `users.patch` takes. */
export interface UsersPatchArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Users data model. */
  body: models.UserPatch;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.User | null | undefined;
}

/** What `users.delete` takes. */
export interface UsersDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.account.lock` takes. */
export interface UsersAccountLockArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** User account lock action body. */
  body: models.UserAccountLockInput;
}

/** What `users.account.unlock` takes. */
export interface UsersAccountUnlockArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.account.sendVerificationCode` takes. */
export interface UsersAccountSendVerificationCodeArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.account.verify` takes. */
export interface UsersAccountVerifyArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Verify user body. */
  body: models.UserVerifyInput;
}

/** What `users.enabled.get` takes. */
export interface UsersEnabledGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.enabled.update` takes. */
export interface UsersEnabledUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** User enabled data model. */
  body: models.UserEnabledInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.UserEnabled | null | undefined;
}

/** What `users.population.get` takes. */
export interface UsersPopulationGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.population.update` takes. */
export interface UsersPopulationUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** User population data model. */
  body: models.UserPopulationInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.UserPopulation | null | undefined;
}

/** What `users.memberOfGroups.list` takes. */
export interface UsersMemberOfGroupsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `group`. */
  expand?: "group" | (string & {}) | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `type` (eq) and perhaps others. */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `users.memberOfGroups.add` takes. */
export interface UsersMemberOfGroupsAddArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Group membership data model. */
  body: models.GroupMembershipInput;
}

/** What `users.memberOfGroups.get` takes. */
export interface UsersMemberOfGroupsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  groupId: string;
  /** In the query: `group`. */
  expand?: "group" | (string & {}) | null | undefined;
}

/** What `users.memberOfGroups.remove` takes. */
export interface UsersMemberOfGroupsRemoveArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  groupId: string;
}

/** What `users.sessions.list` takes. */
export interface UsersSessionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.sessions.get` takes. */
export interface UsersSessionsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  sessionId: string;
}

/** What `users.sessions.delete` takes. */
export interface UsersSessionsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  sessionId: string;
}

/** What `users.linkedAccounts.list` takes. */
export interface UsersLinkedAccountsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `identityProviders`. */
  expand?: "identityProviders" | (string & {}) | null | undefined;
}

/** What `users.linkedAccounts.create` takes. */
export interface UsersLinkedAccountsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Users linked accounts request data model. */
  body: models.LinkedAccountLinkInput;
}

/** What `users.linkedAccounts.get` takes. */
export interface UsersLinkedAccountsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  linkedAccountId: string;
  /** In the query: `identityProviders`. */
  expand?: "identityProviders" | (string & {}) | null | undefined;
}

/** What `users.linkedAccounts.delete` takes. */
export interface UsersLinkedAccountsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  linkedAccountId: string;
}

/** What `users.roleAssignments.list` takes. */
export interface UsersRoleAssignmentsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `role`. */
  expand?: "role" | (string & {}) | null | undefined;
}

/** What `users.roleAssignments.create` takes. */
export interface UsersRoleAssignmentsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Role assignment data model. */
  body: models.RoleAssignmentInput;
}

/** What `users.roleAssignments.get` takes. */
export interface UsersRoleAssignmentsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  roleAssignmentId: string;
}

/** What `users.roleAssignments.delete` takes. */
export interface UsersRoleAssignmentsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  roleAssignmentId: string;
}

/** What `users.password.get` takes. */
export interface UsersPasswordGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the query: `passwordPolicy`. */
  expand?: "passwordPolicy" | (string & {}) | null | undefined;
}

/** What `users.password.check` takes. */
export interface UsersPasswordCheckArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Password check body. */
  body: models.PasswordCheckInput;
}

/** What `users.password.unlock` takes. */
export interface UsersPasswordUnlockArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.password.sendRecoveryCode` takes. */
export interface UsersPasswordSendRecoveryCodeArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.password.recover` takes. */
export interface UsersPasswordRecoverArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Password recover body. */
  body: models.PasswordRecoverInput;
}

/** What `users.password.resetAdmin` takes. */
export interface UsersPasswordResetAdminArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Administrative password change body. */
  body: models.PasswordResetAdminInput;
}

/** What `users.password.resetSelf` takes. */
export interface UsersPasswordResetSelfArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Self password change body. */
  body: models.PasswordResetSelfInput;
}

/** What `users.password.set` takes. */
export interface UsersPasswordSetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Password set body. */
  body: models.PasswordSetInput;
}

/** What `users.applicationRoles.list` takes. */
export interface UsersApplicationRolesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
}

/** What `users.applicationRoles.create` takes. */
export interface UsersApplicationRolesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** Users role assignments data model. */
  body: models.UserApplicationRoleAssignmentInput;
}

/** What `users.applicationRoles.delete` takes. */
export interface UsersApplicationRolesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  applicationRoleId: string;
}

/** What `users.devices.get` takes. */
export interface UsersDevicesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  userId: string;
  /** In the path. A UUID. */
  deviceId: string;
}

/** What `groups.list` takes. */
export interface GroupsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query: a SCIM filter on `id` (eq), `name` (eq), `population.id` (eq), `externalId` (eq, sw) and perhaps others. */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `groups.create` takes. */
export interface GroupsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Groups data model. */
  body: models.GroupInput;
}

/** What `groups.get` takes. */
export interface GroupsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
  /** In the query: `totalMemberCounts`. */
  include?: "totalMemberCounts" | (string & {}) | null | undefined;
}

/** What `groups.update` takes. */
export interface GroupsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
  /** Groups data model. */
  body: models.GroupInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Group | null | undefined;
}

/** What `groups.delete` takes. */
export interface GroupsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
}

/** What `groups.users.list` takes. */
export interface GroupsUsersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query, as `filter=memberOfGroups[id eq "{groupId}"]`. A UUID. */
  groupId: string;
  /** In the query: at most 200. */
  limit?: number | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `groups.memberOfGroups.list` takes. */
export interface GroupsMemberOfGroupsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
}

/** What `groups.memberOfGroups.create` takes. */
export interface GroupsMemberOfGroupsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
  /** Group nesting data model. */
  body: models.GroupNestingInput;
}

/** What `groups.memberOfGroups.get` takes. */
export interface GroupsMemberOfGroupsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
  /** In the path. A UUID. */
  nestedGroupId: string;
}

/** What `groups.memberOfGroups.delete` takes. */
export interface GroupsMemberOfGroupsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  groupId: string;
  /** In the path. A UUID. */
  nestedGroupId: string;
}

/** What `applications.list` takes. */
export interface ApplicationsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `applications.create` takes. */
export interface ApplicationsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Application. */
  body: object;
}

/** What `applications.get` takes. */
export interface ApplicationsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.update` takes. */
export interface ApplicationsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** Application. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Application | null | undefined;
}

/** What `applications.delete` takes. */
export interface ApplicationsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.secret.get` takes. */
export interface ApplicationsSecretGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.secret.update` takes. */
export interface ApplicationsSecretUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** Secret of an application. */
  body: object;
}

/** What `applications.secret.deletePrevious` takes. */
export interface ApplicationsSecretDeletePreviousArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.grants.list` takes. */
export interface ApplicationsGrantsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.grants.create` takes. */
export interface ApplicationsGrantsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** Resource grant of an application. */
  body: object;
}

/** What `applications.grants.get` takes. */
export interface ApplicationsGrantsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** In the path. A UUID. */
  grantId: string;
}

/** What `applications.grants.update` takes. */
export interface ApplicationsGrantsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** In the path. A UUID. */
  grantId: string;
  /** Resource grant of an application. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApplicationResourceGrant | null | undefined;
}

/** What `applications.grants.delete` takes. */
export interface ApplicationsGrantsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** In the path. A UUID. */
  grantId: string;
}

/** What `applications.roleAssignments.list` takes. */
export interface ApplicationsRoleAssignmentsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
}

/** What `applications.roleAssignments.create` takes. */
export interface ApplicationsRoleAssignmentsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** Role assignment data model. */
  body: models.RoleAssignmentInput;
}

/** What `applications.roleAssignments.get` takes. */
export interface ApplicationsRoleAssignmentsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** In the path. A UUID. */
  roleAssignmentId: string;
}

/** What `applications.roleAssignments.delete` takes. */
export interface ApplicationsRoleAssignmentsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationId: string;
  /** In the path. A UUID. */
  roleAssignmentId: string;
}

/** What `resources.list` takes. */
export interface ResourcesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `resources.create` takes. */
export interface ResourcesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Resources data model. */
  body: models.ResourceInput;
}

/** What `resources.get` takes. */
export interface ResourcesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
}

/** What `resources.update` takes. */
export interface ResourcesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** Resources data model. */
  body: models.ResourceInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Resource | null | undefined;
}

/** What `resources.delete` takes. */
export interface ResourcesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
}

/** What `resources.scopes.list` takes. */
export interface ResourcesScopesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
}

/** What `resources.scopes.create` takes. */
export interface ResourcesScopesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** Scope of a resource. */
  body: object;
}

/** What `resources.scopes.get` takes. */
export interface ResourcesScopesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  scopeId: string;
}

/** What `resources.scopes.update` takes. */
export interface ResourcesScopesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  scopeId: string;
  /** Scope of a resource. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ResourceScope | null | undefined;
}

/** What `resources.scopes.delete` takes. */
export interface ResourcesScopesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  scopeId: string;
}

/** What `resources.applicationResources.list` takes. */
export interface ResourcesApplicationResourcesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
}

/** What `resources.applicationResources.create` takes. */
export interface ResourcesApplicationResourcesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** API application resources data model. */
  body: models.ApplicationResourceInput;
}

/** What `resources.applicationResources.get` takes. */
export interface ResourcesApplicationResourcesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  applicationResourceId: string;
}

/** What `resources.applicationResources.update` takes. */
export interface ResourcesApplicationResourcesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  applicationResourceId: string;
  /** API application resources data model. */
  body: models.ApplicationResourceInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApplicationResource | null | undefined;
}

/** What `resources.applicationResources.delete` takes. */
export interface ResourcesApplicationResourcesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
  /** In the path. A UUID. */
  applicationResourceId: string;
}

/** What `resources.applicationPermissions.list` takes. */
export interface ResourcesApplicationPermissionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  resourceId: string;
}

/** What `activities.list` takes. */
export interface ActivitiesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `recordedat` (ge, gt, le, lt), `correlationid` (eq), `actors.client.id` (eq), `actors.user.id` (eq), `actors.user.name` (eq), `resources.id` (eq), `resources.type` (eq), `resources.population.id` (eq), `action.type` (eq). */
  filter?: FilterLike | null | undefined;
}

/** What `activities.search` takes. */
export interface ActivitiesSearchArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Activities filter body. */
  body: models.ActivitySearchInput;
}

/** What `activities.get` takes. */
export interface ActivitiesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  activityId: string;
}

/** What `branding.settings.get` takes. */
export interface BrandingSettingsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `branding.settings.update` takes. */
export interface BrandingSettingsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Branding settings. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.BrandingSettings | null | undefined;
}

/** What `branding.themes.list` takes. */
export interface BrandingThemesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `branding.themes.create` takes. */
export interface BrandingThemesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Branding theme. */
  body: object;
}

/** What `branding.themes.get` takes. */
export interface BrandingThemesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  themeId: string;
}

/** What `branding.themes.update` takes. */
export interface BrandingThemesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  themeId: string;
  /** Branding theme. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.BrandingTheme | null | undefined;
}

/** What `branding.themes.delete` takes. */
export interface BrandingThemesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  themeId: string;
}

/** What `branding.themes.default.get` takes. */
export interface BrandingThemesDefaultGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  themeId: string;
}

/** What `branding.themes.default.update` takes. */
export interface BrandingThemesDefaultUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  themeId: string;
  /** Default branding theme. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.BrandingThemeDefault | null | undefined;
}

/** What `images.create` takes. */
export interface ImagesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** The file. */
  body: FileBody;
}

/** What `images.get` takes. */
export interface ImagesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  imageId: string;
}

/** What `images.delete` takes. */
export interface ImagesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  imageId: string;
}

/** What `passwordPolicies.list` takes. */
export interface PasswordPoliciesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `passwordPolicies.create` takes. */
export interface PasswordPoliciesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Password policies data model. */
  body: models.PasswordPolicyInput;
}

/** What `passwordPolicies.get` takes. */
export interface PasswordPoliciesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  passwordPolicyId: string;
}

/** What `passwordPolicies.update` takes. */
export interface PasswordPoliciesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  passwordPolicyId: string;
  /** Password policies data model. */
  body: models.PasswordPolicyInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.PasswordPolicy | null | undefined;
}

/** What `passwordPolicies.delete` takes. */
export interface PasswordPoliciesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  passwordPolicyId: string;
}

/** What `signOnPolicies.list` takes. */
export interface SignOnPoliciesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `signOnPolicies.create` takes. */
export interface SignOnPoliciesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Sign-on policies data model. */
  body: models.SignOnPolicyInput;
}

/** What `signOnPolicies.get` takes. */
export interface SignOnPoliciesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
}

/** What `signOnPolicies.update` takes. */
export interface SignOnPoliciesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
  /** Sign-on policies data model. */
  body: models.SignOnPolicyInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.SignOnPolicy | null | undefined;
}

/** What `signOnPolicies.delete` takes. */
export interface SignOnPoliciesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
}

/** What `signOnPolicies.actions.list` takes. */
export interface SignOnPoliciesActionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
}

/** What `signOnPolicies.actions.create` takes. */
export interface SignOnPoliciesActionsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
  /** Sign-on policy action. */
  body: object;
}

/** What `signOnPolicies.actions.get` takes. */
export interface SignOnPoliciesActionsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
  /** In the path. A UUID. */
  actionId: string;
}

/** What `signOnPolicies.actions.update` takes. */
export interface SignOnPoliciesActionsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
  /** In the path. A UUID. */
  actionId: string;
  /** Sign-on policy action. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.SignOnPolicyAction | null | undefined;
}

/** What `signOnPolicies.actions.delete` takes. */
export interface SignOnPoliciesActionsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  signOnPolicyId: string;
  /** In the path. A UUID. */
  actionId: string;
}

/** What `roles.list` takes. */
export interface RolesListArgs extends CommonArgs {
}

/** What `roles.get` takes. */
export interface RolesGetArgs extends CommonArgs {
  /** In the path. A UUID. */
  roleId: string;
}

/** What `roles.custom.list` takes. */
export interface RolesCustomListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query: a SCIM filter on `type` (eq). */
  filter?: FilterLike | null | undefined;
}

/** What `roles.custom.create` takes. */
export interface RolesCustomCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Custom administrator role. */
  body: object;
}

/** What `roles.custom.get` takes. */
export interface RolesCustomGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  customRoleId: string;
}

/** What `roles.custom.update` takes. */
export interface RolesCustomUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  customRoleId: string;
  /** Custom administrator role. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.CustomAdminRole | null | undefined;
}

/** What `roles.custom.delete` takes. */
export interface RolesCustomDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  customRoleId: string;
}

/** What `notifications.templates.get` takes. */
export interface NotificationsTemplatesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A name. */
  templateName: string;
}

/** What `gateways.list` takes. */
export interface GatewaysListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `gateways.create` takes. */
export interface GatewaysCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Gateway. */
  body: object;
}

/** What `gateways.get` takes. */
export interface GatewaysGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
}

/** What `gateways.update` takes. */
export interface GatewaysUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
  /** Gateway. */
  body: object;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.Gateway | null | undefined;
}

/** What `gateways.delete` takes. */
export interface GatewaysDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
}

/** What `gateways.credentials.list` takes. */
export interface GatewaysCredentialsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
}

/** What `gateways.credentials.get` takes. */
export interface GatewaysCredentialsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
  /** In the path. A UUID. */
  credentialId: string;
}

/** What `gateways.credentials.delete` takes. */
export interface GatewaysCredentialsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
  /** In the path. A UUID. */
  credentialId: string;
}

/** What `gateways.credentials.create` takes. */
export interface GatewaysCredentialsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  gatewayId: string;
}

/** What `davinci.variables.create` takes. */
export interface DavinciVariablesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** DaVinci variable. */
  body: object;
}

/** What `scim.directMappedUsers.list` takes. */
export interface ScimDirectMappedUsersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query: a SCIM filter. */
  filter?: FilterLike | null | undefined;
  /** In the query: at most 200. */
  count?: number | null | undefined;
}

/** What `authorize.decisionEndpoints.list` takes. */
export interface AuthorizeDecisionEndpointsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq) and perhaps others. */
  filter?: FilterLike | null | undefined;
}

/** What `authorize.decisionEndpoints.create` takes. */
export interface AuthorizeDecisionEndpointsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Policy decision service data model. */
  body: models.DecisionEndpointInput;
}

/** What `authorize.decisionEndpoints.get` takes. */
export interface AuthorizeDecisionEndpointsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
}

/** What `authorize.decisionEndpoints.update` takes. */
export interface AuthorizeDecisionEndpointsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
  /** Policy decision service data model. */
  body: models.DecisionEndpointInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.DecisionEndpoint | null | undefined;
}

/** What `authorize.decisionEndpoints.delete` takes. */
export interface AuthorizeDecisionEndpointsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
}

/** What `authorize.decisionEndpoints.evaluate` takes. */
export interface AuthorizeDecisionEndpointsEvaluateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
  /** Policy decision evaluation request data model. */
  body: models.DecisionEvaluationRequestInput;
}

/** What `authorize.decisionEndpoints.evaluateBulk` takes. */
export interface AuthorizeDecisionEndpointsEvaluateBulkArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
  /** Bulk policy decision evaluation request data model. */
  body: models.BulkDecisionEvaluationRequestInput;
}

/** What `authorize.decisionEndpoints.recentDecisions.list` takes. */
export interface AuthorizeDecisionEndpointsRecentDecisionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `authorize.decisionEndpoints.recentDecisions.get` takes. */
export interface AuthorizeDecisionEndpointsRecentDecisionsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  decisionEndpointId: string;
  /** In the path. A UUID. */
  recentDecisionId: string;
}

/** What `authorize.authorizationVersions.list` takes. */
export interface AuthorizeAuthorizationVersionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `authorize.authorizationVersions.get` takes. */
export interface AuthorizeAuthorizationVersionsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  authorizationVersionId: string;
}

/** What `authorize.apiServers.list` takes. */
export interface AuthorizeApiServersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query: at least 1; at most 25. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `authorizationServer.externalOAuthServer.id` (eq). */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
  /** In the query: `groups`, `scopes`. */
  expand?: "groups" | "scopes" | (string & {}) | readonly ("groups" | "scopes" | (string & {}))[] | null | undefined;
}

/** What `authorize.apiServers.create` takes. */
export interface AuthorizeApiServersCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** API service data model. */
  body: models.ApiServiceInput;
}

/** What `authorize.apiServers.get` takes. */
export interface AuthorizeApiServersGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
}

/** What `authorize.apiServers.update` takes. */
export interface AuthorizeApiServersUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** API service data model. */
  body: models.ApiServiceInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApiService | null | undefined;
}

/** What `authorize.apiServers.delete` takes. */
export interface AuthorizeApiServersDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
}

/** What `authorize.apiServers.operations.list` takes. */
export interface AuthorizeApiServersOperationsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** In the query. */
  limit?: number | null | undefined;
}

/** What `authorize.apiServers.operations.create` takes. */
export interface AuthorizeApiServersOperationsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** API service operations data model. */
  body: models.ApiServiceOperationInput;
}

/** What `authorize.apiServers.operations.get` takes. */
export interface AuthorizeApiServersOperationsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** In the path. A UUID. */
  operationId: string;
  /** In the query: `groups`, `scopes`, `authenticationPolicies`. */
  expand?: "groups" | "scopes" | "authenticationPolicies" | (string & {}) | readonly ("groups" | "scopes" | "authenticationPolicies" | (string & {}))[] | null | undefined;
}

/** What `authorize.apiServers.operations.update` takes. */
export interface AuthorizeApiServersOperationsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** In the path. A UUID. */
  operationId: string;
  /** API service operations data model. */
  body: models.ApiServiceOperationInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApiServiceOperation | null | undefined;
}

/** What `authorize.apiServers.operations.delete` takes. */
export interface AuthorizeApiServersOperationsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
  /** In the path. A UUID. */
  operationId: string;
}

/** What `authorize.apiServers.deployment.get` takes. */
export interface AuthorizeApiServersDeploymentGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
}

/** What `authorize.apiServers.deployment.deploy` takes. */
export interface AuthorizeApiServersDeploymentDeployArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  apiServerId: string;
}

/** What `authorize.externalOAuthServers.list` takes. */
export interface AuthorizeExternalOAuthServersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query: a SCIM filter on `name` (co). */
  filter?: FilterLike | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
}

/** What `authorize.externalOAuthServers.create` takes. */
export interface AuthorizeExternalOAuthServersCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** External OAuth server data model. */
  body: models.ExternalOAuthServerInput;
}

/** What `authorize.externalOAuthServers.get` takes. */
export interface AuthorizeExternalOAuthServersGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  externalOAuthServerId: string;
}

/** What `authorize.externalOAuthServers.update` takes. */
export interface AuthorizeExternalOAuthServersUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  externalOAuthServerId: string;
  /** External OAuth server data model. */
  body: models.ExternalOAuthServerInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ExternalOAuthServer | null | undefined;
}

/** What `authorize.externalOAuthServers.delete` takes. */
export interface AuthorizeExternalOAuthServersDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  externalOAuthServerId: string;
}

/** What `authorize.applicationResources.list` takes. */
export interface AuthorizeApplicationResourcesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `authorize.applicationResources.get` takes. */
export interface AuthorizeApplicationResourcesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
}

/** What `authorize.applicationResources.permissions.list` takes. */
export interface AuthorizeApplicationResourcesPermissionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
}

/** What `authorize.applicationResources.permissions.create` takes. */
export interface AuthorizeApplicationResourcesPermissionsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
  /** Application resources permissions data model. */
  body: models.ApplicationResourcePermissionInput;
}

/** What `authorize.applicationResources.permissions.get` takes. */
export interface AuthorizeApplicationResourcesPermissionsGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
  /** In the path. A UUID. */
  permissionId: string;
}

/** What `authorize.applicationResources.permissions.update` takes. */
export interface AuthorizeApplicationResourcesPermissionsUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
  /** In the path. A UUID. */
  permissionId: string;
  /** Application resources permissions data model. */
  body: models.ApplicationResourcePermissionInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApplicationResourcePermission | null | undefined;
}

/** What `authorize.applicationResources.permissions.delete` takes. */
export interface AuthorizeApplicationResourcesPermissionsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationResourceId: string;
  /** In the path. A UUID. */
  permissionId: string;
}

/** What `authorize.applicationRoles.list` takes. */
export interface AuthorizeApplicationRolesListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
}

/** What `authorize.applicationRoles.create` takes. */
export interface AuthorizeApplicationRolesCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** Application roles data model. */
  body: models.ApplicationRoleInput;
}

/** What `authorize.applicationRoles.get` takes. */
export interface AuthorizeApplicationRolesGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
}

/** What `authorize.applicationRoles.update` takes. */
export interface AuthorizeApplicationRolesUpdateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
  /** Application roles data model. */
  body: models.ApplicationRoleInput;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: models.ApplicationRole | null | undefined;
}

/** What `authorize.applicationRoles.delete` takes. */
export interface AuthorizeApplicationRolesDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
}

/** What `authorize.applicationRoles.users.list` takes. */
export interface AuthorizeApplicationRolesUsersListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
  /** In the query. */
  limit?: number | null | undefined;
  /** In the query. */
  cursor?: string | null | undefined;
  /** In the query: `user`. */
  expand?: "user" | (string & {}) | null | undefined;
}

/** What `authorize.applicationRoles.users.get` takes. */
export interface AuthorizeApplicationRolesUsersGetArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
  /** In the path. A UUID. */
  userId: string;
}

/** What `authorize.applicationRoles.permissions.list` takes. */
export interface AuthorizeApplicationRolesPermissionsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
}

/** What `authorize.applicationRoles.permissions.create` takes. */
export interface AuthorizeApplicationRolesPermissionsCreateArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
  /** Application roles permissions data model. */
  body: models.ApplicationRolePermissionInput;
}

/** What `authorize.applicationRoles.permissions.delete` takes. */
export interface AuthorizeApplicationRolesPermissionsDeleteArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
  /** In the path. A UUID. */
  permissionId: string;
}

/** What `authorize.applicationRoles.assignments.list` takes. */
export interface AuthorizeApplicationRolesAssignmentsListArgs extends CommonArgs {
  /** In the path. A UUID. That of the configuration when it is left out. */
  environmentId?: string | null | undefined;
  /** In the path. A UUID. */
  applicationRoleId: string;
}

/** What each operation takes, by id. */
export interface EndpointArgs {
  /** Token (client_credentials). */
  "auth.token.clientCredentials": AuthTokenClientCredentialsArgs;
  /** Token (client_credentials), environment-less legacy form. */
  "auth.token.clientCredentialsLegacy": AuthTokenClientCredentialsLegacyArgs;
  /** Token Introspection. */
  "auth.token.introspect": AuthTokenIntrospectArgs;
  /** Check Username/Password. */
  "auth.flows.checkUsernamePassword": AuthFlowsCheckUsernamePasswordArgs;
  /** Read All Environments. */
  "environments.list": EnvironmentsListArgs;
  /** Create Environment (Active License). */
  "environments.create": EnvironmentsCreateArgs;
  /** Read One Environment. */
  "environments.get": EnvironmentsGetArgs;
  /** Update Environment. */
  "environments.update": EnvironmentsUpdateArgs;
  /** Delete Environment. */
  "environments.delete": EnvironmentsDeleteArgs;
  /** Read All Organizations. */
  "organizations.list": OrganizationsListArgs;
  /** Read One Organization. */
  "organizations.get": OrganizationsGetArgs;
  /** Read All Populations. */
  "populations.list": PopulationsListArgs;
  /** Create Population. */
  "populations.create": PopulationsCreateArgs;
  /** Read One Population. */
  "populations.get": PopulationsGetArgs;
  /** Update Population. */
  "populations.update": PopulationsUpdateArgs;
  /** Delete Population. */
  "populations.delete": PopulationsDeleteArgs;
  /** Read All Users. */
  "users.list": UsersListArgs;
  /** Create User. */
  "users.create": UsersCreateArgs;
  /** Create User (Import). */
  "users.import": UsersImportArgs;
  /** Read User. */
  "users.get": UsersGetArgs;
  /** Get all group names for user. */
  "users.groupNames.get": UsersGroupNamesGetArgs;
  /** Update User (Put). */
  "users.update": UsersUpdateArgs;
  /** Update User (Patch). */
  "users.patch": UsersPatchArgs;
  /** Delete User. */
  "users.delete": UsersDeleteArgs;
  /** User Account Lock. */
  "users.account.lock": UsersAccountLockArgs;
  /** User Account Unlock. */
  "users.account.unlock": UsersAccountUnlockArgs;
  /** Send/Resend User Verification Code. */
  "users.account.sendVerificationCode": UsersAccountSendVerificationCodeArgs;
  /** Verify User. */
  "users.account.verify": UsersAccountVerifyArgs;
  /** Read User Enabled. */
  "users.enabled.get": UsersEnabledGetArgs;
  /** Update User Enabled. */
  "users.enabled.update": UsersEnabledUpdateArgs;
  /** Read User Population. */
  "users.population.get": UsersPopulationGetArgs;
  /** Update User Population. */
  "users.population.update": UsersPopulationUpdateArgs;
  /** Read All Group Memberships for User. */
  "users.memberOfGroups.list": UsersMemberOfGroupsListArgs;
  /** Add User to Group. */
  "users.memberOfGroups.add": UsersMemberOfGroupsAddArgs;
  /** Read One Group Membership for User. */
  "users.memberOfGroups.get": UsersMemberOfGroupsGetArgs;
  /** Remove User from Group. */
  "users.memberOfGroups.remove": UsersMemberOfGroupsRemoveArgs;
  /** Read All Sessions. */
  "users.sessions.list": UsersSessionsListArgs;
  /** Read One Session. */
  "users.sessions.get": UsersSessionsGetArgs;
  /** Delete Session. */
  "users.sessions.delete": UsersSessionsDeleteArgs;
  /** Read Linked Accounts. */
  "users.linkedAccounts.list": UsersLinkedAccountsListArgs;
  /** Create Linked Account. */
  "users.linkedAccounts.create": UsersLinkedAccountsCreateArgs;
  /** Read One Linked Account. */
  "users.linkedAccounts.get": UsersLinkedAccountsGetArgs;
  /** Delete Linked Account. */
  "users.linkedAccounts.delete": UsersLinkedAccountsDeleteArgs;
  /** Read Role Assignments. */
  "users.roleAssignments.list": UsersRoleAssignmentsListArgs;
  /** Create User Role Assignment. */
  "users.roleAssignments.create": UsersRoleAssignmentsCreateArgs;
  /** Read One Role Assignment. */
  "users.roleAssignments.get": UsersRoleAssignmentsGetArgs;
  /** Delete User's Role Assignment. */
  "users.roleAssignments.delete": UsersRoleAssignmentsDeleteArgs;
  /** Read Password State. */
  "users.password.get": UsersPasswordGetArgs;
  /** Password Check. */
  "users.password.check": UsersPasswordCheckArgs;
  /** Password Unlock. */
  "users.password.unlock": UsersPasswordUnlockArgs;
  /** Password Resend Recovery Code. */
  "users.password.sendRecoveryCode": UsersPasswordSendRecoveryCodeArgs;
  /** Password Recover. */
  "users.password.recover": UsersPasswordRecoverArgs;
  /** Update Password (Admin). */
  "users.password.resetAdmin": UsersPasswordResetAdminArgs;
  /** Update Password (Self). */
  "users.password.resetSelf": UsersPasswordResetSelfArgs;
  /** Update Password (Set). */
  "users.password.set": UsersPasswordSetArgs;
  /** Read User Application Role Assignments. */
  "users.applicationRoles.list": UsersApplicationRolesListArgs;
  /** Create User Application Role Assignment. */
  "users.applicationRoles.create": UsersApplicationRolesCreateArgs;
  /** Delete User Application Role Assignment. */
  "users.applicationRoles.delete": UsersApplicationRolesDeleteArgs;
  /** Read One MFA User Device. */
  "users.devices.get": UsersDevicesGetArgs;
  /** Read All Groups. */
  "groups.list": GroupsListArgs;
  /** Create Group. */
  "groups.create": GroupsCreateArgs;
  /** Read One Group. */
  "groups.get": GroupsGetArgs;
  /** Update Group. */
  "groups.update": GroupsUpdateArgs;
  /** Delete Group. */
  "groups.delete": GroupsDeleteArgs;
  /** Read All Users in a Group. */
  "groups.users.list": GroupsUsersListArgs;
  /** Read Group Nesting. */
  "groups.memberOfGroups.list": GroupsMemberOfGroupsListArgs;
  /** Create Group Nesting. */
  "groups.memberOfGroups.create": GroupsMemberOfGroupsCreateArgs;
  /** Read One Group Nesting. */
  "groups.memberOfGroups.get": GroupsMemberOfGroupsGetArgs;
  /** Delete Group Nesting. */
  "groups.memberOfGroups.delete": GroupsMemberOfGroupsDeleteArgs;
  /** Read All Applications. */
  "applications.list": ApplicationsListArgs;
  /** Create Application. */
  "applications.create": ApplicationsCreateArgs;
  /** Read One Application. */
  "applications.get": ApplicationsGetArgs;
  /** Update Application. */
  "applications.update": ApplicationsUpdateArgs;
  /** Delete Application. */
  "applications.delete": ApplicationsDeleteArgs;
  /** Read Application Secret. */
  "applications.secret.get": ApplicationsSecretGetArgs;
  /** Update Application Secret. */
  "applications.secret.update": ApplicationsSecretUpdateArgs;
  /** Delete Previous Application Secret. */
  "applications.secret.deletePrevious": ApplicationsSecretDeletePreviousArgs;
  /** Read All Grants for an Application. */
  "applications.grants.list": ApplicationsGrantsListArgs;
  /** Create Grant. */
  "applications.grants.create": ApplicationsGrantsCreateArgs;
  /** Read One Grant for an Application. */
  "applications.grants.get": ApplicationsGrantsGetArgs;
  /** Update Grant. */
  "applications.grants.update": ApplicationsGrantsUpdateArgs;
  /** Delete Grant. */
  "applications.grants.delete": ApplicationsGrantsDeleteArgs;
  /** Read Application Role Assignments. */
  "applications.roleAssignments.list": ApplicationsRoleAssignmentsListArgs;
  /** Create Application Role Assignments. */
  "applications.roleAssignments.create": ApplicationsRoleAssignmentsCreateArgs;
  /** Read One Application Role Assignment. */
  "applications.roleAssignments.get": ApplicationsRoleAssignmentsGetArgs;
  /** Delete Application Role Assignment. */
  "applications.roleAssignments.delete": ApplicationsRoleAssignmentsDeleteArgs;
  /** Read All Resources. */
  "resources.list": ResourcesListArgs;
  /** Create Resource. */
  "resources.create": ResourcesCreateArgs;
  /** Read One Resource. */
  "resources.get": ResourcesGetArgs;
  /** Update Resource. */
  "resources.update": ResourcesUpdateArgs;
  /** Delete Resource. */
  "resources.delete": ResourcesDeleteArgs;
  /** Read All Scopes (Resource). */
  "resources.scopes.list": ResourcesScopesListArgs;
  /** Create PingOne access control scope. */
  "resources.scopes.create": ResourcesScopesCreateArgs;
  /** Read One Scope. */
  "resources.scopes.get": ResourcesScopesGetArgs;
  /** Update PingOne access control scope. */
  "resources.scopes.update": ResourcesScopesUpdateArgs;
  /** Delete Scope. */
  "resources.scopes.delete": ResourcesScopesDeleteArgs;
  /** Read All Application Resources. */
  "resources.applicationResources.list": ResourcesApplicationResourcesListArgs;
  /** Create Application Resource. */
  "resources.applicationResources.create": ResourcesApplicationResourcesCreateArgs;
  /** Read One Application Resource. */
  "resources.applicationResources.get": ResourcesApplicationResourcesGetArgs;
  /** Update Application Resource. */
  "resources.applicationResources.update": ResourcesApplicationResourcesUpdateArgs;
  /** Delete Application Resource. */
  "resources.applicationResources.delete": ResourcesApplicationResourcesDeleteArgs;
  /** Read All Application Permissions. */
  "resources.applicationPermissions.list": ResourcesApplicationPermissionsListArgs;
  /** Get User Activities. */
  "activities.list": ActivitiesListArgs;
  /** Get User Activities (filter in body). */
  "activities.search": ActivitiesSearchArgs;
  /** Get One User Activity. */
  "activities.get": ActivitiesGetArgs;
  /** Read Branding Settings. */
  "branding.settings.get": BrandingSettingsGetArgs;
  /** Update Branding Settings. */
  "branding.settings.update": BrandingSettingsUpdateArgs;
  /** Read Branding Themes. */
  "branding.themes.list": BrandingThemesListArgs;
  /** Create Branding Theme. */
  "branding.themes.create": BrandingThemesCreateArgs;
  /** Read One Branding Theme. */
  "branding.themes.get": BrandingThemesGetArgs;
  /** Update Branding Theme. */
  "branding.themes.update": BrandingThemesUpdateArgs;
  /** Delete Branding Theme. */
  "branding.themes.delete": BrandingThemesDeleteArgs;
  /** Read Branding Theme Default. */
  "branding.themes.default.get": BrandingThemesDefaultGetArgs;
  /** Update Branding Theme Default. */
  "branding.themes.default.update": BrandingThemesDefaultUpdateArgs;
  /** Create Image. */
  "images.create": ImagesCreateArgs;
  /** Read Image. */
  "images.get": ImagesGetArgs;
  /** Delete Image. */
  "images.delete": ImagesDeleteArgs;
  /** Read All Password Policies. */
  "passwordPolicies.list": PasswordPoliciesListArgs;
  /** Create Password Policy. */
  "passwordPolicies.create": PasswordPoliciesCreateArgs;
  /** Read One Password Policy. */
  "passwordPolicies.get": PasswordPoliciesGetArgs;
  /** Update Password Policy. */
  "passwordPolicies.update": PasswordPoliciesUpdateArgs;
  /** Delete Password Policy. */
  "passwordPolicies.delete": PasswordPoliciesDeleteArgs;
  /** Read All Sign On Policies. */
  "signOnPolicies.list": SignOnPoliciesListArgs;
  /** Create Sign On Policy. */
  "signOnPolicies.create": SignOnPoliciesCreateArgs;
  /** Read One Sign On Policy. */
  "signOnPolicies.get": SignOnPoliciesGetArgs;
  /** Update Sign On Policy. */
  "signOnPolicies.update": SignOnPoliciesUpdateArgs;
  /** Delete Sign On Policy. */
  "signOnPolicies.delete": SignOnPoliciesDeleteArgs;
  /** Read All Sign-On Policy Actions. */
  "signOnPolicies.actions.list": SignOnPoliciesActionsListArgs;
  /** Create Sign-On Policy Action. */
  "signOnPolicies.actions.create": SignOnPoliciesActionsCreateArgs;
  /** Read One Sign-On Policy Action. */
  "signOnPolicies.actions.get": SignOnPoliciesActionsGetArgs;
  /** Update Sign-On Policy Action. */
  "signOnPolicies.actions.update": SignOnPoliciesActionsUpdateArgs;
  /** Delete Sign-On Policy Action. */
  "signOnPolicies.actions.delete": SignOnPoliciesActionsDeleteArgs;
  /** Read All Roles. */
  "roles.list": RolesListArgs;
  /** Read One Role. */
  "roles.get": RolesGetArgs;
  /** Read All Custom Admin Roles. */
  "roles.custom.list": RolesCustomListArgs;
  /** Create Custom Role. */
  "roles.custom.create": RolesCustomCreateArgs;
  /** Read One Custom Role. */
  "roles.custom.get": RolesCustomGetArgs;
  /** Update Custom Role. */
  "roles.custom.update": RolesCustomUpdateArgs;
  /** Delete Custom Role. */
  "roles.custom.delete": RolesCustomDeleteArgs;
  /** Read One Template. */
  "notifications.templates.get": NotificationsTemplatesGetArgs;
  /** Read All Gateways. */
  "gateways.list": GatewaysListArgs;
  /** Create API Gateway Integration. */
  "gateways.create": GatewaysCreateArgs;
  /** Read One Gateway. */
  "gateways.get": GatewaysGetArgs;
  /** Update Gateway. */
  "gateways.update": GatewaysUpdateArgs;
  /** Delete Gateway. */
  "gateways.delete": GatewaysDeleteArgs;
  /** Read All Gateway Credentials. */
  "gateways.credentials.list": GatewaysCredentialsListArgs;
  /** Read One Gateway Credential. */
  "gateways.credentials.get": GatewaysCredentialsGetArgs;
  /** Delete Gateway Credential. */
  "gateways.credentials.delete": GatewaysCredentialsDeleteArgs;
  /** Create Gateway Credential. */
  "gateways.credentials.create": GatewaysCredentialsCreateArgs;
  /** Create Variable. */
  "davinci.variables.create": DavinciVariablesCreateArgs;
  /** Read All Direct-mapped Users. */
  "scim.directMappedUsers.list": ScimDirectMappedUsersListArgs;
  /** Read All Decision Endpoints. */
  "authorize.decisionEndpoints.list": AuthorizeDecisionEndpointsListArgs;
  /** Create Decision Endpoint. */
  "authorize.decisionEndpoints.create": AuthorizeDecisionEndpointsCreateArgs;
  /** Read One Decision Endpoint. */
  "authorize.decisionEndpoints.get": AuthorizeDecisionEndpointsGetArgs;
  /** Update Decision Endpoint. */
  "authorize.decisionEndpoints.update": AuthorizeDecisionEndpointsUpdateArgs;
  /** Delete Decision Endpoint. */
  "authorize.decisionEndpoints.delete": AuthorizeDecisionEndpointsDeleteArgs;
  /** Evaluate a Decision Request. */
  "authorize.decisionEndpoints.evaluate": AuthorizeDecisionEndpointsEvaluateArgs;
  /** Evaluate a Bulk Decision Request. */
  "authorize.decisionEndpoints.evaluateBulk": AuthorizeDecisionEndpointsEvaluateBulkArgs;
  /** Read Recent Decisions. */
  "authorize.decisionEndpoints.recentDecisions.list": AuthorizeDecisionEndpointsRecentDecisionsListArgs;
  /** Read One Recent Decision. */
  "authorize.decisionEndpoints.recentDecisions.get": AuthorizeDecisionEndpointsRecentDecisionsGetArgs;
  /** Read All Policy Decision Service Configuration Data. */
  "authorize.authorizationVersions.list": AuthorizeAuthorizationVersionsListArgs;
  /** Read One Policy Decision Service Configuration Data. */
  "authorize.authorizationVersions.get": AuthorizeAuthorizationVersionsGetArgs;
  /** Read API Services. */
  "authorize.apiServers.list": AuthorizeApiServersListArgs;
  /** Create API Service. */
  "authorize.apiServers.create": AuthorizeApiServersCreateArgs;
  /** Read One API Service. */
  "authorize.apiServers.get": AuthorizeApiServersGetArgs;
  /** Update API Service. */
  "authorize.apiServers.update": AuthorizeApiServersUpdateArgs;
  /** Delete API Service. */
  "authorize.apiServers.delete": AuthorizeApiServersDeleteArgs;
  /** Read All API Service Operations. */
  "authorize.apiServers.operations.list": AuthorizeApiServersOperationsListArgs;
  /** Create API Server Operation. */
  "authorize.apiServers.operations.create": AuthorizeApiServersOperationsCreateArgs;
  /** Read API Service Operation. */
  "authorize.apiServers.operations.get": AuthorizeApiServersOperationsGetArgs;
  /** Update API Service Operation. */
  "authorize.apiServers.operations.update": AuthorizeApiServersOperationsUpdateArgs;
  /** Delete API Service Operation. */
  "authorize.apiServers.operations.delete": AuthorizeApiServersOperationsDeleteArgs;
  /** Retrieve Deployment Status. */
  "authorize.apiServers.deployment.get": AuthorizeApiServersDeploymentGetArgs;
  /** Deploy API Service. */
  "authorize.apiServers.deployment.deploy": AuthorizeApiServersDeploymentDeployArgs;
  /** Read All External OAuth Servers. */
  "authorize.externalOAuthServers.list": AuthorizeExternalOAuthServersListArgs;
  /** Create External OAuth Server. */
  "authorize.externalOAuthServers.create": AuthorizeExternalOAuthServersCreateArgs;
  /** Read One External OAuth Server. */
  "authorize.externalOAuthServers.get": AuthorizeExternalOAuthServersGetArgs;
  /** Update External OAuth Server. */
  "authorize.externalOAuthServers.update": AuthorizeExternalOAuthServersUpdateArgs;
  /** Delete External OAuth Server. */
  "authorize.externalOAuthServers.delete": AuthorizeExternalOAuthServersDeleteArgs;
  /** Read Application Resources. */
  "authorize.applicationResources.list": AuthorizeApplicationResourcesListArgs;
  /** Read One Application Resource. */
  "authorize.applicationResources.get": AuthorizeApplicationResourcesGetArgs;
  /** Read Application Permissions. */
  "authorize.applicationResources.permissions.list": AuthorizeApplicationResourcesPermissionsListArgs;
  /** Create Application Permissions. */
  "authorize.applicationResources.permissions.create": AuthorizeApplicationResourcesPermissionsCreateArgs;
  /** Read One Application Permission. */
  "authorize.applicationResources.permissions.get": AuthorizeApplicationResourcesPermissionsGetArgs;
  /** Update Application Permission. */
  "authorize.applicationResources.permissions.update": AuthorizeApplicationResourcesPermissionsUpdateArgs;
  /** Delete Application Permission. */
  "authorize.applicationResources.permissions.delete": AuthorizeApplicationResourcesPermissionsDeleteArgs;
  /** Read Application Roles. */
  "authorize.applicationRoles.list": AuthorizeApplicationRolesListArgs;
  /** Create Application Role. */
  "authorize.applicationRoles.create": AuthorizeApplicationRolesCreateArgs;
  /** Read One Application Role. */
  "authorize.applicationRoles.get": AuthorizeApplicationRolesGetArgs;
  /** Update Application Role. */
  "authorize.applicationRoles.update": AuthorizeApplicationRolesUpdateArgs;
  /** Delete Application Role. */
  "authorize.applicationRoles.delete": AuthorizeApplicationRolesDeleteArgs;
  /** Read Application Role Users. */
  "authorize.applicationRoles.users.list": AuthorizeApplicationRolesUsersListArgs;
  /** Read One Application Role User. */
  "authorize.applicationRoles.users.get": AuthorizeApplicationRolesUsersGetArgs;
  /** Read Application Role Permissions. */
  "authorize.applicationRoles.permissions.list": AuthorizeApplicationRolesPermissionsListArgs;
  /** Create Application Role Permission. */
  "authorize.applicationRoles.permissions.create": AuthorizeApplicationRolesPermissionsCreateArgs;
  /** Delete Application Role Permission. */
  "authorize.applicationRoles.permissions.delete": AuthorizeApplicationRolesPermissionsDeleteArgs;
  /** Read Application Role Assignments by Role. */
  "authorize.applicationRoles.assignments.list": AuthorizeApplicationRolesAssignmentsListArgs;
}

/** What the answer of each operation is read as, by id. */
export interface EndpointReading {
  "auth.token.clientCredentials": ReadingOfValue<"auth.token.clientCredentials", models.TokenResponse>;
  "auth.token.clientCredentialsLegacy": ReadingOfValue<"auth.token.clientCredentialsLegacy", models.TokenResponse>;
  "auth.token.introspect": ReadingOfValue<"auth.token.introspect", models.TokenIntrospectionResponse>;
  "auth.flows.checkUsernamePassword": ReadingOfValue<"auth.flows.checkUsernamePassword", models.Flow>;
  "environments.list": ReadingOfPage<"environments.list", models.Environment>;
  "environments.create": ReadingOfValue<"environments.create", models.Environment>;
  "environments.get": ReadingOfValue<"environments.get", models.Environment>;
  "environments.update": ReadingOfValue<"environments.update", models.Environment>;
  "environments.delete": ReadingOfValue<"environments.delete", null>;
  "organizations.list": ReadingOfPage<"organizations.list", models.Organization>;
  "organizations.get": ReadingOfValue<"organizations.get", models.Organization>;
  "populations.list": ReadingOfPage<"populations.list", models.Population>;
  "populations.create": ReadingOfValue<"populations.create", models.Population>;
  "populations.get": ReadingOfValue<"populations.get", models.Population>;
  "populations.update": ReadingOfValue<"populations.update", models.Population>;
  "populations.delete": ReadingOfValue<"populations.delete", null>;
  "users.list": ReadingOfPage<"users.list", models.User>;
  "users.create": ReadingOfValue<"users.create", models.User>;
  "users.import": ReadingOfValue<"users.import", models.User>;
  "users.get": ReadingOfValue<"users.get", models.User>;
  "users.groupNames.get": ReadingOfValue<"users.groupNames.get", models.User>;
  "users.update": ReadingOfValue<"users.update", models.User>;
  "users.patch": ReadingOfValue<"users.patch", models.User>;
  "users.delete": ReadingOfValue<"users.delete", null>;
  "users.account.lock": ReadingOfValue<"users.account.lock", models.User>;
  "users.account.unlock": ReadingOfValue<"users.account.unlock", models.User>;
  "users.account.sendVerificationCode": ReadingOfValue<"users.account.sendVerificationCode", models.User>;
  "users.account.verify": ReadingOfValue<"users.account.verify", models.User>;
  "users.enabled.get": ReadingOfValue<"users.enabled.get", models.UserEnabled>;
  "users.enabled.update": ReadingOfValue<"users.enabled.update", models.UserEnabled>;
  "users.population.get": ReadingOfValue<"users.population.get", models.UserPopulation>;
  "users.population.update": ReadingOfValue<"users.population.update", models.UserPopulation>;
  "users.memberOfGroups.list": ReadingOfPage<"users.memberOfGroups.list", models.GroupMembership>;
  "users.memberOfGroups.add": ReadingOfValue<"users.memberOfGroups.add", models.GroupMembership>;
  "users.memberOfGroups.get": ReadingOfValue<"users.memberOfGroups.get", models.GroupMembership>;
  "users.memberOfGroups.remove": ReadingOfValue<"users.memberOfGroups.remove", null>;
  "users.sessions.list": ReadingOfPage<"users.sessions.list", models.UserSession>;
  "users.sessions.get": ReadingOfValue<"users.sessions.get", models.UserSession>;
  "users.sessions.delete": ReadingOfValue<"users.sessions.delete", null>;
  "users.linkedAccounts.list": ReadingOfPage<"users.linkedAccounts.list", models.LinkedAccount>;
  "users.linkedAccounts.create": ReadingOfValue<"users.linkedAccounts.create", models.LinkedAccount>;
  "users.linkedAccounts.get": ReadingOfValue<"users.linkedAccounts.get", models.LinkedAccount>;
  "users.linkedAccounts.delete": ReadingOfValue<"users.linkedAccounts.delete", null>;
  "users.roleAssignments.list": ReadingOfPage<"users.roleAssignments.list", models.RoleAssignment>;
  "users.roleAssignments.create": ReadingOfValue<"users.roleAssignments.create", models.RoleAssignment>;
  "users.roleAssignments.get": ReadingOfValue<"users.roleAssignments.get", models.RoleAssignment>;
  "users.roleAssignments.delete": ReadingOfValue<"users.roleAssignments.delete", null>;
  "users.password.get": ReadingOfValue<"users.password.get", models.PasswordState>;
  "users.password.check": ReadingOfValue<"users.password.check", models.PasswordState>;
  "users.password.unlock": ReadingOfValue<"users.password.unlock", null>;
  "users.password.sendRecoveryCode": ReadingOfValue<"users.password.sendRecoveryCode", null>;
  "users.password.recover": ReadingOfValue<"users.password.recover", models.PasswordState>;
  "users.password.resetAdmin": ReadingOfValue<"users.password.resetAdmin", models.PasswordState>;
  "users.password.resetSelf": ReadingOfValue<"users.password.resetSelf", models.PasswordState>;
  "users.password.set": ReadingOfValue<"users.password.set", models.PasswordState>;
  "users.applicationRoles.list": ReadingOfPage<"users.applicationRoles.list", models.UserApplicationRoleAssignment>;
  "users.applicationRoles.create": ReadingOfValue<"users.applicationRoles.create", models.UserApplicationRoleAssignment>;
  "users.applicationRoles.delete": ReadingOfValue<"users.applicationRoles.delete", null>;
  "users.devices.get": ReadingOfValue<"users.devices.get", models.MfaDevice>;
  "groups.list": ReadingOfPage<"groups.list", models.Group>;
  "groups.create": ReadingOfValue<"groups.create", models.Group>;
  "groups.get": ReadingOfValue<"groups.get", models.Group>;
  "groups.update": ReadingOfValue<"groups.update", models.Group>;
  "groups.delete": ReadingOfValue<"groups.delete", null>;
  "groups.users.list": ReadingOfPage<"groups.users.list", models.User>;
  "groups.memberOfGroups.list": ReadingOfPage<"groups.memberOfGroups.list", models.GroupNesting>;
  "groups.memberOfGroups.create": ReadingOfValue<"groups.memberOfGroups.create", models.GroupNesting>;
  "groups.memberOfGroups.get": ReadingOfValue<"groups.memberOfGroups.get", models.GroupNesting>;
  "groups.memberOfGroups.delete": ReadingOfValue<"groups.memberOfGroups.delete", null>;
  "applications.list": ReadingOfPage<"applications.list", models.Application>;
  "applications.create": ReadingOfValue<"applications.create", models.Application>;
  "applications.get": ReadingOfValue<"applications.get", models.Application>;
  "applications.update": ReadingOfValue<"applications.update", models.Application>;
  "applications.delete": ReadingOfValue<"applications.delete", null>;
  "applications.secret.get": ReadingOfValue<"applications.secret.get", models.ApplicationSecret>;
  "applications.secret.update": ReadingOfValue<"applications.secret.update", models.ApplicationSecret>;
  "applications.secret.deletePrevious": ReadingOfValue<"applications.secret.deletePrevious", null>;
  "applications.grants.list": ReadingOfPage<"applications.grants.list", models.ApplicationResourceGrant>;
  "applications.grants.create": ReadingOfValue<"applications.grants.create", models.ApplicationResourceGrant>;
  "applications.grants.get": ReadingOfValue<"applications.grants.get", models.ApplicationResourceGrant>;
  "applications.grants.update": ReadingOfValue<"applications.grants.update", models.ApplicationResourceGrant>;
  "applications.grants.delete": ReadingOfValue<"applications.grants.delete", null>;
  "applications.roleAssignments.list": ReadingOfPage<"applications.roleAssignments.list", models.RoleAssignment>;
  "applications.roleAssignments.create": ReadingOfValue<"applications.roleAssignments.create", models.RoleAssignment>;
  "applications.roleAssignments.get": ReadingOfValue<"applications.roleAssignments.get", models.RoleAssignment>;
  "applications.roleAssignments.delete": ReadingOfValue<"applications.roleAssignments.delete", null>;
  "resources.list": ReadingOfPage<"resources.list", models.Resource>;
  "resources.create": ReadingOfValue<"resources.create", models.Resource>;
  "resources.get": ReadingOfValue<"resources.get", models.Resource>;
  "resources.update": ReadingOfValue<"resources.update", models.Resource>;
  "resources.delete": ReadingOfValue<"resources.delete", null>;
  "resources.scopes.list": ReadingOfPage<"resources.scopes.list", models.ResourceScope>;
  "resources.scopes.create": ReadingOfValue<"resources.scopes.create", models.ResourceScope>;
  "resources.scopes.get": ReadingOfValue<"resources.scopes.get", models.ResourceScope>;
  "resources.scopes.update": ReadingOfValue<"resources.scopes.update", models.ResourceScope>;
  "resources.scopes.delete": ReadingOfValue<"resources.scopes.delete", null>;
  "resources.applicationResources.list": ReadingOfPage<"resources.applicationResources.list", models.ApplicationResource>;
  "resources.applicationResources.create": ReadingOfValue<"resources.applicationResources.create", models.ApplicationResource>;
  "resources.applicationResources.get": ReadingOfValue<"resources.applicationResources.get", models.ApplicationResource>;
  "resources.applicationResources.update": ReadingOfValue<"resources.applicationResources.update", models.ApplicationResource>;
  "resources.applicationResources.delete": ReadingOfValue<"resources.applicationResources.delete", null>;
  "resources.applicationPermissions.list": ReadingOfPage<"resources.applicationPermissions.list", models.ApplicationResourcePermission>;
  "activities.list": ReadingOfPage<"activities.list", models.Activity>;
  "activities.search": ReadingOfPage<"activities.search", models.Activity>;
  "activities.get": ReadingOfValue<"activities.get", models.Activity>;
  "branding.settings.get": ReadingOfValue<"branding.settings.get", models.BrandingSettings>;
  "branding.settings.update": ReadingOfValue<"branding.settings.update", models.BrandingSettings>;
  "branding.themes.list": ReadingOfPage<"branding.themes.list", models.BrandingTheme>;
  "branding.themes.create": ReadingOfValue<"branding.themes.create", models.BrandingTheme>;
  "branding.themes.get": ReadingOfValue<"branding.themes.get", models.BrandingTheme>;
  "branding.themes.update": ReadingOfValue<"branding.themes.update", models.BrandingTheme>;
  "branding.themes.delete": ReadingOfValue<"branding.themes.delete", null>;
  "branding.themes.default.get": ReadingOfValue<"branding.themes.default.get", models.BrandingThemeDefault>;
  "branding.themes.default.update": ReadingOfValue<"branding.themes.default.update", models.BrandingThemeDefault>;
  "images.create": ReadingOfValue<"images.create", models.Image>;
  "images.get": ReadingOfValue<"images.get", models.Image>;
  "images.delete": ReadingOfValue<"images.delete", null>;
  "passwordPolicies.list": ReadingOfPage<"passwordPolicies.list", models.PasswordPolicy>;
  "passwordPolicies.create": ReadingOfValue<"passwordPolicies.create", models.PasswordPolicy>;
  "passwordPolicies.get": ReadingOfValue<"passwordPolicies.get", models.PasswordPolicy>;
  "passwordPolicies.update": ReadingOfValue<"passwordPolicies.update", models.PasswordPolicy>;
  "passwordPolicies.delete": ReadingOfValue<"passwordPolicies.delete", null>;
  "signOnPolicies.list": ReadingOfPage<"signOnPolicies.list", models.SignOnPolicy>;
  "signOnPolicies.create": ReadingOfValue<"signOnPolicies.create", models.SignOnPolicy>;
  "signOnPolicies.get": ReadingOfValue<"signOnPolicies.get", models.SignOnPolicy>;
  "signOnPolicies.update": ReadingOfValue<"signOnPolicies.update", models.SignOnPolicy>;
  "signOnPolicies.delete": ReadingOfValue<"signOnPolicies.delete", null>;
  "signOnPolicies.actions.list": ReadingOfPage<"signOnPolicies.actions.list", models.SignOnPolicyAction>;
  "signOnPolicies.actions.create": ReadingOfValue<"signOnPolicies.actions.create", models.SignOnPolicyAction>;
  "signOnPolicies.actions.get": ReadingOfValue<"signOnPolicies.actions.get", models.SignOnPolicyAction>;
  "signOnPolicies.actions.update": ReadingOfValue<"signOnPolicies.actions.update", models.SignOnPolicyAction>;
  "signOnPolicies.actions.delete": ReadingOfValue<"signOnPolicies.actions.delete", null>;
  "roles.list": ReadingOfPage<"roles.list", models.Role>;
  "roles.get": ReadingOfValue<"roles.get", models.Role>;
  "roles.custom.list": ReadingOfPage<"roles.custom.list", models.CustomAdminRole>;
  "roles.custom.create": ReadingOfValue<"roles.custom.create", models.CustomAdminRole>;
  "roles.custom.get": ReadingOfValue<"roles.custom.get", models.CustomAdminRole>;
  "roles.custom.update": ReadingOfValue<"roles.custom.update", models.CustomAdminRole>;
  "roles.custom.delete": ReadingOfValue<"roles.custom.delete", null>;
  "notifications.templates.get": ReadingOfValue<"notifications.templates.get", models.Template>;
  "gateways.list": ReadingOfPage<"gateways.list", models.Gateway>;
  "gateways.create": ReadingOfValue<"gateways.create", models.Gateway>;
  "gateways.get": ReadingOfValue<"gateways.get", models.Gateway>;
  "gateways.update": ReadingOfValue<"gateways.update", models.Gateway>;
  "gateways.delete": ReadingOfValue<"gateways.delete", null>;
  "gateways.credentials.list": ReadingOfPage<"gateways.credentials.list", models.GatewayCredential>;
  "gateways.credentials.get": ReadingOfValue<"gateways.credentials.get", models.GatewayCredential>;
  "gateways.credentials.delete": ReadingOfValue<"gateways.credentials.delete", null>;
  "gateways.credentials.create": ReadingOfValue<"gateways.credentials.create", models.GatewayCredential>;
  "davinci.variables.create": ReadingOfValue<"davinci.variables.create", models.DaVinciVariable>;
  "scim.directMappedUsers.list": ReadingOfPage<"scim.directMappedUsers.list", JsonObject>;
  "authorize.decisionEndpoints.list": ReadingOfPage<"authorize.decisionEndpoints.list", models.DecisionEndpoint>;
  "authorize.decisionEndpoints.create": ReadingOfValue<"authorize.decisionEndpoints.create", models.DecisionEndpoint>;
  "authorize.decisionEndpoints.get": ReadingOfValue<"authorize.decisionEndpoints.get", models.DecisionEndpoint>;
  "authorize.decisionEndpoints.update": ReadingOfValue<"authorize.decisionEndpoints.update", models.DecisionEndpoint>;
  "authorize.decisionEndpoints.delete": ReadingOfValue<"authorize.decisionEndpoints.delete", null>;
  "authorize.decisionEndpoints.evaluate": ReadingOfValue<"authorize.decisionEndpoints.evaluate", models.DecisionEvaluationResponse>;
  "authorize.decisionEndpoints.evaluateBulk": ReadingOfValue<"authorize.decisionEndpoints.evaluateBulk", models.BulkDecisionEvaluationResponse>;
  "authorize.decisionEndpoints.recentDecisions.list": ReadingOfPage<"authorize.decisionEndpoints.recentDecisions.list", models.RecentDecision>;
  "authorize.decisionEndpoints.recentDecisions.get": ReadingOfValue<"authorize.decisionEndpoints.recentDecisions.get", models.RecentDecision>;
  "authorize.authorizationVersions.list": ReadingOfPage<"authorize.authorizationVersions.list", models.AuthorizationVersion>;
  "authorize.authorizationVersions.get": ReadingOfValue<"authorize.authorizationVersions.get", models.AuthorizationVersion>;
  "authorize.apiServers.list": ReadingOfPage<"authorize.apiServers.list", models.ApiService>;
  "authorize.apiServers.create": ReadingOfValue<"authorize.apiServers.create", models.ApiService>;
  "authorize.apiServers.get": ReadingOfValue<"authorize.apiServers.get", models.ApiService>;
  "authorize.apiServers.update": ReadingOfValue<"authorize.apiServers.update", models.ApiService>;
  "authorize.apiServers.delete": ReadingOfValue<"authorize.apiServers.delete", null>;
  "authorize.apiServers.operations.list": ReadingOfPage<"authorize.apiServers.operations.list", models.ApiServiceOperation>;
  "authorize.apiServers.operations.create": ReadingOfValue<"authorize.apiServers.operations.create", models.ApiServiceOperation>;
  "authorize.apiServers.operations.get": ReadingOfValue<"authorize.apiServers.operations.get", models.ApiServiceOperation>;
  "authorize.apiServers.operations.update": ReadingOfValue<"authorize.apiServers.operations.update", models.ApiServiceOperation>;
  "authorize.apiServers.operations.delete": ReadingOfValue<"authorize.apiServers.operations.delete", null>;
  "authorize.apiServers.deployment.get": ReadingOfValue<"authorize.apiServers.deployment.get", models.ApiServiceDeployment>;
  "authorize.apiServers.deployment.deploy": ReadingOfValue<"authorize.apiServers.deployment.deploy", models.ApiServiceDeployment>;
  "authorize.externalOAuthServers.list": ReadingOfPage<"authorize.externalOAuthServers.list", models.ExternalOAuthServer>;
  "authorize.externalOAuthServers.create": ReadingOfValue<"authorize.externalOAuthServers.create", models.ExternalOAuthServer>;
  "authorize.externalOAuthServers.get": ReadingOfValue<"authorize.externalOAuthServers.get", models.ExternalOAuthServer>;
  "authorize.externalOAuthServers.update": ReadingOfValue<"authorize.externalOAuthServers.update", models.ExternalOAuthServer>;
  "authorize.externalOAuthServers.delete": ReadingOfValue<"authorize.externalOAuthServers.delete", null>;
  "authorize.applicationResources.list": ReadingOfPage<"authorize.applicationResources.list", models.ApplicationResource>;
  "authorize.applicationResources.get": ReadingOfValue<"authorize.applicationResources.get", models.ApplicationResource>;
  "authorize.applicationResources.permissions.list": ReadingOfPage<"authorize.applicationResources.permissions.list", models.ApplicationResourcePermission>;
  "authorize.applicationResources.permissions.create": ReadingOfValue<"authorize.applicationResources.permissions.create", models.ApplicationResourcePermission>;
  "authorize.applicationResources.permissions.get": ReadingOfValue<"authorize.applicationResources.permissions.get", models.ApplicationResourcePermission>;
  "authorize.applicationResources.permissions.update": ReadingOfValue<"authorize.applicationResources.permissions.update", models.ApplicationResourcePermission>;
  "authorize.applicationResources.permissions.delete": ReadingOfValue<"authorize.applicationResources.permissions.delete", null>;
  "authorize.applicationRoles.list": ReadingOfPage<"authorize.applicationRoles.list", models.ApplicationRole>;
  "authorize.applicationRoles.create": ReadingOfValue<"authorize.applicationRoles.create", models.ApplicationRole>;
  "authorize.applicationRoles.get": ReadingOfValue<"authorize.applicationRoles.get", models.ApplicationRole>;
  "authorize.applicationRoles.update": ReadingOfValue<"authorize.applicationRoles.update", models.ApplicationRole>;
  "authorize.applicationRoles.delete": ReadingOfValue<"authorize.applicationRoles.delete", null>;
  "authorize.applicationRoles.users.list": ReadingOfPage<"authorize.applicationRoles.users.list", models.ApplicationRoleUser>;
  "authorize.applicationRoles.users.get": ReadingOfValue<"authorize.applicationRoles.users.get", models.ApplicationRoleUser>;
  "authorize.applicationRoles.permissions.list": ReadingOfPage<"authorize.applicationRoles.permissions.list", models.ApplicationRolePermission>;
  "authorize.applicationRoles.permissions.create": ReadingOfValue<"authorize.applicationRoles.permissions.create", models.ApplicationRolePermission>;
  "authorize.applicationRoles.permissions.delete": ReadingOfValue<"authorize.applicationRoles.permissions.delete", null>;
  "authorize.applicationRoles.assignments.list": ReadingOfPage<"authorize.applicationRoles.assignments.list", models.ApplicationRoleAssignment>;
}

/** The id of an operation. */
export type EndpointId = keyof EndpointArgs;

/** The id of an operation that may be called without arguments. */
export type BareEndpointId =
  | "environments.list"
  | "organizations.list"
  | "populations.list"
  | "users.list"
  | "groups.list"
  | "applications.list"
  | "resources.list"
  | "activities.list"
  | "branding.settings.get"
  | "branding.themes.list"
  | "passwordPolicies.list"
  | "signOnPolicies.list"
  | "roles.list"
  | "roles.custom.list"
  | "gateways.list"
  | "scim.directMappedUsers.list"
  | "authorize.decisionEndpoints.list"
  | "authorize.authorizationVersions.list"
  | "authorize.apiServers.list"
  | "authorize.externalOAuthServers.list"
  | "authorize.applicationResources.list"
  | "authorize.applicationRoles.list";

/** The operations under `activities`. */
export interface ActivitiesNamespace {
  /**
   * Get User Activities.
   *
   * `GET /v1/environments/{environmentId}/activities`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html | documentation}
   */
  list(args?: ActivitiesListArgs): Request<"activities.list">;
  /**
   * Get User Activities (filter in body).
   *
   * `POST /v1/environments/{environmentId}/activities`
   *
   * POST with {"filter": "..."} in the body, for long filters.
   */
  search(args: ActivitiesSearchArgs): Request<"activities.search">;
  /**
   * Get One User Activity.
   *
   * `GET /v1/environments/{environmentId}/activities/{activityId}`
   */
  get(args: ActivitiesGetArgs): Request<"activities.get">;
}

/** The operations under `applications`. */
export interface ApplicationsNamespace {
  /** The operations under `applications.grants`. */
  readonly grants: ApplicationsGrantsNamespace;
  /** The operations under `applications.roleAssignments`. */
  readonly roleAssignments: ApplicationsRoleAssignmentsNamespace;
  /** The operations under `applications.secret`. */
  readonly secret: ApplicationsSecretNamespace;
  /**
   * Read All Applications.
   *
   * `GET /v1/environments/{environmentId}/applications`
   */
  list(args?: ApplicationsListArgs): Request<"applications.list">;
  /**
   * Create Application.
   *
   * `POST /v1/environments/{environmentId}/applications`
   *
   * The API foundations names the variant "Create Application (OIDC Protocol - Worker App)"; all variants share this request, discriminated by protocol/type in the body.
   */
  create(args: ApplicationsCreateArgs): Request<"applications.create">;
  /**
   * Read One Application.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}`
   */
  get(args: ApplicationsGetArgs): Request<"applications.get">;
  /**
   * Update Application.
   *
   * `PUT /v1/environments/{environmentId}/applications/{applicationId}`
   */
  update(args: ApplicationsUpdateArgs): Request<"applications.update">;
  /**
   * Delete Application.
   *
   * `DELETE /v1/environments/{environmentId}/applications/{applicationId}`
   */
  delete(args: ApplicationsDeleteArgs): Request<"applications.delete">;
}

/** The operations under `applications.grants`. */
export interface ApplicationsGrantsNamespace {
  /**
   * Read All Grants for an Application.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}/grants`
   */
  list(args: ApplicationsGrantsListArgs): Request<"applications.grants.list">;
  /**
   * Create Grant.
   *
   * `POST /v1/environments/{environmentId}/applications/{applicationId}/grants`
   */
  create(args: ApplicationsGrantsCreateArgs): Request<"applications.grants.create">;
  /**
   * Read One Grant for an Application.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
   */
  get(args: ApplicationsGrantsGetArgs): Request<"applications.grants.get">;
  /**
   * Update Grant.
   *
   * `PUT /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
   */
  update(args: ApplicationsGrantsUpdateArgs): Request<"applications.grants.update">;
  /**
   * Delete Grant.
   *
   * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
   */
  delete(args: ApplicationsGrantsDeleteArgs): Request<"applications.grants.delete">;
}

/** The operations under `applications.roleAssignments`. */
export interface ApplicationsRoleAssignmentsNamespace {
  /**
   * Read Application Role Assignments.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
   *
   * Admin role assignments of an application; not the PingOne Authorize application roles (authorize.applicationRoles.*), although one title is nearly identical.
   */
  list(args: ApplicationsRoleAssignmentsListArgs): Request<"applications.roleAssignments.list">;
  /**
   * Create Application Role Assignments.
   *
   * `POST /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
   */
  create(args: ApplicationsRoleAssignmentsCreateArgs): Request<"applications.roleAssignments.create">;
  /**
   * Read One Application Role Assignment.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
   */
  get(args: ApplicationsRoleAssignmentsGetArgs): Request<"applications.roleAssignments.get">;
  /**
   * Delete Application Role Assignment.
   *
   * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
   */
  delete(args: ApplicationsRoleAssignmentsDeleteArgs): Request<"applications.roleAssignments.delete">;
}

/** The operations under `applications.secret`. */
export interface ApplicationsSecretNamespace {
  /**
   * Read Application Secret.
   *
   * `GET /v1/environments/{environmentId}/applications/{applicationId}/secret`
   */
  get(args: ApplicationsSecretGetArgs): Request<"applications.secret.get">;
  /**
   * Update Application Secret.
   *
   * `POST /v1/environments/{environmentId}/applications/{applicationId}/secret`
   */
  update(args: ApplicationsSecretUpdateArgs): Request<"applications.secret.update">;
  /**
   * Delete Previous Application Secret.
   *
   * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/secret`
   */
  deletePrevious(args: ApplicationsSecretDeletePreviousArgs): Request<"applications.secret.deletePrevious">;
}

/** The operations under `auth`. */
export interface AuthNamespace {
  /** The operations under `auth.flows`. */
  readonly flows: AuthFlowsNamespace;
  /** The operations under `auth.token`. */
  readonly token: AuthTokenNamespace;
}

/** The operations under `auth.flows`. */
export interface AuthFlowsNamespace {
  /**
   * Check Username/Password.
   *
   * `POST /{environmentId}/flows/{flowId}`
   *
   * The documented samples send no Authorization header: the flow is tied to session cookies.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md | documentation}
   */
  checkUsernamePassword(args: AuthFlowsCheckUsernamePasswordArgs): Request<"auth.flows.checkUsernamePassword">;
}

/** The operations under `auth.token`. */
export interface AuthTokenNamespace {
  /**
   * Token (client_credentials).
   *
   * `POST /{environmentId}/as/token`
   *
   * Client authentication follows the application tokenEndpointAuthMethod: CLIENT_SECRET_BASIC => Authorization: Basic base64(clientId:clientSecret) and only grant_type in the form; CLIENT_SECRET_POST => client_id and client_secret in the form. No /v1 prefix on the auth domain.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md | documentation}
   */
  clientCredentials(args: AuthTokenClientCredentialsArgs): Request<"auth.token.clientCredentials">;
  /**
   * Token (client_credentials), environment-less legacy form.
   *
   * `POST /as/token`
   *
   * Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an environment id; current docs always show /{environmentId}/as/token.
   */
  clientCredentialsLegacy(args: AuthTokenClientCredentialsLegacyArgs): Request<"auth.token.clientCredentialsLegacy">;
  /**
   * Token Introspection.
   *
   * `POST /{environmentId}/as/introspect`
   *
   * The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html (names /as/introspect) | documentation}
   */
  introspect(args: AuthTokenIntrospectArgs): Request<"auth.token.introspect">;
}

/** The operations under `authorize`. */
export interface AuthorizeNamespace {
  /** The operations under `authorize.apiServers`. */
  readonly apiServers: AuthorizeApiServersNamespace;
  /** The operations under `authorize.applicationResources`. */
  readonly applicationResources: AuthorizeApplicationResourcesNamespace;
  /** The operations under `authorize.applicationRoles`. */
  readonly applicationRoles: AuthorizeApplicationRolesNamespace;
  /** The operations under `authorize.authorizationVersions`. */
  readonly authorizationVersions: AuthorizeAuthorizationVersionsNamespace;
  /** The operations under `authorize.decisionEndpoints`. */
  readonly decisionEndpoints: AuthorizeDecisionEndpointsNamespace;
  /** The operations under `authorize.externalOAuthServers`. */
  readonly externalOAuthServers: AuthorizeExternalOAuthServersNamespace;
}

/** The operations under `authorize.apiServers`. */
export interface AuthorizeApiServersNamespace {
  /** The operations under `authorize.apiServers.deployment`. */
  readonly deployment: AuthorizeApiServersDeploymentNamespace;
  /** The operations under `authorize.apiServers.operations`. */
  readonly operations: AuthorizeApiServersOperationsNamespace;
  /**
   * Read API Services.
   *
   * `GET /v1/environments/{environmentId}/apiServers`
   *
   * order is documented as not supported. 25 API services per environment.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html | documentation}
   */
  list(args?: AuthorizeApiServersListArgs): Request<"authorize.apiServers.list">;
  /**
   * Create API Service.
   *
   * `POST /v1/environments/{environmentId}/apiServers`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html | documentation}
   */
  create(args: AuthorizeApiServersCreateArgs): Request<"authorize.apiServers.create">;
  /**
   * Read One API Service.
   *
   * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html | documentation}
   */
  get(args: AuthorizeApiServersGetArgs): Request<"authorize.apiServers.get">;
  /**
   * Update API Service.
   *
   * `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html | documentation}
   */
  update(args: AuthorizeApiServersUpdateArgs): Request<"authorize.apiServers.update">;
  /**
   * Delete API Service.
   *
   * `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html | documentation}
   */
  delete(args: AuthorizeApiServersDeleteArgs): Request<"authorize.apiServers.delete">;
}

/** The operations under `authorize.apiServers.deployment`. */
export interface AuthorizeApiServersDeploymentNamespace {
  /**
   * Retrieve Deployment Status.
   *
   * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html | documentation}
   */
  get(args: AuthorizeApiServersDeploymentGetArgs): Request<"authorize.apiServers.deployment.get">;
  /**
   * Deploy API Service.
   *
   * `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
   *
   * Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202; poll with deployment.get until a terminal status.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md | documentation}
   */
  deploy(args: AuthorizeApiServersDeploymentDeployArgs): Request<"authorize.apiServers.deployment.deploy">;
}

/** The operations under `authorize.apiServers.operations`. */
export interface AuthorizeApiServersOperationsNamespace {
  /**
   * Read All API Service Operations.
   *
   * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
   *
   * Docs page lists only limit; its prose is copied from Read API Services.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | documentation}
   */
  list(args: AuthorizeApiServersOperationsListArgs): Request<"authorize.apiServers.operations.list">;
  /**
   * Create API Server Operation.
   *
   * `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | documentation}
   */
  create(args: AuthorizeApiServersOperationsCreateArgs): Request<"authorize.apiServers.operations.create">;
  /**
   * Read API Service Operation.
   *
   * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
   *
   * expand values are comma separated; docs curl shows expand=groups%2Cscopes.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | documentation}
   */
  get(args: AuthorizeApiServersOperationsGetArgs): Request<"authorize.apiServers.operations.get">;
  /**
   * Update API Service Operation.
   *
   * `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | documentation}
   */
  update(args: AuthorizeApiServersOperationsUpdateArgs): Request<"authorize.apiServers.operations.update">;
  /**
   * Delete API Service Operation.
   *
   * `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md | documentation}
   */
  delete(args: AuthorizeApiServersOperationsDeleteArgs): Request<"authorize.apiServers.operations.delete">;
}

/** The operations under `authorize.applicationResources`. */
export interface AuthorizeApplicationResourcesNamespace {
  /** The operations under `authorize.applicationResources.permissions`. */
  readonly permissions: AuthorizeApplicationResourcesPermissionsNamespace;
  /**
   * Read Application Resources.
   *
   * `GET /v1/environments/{environmentId}/applicationResources`
   *
   * Read only here; create, update and delete live under resources/{resourceId}/applicationResources. Collection key in _embedded is resources (SDK).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html | documentation}
   */
  list(args?: AuthorizeApplicationResourcesListArgs): Request<"authorize.applicationResources.list">;
  /**
   * Read One Application Resource.
   *
   * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html | documentation}
   */
  get(args: AuthorizeApplicationResourcesGetArgs): Request<"authorize.applicationResources.get">;
}

/** The operations under `authorize.applicationResources.permissions`. */
export interface AuthorizeApplicationResourcesPermissionsNamespace {
  /**
   * Read Application Permissions.
   *
   * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html | documentation}
   */
  list(args: AuthorizeApplicationResourcesPermissionsListArgs): Request<"authorize.applicationResources.permissions.list">;
  /**
   * Create Application Permissions.
   *
   * `POST /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html | documentation}
   */
  create(args: AuthorizeApplicationResourcesPermissionsCreateArgs): Request<"authorize.applicationResources.permissions.create">;
  /**
   * Read One Application Permission.
   *
   * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html | documentation}
   */
  get(args: AuthorizeApplicationResourcesPermissionsGetArgs): Request<"authorize.applicationResources.permissions.get">;
  /**
   * Update Application Permission.
   *
   * `PUT /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html | documentation}
   */
  update(args: AuthorizeApplicationResourcesPermissionsUpdateArgs): Request<"authorize.applicationResources.permissions.update">;
  /**
   * Delete Application Permission.
   *
   * `DELETE /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html | documentation}
   */
  delete(args: AuthorizeApplicationResourcesPermissionsDeleteArgs): Request<"authorize.applicationResources.permissions.delete">;
}

/** The operations under `authorize.applicationRoles`. */
export interface AuthorizeApplicationRolesNamespace {
  /** The operations under `authorize.applicationRoles.assignments`. */
  readonly assignments: AuthorizeApplicationRolesAssignmentsNamespace;
  /** The operations under `authorize.applicationRoles.permissions`. */
  readonly permissions: AuthorizeApplicationRolesPermissionsNamespace;
  /** The operations under `authorize.applicationRoles.users`. */
  readonly users: AuthorizeApplicationRolesUsersNamespace;
  /**
   * Read Application Roles.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html | documentation}
   */
  list(args?: AuthorizeApplicationRolesListArgs): Request<"authorize.applicationRoles.list">;
  /**
   * Create Application Role.
   *
   * `POST /v1/environments/{environmentId}/applicationRoles`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html | documentation}
   */
  create(args: AuthorizeApplicationRolesCreateArgs): Request<"authorize.applicationRoles.create">;
  /**
   * Read One Application Role.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html | documentation}
   */
  get(args: AuthorizeApplicationRolesGetArgs): Request<"authorize.applicationRoles.get">;
  /**
   * Update Application Role.
   *
   * `PUT /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html | documentation}
   */
  update(args: AuthorizeApplicationRolesUpdateArgs): Request<"authorize.applicationRoles.update">;
  /**
   * Delete Application Role.
   *
   * `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html | documentation}
   */
  delete(args: AuthorizeApplicationRolesDeleteArgs): Request<"authorize.applicationRoles.delete">;
}

/** The operations under `authorize.applicationRoles.assignments`. */
export interface AuthorizeApplicationRolesAssignmentsNamespace {
  /**
   * Read Application Role Assignments by Role.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md | documentation}
   */
  list(args: AuthorizeApplicationRolesAssignmentsListArgs): Request<"authorize.applicationRoles.assignments.list">;
}

/** The operations under `authorize.applicationRoles.permissions`. */
export interface AuthorizeApplicationRolesPermissionsNamespace {
  /**
   * Read Application Role Permissions.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html | documentation}
   */
  list(args: AuthorizeApplicationRolesPermissionsListArgs): Request<"authorize.applicationRoles.permissions.list">;
  /**
   * Create Application Role Permission.
   *
   * `POST /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
   *
   * Body is {"id": <application resource permission id>}. Code table and SDK say 201; the documented example response is 200 OK. The returned id equals the permission id; no new id is generated.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html | documentation}
   */
  create(args: AuthorizeApplicationRolesPermissionsCreateArgs): Request<"authorize.applicationRoles.permissions.create">;
  /**
   * Delete Application Role Permission.
   *
   * `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html | documentation}
   */
  delete(args: AuthorizeApplicationRolesPermissionsDeleteArgs): Request<"authorize.applicationRoles.permissions.delete">;
}

/** The operations under `authorize.applicationRoles.users`. */
export interface AuthorizeApplicationRolesUsersNamespace {
  /**
   * Read Application Role Users.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users`
   *
   * expand=user adds _embedded.user to each item.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md | documentation}
   */
  list(args: AuthorizeApplicationRolesUsersListArgs): Request<"authorize.applicationRoles.users.list">;
  /**
   * Read One Application Role User.
   *
   * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md | documentation}
   */
  get(args: AuthorizeApplicationRolesUsersGetArgs): Request<"authorize.applicationRoles.users.get">;
}

/** The operations under `authorize.authorizationVersions`. */
export interface AuthorizeAuthorizationVersionsNamespace {
  /**
   * Read All Policy Decision Service Configuration Data.
   *
   * `GET /v1/environments/{environmentId}/authorizationVersions`
   *
   * Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and cursor are taken from the platform's paging conventions.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md | documentation}
   */
  list(args?: AuthorizeAuthorizationVersionsListArgs): Request<"authorize.authorizationVersions.list">;
  /**
   * Read One Policy Decision Service Configuration Data.
   *
   * `GET /v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}`
   *
   * The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response; the header is assumed to be that of Read All.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html (response link authorizationVersion.href) | documentation}
   */
  get(args: AuthorizeAuthorizationVersionsGetArgs): Request<"authorize.authorizationVersions.get">;
}

/** The operations under `authorize.decisionEndpoints`. */
export interface AuthorizeDecisionEndpointsNamespace {
  /** The operations under `authorize.decisionEndpoints.recentDecisions`. */
  readonly recentDecisions: AuthorizeDecisionEndpointsRecentDecisionsNamespace;
  /**
   * Read All Decision Endpoints.
   *
   * `GET /v1/environments/{environmentId}/decisionEndpoints`
   *
   * Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from environments; organization and license are not properties of a decision endpoint.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html | documentation}
   */
  list(args?: AuthorizeDecisionEndpointsListArgs): Request<"authorize.decisionEndpoints.list">;
  /**
   * Create Decision Endpoint.
   *
   * `POST /v1/environments/{environmentId}/decisionEndpoints`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html | documentation}
   */
  create(args: AuthorizeDecisionEndpointsCreateArgs): Request<"authorize.decisionEndpoints.create">;
  /**
   * Read One Decision Endpoint.
   *
   * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html | documentation}
   */
  get(args: AuthorizeDecisionEndpointsGetArgs): Request<"authorize.decisionEndpoints.get">;
  /**
   * Update Decision Endpoint.
   *
   * `PUT /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html | documentation}
   */
  update(args: AuthorizeDecisionEndpointsUpdateArgs): Request<"authorize.decisionEndpoints.update">;
  /**
   * Delete Decision Endpoint.
   *
   * `DELETE /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
   *
   * System-owned endpoints (owned=true) cannot be deleted.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html | documentation}
   */
  delete(args: AuthorizeDecisionEndpointsDeleteArgs): Request<"authorize.decisionEndpoints.delete">;
  /**
   * Evaluate a Decision Request.
   *
   * `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
   *
   * No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy version are limited to one per second (admin docs).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html | documentation}
   */
  evaluate(args: AuthorizeDecisionEndpointsEvaluateArgs): Request<"authorize.decisionEndpoints.evaluate">;
  /**
   * Evaluate a Bulk Decision Request.
   *
   * `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
   *
   * Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20 decisionRequests, otherwise "400 Payload Too Large".
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md | documentation}
   */
  evaluateBulk(args: AuthorizeDecisionEndpointsEvaluateBulkArgs): Request<"authorize.decisionEndpoints.evaluateBulk">;
}

/** The operations under `authorize.decisionEndpoints.recentDecisions`. */
export interface AuthorizeDecisionEndpointsRecentDecisionsNamespace {
  /**
   * Read Recent Decisions.
   *
   * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions`
   *
   * At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html | documentation}
   */
  list(args: AuthorizeDecisionEndpointsRecentDecisionsListArgs): Request<"authorize.decisionEndpoints.recentDecisions.list">;
  /**
   * Read One Recent Decision.
   *
   * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html | documentation}
   */
  get(args: AuthorizeDecisionEndpointsRecentDecisionsGetArgs): Request<"authorize.decisionEndpoints.recentDecisions.get">;
}

/** The operations under `authorize.externalOAuthServers`. */
export interface AuthorizeExternalOAuthServersNamespace {
  /**
   * Read All External OAuth Servers.
   *
   * `GET /v1/environments/{environmentId}/externalOAuthServers`
   *
   * 25 external OAuth servers per environment. Not in the Go SDK.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md | documentation}
   */
  list(args?: AuthorizeExternalOAuthServersListArgs): Request<"authorize.externalOAuthServers.list">;
  /**
   * Create External OAuth Server.
   *
   * `POST /v1/environments/{environmentId}/externalOAuthServers`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md | documentation}
   */
  create(args: AuthorizeExternalOAuthServersCreateArgs): Request<"authorize.externalOAuthServers.create">;
  /**
   * Read One External OAuth Server.
   *
   * `GET /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md | documentation}
   */
  get(args: AuthorizeExternalOAuthServersGetArgs): Request<"authorize.externalOAuthServers.get">;
  /**
   * Update External OAuth Server.
   *
   * `PUT /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md | documentation}
   */
  update(args: AuthorizeExternalOAuthServersUpdateArgs): Request<"authorize.externalOAuthServers.update">;
  /**
   * Delete External OAuth Server.
   *
   * `DELETE /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md | documentation}
   */
  delete(args: AuthorizeExternalOAuthServersDeleteArgs): Request<"authorize.externalOAuthServers.delete">;
}

/** The operations under `branding`. */
export interface BrandingNamespace {
  /** The operations under `branding.settings`. */
  readonly settings: BrandingSettingsNamespace;
  /** The operations under `branding.themes`. */
  readonly themes: BrandingThemesNamespace;
}

/** The operations under `branding.settings`. */
export interface BrandingSettingsNamespace {
  /**
   * Read Branding Settings.
   *
   * `GET /v1/environments/{environmentId}/brandingSettings`
   *
   * The connector reference shows an environment link named branding; the current resource path is brandingSettings.
   */
  get(args?: BrandingSettingsGetArgs): Request<"branding.settings.get">;
  /**
   * Update Branding Settings.
   *
   * `PUT /v1/environments/{environmentId}/brandingSettings`
   */
  update(args: BrandingSettingsUpdateArgs): Request<"branding.settings.update">;
}

/** The operations under `branding.themes`. */
export interface BrandingThemesNamespace {
  /** The operations under `branding.themes.default`. */
  readonly default: BrandingThemesDefaultNamespace;
  /**
   * Read Branding Themes.
   *
   * `GET /v1/environments/{environmentId}/themes`
   */
  list(args?: BrandingThemesListArgs): Request<"branding.themes.list">;
  /**
   * Create Branding Theme.
   *
   * `POST /v1/environments/{environmentId}/themes`
   */
  create(args: BrandingThemesCreateArgs): Request<"branding.themes.create">;
  /**
   * Read One Branding Theme.
   *
   * `GET /v1/environments/{environmentId}/themes/{themeId}`
   */
  get(args: BrandingThemesGetArgs): Request<"branding.themes.get">;
  /**
   * Update Branding Theme.
   *
   * `PUT /v1/environments/{environmentId}/themes/{themeId}`
   */
  update(args: BrandingThemesUpdateArgs): Request<"branding.themes.update">;
  /**
   * Delete Branding Theme.
   *
   * `DELETE /v1/environments/{environmentId}/themes/{themeId}`
   */
  delete(args: BrandingThemesDeleteArgs): Request<"branding.themes.delete">;
}

/** The operations under `branding.themes.default`. */
export interface BrandingThemesDefaultNamespace {
  /**
   * Read Branding Theme Default.
   *
   * `GET /v1/environments/{environmentId}/themes/{themeId}/default`
   */
  get(args: BrandingThemesDefaultGetArgs): Request<"branding.themes.default.get">;
  /**
   * Update Branding Theme Default.
   *
   * `PUT /v1/environments/{environmentId}/themes/{themeId}/default`
   */
  update(args: BrandingThemesDefaultUpdateArgs): Request<"branding.themes.default.update">;
}

/** The operations under `davinci`. */
export interface DavinciNamespace {
  /** The operations under `davinci.variables`. */
  readonly variables: DavinciVariablesNamespace;
}

/** The operations under `davinci.variables`. */
export interface DavinciVariablesNamespace {
  /**
   * Create Variable.
   *
   * `POST /v1/environments/{environmentId}/variables`
   *
   * The API reference calls it "a new Authorize variable" (boilerplate shared with the DaVinci guide); the resource is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.
   */
  create(args: DavinciVariablesCreateArgs): Request<"davinci.variables.create">;
}

/** The operations under `environments`. */
export interface EnvironmentsNamespace {
  /**
   * Read All Environments.
   *
   * `GET /v1/environments`
   *
   * The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and cursor come from the vendor OpenAPI. Conditions may be joined with and. license.id is in the SDK/Terraform/docs page for environments but missing from the quick-reference table.
   */
  list(args?: EnvironmentsListArgs): Request<"environments.list">;
  /**
   * Create Environment (Active License).
   *
   * `POST /v1/environments`
   */
  create(args: EnvironmentsCreateArgs): Request<"environments.create">;
  /**
   * Read One Environment.
   *
   * `GET /v1/environments/{environmentId}`
   */
  get(args: EnvironmentsGetArgs): Request<"environments.get">;
  /**
   * Update Environment.
   *
   * `PUT /v1/environments/{environmentId}`
   *
   * Vendor OpenAPI also declares 201 for PUT.
   */
  update(args: EnvironmentsUpdateArgs): Request<"environments.update">;
  /**
   * Delete Environment.
   *
   * `DELETE /v1/environments/{environmentId}`
   */
  delete(args: EnvironmentsDeleteArgs): Request<"environments.delete">;
}

/** The operations under `gateways`. */
export interface GatewaysNamespace {
  /** The operations under `gateways.credentials`. */
  readonly credentials: GatewaysCredentialsNamespace;
  /**
   * Read All Gateways.
   *
   * `GET /v1/environments/{environmentId}/gateways`
   */
  list(args?: GatewaysListArgs): Request<"gateways.list">;
  /**
   * Create API Gateway Integration.
   *
   * `POST /v1/environments/{environmentId}/gateways`
   */
  create(args: GatewaysCreateArgs): Request<"gateways.create">;
  /**
   * Read One Gateway.
   *
   * `GET /v1/environments/{environmentId}/gateways/{gatewayId}`
   */
  get(args: GatewaysGetArgs): Request<"gateways.get">;
  /**
   * Update Gateway.
   *
   * `PUT /v1/environments/{environmentId}/gateways/{gatewayId}`
   */
  update(args: GatewaysUpdateArgs): Request<"gateways.update">;
  /**
   * Delete Gateway.
   *
   * `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}`
   */
  delete(args: GatewaysDeleteArgs): Request<"gateways.delete">;
}

/** The operations under `gateways.credentials`. */
export interface GatewaysCredentialsNamespace {
  /**
   * Read All Gateway Credentials.
   *
   * `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
   */
  list(args: GatewaysCredentialsListArgs): Request<"gateways.credentials.list">;
  /**
   * Read One Gateway Credential.
   *
   * `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
   */
  get(args: GatewaysCredentialsGetArgs): Request<"gateways.credentials.get">;
  /**
   * Delete Gateway Credential.
   *
   * `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
   */
  delete(args: GatewaysCredentialsDeleteArgs): Request<"gateways.credentials.delete">;
  /**
   * Create Gateway Credential.
   *
   * `POST /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
   *
   * No request body in the SDK spec.
   */
  create(args: GatewaysCredentialsCreateArgs): Request<"gateways.credentials.create">;
}

/** The operations under `groups`. */
export interface GroupsNamespace {
  /** The operations under `groups.memberOfGroups`. */
  readonly memberOfGroups: GroupsMemberOfGroupsNamespace;
  /** The operations under `groups.users`. */
  readonly users: GroupsUsersNamespace;
  /**
   * Read All Groups.
   *
   * `GET /v1/environments/{environmentId}/groups`
   *
   * Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of operators ("Filtering groups searches") was not available.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html | documentation}
   */
  list(args?: GroupsListArgs): Request<"groups.list">;
  /**
   * Create Group.
   *
   * `POST /v1/environments/{environmentId}/groups`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html | documentation}
   */
  create(args: GroupsCreateArgs): Request<"groups.create">;
  /**
   * Read One Group.
   *
   * `GET /v1/environments/{environmentId}/groups/{groupId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html | documentation}
   */
  get(args: GroupsGetArgs): Request<"groups.get">;
  /**
   * Update Group.
   *
   * `PUT /v1/environments/{environmentId}/groups/{groupId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html | documentation}
   */
  update(args: GroupsUpdateArgs): Request<"groups.update">;
  /**
   * Delete Group.
   *
   * `DELETE /v1/environments/{environmentId}/groups/{groupId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html | documentation}
   */
  delete(args: GroupsDeleteArgs): Request<"groups.delete">;
}

/** The operations under `groups.memberOfGroups`. */
export interface GroupsMemberOfGroupsNamespace {
  /**
   * Read Group Nesting.
   *
   * `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
   */
  list(args: GroupsMemberOfGroupsListArgs): Request<"groups.memberOfGroups.list">;
  /**
   * Create Group Nesting.
   *
   * `POST /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
   */
  create(args: GroupsMemberOfGroupsCreateArgs): Request<"groups.memberOfGroups.create">;
  /**
   * Read One Group Nesting.
   *
   * `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
   */
  get(args: GroupsMemberOfGroupsGetArgs): Request<"groups.memberOfGroups.get">;
  /**
   * Delete Group Nesting.
   *
   * `DELETE /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
   */
  delete(args: GroupsMemberOfGroupsDeleteArgs): Request<"groups.memberOfGroups.delete">;
}

/** The operations under `groups.users`. */
export interface GroupsUsersNamespace {
  /**
   * Read All Users in a Group.
   *
   * `GET /v1/environments/{environmentId}/users`
   *
   * Docs encode as filter=memberOfGroups[id%20eq%20%22...%22] (square brackets left literal).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html | documentation}
   */
  list(args: GroupsUsersListArgs): Request<"groups.users.list">;
}

/** The operations under `images`. */
export interface ImagesNamespace {
  /**
   * Create Image.
   *
   * `POST /v1/environments/{environmentId}/images`
   *
   * Headers: `Content-Disposition: attachment; filename=name.jpg`.
   */
  create(args: ImagesCreateArgs): Request<"images.create">;
  /**
   * Read Image.
   *
   * `GET /v1/environments/{environmentId}/images/{imageId}`
   */
  get(args: ImagesGetArgs): Request<"images.get">;
  /**
   * Delete Image.
   *
   * `DELETE /v1/environments/{environmentId}/images/{imageId}`
   */
  delete(args: ImagesDeleteArgs): Request<"images.delete">;
}

/** The operations under `notifications`. */
export interface NotificationsNamespace {
  /** The operations under `notifications.templates`. */
  readonly templates: NotificationsTemplatesNamespace;
}

/** The operations under `notifications.templates`. */
export interface NotificationsTemplatesNamespace {
  /**
   * Read One Template.
   *
   * `GET /v1/environments/{environmentId}/templates/{templateName}`
   *
   * templateName is a fixed name such as strong_authentication, not a UUID.
   */
  get(args: NotificationsTemplatesGetArgs): Request<"notifications.templates.get">;
}

/** The operations under `organizations`. */
export interface OrganizationsNamespace {
  /**
   * Read All Organizations.
   *
   * `GET /v1/organizations`
   *
   * filter from the docs quick reference; the SDK lists only limit.
   */
  list(args?: OrganizationsListArgs): Request<"organizations.list">;
  /**
   * Read One Organization.
   *
   * `GET /v1/organizations/{organizationId}`
   */
  get(args: OrganizationsGetArgs): Request<"organizations.get">;
}

/** The operations under `passwordPolicies`. */
export interface PasswordPoliciesNamespace {
  /**
   * Read All Password Policies.
   *
   * `GET /v1/environments/{environmentId}/passwordPolicies`
   */
  list(args?: PasswordPoliciesListArgs): Request<"passwordPolicies.list">;
  /**
   * Create Password Policy.
   *
   * `POST /v1/environments/{environmentId}/passwordPolicies`
   */
  create(args: PasswordPoliciesCreateArgs): Request<"passwordPolicies.create">;
  /**
   * Read One Password Policy.
   *
   * `GET /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
   */
  get(args: PasswordPoliciesGetArgs): Request<"passwordPolicies.get">;
  /**
   * Update Password Policy.
   *
   * `PUT /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
   */
  update(args: PasswordPoliciesUpdateArgs): Request<"passwordPolicies.update">;
  /**
   * Delete Password Policy.
   *
   * `DELETE /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
   */
  delete(args: PasswordPoliciesDeleteArgs): Request<"passwordPolicies.delete">;
}

/** The operations under `populations`. */
export interface PopulationsNamespace {
  /**
   * Read All Populations.
   *
   * `GET /v1/environments/{environmentId}/populations`
   *
   * Docs quick reference: name sw, id eq. Terraform provider examples use name eq.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md | documentation}
   */
  list(args?: PopulationsListArgs): Request<"populations.list">;
  /**
   * Create Population.
   *
   * `POST /v1/environments/{environmentId}/populations`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md | documentation}
   */
  create(args: PopulationsCreateArgs): Request<"populations.create">;
  /**
   * Read One Population.
   *
   * `GET /v1/environments/{environmentId}/populations/{populationId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md | documentation}
   */
  get(args: PopulationsGetArgs): Request<"populations.get">;
  /**
   * Update Population.
   *
   * `PUT /v1/environments/{environmentId}/populations/{populationId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md | documentation}
   */
  update(args: PopulationsUpdateArgs): Request<"populations.update">;
  /**
   * Delete Population.
   *
   * `DELETE /v1/environments/{environmentId}/populations/{populationId}`
   *
   * Fails with CONSTRAINT_VIOLATION when it is the last population ("must contain at least one population").
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md | documentation}
   */
  delete(args: PopulationsDeleteArgs): Request<"populations.delete">;
}

/** The operations under `resources`. */
export interface ResourcesNamespace {
  /** The operations under `resources.applicationPermissions`. */
  readonly applicationPermissions: ResourcesApplicationPermissionsNamespace;
  /** The operations under `resources.applicationResources`. */
  readonly applicationResources: ResourcesApplicationResourcesNamespace;
  /** The operations under `resources.scopes`. */
  readonly scopes: ResourcesScopesNamespace;
  /**
   * Read All Resources.
   *
   * `GET /v1/environments/{environmentId}/resources`
   */
  list(args?: ResourcesListArgs): Request<"resources.list">;
  /**
   * Create Resource.
   *
   * `POST /v1/environments/{environmentId}/resources`
   */
  create(args: ResourcesCreateArgs): Request<"resources.create">;
  /**
   * Read One Resource.
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}`
   */
  get(args: ResourcesGetArgs): Request<"resources.get">;
  /**
   * Update Resource.
   *
   * `PUT /v1/environments/{environmentId}/resources/{resourceId}`
   */
  update(args: ResourcesUpdateArgs): Request<"resources.update">;
  /**
   * Delete Resource.
   *
   * `DELETE /v1/environments/{environmentId}/resources/{resourceId}`
   */
  delete(args: ResourcesDeleteArgs): Request<"resources.delete">;
}

/** The operations under `resources.applicationPermissions`. */
export interface ResourcesApplicationPermissionsNamespace {
  /**
   * Read All Application Permissions.
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions`
   */
  list(args: ResourcesApplicationPermissionsListArgs): Request<"resources.applicationPermissions.list">;
}

/** The operations under `resources.applicationResources`. */
export interface ResourcesApplicationResourcesNamespace {
  /**
   * Read All Application Resources.
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html | documentation}
   */
  list(args: ResourcesApplicationResourcesListArgs): Request<"resources.applicationResources.list">;
  /**
   * Create Application Resource.
   *
   * `POST /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html | documentation}
   */
  create(args: ResourcesApplicationResourcesCreateArgs): Request<"resources.applicationResources.create">;
  /**
   * Read One Application Resource.
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html | documentation}
   */
  get(args: ResourcesApplicationResourcesGetArgs): Request<"resources.applicationResources.get">;
  /**
   * Update Application Resource.
   *
   * `PUT /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html | documentation}
   */
  update(args: ResourcesApplicationResourcesUpdateArgs): Request<"resources.applicationResources.update">;
  /**
   * Delete Application Resource.
   *
   * `DELETE /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html | documentation}
   */
  delete(args: ResourcesApplicationResourcesDeleteArgs): Request<"resources.applicationResources.delete">;
}

/** The operations under `resources.scopes`. */
export interface ResourcesScopesNamespace {
  /**
   * Read All Scopes (Resource).
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes`
   */
  list(args: ResourcesScopesListArgs): Request<"resources.scopes.list">;
  /**
   * Create PingOne access control scope.
   *
   * `POST /v1/environments/{environmentId}/resources/{resourceId}/scopes`
   */
  create(args: ResourcesScopesCreateArgs): Request<"resources.scopes.create">;
  /**
   * Read One Scope.
   *
   * `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
   */
  get(args: ResourcesScopesGetArgs): Request<"resources.scopes.get">;
  /**
   * Update PingOne access control scope.
   *
   * `PUT /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
   */
  update(args: ResourcesScopesUpdateArgs): Request<"resources.scopes.update">;
  /**
   * Delete Scope.
   *
   * `DELETE /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
   */
  delete(args: ResourcesScopesDeleteArgs): Request<"resources.scopes.delete">;
}

/** The operations under `roles`. */
export interface RolesNamespace {
  /** The operations under `roles.custom`. */
  readonly custom: RolesCustomNamespace;
  /**
   * Read All Roles.
   *
   * `GET /v1/roles`
   */
  list(args?: RolesListArgs): Request<"roles.list">;
  /**
   * Read One Role.
   *
   * `GET /v1/roles/{roleId}`
   */
  get(args: RolesGetArgs): Request<"roles.get">;
}

/** The operations under `roles.custom`. */
export interface RolesCustomNamespace {
  /**
   * Read All Custom Admin Roles.
   *
   * `GET /v1/environments/{environmentId}/roles`
   */
  list(args?: RolesCustomListArgs): Request<"roles.custom.list">;
  /**
   * Create Custom Role.
   *
   * `POST /v1/environments/{environmentId}/roles`
   */
  create(args: RolesCustomCreateArgs): Request<"roles.custom.create">;
  /**
   * Read One Custom Role.
   *
   * `GET /v1/environments/{environmentId}/roles/{customRoleId}`
   */
  get(args: RolesCustomGetArgs): Request<"roles.custom.get">;
  /**
   * Update Custom Role.
   *
   * `PUT /v1/environments/{environmentId}/roles/{customRoleId}`
   */
  update(args: RolesCustomUpdateArgs): Request<"roles.custom.update">;
  /**
   * Delete Custom Role.
   *
   * `DELETE /v1/environments/{environmentId}/roles/{customRoleId}`
   */
  delete(args: RolesCustomDeleteArgs): Request<"roles.custom.delete">;
}

/** The operations under `scim`. */
export interface ScimNamespace {
  /** The operations under `scim.directMappedUsers`. */
  readonly directMappedUsers: ScimDirectMappedUsersNamespace;
}

/** The operations under `scim.directMappedUsers`. */
export interface ScimDirectMappedUsersNamespace {
  /**
   * Read All Direct-mapped Users.
   *
   * `GET /environments/{environmentId}/v2/DirectMappedUsers`
   *
   * The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in SCIM 2.0 (RFC 7644); the documentation page was not available.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html | documentation}
   */
  list(args?: ScimDirectMappedUsersListArgs): Request<"scim.directMappedUsers.list">;
}

/** The operations under `signOnPolicies`. */
export interface SignOnPoliciesNamespace {
  /** The operations under `signOnPolicies.actions`. */
  readonly actions: SignOnPoliciesActionsNamespace;
  /**
   * Read All Sign On Policies.
   *
   * `GET /v1/environments/{environmentId}/signOnPolicies`
   */
  list(args?: SignOnPoliciesListArgs): Request<"signOnPolicies.list">;
  /**
   * Create Sign On Policy.
   *
   * `POST /v1/environments/{environmentId}/signOnPolicies`
   */
  create(args: SignOnPoliciesCreateArgs): Request<"signOnPolicies.create">;
  /**
   * Read One Sign On Policy.
   *
   * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
   */
  get(args: SignOnPoliciesGetArgs): Request<"signOnPolicies.get">;
  /**
   * Update Sign On Policy.
   *
   * `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
   */
  update(args: SignOnPoliciesUpdateArgs): Request<"signOnPolicies.update">;
  /**
   * Delete Sign On Policy.
   *
   * `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
   */
  delete(args: SignOnPoliciesDeleteArgs): Request<"signOnPolicies.delete">;
}

/** The operations under `signOnPolicies.actions`. */
export interface SignOnPoliciesActionsNamespace {
  /**
   * Read All Sign-On Policy Actions.
   *
   * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
   */
  list(args: SignOnPoliciesActionsListArgs): Request<"signOnPolicies.actions.list">;
  /**
   * Create Sign-On Policy Action.
   *
   * `POST /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
   *
   * Flow orchestration service: a float for an integer field is rejected with INVALID_REQUEST / INVALID_VALUE (the API foundations) instead of being truncated.
   */
  create(args: SignOnPoliciesActionsCreateArgs): Request<"signOnPolicies.actions.create">;
  /**
   * Read One Sign-On Policy Action.
   *
   * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
   */
  get(args: SignOnPoliciesActionsGetArgs): Request<"signOnPolicies.actions.get">;
  /**
   * Update Sign-On Policy Action.
   *
   * `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
   */
  update(args: SignOnPoliciesActionsUpdateArgs): Request<"signOnPolicies.actions.update">;
  /**
   * Delete Sign-On Policy Action.
   *
   * `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
   */
  delete(args: SignOnPoliciesActionsDeleteArgs): Request<"signOnPolicies.actions.delete">;
}

/** The operations under `users`. */
export interface UsersNamespace {
  /** The operations under `users.account`. */
  readonly account: UsersAccountNamespace;
  /** The operations under `users.applicationRoles`. */
  readonly applicationRoles: UsersApplicationRolesNamespace;
  /** The operations under `users.devices`. */
  readonly devices: UsersDevicesNamespace;
  /** The operations under `users.enabled`. */
  readonly enabled: UsersEnabledNamespace;
  /** The operations under `users.groupNames`. */
  readonly groupNames: UsersGroupNamesNamespace;
  /** The operations under `users.linkedAccounts`. */
  readonly linkedAccounts: UsersLinkedAccountsNamespace;
  /** The operations under `users.memberOfGroups`. */
  readonly memberOfGroups: UsersMemberOfGroupsNamespace;
  /** The operations under `users.password`. */
  readonly password: UsersPasswordNamespace;
  /** The operations under `users.population`. */
  readonly population: UsersPopulationNamespace;
  /** The operations under `users.roleAssignments`. */
  readonly roleAssignments: UsersRoleAssignmentsNamespace;
  /** The operations under `users.sessions`. */
  readonly sessions: UsersSessionsNamespace;
  /**
   * Read All Users.
   *
   * `GET /v1/environments/{environmentId}/users`
   *
   * The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators of single attributes are known only in part (co is assumed for the same attributes as ew: email, name.family, name.given). Group members: filter=memberOfGroups[id eq "{groupId}"]. A page may hold fewer than the requested limit.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  list(args?: UsersListArgs): Request<"users.list">;
  /**
   * Create User.
   *
   * `POST /v1/environments/{environmentId}/users`
   *
   * Header Content-Type application/json. The API foundations refer to it as "Create User".
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  create(args: UsersCreateArgs): Request<"users.create">;
  /**
   * Create User (Import).
   *
   * `POST /v1/environments/{environmentId}/users`
   *
   * Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified and mfaEnabled on create.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  import(args: UsersImportArgs): Request<"users.import">;
  /**
   * Read User.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}`
   *
   * The connector reference calls this "get user by id" and, with include=memberOfGroupNames, "get all group names for user"; that text is lower-cased (memberofgroupnames).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  get(args: UsersGetArgs): Request<"users.get">;
  /**
   * Update User (Put).
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}`
   *
   * population.id and mfaEnabled cannot be changed with PUT or PATCH.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  update(args: UsersUpdateArgs): Request<"users.update">;
  /**
   * Update User (Patch).
   *
   * `PATCH /v1/environments/{environmentId}/users/{userId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  patch(args: UsersPatchArgs): Request<"users.patch">;
  /**
   * Delete User.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1.html | documentation}
   */
  delete(args: UsersDeleteArgs): Request<"users.delete">;
}

/** The operations under `users.account`. */
export interface UsersAccountNamespace {
  /**
   * User Account Lock.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}`
   *
   * unlockAt optional (RFC 3339). Docs: "If unlockAt is not set or is in the past, the user account is not locked", which clashes with unlockAt being optional.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md | documentation}
   */
  lock(args: UsersAccountLockArgs): Request<"users.account.lock">;
  /**
   * User Account Unlock.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}`
   *
   * Content type must be sent although the body is empty.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md | documentation}
   */
  unlock(args: UsersAccountUnlockArgs): Request<"users.account.unlock">;
  /**
   * Send/Resend User Verification Code.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}`
   *
   * The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not account.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html | documentation}
   */
  sendVerificationCode(args: UsersAccountSendVerificationCodeArgs): Request<"users.account.sendVerificationCode">;
  /**
   * Verify User.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html | documentation}
   */
  verify(args: UsersAccountVerifyArgs): Request<"users.account.verify">;
}

/** The operations under `users.applicationRoles`. */
export interface UsersApplicationRolesNamespace {
  /**
   * Read User Application Role Assignments.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/applicationRoles`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html | documentation}
   */
  list(args: UsersApplicationRolesListArgs): Request<"users.applicationRoles.list">;
  /**
   * Create User Application Role Assignment.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/applicationRoles`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html | documentation}
   */
  create(args: UsersApplicationRolesCreateArgs): Request<"users.applicationRoles.create">;
  /**
   * Delete User Application Role Assignment.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html | documentation}
   */
  delete(args: UsersApplicationRolesDeleteArgs): Request<"users.applicationRoles.delete">;
}

/** The operations under `users.devices`. */
export interface UsersDevicesNamespace {
  /**
   * Read One MFA User Device.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/devices/{deviceId}`
   */
  get(args: UsersDevicesGetArgs): Request<"users.devices.get">;
}

/** The operations under `users.enabled`. */
export interface UsersEnabledNamespace {
  /**
   * Read User Enabled.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/enabled`
   */
  get(args: UsersEnabledGetArgs): Request<"users.enabled.get">;
  /**
   * Update User Enabled.
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}/enabled`
   *
   * enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.
   */
  update(args: UsersEnabledUpdateArgs): Request<"users.enabled.update">;
}

/** The operations under `users.groupNames`. */
export interface UsersGroupNamesNamespace {
  /**
   * Get all group names for user.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}`
   *
   * Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector reference does.
   */
  get(args: UsersGroupNamesGetArgs): Request<"users.groupNames.get">;
}

/** The operations under `users.linkedAccounts`. */
export interface UsersLinkedAccountsNamespace {
  /**
   * Read Linked Accounts.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
   *
   * The connector reference marks expand as required in its connector form; the platform does not require it. filter, limit and order are documented as not supported.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html | documentation}
   */
  list(args: UsersLinkedAccountsListArgs): Request<"users.linkedAccounts.list">;
  /**
   * Create Linked Account.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
   *
   * Not in the SDK. The success code 201 is assumed from the convention for creating.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html | documentation}
   */
  create(args: UsersLinkedAccountsCreateArgs): Request<"users.linkedAccounts.create">;
  /**
   * Read One Linked Account.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
   */
  get(args: UsersLinkedAccountsGetArgs): Request<"users.linkedAccounts.get">;
  /**
   * Delete Linked Account.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
   */
  delete(args: UsersLinkedAccountsDeleteArgs): Request<"users.linkedAccounts.delete">;
}

/** The operations under `users.memberOfGroups`. */
export interface UsersMemberOfGroupsNamespace {
  /**
   * Read All Group Memberships for User.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
   *
   * The connector reference example filter: type eq "direct" (printed in lower case; enum is DIRECT | INDIRECT).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html | documentation}
   */
  list(args: UsersMemberOfGroupsListArgs): Request<"users.memberOfGroups.list">;
  /**
   * Add User to Group.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
   */
  add(args: UsersMemberOfGroupsAddArgs): Request<"users.memberOfGroups.add">;
  /**
   * Read One Group Membership for User.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
   */
  get(args: UsersMemberOfGroupsGetArgs): Request<"users.memberOfGroups.get">;
  /**
   * Remove User from Group.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
   */
  remove(args: UsersMemberOfGroupsRemoveArgs): Request<"users.memberOfGroups.remove">;
}

/** The operations under `users.password`. */
export interface UsersPasswordNamespace {
  /**
   * Read Password State.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/password`
   */
  get(args: UsersPasswordGetArgs): Request<"users.password.get">;
  /**
   * Password Check.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/password`
   *
   * 200 when status is OK, MUST_CHANGE_PASSWORD or PASSWORD_EXPIRED; 400 when NO_PASSWORD or PASSWORD_LOCKED_OUT, and on mismatch (INVALID_VALUE, target password, innerError.failuresRemaining).
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md | documentation}
   */
  check(args: UsersPasswordCheckArgs): Request<"users.password.check">;
  /**
   * Password Unlock.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/password`
   *
   * Prose gives the media type without +json; the header table and samples use +json.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md | documentation}
   */
  unlock(args: UsersPasswordUnlockArgs): Request<"users.password.unlock">;
  /**
   * Password Resend Recovery Code.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/password`
   *
   * OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md | documentation}
   */
  sendRecoveryCode(args: UsersPasswordSendRecoveryCodeArgs): Request<"users.password.sendRecoveryCode">;
  /**
   * Password Recover.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/password`
   *
   * Five failed attempts per code.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md | documentation}
   */
  recover(args: UsersPasswordRecoverArgs): Request<"users.password.recover">;
  /**
   * Update Password (Admin).
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}/password`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html | documentation}
   */
  resetAdmin(args: UsersPasswordResetAdminArgs): Request<"users.password.resetAdmin">;
  /**
   * Update Password (Self).
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}/password`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md | documentation}
   */
  resetSelf(args: UsersPasswordResetSelfArgs): Request<"users.password.resetSelf">;
  /**
   * Update Password (Set).
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}/password`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html | documentation}
   */
  set(args: UsersPasswordSetArgs): Request<"users.password.set">;
}

/** The operations under `users.population`. */
export interface UsersPopulationNamespace {
  /**
   * Read User Population.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/population`
   */
  get(args: UsersPopulationGetArgs): Request<"users.population.get">;
  /**
   * Update User Population.
   *
   * `PUT /v1/environments/{environmentId}/users/{userId}/population`
   *
   * Moves the user; the PingOne for Customers overview says users can be moved to a different population.
   */
  update(args: UsersPopulationUpdateArgs): Request<"users.population.update">;
}

/** The operations under `users.roleAssignments`. */
export interface UsersRoleAssignmentsNamespace {
  /**
   * Read Role Assignments.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md | documentation}
   */
  list(args: UsersRoleAssignmentsListArgs): Request<"users.roleAssignments.list">;
  /**
   * Create User Role Assignment.
   *
   * `POST /v1/environments/{environmentId}/users/{userId}/roleAssignments`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md | documentation}
   */
  create(args: UsersRoleAssignmentsCreateArgs): Request<"users.roleAssignments.create">;
  /**
   * Read One Role Assignment.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md | documentation}
   */
  get(args: UsersRoleAssignmentsGetArgs): Request<"users.roleAssignments.get">;
  /**
   * Delete User's Role Assignment.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md | documentation}
   */
  delete(args: UsersRoleAssignmentsDeleteArgs): Request<"users.roleAssignments.delete">;
}

/** The operations under `users.sessions`. */
export interface UsersSessionsNamespace {
  /**
   * Read All Sessions.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/sessions`
   *
   * Descending by session date; at most 10 sessions are retained per user.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md | documentation}
   */
  list(args: UsersSessionsListArgs): Request<"users.sessions.list">;
  /**
   * Read One Session.
   *
   * `GET /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
   */
  get(args: UsersSessionsGetArgs): Request<"users.sessions.get">;
  /**
   * Delete Session.
   *
   * `DELETE /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
   */
  delete(args: UsersSessionsDeleteArgs): Request<"users.sessions.delete">;
}

/** The operations by name: `p1.authorize.apiServers.create(…)`. */
export interface Namespaces {
  /** The operations under `activities`. */
  readonly activities: ActivitiesNamespace;
  /** The operations under `applications`. */
  readonly applications: ApplicationsNamespace;
  /** The operations under `auth`. */
  readonly auth: AuthNamespace;
  /** The operations under `authorize`. */
  readonly authorize: AuthorizeNamespace;
  /** The operations under `branding`. */
  readonly branding: BrandingNamespace;
  /** The operations under `davinci`. */
  readonly davinci: DavinciNamespace;
  /** The operations under `environments`. */
  readonly environments: EnvironmentsNamespace;
  /** The operations under `gateways`. */
  readonly gateways: GatewaysNamespace;
  /** The operations under `groups`. */
  readonly groups: GroupsNamespace;
  /** The operations under `images`. */
  readonly images: ImagesNamespace;
  /** The operations under `notifications`. */
  readonly notifications: NotificationsNamespace;
  /** The operations under `organizations`. */
  readonly organizations: OrganizationsNamespace;
  /** The operations under `passwordPolicies`. */
  readonly passwordPolicies: PasswordPoliciesNamespace;
  /** The operations under `populations`. */
  readonly populations: PopulationsNamespace;
  /** The operations under `resources`. */
  readonly resources: ResourcesNamespace;
  /** The operations under `roles`. */
  readonly roles: RolesNamespace;
  /** The operations under `scim`. */
  readonly scim: ScimNamespace;
  /** The operations under `signOnPolicies`. */
  readonly signOnPolicies: SignOnPoliciesNamespace;
  /** The operations under `users`. */
  readonly users: UsersNamespace;
}

/** The code of a region. */
export type RegionCode = "NA" | "CA" | "EU" | "AU" | "SG" | "AP";
