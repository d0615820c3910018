"""The values that the reference lists, as enumerations.

Every member is a `str` and equals its value. The platform may be ahead of this package: a value that is not listed
makes a member of its own, `ApiServiceDeploymentStatusCode("NEW").is_known` is then false.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from .._enum import OpenEnum

__all__ = [
    "Code",
    "ApiServiceAuthorizationServerType",
    "ApiServiceDeploymentStatusCode",
    "ApiServiceDirectoryType",
    "ApiServiceOperationAccessControlAuthenticationAcrType",
    "ApiServiceOperationAccessControlScopeMatchType",
    "ApiServiceOperationPathType",
    "ApplicationResourceParentType",
    "DecisionEvaluationResponseDecision",
    "DecisionEvaluationResponseStatementCode",
    "DecisionEvaluationResponseStatusCode",
    "EnvironmentBillOfMaterialsProductType",
    "EnvironmentBillOfMaterialsSolutionType",
    "EnvironmentRegion",
    "EnvironmentStatus",
    "EnvironmentType",
    "ErrorCode",
    "ErrorDetailCode",
    "ExternalOAuthServerType",
    "ExternalOAuthServerValidationType",
    "GroupMembershipEmbeddedGroupSourceType",
    "GroupMembershipType",
    "GroupSourceType",
    "LinkedAccountLinkAttributeUpdate",
    "PasswordStateStatus",
    "ResourceIntrospectionAuthenticationMethod",
    "ResourceType",
    "RoleAssignmentScopeType",
    "RoleName",
    "TokenRequestGrantType",
    "TokenResponseTokenType",
    "UserAccountStatus",
    "UserIdentityProviderType",
    "UserLifecycleStatus",
    "UserPasswordExternalGatewayType",
    "UserVerifyStatus",
]


class Code(OpenEnum):
    """A kind of problem: the `code` of a violation."""

    REQUIRED = "required"
    """`{property}` is required"""

    TOO_MANY_VIOLATIONS = "too_many_violations"
    """more than {limit} problems, the rest is not listed"""

    TOO_DEEP = "too_deep"
    """nested deeper than {limit} levels"""

    TOO_LARGE = "too_large"
    """{actual} bytes, more than the {limit} that are looked at"""

    UNKNOWN_MODEL = "unknown_model"
    """there is no model `{model}`"""

    TOO_MANY_VALUES = "too_many_values"
    """more than {limit} values, the rest is not looked at"""

    TYPE = "type"
    """`{property}` must be {expected}, not {actual}"""

    QUOTED_VALUE = "quoted_value"
    """`{property}` must be {expected}, not text"""

    UNKNOWN_PROPERTY = "unknown_property"
    """{model} is not known to have a property `{property}`"""

    MISSPELLED_PROPERTY = "misspelled_property"
    """{model} is not known to have a property `{property}`; did you mean `{nearest}`"""

    READ_ONLY = "read_only"
    """`{property}` is set by the platform and is left out of the request"""

    IMMUTABLE = "immutable"
    """`{property}` cannot be changed once it is set"""

    IMMUTABLE_SENT = "immutable_sent"
    """`{property}` cannot be changed, so it must be the stored value"""

    CHANGED_ELSEWHERE = "changed_elsewhere"
    """`{property}` is not changed with the resource, but through {through}"""

    TAKEN_ELSEWHERE = "taken_elsewhere"
    """`{property}` is taken by {by} only"""

    NOT_CREATABLE = "not_creatable"
    """only `{value}` can be created, not `{actual}`"""

    REQUIRED_WHEN = "required_when"
    """`{property}` is required when `{other}` is `{value}`"""

    FORBIDDEN_WHEN = "forbidden_when"
    """`{property}` must not be given when `{other}` is `{value}`"""

    NOT_EQUAL = "not_equal"
    """`{property}` is `{actual}`, but must equal `{other}`, which is `{value}`"""

    ONE_REQUIRED = "one_required"
    """`{property}` needs at least one of {names}"""

    INCOMPLETE = "incomplete"
    """`{property}` is of no use without `{other}`"""

    ABOVE_OTHER = "above_other"
    """`{property}` is {actual}, more than `{other}` with {value}"""

    OLDER_NAME = "older_name"
    """`{property}` is printed on one page only, the usual name is `{name}`"""

    TOO_SHORT = "too_short"
    """`{property}` has {actual} characters, at least {limit} are needed"""

    TOO_LONG = "too_long"
    """`{property}` has {actual} characters (UTF-16 code units), at most {limit} are allowed"""

    EMPTY_TEXT = "empty_text"
    """`{property}` is required, but empty"""

    BELOW_MINIMUM = "below_minimum"
    """`{property}` is {actual}, at least {limit} is needed"""

    ABOVE_MAXIMUM = "above_maximum"
    """`{property}` is {actual}, at most {limit} is allowed"""

    NOT_ABOVE = "not_above"
    """`{property}` is {actual}, but must be more than {limit}"""

    FRACTION_TRUNCATED = "fraction_truncated"
    """`{property}` is {actual}, the platform will make it {becomes}"""

    FRACTION_REFUSED = "fraction_refused"
    """`{property}` is {actual}, but must be a whole number"""

    NUMBER_TOO_LARGE = "number_too_large"
    """`{property}` is {actual}, which not every JSON reader keeps exactly"""

    TOO_FEW_ITEMS = "too_few_items"
    """`{property}` has {actual} items, at least {limit} are needed"""

    TOO_MANY_ITEMS = "too_many_items"
    """`{property}` has {actual} items, at most {limit} are allowed"""

    EMPTY_LIST = "empty_list"
    """`{property}` is required, but empty"""

    DUPLICATE = "duplicate"
    """`{value}` is in `{property}` already, at {first}"""

    NOT_A_CHOICE = "not_a_choice"
    """`{property}` is `{actual}`, but must be one of {choices}"""

    NOT_TEXT = "not_text"
    """`{property}` is {actual}, but the values of parameters should be text"""

    UNUSUAL_CHARACTER = "unusual_character"
    """`{property}` has the character `{character}`, which its pattern does not take"""

    COUNTRY_CODE = "country_code"
    """`{property}` must be two capital letters, not `{actual}`"""

    TIME_ZONE = "time_zone"
    """`{actual}` does not look like the name of a time zone"""

    AUDIENCE_RESERVED = "audience_reserved"
    """the audience must not contain `{word}`"""

    AUDIENCE_FORM = "audience_form"
    """the audience should be a URL without fragment, or `@` and a name"""

    URL_TOO_LONG = "url_too_long"
    """{actual} characters, at most {limit} are allowed"""

    URL_SURROUNDING_SPACE = "url_surrounding_space"
    """white space before or after the URL"""

    URL_NOT_ABSOLUTE = "url_not_absolute"
    """not an absolute URL, which starts with `{scheme}` and a host"""

    URL_SCHEME = "url_scheme"
    """the scheme `{scheme}` is not one of {allowed}"""

    URL_USER_INFO = "url_user_info"
    """a user name or password does not belong in this URL"""

    URL_HOST_MISSING = "url_host_missing"
    """the host after `//` is missing"""

    URL_HOST_CHARACTER = "url_host_character"
    """`{character}` can not stand in a host name"""

    URL_HOST_NOT_ASCII = "url_host_not_ascii"
    """the host `{host}` is not ASCII, write `{aLabel}`"""

    URL_HOST_EMPTY_LABEL = "url_host_empty_label"
    """nothing stands before a dot of the host name"""

    URL_HOST_LABEL_TOO_LONG = "url_host_label_too_long"
    """`{label}` has {actual} characters, between two dots of a host name {limit} are allowed"""

    URL_HOST_TOO_LONG = "url_host_too_long"
    """the host name has {actual} characters, at most {limit} are allowed"""

    URL_HOST_HYPHEN = "url_host_hyphen"
    """`{label}` starts or ends with a hyphen"""

    URL_HOST_UNDERSCORE = "url_host_underscore"
    """`{label}` has an underscore, which a host name should not have"""

    URL_HOST_TRAILING_DOT = "url_host_trailing_dot"
    """the host name ends in a dot"""

    URL_IPV4 = "url_ipv4"
    """`{host}` ends in a number, but is not an IPv4 address of four decimal numbers"""

    URL_IPV6 = "url_ipv6"
    """`{host}` is not an IPv6 address in brackets"""

    URL_IPV6_BRACKETS = "url_ipv6_brackets"
    """an IPv6 address stands in brackets, write `[{address}]`"""

    URL_IPV6_ZONE = "url_ipv6_zone"
    """`{host}` has a zone, which means something on one machine only"""

    URL_PORT = "url_port"
    """`{port}` is not a port from 1 to 65535"""

    URL_CHARACTER = "url_character"
    """`{characters}` can not stand in a URL, write `{encoded}`"""

    URL_BACKSLASH = "url_backslash"
    """a backslash can not stand in a URL"""

    URL_PERCENT = "url_percent"
    """`{escape}` is not a percent-escape"""

    URL_QUERY = "url_query"
    """a query can not stand here"""

    URL_FRAGMENT = "url_fragment"
    """a fragment can not stand here"""

    BASE_URL_TRAILING_SLASH = "base_url_trailing_slash"
    """the base URL ends in a slash"""

    BASE_URL_EMPTY_SEGMENT = "base_url_empty_segment"
    """nothing stands between two slashes"""

    BASE_URL_DOT_SEGMENT = "base_url_dot_segment"
    """`{segment}` can not be a segment of a base URL"""

    BASE_URL_SUSPICIOUS_ESCAPE = "base_url_suspicious_escape"
    """`{escape}` hides a character that separates or shortens paths, so by default no request is matched to this
    base URL
    """

    JWKS_URL_ADDRESS = "jwks_url_address"
    """`{address}` is in {range}, which the internet does not reach"""

    JWKS_URL_PRIVATE_NAME = "jwks_url_private_name"
    """`{host}` is a private name: nothing under `{name}` is public"""

    JWKS_URL_SINGLE_LABEL = "jwks_url_single_label"
    """`{host}` has no dot, so it is a name inside one network"""

    JWKS_URL_IP_LITERAL = "jwks_url_ip_literal"
    """the host is the address `{address}`, not a name"""

    JWKS_URL_PORT = "jwks_url_port"
    """the port is {port}, the platform may fetch keys from port 443 only"""

    JWKS_URL_WILDCARD_DNS = "jwks_url_wildcard_dns"
    """`{host}` belongs to `{service}`, whose names lead to any address, private ones included"""

    METHOD_EMPTY = "method_empty"
    """the method is empty"""

    METHOD_TOO_LONG = "method_too_long"
    """the method has {actual} characters, at most {limit} are allowed"""

    METHOD_CHARACTER = "method_character"
    """`{character}` can not stand in a method"""

    METHOD_CASE = "method_case"
    """`{method}` is not `{standard}`, methods are compared with their case"""

    METHOD_UNUSUAL = "method_unusual"
    """the platform's SDK and Terraform provider refuse `{method}`, they take {usual}"""

    UUID = "uuid"
    """`{value}` is not a UUID"""

    UUID_FORM = "uuid_form"
    """`{value}` is not in the form that the platform uses, write `{uuid}`"""

    UUID_PLACEHOLDER = "uuid_placeholder"
    """`{value}` is a placeholder, a UUID must take its place"""

    UUID_UPPER_CASE = "uuid_upper_case"
    """upper case in a UUID is refused by some clients of the platform, write `{uuid}`"""

    DATE_TIME = "date_time"
    """`{value}` is not a date-time"""

    DATE_TIME_RANGE = "date_time_range"
    """the {part} is {actual}, but must be from {minimum} to {maximum}"""

    JWKS_TOO_LARGE = "jwks_too_large"
    """the document has {actual} bytes, at most {limit} are allowed"""

    JWKS_NEAR_LIMIT = "jwks_near_limit"
    """the document has {actual} bytes, the platform's limit of 16 kB may mean {limit}"""

    JSON_SYNTAX = "json_syntax"
    """not JSON: {reason} (line {line}, column {column})"""

    JSON_DUPLICATE_MEMBER = "json_duplicate_member"
    """`{member}` stands twice in one object"""

    JWKS_NOT_AN_OBJECT = "jwks_not_an_object"
    """a JWKS is an object with the member `keys`, this is {actual}"""

    JWKS_BARE_KEY = "jwks_bare_key"
    """this is one key, not a set of keys"""

    JWKS_TYPE = "jwks_type"
    """`{member}` must be {expected}, but is {actual}"""

    JWKS_NO_SIGNING_KEY = "jwks_no_signing_key"
    """no key of the set can verify a signature"""

    JWKS_UNKNOWN_MEMBER = "jwks_unknown_member"
    """`{member}` is not a known member and will be ignored"""

    JWKS_UNKNOWN_KEY_TYPE = "jwks_unknown_key_type"
    """`{member}` is `{value}`, keys of an unknown type are ignored"""

    JWKS_PRIVATE_MEMBER = "jwks_private_member"
    """`{member}` belongs to a private key and must stay with its owner"""

    JWKS_SYMMETRIC_KEY = "jwks_symmetric_key"
    """`{member}` is a symmetric key: whoever can verify with it can also sign"""

    JWKS_DUPLICATE_KID = "jwks_duplicate_kid"
    """`{member}` repeats `{kid}` of keys[{first}] with the same type and algorithm"""

    JWKS_SHARED_KID = "jwks_shared_kid"
    """`{member}` repeats `{kid}` of keys[{first}]"""

    JWKS_NOT_FOR_SIGNING = "jwks_not_for_signing"
    """`{member}` is `{value}`, so the key can not verify signatures"""

    JWKS_UNKNOWN_USE = "jwks_unknown_use"
    """`{member}` is `{value}`, the values known are `sig` and `enc`"""

    JWKS_NO_VERIFY = "jwks_no_verify"
    """`{member}` does not have `verify`, so the key can not verify signatures"""

    JWKS_DUPLICATE_OPERATION = "jwks_duplicate_operation"
    """`{member}` repeats `{value}`"""

    JWKS_USE_CONTRADICTION = "jwks_use_contradiction"
    """`{member}` is `{value}`, which contradicts the `use` of `{use}`"""

    JWKS_USE_AND_OPERATIONS = "jwks_use_and_operations"
    """`{member}` stands beside `use`, one of the two is enough"""

    JWKS_REFUSED_ALGORITHM = "jwks_refused_algorithm"
    """`{member}` is `{value}`, which no public key can verify"""

    JWKS_ALGORITHM = "jwks_algorithm"
    """`{member}` is `{value}`, but this key fits {expected}"""

    JWKS_UNKNOWN_ALGORITHM = "jwks_unknown_algorithm"
    """`{member}` is `{value}`, which is not a known algorithm"""

    JWKS_CURVE = "jwks_curve"
    """`{member}` is `{value}`, which is not one of {allowed}"""

    JWKS_BYTE_LENGTH = "jwks_byte_length"
    """`{member}` has {actual} bytes instead of {expected}"""

    JWKS_NOT_ON_CURVE = "jwks_not_on_curve"
    """the point of `{member}` is not on the curve {curve}"""

    JWKS_LEADING_ZERO = "jwks_leading_zero"
    """`{member}` starts with a zero byte"""

    JWKS_MODULUS_SIZE = "jwks_modulus_size"
    """`{member}` has {actual} bits, at least {limit} are needed"""

    JWKS_MODULUS_FACTOR = "jwks_modulus_factor"
    """`{member}` is divisible by {factor}, so the key is broken or damaged"""

    JWKS_MODULUS_ROCA = "jwks_modulus_roca"
    """`{member}` was made by a generator whose keys can be broken (ROCA)"""

    JWKS_EXPONENT = "jwks_exponent"
    """`{member}` must be odd and greater than 1"""

    BASE64URL_CHARACTER = "base64url_character"
    """`{member}` has `{character}`, which base64url does not have"""

    BASE64URL_PADDING = "base64url_padding"
    """`{member}` ends in `=`"""

    BASE64URL_LENGTH = "base64url_length"
    """`{member}` has {actual} characters, which no number of bytes is encoded as"""

    BASE64URL_TRAILING_BITS = "base64url_trailing_bits"
    """the last character of `{member}` has bits that belong to no byte"""

    JWKS_NO_CERTIFICATE = "jwks_no_certificate"
    """`{member}` is empty"""

    JWKS_CERTIFICATE = "jwks_certificate"
    """`{member}` is not standard base64 with its padding"""

    JWKS_CERTIFICATE_URL = "jwks_certificate_url"
    """`{member}` is one more URL that would have to be fetched"""

    UNKNOWN_PATTERN_TYPE = "unknown_pattern_type"
    """`{given}` is not a pattern type, it must be {suggestions}"""

    PATTERN_TOO_LONG = "pattern_too_long"
    """{actual} characters (UTF-16 code units), a pattern has at most {limit}"""

    PATTERN_LONG_IN_BYTES = "pattern_long_in_bytes"
    """{actual} bytes of UTF-8, clients that count bytes refuse more than {limit}"""

    PATTERN_CONTROL_CHARACTER = "pattern_control_character"
    """control character {character} in a pattern"""

    PATTERN_EMPTY_SEGMENT = "pattern_empty_segment"
    """empty segment (`//`) in a pattern"""

    PATTERN_DOT_SEGMENT = "pattern_dot_segment"
    """segment `{segment}` in a pattern"""

    PATTERN_NO_LEADING_SLASH = "pattern_no_leading_slash"
    """a PARAMETER pattern must start with a slash"""

    PATTERN_NOT_PARAMETERIZED = "pattern_not_parameterized"
    """a PARAMETER pattern must hold a wildcard or a named parameter"""

    PATTERN_AFTER_DOUBLE_WILDCARD = "pattern_after_double_wildcard"
    """nothing may follow `**`"""

    PATTERN_NESTED_PARAMETER = "pattern_nested_parameter"
    """a named parameter inside a named parameter"""

    PATTERN_PARTIAL_SEGMENT = "pattern_partial_segment"
    """a named parameter must be a whole segment, `{segment}` is more than one"""

    PATTERN_UNCLOSED_BRACE = "pattern_unclosed_brace"
    """an opening brace is not closed in its segment"""

    PATTERN_BARE_BRACE = "pattern_bare_brace"
    """a closing brace closes nothing"""

    PATTERN_EMPTY_NAME = "pattern_empty_name"
    """a named parameter without a name"""

    PATTERN_NAME_CHARACTER = "pattern_name_character"
    """`{character}` in the parameter name `{name}`"""

    PATTERN_DUPLICATE_NAME = "pattern_duplicate_name"
    """parameter name `{name}` stands twice"""

    PATTERN_UNKNOWN_ESCAPE = "pattern_unknown_escape"
    """`{escape}` is not an escape"""

    PATTERN_FINAL_BACKSLASH = "pattern_final_backslash"
    """a backslash at the end escapes nothing"""

    EXACT_WILDCARD = "exact_wildcard"
    """`{wildcard}` is plain text in an EXACT pattern and stands for nothing else"""

    EXACT_NEVER_MATCHES = "exact_never_matches"
    """without a leading slash the pattern never equals a path"""

    PATTERN_TRAILING_SLASH = "pattern_trailing_slash"
    """the trailing slash counts: the path without it is not covered"""

    PATTERN_PERCENT_ESCAPE = "pattern_percent_escape"
    """`{escape}` is not decoded, because patterns are compared with the decoded path; `{meant}` is probably meant"""

    PATTERN_QUERY_CHARACTER = "pattern_query_character"
    """`{character}` is part of the path here, only `{escape}` in a request is taken by it"""

    PATTERN_JOINED_DOUBLE_WILDCARD = "pattern_joined_double_wildcard"
    """`{segment}` also takes what follows in the same segment, and every segment below"""

    PATTERN_REST_WITHOUT_PARENT = "pattern_rest_without_parent"
    """`{parent}` itself is not covered"""

    PATTERN_NOT_NORMALIZED = "pattern_not_normalized"
    """`{character}` is not in Unicode normal form C, and paths are compared byte for byte"""

    REQUEST_URL_MALFORMED = "request_url_malformed"
    """the URL can not be read"""

    REQUEST_URL_USER_INFORMATION = "request_url_user_information"
    """user information in the URL"""

    REQUEST_URL_NOT_ABSOLUTE = "request_url_not_absolute"
    """not an absolute URL, so it belongs to no base URL"""

    NO_BASE_URL = "no_base_url"
    """no base URL is a prefix of the URL"""

    PATH_TOO_LONG = "path_too_long"
    """the path is longer than {limit} bytes"""

    PATH_ENCODED_SLASH = "path_encoded_slash"
    """an encoded slash (`%2F`) in the path"""

    PATH_ENCODED_BACKSLASH = "path_encoded_backslash"
    """an encoded backslash (`%5C`) in the path"""

    PATH_ENCODED_NUL = "path_encoded_nul"
    """an encoded NUL (`%00`) in the path"""

    PATH_ENCODED_DOT_SEGMENT = "path_encoded_dot_segment"
    """an encoded dot segment in the path"""

    PATH_BAD_ESCAPE = "path_bad_escape"
    """a `%` in the path that two hexadecimal digits do not follow"""

    PATH_DOUBLE_ENCODING = "path_double_encoding"
    """the decoded path holds an escape again"""

    PATH_DOT_SEGMENT = "path_dot_segment"
    """a dot segment in the path"""

    PATH_EMPTY_SEGMENT = "path_empty_segment"
    """an empty segment (`//`) in the path"""

    PATH_EMPTY = "path_empty"
    """nothing stands behind the base URL, matched as `/`"""

    BASE_URL_UNUSABLE = "base_url_unusable"
    """no request can be compared with the base URL"""

    AMBIGUOUS_BASE_URL = "ambiguous_base_url"
    """the same base URL as number {first}"""

    OPERATION_SHAPE = "operation_shape"
    """`{member}` must be {expected}"""

    OVER_PLATFORM_LIMIT = "over_platform_limit"
    """{actual} {what}, the platform takes {limit}"""

    PLACEHOLDER_UNCLOSED = "placeholder_unclosed"
    """`{opener}` is never closed"""

    PLACEHOLDER_EMPTY = "placeholder_empty"
    """the placeholder names nothing"""

    PLACEHOLDER_NESTED = "placeholder_nested"
    """a placeholder opens inside another one"""

    PLACEHOLDER_WHITE_SPACE = "placeholder_white_space"
    """there is white space around `{path}`"""

    PLACEHOLDER_PATH = "placeholder_path"
    """`{path}` is not a path"""

    PLACEHOLDER_EXPRESSION = "placeholder_expression"
    """`{expression}` is an expression, not a path: it has {what}"""

    PLACEHOLDER_MISSING = "placeholder_missing"
    """`{path}` has no value"""

    PLACEHOLDER_NOT_SCALAR = "placeholder_not_scalar"
    """`{path}` is {kind} and has no text"""

    PLACEHOLDER_OUTPUT = "placeholder_output"
    """the text would be longer than {limit} bytes"""

    PLACEHOLDER_NEAR_MISS = "placeholder_near_miss"
    """`{name}` is not a known name, `{known}` is"""

    FILTER_EMPTY = "filter_empty"
    """the filter is empty"""

    FILTER_SYNTAX = "filter_syntax"
    """found `{found}`, expected {expected}"""

    FILTER_INCOMPLETE = "filter_incomplete"
    """the filter ends too early, expected {expected}"""

    FILTER_STRING_OPEN = "filter_string_open"
    """the string has no closing quotation mark"""

    FILTER_ATTRIBUTE_PATH = "filter_attribute_path"
    """`{attribute}` is not an attribute path"""

    FILTER_OPERATOR_UNKNOWN = "filter_operator_unknown"
    """`{operator}` is not a filter operator, expected one of {known}"""

    FILTER_VALUE = "filter_value"
    """`{value}` is not a JSON value"""

    FILTER_NESTED_VALUE_PATH = "filter_nested_value_path"
    """`{attribute}[…]` stands inside another pair of brackets"""

    FILTER_VALUE_TYPE = "filter_value_type"
    """`{operator}` is not defined for {kind}"""

    FILTER_EXTRA_SPACE = "filter_extra_space"
    """more spaces than the grammar has here"""

    FILTER_LONG = "filter_long"
    """{actual} bytes are long for a URL, from {limit} on some servers refuse them"""

    FILTER_NOT_SUPPORTED = "filter_not_supported"
    """`{endpoint}` takes no filter"""

    FILTER_FORM = "filter_form"
    """the filter of `{endpoint}` must have the form `{form}`"""

    FILTER_ATTRIBUTE_UNSUPPORTED = "filter_attribute_unsupported"
    """`{attribute}` is not a documented filter attribute of `{endpoint}`, documented: {supported}"""

    FILTER_OPERATOR_UNSUPPORTED = "filter_operator_unsupported"
    """`{operator}` is not documented for `{attribute}`, documented: {supported}"""

    FILTER_ATTRIBUTE_CASE = "filter_attribute_case"
    """`{attribute}` is documented as `{documented}`"""

    FILTER_CUSTOM_ATTRIBUTE = "filter_custom_attribute"
    """`{attribute}` is not a documented filter attribute of `{endpoint}` and is taken for a custom attribute"""

    FILTER_UNCONFIRMED = "filter_unconfirmed"
    """`{operator}` is in RFC 7644, but no page of the platform shows it"""

    UNKNOWN_ENDPOINT = "unknown_endpoint"
    """`{endpoint}` is not the id of an operation, the nearest are {suggestions}"""

    UNKNOWN_SETTING = "unknown_setting"
    """`{name}` is not a setting, did you mean {suggestions}"""

    UNKNOWN_REGION = "unknown_region"
    """`{region}` is not the code of a region, did you mean {suggestions}"""

    REGION_AND_DOMAIN = "region_and_domain"
    """`domain` can not be given together with `region`"""

    INVALID_DOMAIN = "invalid_domain"
    """`domain` must be a host name under which the services stand"""

    SERVICE_HOST = "service_host"
    """`{domain}` is the host of one service, its domain is `{expected}`"""

    INVALID_SECRET = "invalid_secret"
    """`{name}` must be visible ASCII characters without spaces and line breaks"""

    INVALID_CLIENT = "invalid_client"
    """`{name}` must be text without control characters"""

    POSTMAN_VARIABLE = "postman_variable"
    """the variable `{name}` has no value"""

    CLEARTEXT_TRANSPORT = "cleartext_transport"
    """`{host}` is called over http, everyone on the way can read the access token"""

    UNKNOWN_ARGUMENT = "unknown_argument"
    """`{name}` is not an argument of `{endpoint}`, did you mean {suggestions}"""

    BASIC_AUTH_NOT_TAKEN = "basic_auth_not_taken"
    """`{endpoint}` does not authenticate a client"""

    INVALID_PATH_NAME = "invalid_path_name"
    """`{value}` can not be a segment of a path"""

    UNUSUAL_PATH_NAME = "unusual_path_name"
    """`{value}` has other characters than letters, digits, `_`, `-` and `.`"""

    QUERY_BELOW_MINIMUM = "query_below_minimum"
    """`{name}` is {value}, less than {minimum}"""

    QUERY_ABOVE_MAXIMUM = "query_above_maximum"
    """`{name}` is {value}, more than {maximum}"""

    QUERY_TOO_LONG = "query_too_long"
    """`{name}` has {actual} bytes, more than {limit}"""

    EMPTY_QUERY_VALUE = "empty_query_value"
    """`{name}` is empty"""

    UNKNOWN_QUERY_VALUE = "unknown_query_value"
    """`{value}` is not among the documented values of `{name}`, did you mean {suggestions}"""

    BODY_NOT_TAKEN = "body_not_taken"
    """`{endpoint}` takes no body"""

    CONTENT_TYPE_NOT_TAKEN = "content_type_not_taken"
    """`{content_type}` is not a content type of `{endpoint}`, which takes `{expected}`"""

    HEADER_NAME = "header_name"
    """`{name}` is not the name of a header"""

    HEADER_VALUE = "header_value"
    """the value of `{name}` must be visible ASCII characters, spaces and tabs"""

    HEADER_RESERVED = "header_reserved"
    """`{name}` is set by the request itself"""

    HEADER_TWICE = "header_twice"
    """`{name}` is given twice"""

    HEADER_OUTSIDE_CORS = "header_outside_cors"
    """`{name}` is not among the headers that the platform allows to browsers of other origins"""

    DOCUMENTED_HEADER_MISSING = "documented_header_missing"
    """the documentation sends `{name}: {value}`"""

    UNKNOWN_CODE = "unknown_code"
    """`{name}` is not the code of a violation, did you mean {suggestions}"""

    CLIENT_AUTHENTICATION_MISSING = "client_authentication_missing"
    """the request does not say which client asks"""

    CLIENT_AUTHENTICATION_TWICE = "client_authentication_twice"
    """the client is authenticated in the header and in the body"""

    CLEARED_BY_REPLACE = "cleared_by_replace"
    """`{property}` is left out and will be cleared, because PUT replaces"""

    REQUEST_URL_LONG = "request_url_long"
    """the URL has {actual} bytes, some servers take only {limit}"""

    REQUEST_URL_TOO_LONG = "request_url_too_long"
    """the URL has {actual} bytes, more than {limit}"""

    BODY_CUT_OFF = "body_cut_off"
    """the body ends after {actual} bytes, before it is complete"""

    BODY_NOT_JSON = "body_not_json"
    """the body with content type `{content_type}` is not JSON in UTF-8: line {line}, column {column}"""

    BODY_EMPTY = "body_empty"
    """status {status} came without a body, expected `{model}`"""

    UNEXPECTED_STATUS = "unexpected_status"
    """status {status} is not documented for `{endpoint}`, expected {expected}"""

    REDIRECTED = "redirected"
    """status {status} redirects, and redirects are not followed"""

    LINK_REFUSED = "link_refused"
    """the `{relation}` link is refused, because {reason}"""

    UNEXPECTED_SHAPE = "unexpected_shape"
    """the answer does not have the form of `{model}`"""

    RETRY_AFTER_UNKNOWN = "retry_after_unknown"
    """`{value}` in `Retry-After` gives no waiting time"""


class ApiServiceAuthorizationServerType(OpenEnum):
    """Which kind of server issues the access tokens. Must equal the type of the directory."""

    PINGONE_SSO = "PINGONE_SSO"
    EXTERNAL = "EXTERNAL"


class ApiServiceDeploymentStatusCode(OpenEnum):
    """The state of the deployment."""

    POLICIES_CREATE_IN_PROGRESS = "POLICIES_CREATE_IN_PROGRESS"
    DECISION_ENDPOINT_CREATE_IN_PROGRESS = "DECISION_ENDPOINT_CREATE_IN_PROGRESS"
    DECISION_ENDPOINT_UPDATE_IN_PROGRESS = "DECISION_ENDPOINT_UPDATE_IN_PROGRESS"
    DEPLOYMENT_SUCCESSFUL = "DEPLOYMENT_SUCCESSFUL"
    DEPLOYMENT_FAILED = "DEPLOYMENT_FAILED"
    DEPLOYMENT_UNINITIALIZED = "DEPLOYMENT_UNINITIALIZED"


class ApiServiceDirectoryType(OpenEnum):
    """Which kind of directory it is. Must equal the type of the authorization server."""

    PINGONE_SSO = "PINGONE_SSO"
    EXTERNAL = "EXTERNAL"


class ApiServiceOperationAccessControlAuthenticationAcrType(OpenEnum):
    """PINGONE for a sign-on policy, DAVINCI for a flow policy."""

    PINGONE = "PINGONE"
    DAVINCI = "DAVINCI"


class ApiServiceOperationAccessControlScopeMatchType(OpenEnum):
    """Whether the client needs ALL of the scopes or ANY of them."""

    ALL = "ALL"
    ANY = "ANY"


class ApiServiceOperationPathType(OpenEnum):
    """EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}."""

    EXACT = "EXACT"
    PARAMETER = "PARAMETER"


class ApplicationResourceParentType(OpenEnum):
    """The type of the parent."""

    PING_ONE_RESOURCE = "PING_ONE_RESOURCE"


class DecisionEvaluationResponseDecision(OpenEnum):
    """The decision."""

    PERMIT = "PERMIT"
    DENY = "DENY"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    INDETERMINATE = "INDETERMINATE"


class DecisionEvaluationResponseStatementCode(OpenEnum):
    """The code of the statement."""

    ANSWER = "ANSWER"


class DecisionEvaluationResponseStatusCode(OpenEnum):
    """How the evaluation went."""

    OKAY = "OKAY"
    MISSING_ATTRIBUTE = "MISSING_ATTRIBUTE"
    TYPE_CONVERSION_ERROR = "TYPE_CONVERSION_ERROR"
    PROCESSING_ERROR = "PROCESSING_ERROR"
    TIMEOUT = "TIMEOUT"


class EnvironmentBillOfMaterialsProductType(OpenEnum):
    """The product."""

    PING_ONE_MFA = "PING_ONE_MFA"
    PING_ONE_DAVINCI = "PING_ONE_DAVINCI"
    PING_ONE_ORCHESTRATE = "PING_ONE_ORCHESTRATE"
    PING_ONE_RISK = "PING_ONE_RISK"
    PING_ONE_FRAUD = "PING_ONE_FRAUD"
    PING_ONE_PROVISIONING = "PING_ONE_PROVISIONING"
    PING_DATA_SYNC = "PING_DATA_SYNC"
    PING_DATA_GOVERNANCE = "PING_DATA_GOVERNANCE"
    PING_ONE_FOR_ENTERPRISE = "PING_ONE_FOR_ENTERPRISE"
    PING_ID_SDK = "PING_ID_SDK"
    PING_ONE_FOR_SAAS = "PING_ONE_FOR_SAAS"
    PING_ONE_VERIFY = "PING_ONE_VERIFY"
    PING_ONE_CREDENTIALS = "PING_ONE_CREDENTIALS"
    PING_ONE_AUTHORIZE = "PING_ONE_AUTHORIZE"
    PING_ONE_BASE = "PING_ONE_BASE"
    PING_FEDERATE = "PING_FEDERATE"
    PING_ACCESS = "PING_ACCESS"
    PING_DIRECTORY = "PING_DIRECTORY"
    PING_AUTHORIZE = "PING_AUTHORIZE"
    PING_ID = "PING_ID"
    PING_ONE_ID = "PING_ONE_ID"
    PING_INTELLIGENCE = "PING_INTELLIGENCE"
    PING_CENTRAL = "PING_CENTRAL"


class EnvironmentBillOfMaterialsSolutionType(OpenEnum):
    """The solution for which the environment was set up."""

    WORKFORCE = "WORKFORCE"
    CUSTOMER = "CUSTOMER"
    CIAM_TRIAL = "CIAM_TRIAL"
    WF_TRIAL = "WF_TRIAL"


class EnvironmentRegion(OpenEnum):
    """The region, set on creation."""

    AP = "AP"
    AU = "AU"
    CA = "CA"
    EU = "EU"
    NA = "NA"
    SG = "SG"


class EnvironmentStatus(OpenEnum):
    """Whether the environment waits to be deleted."""

    ACTIVE = "ACTIVE"
    DELETE_PENDING = "DELETE_PENDING"


class EnvironmentType(OpenEnum):
    """Whether the environment is for production."""

    PRODUCTION = "PRODUCTION"
    SANDBOX = "SANDBOX"


class ErrorCode(OpenEnum):
    """The general kind of error."""

    INVALID_DATA = "INVALID_DATA"
    INVALID_REQUEST = "INVALID_REQUEST"
    REQUEST_FAILED = "REQUEST_FAILED"
    ACCESS_FAILED = "ACCESS_FAILED"
    NOT_FOUND = "NOT_FOUND"
    REQUEST_LIMITED = "REQUEST_LIMITED"
    UNEXPECTED_ERROR = "UNEXPECTED_ERROR"


class ErrorDetailCode(OpenEnum):
    """The kind of problem."""

    ACCOUNT_NOT_USABLE = "ACCOUNT_NOT_USABLE"
    CONSTRAINT_VIOLATION = "CONSTRAINT_VIOLATION"
    EMPTY_VALUE = "EMPTY_VALUE"
    INVALID_FILTER = "INVALID_FILTER"
    INVALID_OTP = "INVALID_OTP"
    INVALID_PARAMETER = "INVALID_PARAMETER"
    INVALID_VALUE = "INVALID_VALUE"
    MFA_AUTH_METHODS_CONFLICT = "MFA_AUTH_METHODS_CONFLICT"
    NO_PASSWORD = "NO_PASSWORD"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    REQUIRED_VALUE = "REQUIRED_VALUE"
    SIZE_LIMIT_EXCEEDED = "SIZE_LIMIT_EXCEEDED"
    UNIQUENESS_VIOLATION = "UNIQUENESS_VIOLATION"
    INSUFFICIENT_PERMISSIONS = "INSUFFICIENT_PERMISSIONS"
    INVALID_TOKEN = "INVALID_TOKEN"
    LICENSE_EXCEEDED = "LICENSE_EXCEEDED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"


class ExternalOAuthServerType(OpenEnum):
    """Always EXTERNAL: the server is not PingOne SSO."""

    EXTERNAL = "EXTERNAL"


class ExternalOAuthServerValidationType(OpenEnum):
    """Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS)."""

    JWKS_URL = "JWKS_URL"
    JWKS = "JWKS"


class GroupMembershipEmbeddedGroupSourceType(OpenEnum):
    """The kind of source."""

    GATEWAY = "GATEWAY"
    IDP = "IDP"


class GroupMembershipType(OpenEnum):
    """Whether the user is a member of the group itself or of a nested one."""

    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"


class GroupSourceType(OpenEnum):
    """The kind of source."""

    GATEWAY = "GATEWAY"
    IDP = "IDP"


class LinkedAccountLinkAttributeUpdate(OpenEnum):
    """When the value is taken over."""

    EMPTY_ONLY = "EMPTY_ONLY"
    ALWAYS = "ALWAYS"


class PasswordStateStatus(OpenEnum):
    """The state of the password."""

    NO_PASSWORD = "NO_PASSWORD"
    OK = "OK"
    PASSWORD_EXPIRED = "PASSWORD_EXPIRED"
    PASSWORD_LOCKED_OUT = "PASSWORD_LOCKED_OUT"
    MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD"


class ResourceIntrospectionAuthenticationMethod(OpenEnum):
    """How a client authenticates when it introspects a token."""

    NONE = "NONE"
    CLIENT_SECRET_BASIC = "CLIENT_SECRET_BASIC"
    CLIENT_SECRET_POST = "CLIENT_SECRET_POST"


class ResourceType(OpenEnum):
    """The type of the resource. Only CUSTOM can be created."""

    OPENID_CONNECT = "OPENID_CONNECT"
    PINGONE_API = "PINGONE_API"
    CUSTOM = "CUSTOM"


class RoleAssignmentScopeType(OpenEnum):
    """The kind of that resource."""

    ORGANIZATION = "ORGANIZATION"
    ENVIRONMENT = "ENVIRONMENT"
    POPULATION = "POPULATION"
    APPLICATION = "APPLICATION"


class RoleName(OpenEnum):
    """The name of the role."""

    AUTHORIZE_GATEWAY_POLICY_EVALUATOR = "Authorize Gateway Policy Evaluator"
    ADVANCED_IDENTITY_CLOUD_SUPER_ADMIN = "Advanced Identity Cloud Super Admin"
    ADVANCED_IDENTITY_CLOUD_TENANT_ADMIN = "Advanced Identity Cloud Tenant Admin"
    APPLICATION_OWNER = "Application Owner"
    CLIENT_APPLICATION_DEVELOPER = "Client Application Developer"
    CONFIGURATION_READ_ONLY = "Configuration Read Only"
    CUSTOM_ROLES_ADMIN = "Custom Roles Admin"
    DA_VINCI_ADMIN_READ_ONLY = "DaVinci Admin Read Only"
    DA_VINCI_ADMIN = "DaVinci Admin"
    ENVIRONMENT_ADMIN = "Environment Admin"
    HELP_DESK_ADMIN = "Help Desk Admin"
    IDENTITY_DATA_ADMIN = "Identity Data Admin"
    IDENTITY_DATA_READ_ONLY = "Identity Data Read Only"
    ORGANIZATION_ADMIN = "Organization Admin"
    PING_FEDERATE_ADMINISTRATOR = "PingFederate Administrator"
    PING_FEDERATE_AUDITOR = "PingFederate Auditor"
    PING_FEDERATE_CRYPTO_ADMINISTRATOR = "PingFederate Crypto Administrator"
    PING_FEDERATE_EXPRESSION_ADMINISTRATOR = "PingFederate Expression Administrator"
    PING_FEDERATE_USER_ADMINISTRATOR = "PingFederate User Administrator"


class TokenRequestGrantType(OpenEnum):
    """Always client_credentials."""

    CLIENT_CREDENTIALS = "client_credentials"


class TokenResponseTokenType(OpenEnum):
    """Always Bearer."""

    BEARER = "Bearer"


class UserAccountStatus(OpenEnum):
    """Whether the account is locked."""

    LOCKED = "LOCKED"
    OK = "OK"


class UserIdentityProviderType(OpenEnum):
    """The type of the identity provider."""

    FACEBOOK = "FACEBOOK"
    GOOGLE = "GOOGLE"
    LINKEDIN = "LINKEDIN"
    LINKEDIN_OIDC = "LINKEDIN_OIDC"
    APPLE = "APPLE"
    TWITTER = "TWITTER"
    AMAZON = "AMAZON"
    YAHOO = "YAHOO"
    MICROSOFT = "MICROSOFT"
    PAYPAL = "PAYPAL"
    GITHUB = "GITHUB"
    OPENID_CONNECT = "OPENID_CONNECT"
    SAML = "SAML"
    PING_ONE = "PING_ONE"


class UserLifecycleStatus(OpenEnum):
    """Whether the e-mail address still has to be verified."""

    ACCOUNT_OK = "ACCOUNT_OK"
    VERIFICATION_REQUIRED = "VERIFICATION_REQUIRED"


class UserPasswordExternalGatewayType(OpenEnum):
    """The type of the gateway."""

    LDAP = "LDAP"
    PING_FEDERATE = "PING_FEDERATE"
    PING_INTELLIGENCE = "PING_INTELLIGENCE"
    API_GATEWAY_INTEGRATION = "API_GATEWAY_INTEGRATION"
    RADIUS = "RADIUS"


class UserVerifyStatus(OpenEnum):
    """Whether ID verification can be done."""

    NOT_INITIATED = "NOT_INITIATED"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
